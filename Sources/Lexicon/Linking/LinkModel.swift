import BitextModel

/// The two directions of a bitext's word links, and what its own beads teach about its words: a hidden Markov model in each
/// direction (Vogel, Ney and Tillmann, 1996), trained to agree (Liang, Taskar and Klein, 2006) on top of what the lexicon
/// says.
struct LinkModel {
    private let source: LinkSide
    private let target: LinkSide
    private let prior: LinkTable
    private var rows: LinkRows
    private var filler: BeadFiller
    private var markov = HiddenMarkov()

    /// What the bitext's own beads teach, beside what is known before.
    private static let learnedShare: Float = 0.3
    /// Taken from each expected count, so that chance meetings teach nothing.
    private static let discount: Float = 0.3
    /// Added to each word's expected count: a word seen once is not sure of anything.
    private static let doubt: Float = 0.5
    /// Joint probabilities under this are not counted.
    private static let smallestCount: Float = 0.01
    /// Pairs that the beads show this often are proven by them.
    private static let provenCount: Float = 2.5

    init(_ source: LinkSide, _ target: LinkSide, _ prior: LinkTable) {
        self.source = source
        self.target = target
        self.prior = prior
        rows = LinkRows(prior.rows)
        filler = BeadFiller(source, target, prior)
    }

    mutating func posteriors(_ bead: Int) -> LinkPosteriors {
        let matrix = filler.matrix(bead, rows)
        let (m, n) = (source.range(bead).count, target.range(bead).count)
        return LinkPosteriors(
            forward: markov.posteriors(emission: matrix.forward, null: matrix.null.target, columns: m),
            backward: markov.posteriors(emission: matrix.backward, null: matrix.null.source, columns: n),
            proven: matrix.isProven, counts: Sides(source: m, target: n), expressions: matrix.expressions)
    }

    /// One round of expectation maximisation: links that both directions believe in are counted.
    mutating func learn() {
        var tally = LinkTally()
        for bead in source.ends.indices {
            let posteriors = posteriors(bead)
            let (ones, others) = (source.range(bead), target.range(bead))
            posteriors.forEachProduct(above: Self.smallestCount) { i, j, count in
                tally.add(source.words[ones.lowerBound + i], target.words[others.lowerBound + j], count)
            }
        }
        rows = LinkRows(taught(tally))
    }

    /// What was known before and what was learned, added up by their shares.
    private func taught(_ tally: LinkTally) -> [[LinkRows.Entry]] {
        let totals = tally.totals(
            Sides(source: source.vocabulary.count, target: target.vocabulary.count), doubt: Self.doubt)
        var result = prior.rows.map { row in row.map { $0.weighed(1 - Self.learnedShare) } }
        for pair in tally.pairs where pair.count > Self.discount {
            let share = Self.learnedShare * (pair.count - Self.discount)
            result[Int(pair.source)].append(
                LinkRows.Entry(
                    target: pair.target, forward: share / totals.source[Int(pair.source)],
                    backward: share / totals.target[Int(pair.target)], isProven: pair.count >= Self.provenCount))
        }
        return result
    }
}
