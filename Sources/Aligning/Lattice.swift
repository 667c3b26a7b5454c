import BitextModel
import Glibc

/// All paths through a stretch of the corridor, and how probable each of their beads is.
///
/// A path is in one of two states: its last bead was a pair, or a segment left alone. A segment left alone beside another
/// costs less than the first, so that a long gap is found as a gap.
struct Lattice {
    private let scorer: BeadScorer
    private let stretch: CorridorStretch
    private let isLast: Bool
    private let shapes: Int
    /// For each cell and shape, the score of the bead that arrives there.
    private var steps: [Float]
    /// Log sums over all paths from the start to each cell, by state, and from each cell to the end.
    private var before: States
    private var after: States

    private struct States {
        var paired: [Double]
        var alone: [Double]

        init(count: Int) {
            paired = Array(repeating: -.infinity, count: count)
            alone = paired
        }
    }

    /// - Parameters:
    ///   - shapes: how many of the shapes are allowed, in their order.
    ///   - isLast: whether the path must end at the stretch's last cell; otherwise it may end anywhere in the last row.
    init(_ scorer: BeadScorer, _ stretch: CorridorStretch, shapes: Int, isLast: Bool) {
        self.scorer = scorer
        self.stretch = stretch
        self.shapes = shapes
        self.isLast = isLast
        steps = Array(repeating: -.infinity, count: stretch.cellCount * shapes)
        before = States(count: stretch.cellCount)
        after = before
        scoreSteps()
        sumForward()
        sumBackward()
    }

    private func forEachCell(_ body: (_ row: Int, _ column: Int, _ cell: Int) -> Void) {
        for index in stretch.lows.indices {
            for column in stretch.lows[index]...stretch.highs[index] {
                body(stretch.firstRow + index, column, stretch.offsets[index] + column - stretch.lows[index])
            }
        }
    }

    private mutating func scoreSteps() {
        let evidence = scorer.evidence(stretch)
        for index in stretch.lows.indices {
            let row = stretch.firstRow + index
            for column in stretch.lows[index]...stretch.highs[index] {
                let base = (stretch.offsets[index] + column - stretch.lows[index]) * shapes
                for shape in 0..<shapes {
                    let (i, j) = (row - BeadShape.all[shape].sources, column - BeadShape.all[shape].targets)
                    guard stretch.cell(i, j) != nil else { continue }
                    steps[base + shape] =
                        shape == 0
                        ? scorer.nullCost(source: i)
                        : shape == 1 ? scorer.nullCost(target: j) : scorer.score(i, j, shape, evidence)
                }
            }
        }
    }

    private var temperature: Double { scorer.weights.temperature }

    /// What a null bead costs after a pair, and after another null bead.
    private var nullPrior: (first: Double, next: Double) { (scorer.weights.unaligned, scorer.weights.unalignedNext) }

    private mutating func sumForward() {
        before.paired[0] = 0
        let t = temperature
        forEachCellMutating { lattice, row, column, cell in
            for shape in 0..<lattice.shapes {
                let score = Double(lattice.steps[cell * lattice.shapes + shape])
                guard score > -.infinity, let from = lattice.origin(row, column, shape) else { continue }
                if shape < BeadShape.nullCount {
                    let nulls = lattice.nullPrior
                    let arriving = logSum(
                        lattice.before.paired[from] + (score + nulls.first) / t, lattice.before.alone[from] + (score + nulls.next) / t)
                    lattice.before.alone[cell] = logSum(lattice.before.alone[cell], arriving)
                } else {
                    let arriving = logSum(lattice.before.paired[from], lattice.before.alone[from]) + score / t
                    lattice.before.paired[cell] = logSum(lattice.before.paired[cell], arriving)
                }
            }
        }
    }

    private mutating func sumBackward() {
        let t = temperature
        let ends = isLast ? (stretch.cellCount - 1)..<stretch.cellCount : stretch.offsets.last!..<stretch.cellCount
        for cell in ends {
            after.paired[cell] = 0
            after.alone[cell] = 0
        }
        for index in stretch.lows.indices.reversed() {
            for column in (stretch.lows[index]...stretch.highs[index]).reversed() {
                let (row, cell) = (stretch.firstRow + index, stretch.offsets[index] + column - stretch.lows[index])
                for shape in 0..<shapes {
                    let score = Double(steps[cell * shapes + shape])
                    guard score > -.infinity, let from = origin(row, column, shape) else { continue }
                    if shape < BeadShape.nullCount {
                        let onward = after.alone[cell] + score / t
                        after.paired[from] = logSum(after.paired[from], onward + nullPrior.first / t)
                        after.alone[from] = logSum(after.alone[from], onward + nullPrior.next / t)
                    } else {
                        let onward = after.paired[cell] + score / t
                        after.paired[from] = logSum(after.paired[from], onward)
                        after.alone[from] = logSum(after.alone[from], onward)
                    }
                }
            }
        }
    }

