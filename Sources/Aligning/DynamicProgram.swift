import BitextModel
import Glibc

/// The best path through the corridor, and how probable each of its beads is.
struct DynamicProgram {
    private let scorer: BeadScorer
    private let corridor: Corridor
    private let offsets: [Int]

    init(_ scorer: BeadScorer, _ corridor: Corridor) {
        self.scorer = scorer
        self.corridor = corridor
        var offsets: [Int] = []
        var total = 0
        for range in corridor.ranges {
            offsets.append(total)
            total += range.count
        }
        self.offsets = offsets + [total]
    }

    private func cell(_ i: Int, _ j: Int) -> Int? {
        guard i >= 0, i < corridor.ranges.count, corridor.ranges[i].contains(j) else { return nil }
        return offsets[i] + j - corridor.ranges[i].lowerBound
    }

    /// The beads of the best path, each with its posterior probability among all paths.
    func solve() -> [Bead] {
        let steps = scoredSteps()
        let path = bestPath(steps)
        let (before, after) = sums(steps)
        guard let total = cell(corridor.ranges.count - 1, scorer.target.count).map({ before[$0] }) else { return [] }
        return path.map { step in
            let here = cell(step.i, step.j)!
            let there = cell(step.i + step.shape.sources, step.j + step.shape.targets)!
            let score = steps[here * Self.shapes.count + step.index]
            let posterior = exp(before[here] + score / scorer.weights.temperature + after[there] - total)
            return Bead(
                source: step.i..<step.i + step.shape.sources, target: step.j..<step.j + step.shape.targets,
                score: min(max(posterior, 0), 1))
        }
    }

    private static let shapes = AlignmentWeights.shapes

    /// The score of every shape that may begin at every cell; -infinity where it leaves the corridor.
    private func scoredSteps() -> [Double] {
        var result = [Double](repeating: -.infinity, count: offsets.last! * Self.shapes.count)
        for (i, range) in corridor.ranges.enumerated() {
            for j in range {
                let base = cell(i, j)! * Self.shapes.count
                for (index, shape) in Self.shapes.enumerated() {
                    guard i + shape.sources <= scorer.source.count, j + shape.targets <= scorer.target.count,
                        cell(i + shape.sources, j + shape.targets) != nil
                    else { continue }
                    result[base + index] = scorer.score(i, j, shape.sources, shape.targets)
                }
            }
        }
        return result
    }

    private struct Step {
        var i: Int
        var j: Int
        var index: Int
        var shape: (sources: Int, targets: Int) { AlignmentWeights.shapes[index] }
    }

    private func bestPath(_ steps: [Double]) -> [Step] {
        var best = [Double](repeating: -.infinity, count: offsets.last!)
        var arrived = [Int8](repeating: -1, count: offsets.last!)
        if let start = cell(0, 0) { best[start] = 0 }
        forEachStep { i, j, from, index, to in
            let score = best[from] + steps[from * Self.shapes.count + index]
            if score > best[to] {
                best[to] = score
                arrived[to] = Int8(index)
            }
        }
        var path: [Step] = []
        var (i, j) = (corridor.ranges.count - 1, scorer.target.count)
        while i > 0 || j > 0, let at = cell(i, j), arrived[at] >= 0 {
            let shape = Self.shapes[Int(arrived[at])]
            (i, j) = (i - shape.sources, j - shape.targets)
            path.append(Step(i: i, j: j, index: Int(arrived[at])))
        }
        return path.reversed()
    }

    /// Log sums over all paths from the start to each cell, and from each cell to the end.
    private func sums(_ steps: [Double]) -> (before: [Double], after: [Double]) {
        let temperature = scorer.weights.temperature
        var before = [Double](repeating: -.infinity, count: offsets.last!)
        var after = before
        if let start = cell(0, 0) { before[start] = 0 }
        if let end = cell(corridor.ranges.count - 1, scorer.target.count) { after[end] = 0 }
        forEachStep { _, _, from, index, to in
            before[to] = logSum(before[to], before[from] + steps[from * Self.shapes.count + index] / temperature)
        }
        forEachStepBackwards { from, index, to in
            after[from] = logSum(after[from], after[to] + steps[from * Self.shapes.count + index] / temperature)
        }
        return (before, after)
    }

    private func forEachStep(_ body: (_ i: Int, _ j: Int, _ from: Int, _ index: Int, _ to: Int) -> Void) {
        for (i, range) in corridor.ranges.enumerated() {
            for j in range {
                let from = cell(i, j)!
                for (index, shape) in Self.shapes.enumerated() {
                    if let to = cell(i + shape.sources, j + shape.targets) { body(i, j, from, index, to) }
                }
            }
        }
    }

    private func forEachStepBackwards(_ body: (_ from: Int, _ index: Int, _ to: Int) -> Void) {
        for (i, range) in corridor.ranges.enumerated().reversed() {
            for j in range.reversed() {
                let from = cell(i, j)!
                for (index, shape) in Self.shapes.enumerated() {
                    if let to = cell(i + shape.sources, j + shape.targets) { body(from, index, to) }
                }
            }
        }
    }
}

private func logSum(_ a: Double, _ b: Double) -> Double {
    let high = max(a, b)
    guard high > -.infinity else { return high }
    return high + log1p(exp(min(a, b) - high))
}
