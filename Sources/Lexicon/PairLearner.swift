/// Learns word pairs from a document's own aligned segments: IBM model 1 (Brown et al., 1993) in both directions over
/// content words, a few iterations, discounted so that words seen once prove nothing.
package struct PairLearner {
    /// Expectation maximisation settles on the pairs that matter within four rounds; more only sharpens noise.
    private static let iterations = 4
    /// Taken from each expected count, so that chance meetings in one bead weigh nothing.
    private static let discount: Float = 0.5
    /// Pairs under this probability are dropped.
    private static let smallest: Float = 0.05
    /// A bead of more words than this is too long to say what answers what.
    private static let longestBead = 60

    private var pairs: [UInt64: Int32] = [:]
    private var keys: [(source: Int32, target: Int32)] = []
    private var beads: [(sources: [Int32], targets: [Int32], pairs: [Int32])] = []

    package init() {}

    /// Adds one bead's words, each once.
    package mutating func add(sources: [Int32], targets: [Int32]) {
        guard !sources.isEmpty, !targets.isEmpty, sources.count <= Self.longestBead, targets.count <= Self.longestBead else {
            return
        }
        var indices: [Int32] = []
        indices.reserveCapacity(sources.count * targets.count)
        for source in sources { for target in targets { indices.append(index(source, target)) } }
        beads.append((sources, targets, indices))
    }

    private mutating func index(_ source: Int32, _ target: Int32) -> Int32 {
        let key = UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
        if let known = pairs[key] { return known }
        let new = Int32(keys.count)
        pairs[key] = new
        keys.append((source, target))
        return new
    }

    /// Raises the table's pairs by what the beads teach.
    package func teach(_ table: inout TranslationTable, sourceCount: Int, targetCount: Int) {
        let forward = probabilities(given: { $0.source }, count: sourceCount, byRow: false)
        let backward = probabilities(given: { $0.target }, count: targetCount, byRow: true)
        for (index, key) in keys.enumerated() where min(forward[index], backward[index]) >= Self.smallest {
            table.raise(key.source, key.target, forward: forward[index], backward: backward[index])
        }
    }

    /// p(other | given) for every pair. `byRow`: each source word (row of the bead's matrix) is shared out among the
    /// bead's target words; otherwise each target word among its source words.
    private func probabilities(given: ((source: Int32, target: Int32)) -> Int32, count: Int, byRow: Bool) -> [Float] {
        let owner = keys.map { Int(given($0)) }
        var probability = [Float](repeating: 1, count: keys.count)
        for round in 0..<Self.iterations {
            let expected = expectedCounts(probability, byRow: byRow)
            var totals = [Float](repeating: 1, count: count)
            for (index, value) in expected.enumerated() { totals[owner[index]] += value }
            let discount = round == Self.iterations - 1 ? Self.discount : 0
            for index in probability.indices {
                probability[index] = max(0, expected[index] - discount) / totals[owner[index]]
            }
        }
        return probability
    }

    private func expectedCounts(_ probability: [Float], byRow: Bool) -> [Float] {
        var expected = [Float](repeating: 0, count: probability.count)
        for bead in beads {
            let (rows, columns) = (bead.sources.count, bead.targets.count)
            let (outer, inner) = byRow ? (rows, columns) : (columns, rows)
            let (outerStep, innerStep) = byRow ? (columns, 1) : (1, columns)
            for first in 0..<outer {
                var sum: Float = 0
                for second in 0..<inner { sum += probability[Int(bead.pairs[first * outerStep + second * innerStep])] }
                guard sum > 0 else { continue }
                for second in 0..<inner {
                    let pair = Int(bead.pairs[first * outerStep + second * innerStep])
                    expected[pair] += probability[pair] / sum
                }
            }
        }
        return expected
    }
}
