import BitextModel
import Glibc

/// Joins segments left alone with the beads beside them where together they make a bead larger than any that a path may
/// have: a paragraph rewritten as one sentence of six, or two sentences as five. Such beads are one in three hundred in
/// novels; to search for them everywhere would cost as much again as all others.
struct LargeBeads {
    let scorer: BeadScorer

    /// The most beads of a path that are looked at together, and the most pairs among them.
    private static let mostBeads = 5
    private static let mostPairs = 2
    /// The most segments a side of a large bead has; of the longest in novels, which has seven.
    private static let longestSide = 7
    /// What each segment more than the largest shape of a path costs. Novels have as many beads of six and seven as of five.
    private static let beyond: Float = -1

    /// A pair less sure than this stands by chance where it does, in a replaced passage or a long gap.
    private static let leastScore = 0.1

    private struct Candidate {
        var places: Range<Int>
        var bead: Bead
        var gain: Float
    }

    func resolved(_ beads: [Bead]) -> [Bead] {
        var isTaken = [Bool](repeating: false, count: beads.count)
        var chosen: [Int: Candidate] = [:]
        for candidate in candidates(beads).sorted(by: { $0.gain > $1.gain })
        where !isTaken[candidate.places].contains(true) {
            for place in candidate.places { isTaken[place] = true }
            chosen[candidate.places.lowerBound] = candidate
        }
        guard !chosen.isEmpty else { return beads }
        return beads.indices.compactMap { chosen[$0]?.bead ?? (isTaken[$0] ? nil : beads[$0]) }
    }

    private func candidates(_ beads: [Bead]) -> [Candidate] {
        var result: [Candidate] = []
        for first in beads.indices {
            var (pairs, sources, targets) = (0, 0, 0)
            for last in first..<min(first + Self.mostBeads, beads.count) {
                let bead = beads[last]
                pairs += bead.isUnaligned ? 0 : 1
                sources += bead.source.count
                targets += bead.target.count
                guard max(sources, targets) <= Self.longestSide, pairs <= Self.mostPairs else { break }
                guard pairs > 0, last - first >= pairs else { continue }
                if let candidate = candidate(beads, first..<last + 1, BeadShape(sources: sources, targets: targets)) {
                    result.append(candidate)
                }
            }
        }
        return result
    }

    private func candidate(_ beads: [Bead], _ places: Range<Int>, _ shape: BeadShape) -> Candidate? {
        // What a path may have was weighed already.
        guard min(shape.sources, shape.targets) > 0, !BeadShape.all.contains(shape) else { return nil }
        let sure = beads[places].lazy.filter { !$0.isUnaligned }.map(\.score).min() ?? 0
        guard sure >= Self.leastScore else { return nil }
        let source = beads[places.lowerBound].source.lowerBound..<beads[places.upperBound - 1].source.upperBound
        let target = beads[places.lowerBound].target.lowerBound..<beads[places.upperBound - 1].target.upperBound
        let evidence = scorer.evidence(sources: source, targets: target, longest: max(shape.sources, shape.targets))
        let joined = scorer.score(source.lowerBound, target.lowerBound, shape, prior: prior(shape), evidence)
        let gain = joined - apart(beads[places], evidence)
        guard gain > 0 else { return nil }
        let share = 1 / (1 + exp(-Double(gain) / scorer.weights.temperature))
        return Candidate(places: places, bead: Bead(source: source, target: target, score: sure * share), gain: gain)
    }

    /// What the beads are worth as they stand.
    private func apart(_ beads: ArraySlice<Bead>, _ evidence: BeadEvidence) -> Float {
        var (sum, isAfterNull) = (Float(0), false)
        for bead in beads {
            if bead.isUnaligned {
                sum +=
                    bead.target.isEmpty
                    ? scorer.nullCost(source: bead.source.lowerBound) : scorer.nullCost(target: bead.target.lowerBound)
                sum += isAfterNull ? scorer.nextNull : 0
            } else if let index = BeadShape.all.firstIndex(of: BeadShape(sources: bead.source.count, targets: bead.target.count))
            {
                sum += scorer.score(bead.source.lowerBound, bead.target.lowerBound, index, evidence)
            }
            isAfterNull = bead.isUnaligned
        }
        return sum
    }

    /// As the largest bead of its kind that a path may have, and less for each segment more.
    private func prior(_ shape: BeadShape) -> Float {
        let index =
            switch (shape.sources, shape.targets) {
            case (1, _): BeadShape.oneToMost
            case (_, 1): BeadShape.mostToOne
            default: BeadShape.threeToThree
            }
        let known = BeadShape.all[index]
        let more = shape.sources + shape.targets - known.sources - known.targets
        return scorer.prior(index) + Self.beyond * Float(max(more, 0))
    }
}
