import BitextModel

/// Chooses the links of a bead from the probabilities of both directions.
///
/// A link must be believed in both directions, so the lesser of the two probabilities counts. The floors stay low enough
/// for one word to answer two or three (`du`: `of the`), which share the probability of the other direction.
struct LinkChooser {
    private let source: LinkSide
    private let target: LinkSide

    /// Floors of the lesser probability, set on two short stories with links made by people, both together. The two for
    /// proven links matter little. `placedOther` does: at 0.1 the alignment error rate is 0.02 higher. `placedContent` is
    /// lower than best for the stories (0.2), to link more of the news.
    private enum Floor {
        static let provenContent: Float = 0.2
        static let provenOther: Float = 0.3
        /// Two content words between words that are linked answer each other more often than not.
        static let placedContent: Float = 0.12
        /// Function words come and go in translation: place alone says little of them.
        static let placedOther: Float = 0.4
        static let lowest = min(provenContent, provenOther, placedContent, placedOther)
    }
    /// In a bead with less of its content words proven than this, place says less in proportion: where little is
    /// answered, words merely stand in the same order.
    private static let enoughSupport: Float = 0.5

    init(_ source: LinkSide, _ target: LinkSide) {
        self.source = source
        self.target = target
    }

    func links(_ bead: Int, _ posteriors: LinkPosteriors) -> [WordLink] {
        let ones = source.words[source.range(bead)].map { source.classes[Int($0)] }
        let others = target.words[target.range(bead)].map { target.classes[Int($0)] }
        let trust = min(1, support(ones, others, posteriors) / Self.enoughSupport)
        var chosen = ChosenLinks(posteriors.counts)
        posteriors.forEach(reaching: Floor.lowest) { i, j, both in
            let confidence = confidence(
                both, isProven: posteriors.isProven(i, j), Sides(source: ones[i], target: others[j]), trust: trust)
            if let confidence { chosen.add(i, j, confidence) }
        }
        chosen.complete(posteriors)
        chosen.grow(posteriors)
        return chosen.sorted
    }

    /// How sure a link is; nil when it is none. A proven one is above a half, one by its place alone below.
    private func confidence(_ both: Float, isProven: Bool, _ classes: Sides<LinkClass>, trust: Float) -> Float? {
        let isContent = classes.source.isContent && classes.target.isContent
        if isProven {
            return both >= (isContent ? Floor.provenContent : Floor.provenOther) ? (1 + both) / 2 : nil
        }
        // A number answers the same number, an address the same address: place must not make up for it.
        guard !classes.source.isExact, !classes.target.isExact else { return nil }
        let believed = both * trust
        return believed >= (isContent ? Floor.placedContent : Floor.placedOther) ? believed / 2 : nil
    }

    /// How much of the bead is proven: the share of its content words with a proven link, on the side that has less.
    private func support(_ ones: [LinkClass], _ others: [LinkClass], _ posteriors: LinkPosteriors) -> Float {
        var isLinked = Sides(
            source: Array(repeating: false, count: ones.count), target: Array(repeating: false, count: others.count))
        posteriors.forEach(reaching: Floor.provenContent) { i, j, _ in
            guard ones[i].isContent, others[j].isContent, posteriors.isProven(i, j) else { return }
            isLinked.source[i] = true
            isLinked.target[j] = true
        }
        func share(_ classes: [LinkClass], _ linked: [Bool]) -> Float {
            let count = classes.count { $0.isContent }
            return count == 0 ? 1 : Float(linked.count { $0 }) / Float(count)
        }
        return min(share(ones, isLinked.source), share(others, isLinked.target))
    }
}