    private mutating func forEachCellMutating(_ body: (inout Lattice, _ row: Int, _ column: Int, _ cell: Int) -> Void) {
        for index in stretch.lows.indices {
            for column in stretch.lows[index]...stretch.highs[index] {
                body(&self, stretch.firstRow + index, column, stretch.offsets[index] + column - stretch.lows[index])
            }
        }
    }

    private func origin(_ row: Int, _ column: Int, _ shape: Int) -> Int? {
        stretch.cell(row - BeadShape.all[shape].sources, column - BeadShape.all[shape].targets)
    }

    private var total: Double { after.paired[0] }

    /// The probability of the bead of a shape that arrives at a cell.
    private func posterior(_ shape: Int, from: Int, to cell: Int) -> Double {
        let t = temperature
        let score = Double(steps[cell * shapes + shape]) / t
        guard score > -.infinity else { return 0 }
        if shape < BeadShape.nullCount {
            let arriving = logSum(before.paired[from] + nullPrior.first / t, before.alone[from] + nullPrior.next / t)
            return exp(arriving + score + after.alone[cell] - total)
        }
        return exp(logSum(before.paired[from], before.alone[from]) + score + after.paired[cell] - total)
    }

    /// Every bead at least as probable as that.
    func beads(atLeast threshold: Double) -> [Bead] {
        var result: [Bead] = []
        forEachCell { row, column, cell in
            for shape in 0..<shapes {
                guard let from = origin(row, column, shape) else { continue }
                let value = posterior(shape, from: from, to: cell)
                if value >= threshold { result.append(bead(row, column, shape, min(value, 1))) }
            }
        }
        return result
    }

    private func bead(_ row: Int, _ column: Int, _ shape: Int, _ score: Double) -> Bead {
        let shape = BeadShape.all[shape]
        return Bead(source: row - shape.sources..<row, target: column - shape.targets..<column, score: score)
    }

    /// The path whose beads are together the surest: each is worth its probability less a price, so that two unsure beads
    /// are not preferred to one sure one.
    func path() -> [Bead] {
        var best = [Double](repeating: -.infinity, count: stretch.cellCount)
        var arrived = [Int8](repeating: -1, count: stretch.cellCount)
        var sure = [Float](repeating: 0, count: stretch.cellCount)
        best[0] = 0
        forEachCell { row, column, cell in
            for shape in 0..<shapes {
                guard let from = origin(row, column, shape), best[from] > -.infinity else { continue }
                let posterior = posterior(shape, from: from, to: cell)
                let value = best[from] + posterior - scorer.weights.beadPrice
                if value > best[cell] {
                    best[cell] = value
                    arrived[cell] = Int8(shape)
                    sure[cell] = Float(posterior)
                }
            }
        }
        let ends = isLast ? (stretch.cellCount - 1)..<stretch.cellCount : stretch.offsets.last!..<stretch.cellCount
        let end = ends.max { best[$0] < best[$1] }!
        return trace(arrived, sure, from: (stretch.lastRow, stretch.lows.last! + end - stretch.offsets.last!))
    }

    private func trace(_ arrived: [Int8], _ sure: [Float], from end: (row: Int, column: Int)) -> [Bead] {
        var (row, column) = end
        var result: [Bead] = []
        while let cell = stretch.cell(row, column), arrived[cell] >= 0 {
            let bead = bead(row, column, Int(arrived[cell]), Double(min(sure[cell], 1)))
            result.append(bead)
            (row, column) = (bead.source.lowerBound, bead.target.lowerBound)
        }
        return result.reversed()
    }
}

private func logSum(_ a: Double, _ b: Double) -> Double {
    let (high, low) = a > b ? (a, b) : (b, a)
    guard low > high - 30 else { return high }
    return high + Double(log1pf(expf(Float(low - high))))
}
