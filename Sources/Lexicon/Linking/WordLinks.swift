import BitextModel

/// One link: the source token and the target token that answer each other, by their place in the bead.
package struct WordLink: Sendable, Equatable {
    package var source: Int
    package var target: Int
    /// How sure the linker is, 0…1. Above ``WordLinks/proven``, something besides position speaks for the link.
    package var confidence: Float

    package init(source: Int, target: Int, confidence: Float) {
        self.source = source
        self.target = target
        self.confidence = confidence
    }

    package func place(_ side: Side) -> Int { side == .source ? source : target }
}

/// The links of one bead, in the order of their source tokens, then of their target tokens.
package struct WordLinks: Sendable, Equatable {
    package var links: [WordLink]
    /// How many tokens each side of the bead has.
    package var counts: Sides<Int>

    package init(links: [WordLink], counts: Sides<Int>) {
        self.links = links
        self.counts = counts
    }

    /// Links above this rest on the lexicon, on spelling, or on what the bitext's other beads show; links below it only on
    /// the place between words that are linked.
    package static let proven: Float = 0.5

    /// How sure it is that something on the other side answers a token, 0…1; 0 when nothing does.
    package func confidence(_ token: Int, on side: Side) -> Float {
        links.reduce(0) { $1.place(side) == token ? max($0, $1.confidence) : $0 }
    }

    /// The stretch of the other side that answers a stretch of one side, and how sure that is; nil when nothing answers it.
    ///
    /// The stretch grows from the surest link over links that lie near it: a stray link of an article far away does not
    /// stretch it. The confidence is the mean over the asked tokens that something answers there, times their share of
    /// all that were asked.
    package func answer(to tokens: Range<Int>, on side: Side = .source) -> (range: Range<Int>, confidence: Float)? {
        let inside = links.filter { tokens.contains($0.place(side)) }
        guard let surest = inside.max(by: { $0.confidence < $1.confidence }) else { return nil }
        let range = grown(from: surest.place(side.opposite), inside, side.opposite)
        var best: [Int: Float] = [:]
        for link in inside where range.contains(link.place(side.opposite)) {
            best[link.place(side)] = max(best[link.place(side)] ?? 0, link.confidence)
        }
        return (range, best.values.reduce(0, +) / Float(tokens.count))
    }

    /// Words between two that answer the same expression: an article, a preposition.
    private static let widestGap = 2

    private func grown(from seed: Int, _ links: [WordLink], _ side: Side) -> Range<Int> {
        let places = Set(links.map { $0.place(side) }).sorted()
        var low = seed
        var high = seed
        for place in places where place > high && place - high <= Self.widestGap + 1 { high = place }
        for place in places.reversed() where place < low && low - place <= Self.widestGap + 1 { low = place }
        return low..<high + 1
    }
}
