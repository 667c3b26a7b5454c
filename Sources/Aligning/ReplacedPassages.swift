import BitextModel

/// Which beads of a path stand in a passage that was replaced by another text.
///
/// A hidden Markov model of two states, translated and replaced, asked for its likelier sequence of states (Viterbi's
/// algorithm). What the words of each bead say in nats is taken to be normally distributed in both, around a mean for each
/// word; the text itself says how much its beads usually have and how far they spread. So where words tell little anyway, as
/// in a free translation without a lexicon, a poor passage means little.
struct ReplacedPassages {
    /// By bead of the path.
    private(set) var isReplaced: [Bool]

    /// What the words of beads say that have nothing to do with each other, in nats for each word of both sides of which
    /// something is known: in passages replaced by others of the same subject it is 0.05 to 0.4, where articles have 1.7 to 2.4
    /// and novels 0.8 to 1.5.
    private static let unrelated = 0.2
    /// The variance of what a bead's words say, for each of these words: it is 5 to 11 in the reference alignments, and in a
    /// text with few beads is taken to be in between.
    private static let usualVariance = 8.0
    /// How many beads of the usual variance are counted beside the text's own.
    private static let usualCount = 20.0
    /// Log probabilities that a replaced passage begins with a bead (one in four hundred) and that it ends with one (one in
    /// seven).
    private static let begins = -6.0
    private static let ends = -2.0
    /// A few segments are left alone in a replaced passage because it had more or fewer of them. After so many beside each other
    /// each further one speaks for a gap, by so many nats.
    private static let longestRun = 10
    private static let alone = 1.0
    /// One or two sentences that were replaced, among others that answer each other, have their places still.
    private static let fewestPairs = 3

    /// - Parameter evidence: what the words of a bead say, in nats, and the number of its words of which something is known.
    init(_ path: [Bead], evidence: (Bead) -> (nats: Double, words: Double)) {
        let nothing = (nats: 0.0, words: 0.0)
        let beads = path.map { $0.isUnaligned ? nothing : evidence($0) }
        isReplaced = Array(repeating: false, count: path.count)
        let (usual, variance) = Self.habits(beads.filter { $0.words > 0 })
        // Of a text that is no translation throughout something else has to be said.
        guard usual > 2 * Self.unrelated else { return }
        let slope = (usual - Self.unrelated) / variance
        let middle = (usual + Self.unrelated) / 2
        var run = 0
        markLikelier(
            path.indices.map { index in
                run = path[index].isUnaligned ? run + 1 : 0
                return run > Self.longestRun ? Self.alone : slope * (beads[index].nats - middle * beads[index].words)
            })
        forgetShort(path)
    }

    /// The median of what beads say for each word (half of the words stand in beads that say less), and the variance around
    /// it. Both are read from the better half, so that a replaced passage does not hide itself in a short text.
    private static func habits(_ beads: [(nats: Double, words: Double)]) -> (usual: Double, variance: Double) {
        let sorted = beads.sorted { $0.nats * $1.words > $1.nats * $0.words }
        let half = sorted.reduce(0) { $0 + $1.words } / 2
        var words = 0.0
        let better = sorted.prefix { bead in
            defer { words += bead.words }
            return words <= half
        }
        guard let middle = better.last else { return (0, usualVariance) }
        let usual = middle.nats / middle.words
        let squares = better.reduce(usualCount * usualVariance) { sum, bead in
            let deviation = bead.nats - usual * bead.words
            return sum + deviation * deviation / bead.words
        }
        return (usual, squares / (Double(better.count) + usualCount))
    }

    /// - Parameter gains: by bead, how much likelier it is in a translated passage than in a replaced one.
    private mutating func markLikelier(_ gains: [Double]) {
        var (translated, replaced) = (0.0, Self.begins)
        /// Whether the best sequence that ends with a bead in a state was in the other one before it.
        var turns: [(translated: Bool, replaced: Bool)] = []
        for gain in gains {
            let (begun, ended) = (translated + Self.begins, replaced + Self.ends)
            turns.append((ended > translated, begun > replaced))
            translated = max(translated, ended) + gain
            replaced = max(replaced, begun)
        }
        var state = replaced > translated
        for index in gains.indices.reversed() {
            isReplaced[index] = state
            if state ? turns[index].replaced : turns[index].translated { state.toggle() }
        }
    }

    private mutating func forgetShort(_ path: [Bead]) {
        for run in isReplaced.indices.split(whereSeparator: { !isReplaced[$0] })
        where run.count(where: { !path[$0].isUnaligned }) < Self.fewestPairs {
            for index in run { isReplaced[index] = false }
        }
    }
}
