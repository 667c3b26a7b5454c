import BitextModel
import Glibc

/// How an alignment compares with a reference, counted as the literature does (Thompson and Koehn, 2019): a bead is right
/// when both its sides are; segments left alone count for precision.
struct AlignmentScore {
    var right = 0
    var found = 0
    var rightPairs = 0
    var goldPairs = 0
    /// Segments left alone: right, found and in the reference.
    var nulls = Sides(source: NullScore(), target: NullScore())
    /// The sum of −log p of the reference's beads that the aligner could have found, and their number.
    var loss = 0.0
    var lossCount = 0
    /// By tenth of the score that beads were given: how many, how many right, sum of scores.
    var bins = Array(repeating: (count: 0, right: 0, sum: 0.0), count: 10)

    struct NullScore {
        var right = 0
        var found = 0
        var gold = 0
        var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
        var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
    }

    var precision: Double { Double(right) / Double(max(found, 1)) }
    var recall: Double { Double(rightPairs) / Double(max(goldPairs, 1)) }
    var f1: Double { 2 * precision * recall / max(precision + recall, 1e-9) }
    var meanLoss: Double { loss / Double(max(lossCount, 1)) }

    /// How far scores are from the share of right beads, weighed by the number of beads in each bin.
    var calibrationError: Double {
        bins.reduce(0) { $0 + abs(Double($1.right) - $1.sum) } / Double(max(bins.reduce(0) { $0 + $1.count }, 1))
    }

    /// No bead of the reference costs more than this: one that cannot be found should not outweigh all others.
    private static let worst = 5.0

    mutating func add(_ gold: [GoldBead], _ beads: [Bead], candidates: [GoldBead: Double] = [:]) {
        let wanted = Set(gold)
        for bead in beads {
            let isRight = wanted.contains(GoldBead(bead))
            found += 1
            right += isRight ? 1 : 0
            rightPairs += isRight && !bead.isUnaligned ? 1 : 0
            let bin = min(Int(bead.score * 10), 9)
            bins[bin].count += 1
            bins[bin].right += isRight ? 1 : 0
            bins[bin].sum += bead.score
            if bead.target.isEmpty { addNull(\.source, isRight) }
            if bead.source.isEmpty { addNull(\.target, isRight) }
        }
        for bead in gold {
            goldPairs += bead.isNull ? 0 : 1
            nulls.source.gold += bead.target.isEmpty ? 1 : 0
            nulls.target.gold += bead.source.isEmpty ? 1 : 0
            guard max(bead.source.count, bead.target.count) <= 4 else { continue }
            loss += min(-log(candidates[bead] ?? 0), Self.worst)
            lossCount += 1
        }
    }

    private mutating func addNull(_ side: WritableKeyPath<Sides<NullScore>, NullScore>, _ isRight: Bool) {
        nulls[keyPath: side].found += 1
        nulls[keyPath: side].right += isRight ? 1 : 0
    }

    static func + (a: AlignmentScore, b: AlignmentScore) -> AlignmentScore {
        var sum = a
        sum.right += b.right
        sum.found += b.found
        sum.rightPairs += b.rightPairs
        sum.goldPairs += b.goldPairs
        for side in [\Sides<NullScore>.source, \Sides<NullScore>.target] {
            sum.nulls[keyPath: side].right += b.nulls[keyPath: side].right
            sum.nulls[keyPath: side].found += b.nulls[keyPath: side].found
            sum.nulls[keyPath: side].gold += b.nulls[keyPath: side].gold
        }
        sum.loss += b.loss
        sum.lossCount += b.lossCount
        for bin in sum.bins.indices {
            sum.bins[bin].count += b.bins[bin].count
            sum.bins[bin].right += b.bins[bin].right
            sum.bins[bin].sum += b.bins[bin].sum
        }
        return sum
    }
}
