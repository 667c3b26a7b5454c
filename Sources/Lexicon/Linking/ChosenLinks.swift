import BitextModel

/// The links chosen for one bead so far.
struct ChosenLinks {
    private var links: [WordLink] = []
    private var taken: Set<Int> = []
    private let counts: Sides<Int>
    private var isLinked: Sides<[Bool]>

    /// A word left over joins its neighbour's link when its own direction is at least this sure. Lower floors cost more
    /// precision than they bring recall (development stories).
    private static let sureNeighbour: Float = 0.9

    /// An expression is linked when the word is more likely answered by it than by anything else.
    private static let sureExpression: Float = 0.5

    init(_ counts: Sides<Int>) {
        self.counts = counts
        isLinked = counts.map { Array(repeating: false, count: $0) }
    }

    mutating func add(_ i: Int, _ j: Int, _ confidence: Float) {
        guard taken.insert(i * counts.target + j).inserted else { return }
        links.append(WordLink(source: i, target: j, confidence: confidence))
        isLinked.source[i] = true
        isLinked.target[j] = true
    }

    /// Links a word to the whole expression that answers it: the expression's words share the word's probability, and none
    /// of them need be likely alone.
    mutating func complete(_ posteriors: LinkPosteriors) {
        for place in posteriors.expressions {
            let single: Side = place.source.count == 1 ? .source : .target
            var sure: Float = 0
            for i in place.source { for j in place.target { sure += posteriors.single(i, j, of: single) } }
            guard sure >= Self.sureExpression else { continue }
            for i in place.source { for j in place.target { add(i, j, (1 + sure) / 2) } }
        }
    }

    /// Joins words left over to the link of their neighbour (Koehn, Och and Marcu, 2003: growing along the diagonal): the
    /// other article of `du`: `of the`.
    mutating func grow(_ posteriors: LinkPosteriors) {
        for link in links {
            for step in [-1, 1] {
                join(link.source, link.target + step, .target, posteriors)
                join(link.source + step, link.target, .source, posteriors)
            }
        }
    }

    private mutating func join(_ i: Int, _ j: Int, _ side: Side, _ posteriors: LinkPosteriors) {
        guard i >= 0, j >= 0, i < counts.source, j < counts.target else { return }
        guard !isLinked[side][side == .source ? i : j], posteriors.isProven(i, j) else { return }
        let sure = posteriors.single(i, j, of: side)
        if sure >= Self.sureNeighbour { add(i, j, (1 + posteriors.both(i, j)) / 2) }
    }

    var sorted: [WordLink] { links.sorted { ($0.source, $0.target) < ($1.source, $1.target) } }
}
