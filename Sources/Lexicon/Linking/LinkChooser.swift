import BitextModel

/// Chooses the links of a bead from the probabilities of both directions.
///
/// A link must be believed in both directions, so the lesser of the two probabilities counts; it stays low enough for one
/// word to answer two or three (`du`: `of the`), which then share the probability of the other direction.
struct LinkChooser {
    private let source: LinkSide
    private let target: LinkSide

    init(_ source: LinkSide, _ target: LinkSide) {
        self.source = source
        self.target = target
    }

    private static let proven = tune("TP", 0.3)
    private static let other = tune("TF", 0.3)
    private static let unprovenF = tune("TUF", 0.3)
    private static let unproven = tune("TU", 0.3)
    private static let enoughSupport = tune("SUPPORT", 0.5)

    func links(_ bead: Int, _ posteriors: LinkModel.Posteriors) -> [WordLink] {
        let ones = source.words[source.range(bead)].map { source.classes[Int($0)] }
        let others = target.words[target.range(bead)].map { target.classes[Int($0)] }
        let (m, n) = (ones.count, others.count)
        let support = support(ones, others, posteriors)
        var result: [WordLink] = []
        for i in 0..<m {
            for j in 0..<n {
                let both = min(posteriors.forward[j * m + i], posteriors.backward[i * n + j])
                if posteriors.matrix.isProven[i * n + j] {
                    let isContent = ones[i] == .content && others[j] == .content
                    guard both >= (isContent ? Self.proven : Self.other) else { continue }
                    result.append(WordLink(source: i, target: j, confidence: (1 + both) / 2))
                } else {
                    let believed = both * min(1, support / Self.enoughSupport)
                    let isContent = ones[i] == .content && others[j] == .content
                    guard believed >= (isContent ? Self.unproven : Self.unprovenF) else { continue }
                    result.append(WordLink(source: i, target: j, confidence: believed / 2))
                }
            }
        }
        return result
    }

    /// How much of the bead is proven: the share of its content words with a proven link, on the side that has less.
    private func support(_ ones: [LinkClass], _ others: [LinkClass], _ posteriors: LinkModel.Posteriors) -> Float {
        let (m, n) = (ones.count, others.count)
        var isLinked = Sides(source: Array(repeating: false, count: m), target: Array(repeating: false, count: n))
        for i in 0..<m where ones[i] != .function && ones[i] != .mark {
            for j in 0..<n where others[j] != .function && others[j] != .mark && posteriors.matrix.isProven[i * n + j] {
                guard min(posteriors.forward[j * m + i], posteriors.backward[i * n + j]) >= Self.proven else { continue }
                isLinked.source[i] = true
                isLinked.target[j] = true
            }
        }
        func share(_ classes: [LinkClass], _ linked: [Bool]) -> Float {
            let count = classes.count { $0 != .function && $0 != .mark }
            return count == 0 ? 1 : Float(linked.count { $0 }) / Float(count)
        }
        return min(share(ones, isLinked.source), share(others, isLinked.target))
    }
}
