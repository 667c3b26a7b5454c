import BitextModel
import Glibc

/// Recognises two neighbouring sentences that changed places in the translation. A path only moves forward: it leaves such
/// sentences alone or hides them in one bead of two and two.
struct Crossings {
    let scorer: BeadScorer

    /// The prior of two crossed beads, in nats: rarer than a bead of two and two.
    private static let prior = -6.0
    /// How much better crossed beads must be than the best others before they are believed.
    private static let margin = 1.5
    /// Two pairs as sure as this are not looked at.
    private static let sure = 0.95

    /// The beads, with neighbours that changed places as two crossed beads.
    func resolved(_ beads: [Bead]) -> [Bead] {
        var result: [Bead] = []
        result.reserveCapacity(beads.count)
        var index = 0
        while index < beads.count {
            if let size = blockSize(beads, index), let crossed = crossed(beads[index..<index + size]) {
                result += crossed
                index += size
            } else {
                result.append(beads[index])
                index += 1
            }
        }
        return result
    }

    /// How many beads from a place on hold two source and two target segments; nil when none do or nothing is in doubt.
    private func blockSize(_ beads: [Bead], _ first: Int) -> Int? {
        var (sources, targets) = (0, 0)
        for size in 1...3 where first + size <= beads.count {
            sources += beads[first + size - 1].source.count
            targets += beads[first + size - 1].target.count
            guard sources <= 2, targets <= 2 else { return nil }
            if sources == 2, targets == 2 {
                return beads[first..<first + size].allSatisfy { !$0.isUnaligned && $0.score >= Self.sure && size > 1 }
                    ? nil : size
            }
        }
        return nil
    }

    private func crossed(_ block: ArraySlice<Bead>) -> [Bead]? {
        let (i, j) = (block.first!.source.lowerBound, block.first!.target.lowerBound)
        let evidence = scorer.evidence(sources: i..<i + 2, targets: j..<j + 2)
        func pair(_ source: Int, _ target: Int) -> Double { Double(scorer.score(source, target, BeadShape.oneToOne, evidence)) }
        func words(_ source: Int, _ target: Int) -> Float { evidence.words(source..<source + 1, target..<target + 1) }
        guard words(i, j + 1) > 0, words(i + 1, j) > 0 else { return nil }
        let crossed = pair(i, j + 1) + pair(i + 1, j) + Self.prior
        let straight = pair(i, j) + pair(i + 1, j + 1)
        let joined = Double(scorer.score(i, j, BeadShape.twoToTwo, evidence))
        let alone = Double(scorer.nullCost(source: i) + scorer.nullCost(target: j))
        let other = max(straight, joined, alone + max(pair(i, j + 1), pair(i + 1, j)))
        guard crossed > other + Self.margin else { return nil }
        let score = 1 / (1 + exp((other - crossed) / scorer.weights.temperature))
        return [
            Bead(source: i..<i + 1, target: j + 1..<j + 2, score: score, isCrossed: true),
            Bead(source: i + 1..<i + 2, target: j..<j + 1, score: score, isCrossed: true),
        ]
    }
}
