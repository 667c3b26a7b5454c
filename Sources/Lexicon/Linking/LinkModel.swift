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
    private var markov = HiddenMarkov(JumpModel())

    /// What the bitext's own beads teach, beside what is known before.
    private static let learnedShare = tune("LEARNED", 0.3)
    /// Taken from each expected count, so that chance meetings teach nothing.
    private static let discount = tune("DISCOUNT", 0.3)
    /// Added to each word's expected count: a word seen once is not sure of anything.
    private static let doubt: Float = 0.5
    /// Joint probabilities under this are not counted.
    private static let smallestCount: Float = 0.01
    /// Pairs that the beads show this often are proven by them.
    private static let provenCount = tune("PROVENCOUNT", 2.5)

    init(_ source: LinkSide, _ target: LinkSide, _ prior: LinkTable) {
        self.source = source
        self.target = target
        self.prior = prior
        rows = LinkRows(prior.rows)
        filler = BeadFiller(source, target, prior)
    }

    /// The probability of each link in each direction: `forward` row by target word, `backward` row by source word.
    struct Posteriors {
        var forward: [Float]
        var backward: [Float]
        var matrix: BeadMatrix
    }

    mutating func posteriors(_ bead: Int) -> Posteriors {
        let matrix = filler.matrix(bead, rows)
        let (m, n) = (source.range(bead).count, target.range(bead).count)
        return Posteriors(
            forward: markov.posteriors(emission: matrix.forward, null: matrix.null.target, columns: m),
            backward: markov.posteriors(emission: matrix.backward, null: matrix.null.source, columns: n), matrix: matrix)
    }

    /// One round of expectation maximisation: links that both directions believe in are counted.
    mutating func learn() {
        var slots = PairTable()
        var counts: [Float] = []
        for bead in source.ends.indices where !source.range(bead).isEmpty && !target.range(bead).isEmpty {
            let posteriors = posteriors(bead)
            let ones = source.words[source.range(bead)]
            let others = target.words[target.range(bead)]
            let (m, n) = (ones.count, others.count)
            for (i, one) in ones.enumerated() {
                for (j, other) in others.enumerated() {
                    let count = posteriors.forward[j * m + i] * posteriors.backward[i * n + j]
                    guard count > Self.smallestCount else { continue }
                    let slot = Int(slots.slot(for: PairTable.key(one, other)))
                    if slot == counts.count { counts.append(0) }
                    counts[slot] += count
                }
            }
        }
        rows = LinkRows(taught(slots.pairs(), counts))
    }

    /// What was known before and what was learned, added up by their shares.
    private func taught(_ pairs: [(given: Int32, other: Int32)], _ counts: [Float]) -> [[LinkRows.Entry]] {
        var totals = Sides(
            source: Array(repeating: Self.doubt, count: source.vocabulary.count),
            target: Array(repeating: Self.doubt, count: target.vocabulary.count))
        for (pair, count) in zip(pairs, counts) {
            totals.source[Int(pair.given)] += count
            totals.target[Int(pair.other)] += count
        }
        var result = prior.rows.map { row in
            row.map { entry in
                var entry = entry
                entry.forward *= 1 - Self.learnedShare
                entry.backward *= 1 - Self.learnedShare
                return entry
            }
        }
        for (pair, count) in zip(pairs, counts) where count > Self.discount {
            let share = Self.learnedShare * (count - Self.discount)
            result[Int(pair.given)].append(
                LinkRows.Entry(
                    target: pair.other, forward: share / totals.source[Int(pair.given)],
                    backward: share / totals.target[Int(pair.other)], isProven: count >= Self.provenCount))
        }
        return result
    }
}
