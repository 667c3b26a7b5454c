import BitextModel
import Glibc

/// All paths through a stretch of the corridor, and how probable each of their beads is.
///
/// A path is in one of three states: its last bead was a pair, or a segment left alone, or it is in a long gap. A segment
/// left alone beside another costs less than the first. A long gap costs much once and little for each of its segments, so
/// that it is found whole: a chapter that is lost is one event, not three hundred.
///
/// Sums over paths are kept as plain numbers, not as logarithms, so that each bead's score is raised to a power once and for
/// all: every row has a scale of its own, the logarithm of its likeliest cell, and a step's weight holds the difference of
/// the scales of the rows it joins (as in the forward–backward algorithm of speech recognisers: Rabiner, 1989).
struct Lattice {
    let weights: AlignmentWeights
    let stretch: CorridorStretch
    let shapes: Int
    /// By row and shape.
    private var arrivals: [Arrivals] = []
    /// The weight of every step, beads of one row and shape together.
    private var steps: [Double]
    /// Sums over all paths from the start to each cell: in any state, and with what a null bead costs from there, as one of
    /// few and in a long gap.
    private var before: [Double]
    private var beforeNull: [Double]
    private var beforeGap: [Double]
    /// Sums over all paths from each cell to the end, when the last bead was a pair, when it left a segment alone, and in a
    /// long gap.
    private var afterPair: [Double]
    private var afterNull: [Double]
    private var afterGap: [Double]
    private let isLast: Bool
    private let evidence: BeadEvidence
    /// What a null bead is worth more when it follows another.
    private let nextNull: Double
    /// The same for the first of a long gap and for each further one.
    private let firstOfGap: Double
    private let nextOfGap: Double

    /// The beads of one shape that end in one row.
    struct Arrivals {
        /// The columns they end at.
        var columns: Range<Int>
        /// What to add to a column for the cell they come from.
        var from: Int
        /// What to add to a column for the step.
        var step: Int
    }

    /// - Parameters:
    ///   - shapes: how many of the shapes are allowed, in their order.
    ///   - isLast: whether the path must end at the stretch's last cell; otherwise it may end anywhere in the last row.
    init(_ scorer: BeadScorer, _ stretch: CorridorStretch, shapes: Int, isLast: Bool) {
        weights = scorer.weights
        self.stretch = stretch
        self.shapes = shapes
        self.isLast = isLast
        nextNull = exp(Double(scorer.nextNull) / weights.temperature)
        firstOfGap = exp((weights.gap - weights.unaligned) / weights.temperature)
        nextOfGap = exp((weights.gapNext - weights.unaligned) / weights.temperature)
        before = Array(repeating: 0, count: stretch.cellCount)
        beforeNull = before
        beforeGap = before
        afterPair = before
        afterNull = before
        afterGap = before
        var count = 0
        arrivals.reserveCapacity((stretch.lastRow - stretch.firstRow + 1) * shapes)
        for row in stretch.rows {
            for shape in BeadShape.all.prefix(shapes) {
                let origins = stretch.origins(row, shape)
                arrivals.append(
                    Arrivals(columns: origins.columns, from: origins.first, step: count - origins.columns.lowerBound))
                count += origins.columns.count
            }
        }
        steps = Array(repeating: 0, count: count)
        evidence = scorer.evidence(
            stretch, longest: BeadShape.all.prefix(shapes).map { max($0.sources, $0.targets) }.max()!,
            contentOnly: shapes < BeadShape.all.count)
        sumForward(scorer)
        sumBackward()
    }

    @inline(__always)
    func arrivals(_ row: Int, _ shape: Int) -> Arrivals { arrivals[(row - stretch.firstRow) * shapes + shape] }

    // MARK: - Sums

    private mutating func sumForward(_ scorer: BeadScorer) {
        var scales = [Double](repeating: 0, count: stretch.rows.count)
        var logs = [Double](repeating: -.infinity, count: stretch.cellCount)
        var scores = [Float](repeating: 0, count: stretch.rows.map { stretch.columns($0).count }.max() ?? 0)
        let scale = 1 / weights.temperature
        for row in stretch.rows {
            for shape in 0..<shapes {
                let arriving = arrivals(row, shape)
                score(arriving, row, shape, scorer, &scores)
                for column in arriving.columns {
                    steps[arriving.step + column] = Double(scores[column - arriving.columns.lowerBound]) * scale
                }
            }
            sumForward(row, &scales, &logs)
        }
    }

    private func score(
        _ arriving: Arrivals, _ row: Int, _ shape: Int, _ scorer: BeadScorer, _ scores: inout [Float]
    ) {
        guard !arriving.columns.isEmpty else { return }
        switch shape {
        case BeadShape.sourceAlone: for index in 0..<arriving.columns.count { scores[index] = scorer.nullCost(source: row - 1) }
        case BeadShape.targetAlone:
            for (index, column) in arriving.columns.enumerated() { scores[index] = scorer.nullCost(target: column - 1) }
        default:
            scores.withUnsafeMutableBufferPointer {
                scorer.scores(row - BeadShape.all[shape].sources, shape, ends: arriving.columns, evidence, into: $0.baseAddress!)
            }
        }
    }

    /// Turns a row's scores into weights, on the scale of its likeliest cell, and sums the paths that arrive there.
    private mutating func sumForward(_ row: Int, _ scales: inout [Double], _ logs: inout [Double]) {
        let index = row - stretch.firstRow
        var highest = row == stretch.firstRow ? 0 : -Double.infinity
        for shape in 0..<shapes where shape != BeadShape.targetAlone {
            let arriving = arrivals(row, shape)
            for column in arriving.columns {
                let reached = steps[arriving.step + column] + logs[arriving.from + column]
                if reached > highest { highest = reached }
            }
        }
        let scale = highest.isFinite ? highest : 0
        scales[index] = scale
        if row == stretch.firstRow { before[0] = 1 }
        let first = stretch.cell(row)
        for shape in 0..<shapes {
            let arriving = arrivals(row, shape)
            guard !arriving.columns.isEmpty else { continue }
            let shift = scales[index - BeadShape.all[shape].sources] - scale
            for column in arriving.columns {
                steps[arriving.step + column] = power(steps[arriving.step + column] + shift)
            }
            switch shape {
            case BeadShape.targetAlone: continue
            case BeadShape.sourceAlone:
                for column in arriving.columns {
                    let step = steps[arriving.step + column]
                    afterNull[first + column] = beforeNull[arriving.from + column] * step
                    afterGap[first + column] = beforeGap[arriving.from + column] * step
                }
            default:
                for column in arriving.columns {
                    before[first + column] += before[arriving.from + column] * steps[arriving.step + column]
                }
            }
        }
        finishForward(row, scale, &logs)
    }

    /// Adds the segments of the target left alone, from left to right. Sums of paths that leave a segment alone wait in
    /// `afterNull` and `afterGap`, which are not needed yet.
    private mutating func finishForward(_ row: Int, _ scale: Double, _ logs: inout [Double]) {
        let first = stretch.cell(row)
        let alone = arrivals(row, BeadShape.targetAlone)
        for column in stretch.columns(row) {
            let cell = first + column
            var (null, gap) = (afterNull[cell], afterGap[cell])
            if alone.columns.contains(column) {
                null += beforeNull[cell - 1] * steps[alone.step + column]
                gap += beforeGap[cell - 1] * steps[alone.step + column]
            }
            let pairs = before[cell]
            beforeNull[cell] = pairs + null * nextNull + gap
            beforeGap[cell] = (pairs + null) * firstOfGap + gap * nextOfGap
            before[cell] = pairs + null + gap
            logs[cell] = log(before[cell]) + scale
            (afterNull[cell], afterGap[cell]) = (0, 0)
        }
    }

    private mutating func sumBackward() {
        let total = ends.reduce(0) { $0 + before[$1] }
        for cell in ends { afterPair[cell] = total > 0 ? 1 / total : 0 }
        for row in stretch.rows.reversed() {
            let first = stretch.cell(row)
            let alone = arrivals(row, BeadShape.targetAlone)
            for column in stretch.columns(row).reversed() {
                let cell = first + column
                let (pairs, nulls, gaps) = (afterPair[cell], afterNull[cell], afterGap[cell])
                let isReached = before[cell] > Self.smallest
                afterPair[cell] = isReached ? pairs + nulls + gaps * firstOfGap : 0
                afterNull[cell] = isReached ? pairs + nulls * nextNull + gaps * firstOfGap : 0
                afterGap[cell] = isReached ? pairs + nulls + gaps * nextOfGap : 0
                if alone.columns.contains(column) {
                    afterNull[cell - 1] += afterNull[cell] * steps[alone.step + column]
                    afterGap[cell - 1] += afterGap[cell] * steps[alone.step + column]
                }
            }
            for shape in 0..<shapes where shape != BeadShape.targetAlone {
                let arriving = arrivals(row, shape)
                if shape == BeadShape.sourceAlone {
                    for column in arriving.columns {
                        let step = steps[arriving.step + column]
                        afterNull[arriving.from + column] += afterNull[first + column] * step
                        afterGap[arriving.from + column] += afterGap[first + column] * step
                    }
                } else {
                    for column in arriving.columns {
                        afterPair[arriving.from + column] += afterPair[first + column] * steps[arriving.step + column]
                    }
                }
            }
        }
    }

    /// A cell less probable than this is on no path that matters, and what follows it might be too large for a number.
    private static let smallest = 1e-250

    // MARK: - Probabilities

    /// Where a path may end.
    var ends: Range<Int> {
        let count = stretch.cellCount
        return isLast ? count - 1..<count : stretch.cell(stretch.lastRow) + stretch.columns(stretch.lastRow).lowerBound..<count
    }

    /// The probability of the bead of a shape that arrives at a cell, with the sums that belong to its kind.
    @inline(__always)
    func posterior(_ arriving: Arrivals, _ column: Int, cell: Int, isNull: Bool) -> Double {
        let (step, from) = (steps[arriving.step + column], arriving.from + column)
        guard isNull else { return before[from] * step * afterPair[cell] }
        return (beforeNull[from] * afterNull[cell] + beforeGap[from] * afterGap[cell]) * step
    }

    /// What the words of some beads say for them, in nats.
    func words(of beads: some Sequence<Bead>) -> Double {
        beads.reduce(0) { sum, bead in
            bead.isUnaligned ? sum : sum + Double(evidence.words(bead.source, bead.target))
        }
    }

    /// Every bead at least as probable as that.
    func beads(atLeast threshold: Double) -> [Bead] {
        var result: [Bead] = []
        for row in stretch.rows {
            for shape in 0..<shapes {
                let arriving = arrivals(row, shape)
                for column in arriving.columns {
                    let value = posterior(
                        arriving, column, cell: stretch.cell(row) + column, isNull: shape < BeadShape.nullCount)
                    if value >= threshold { result.append(bead(row, column, shape, min(value, 1))) }
                }
            }
        }
        return result
    }

    func bead(_ row: Int, _ column: Int, _ shape: Int, _ score: Double) -> Bead {
        let shape = BeadShape.all[shape]
        return Bead(source: row - shape.sources..<row, target: column - shape.targets..<column, score: score)
    }
}

/// e to a power, to eight digits, by the bits of a floating-point number and a polynomial: several times as fast as the
/// library's, and the same on every machine.
@inline(__always)
private func power(_ exponent: Double) -> Double {
    let x = min(max(exponent, -690), 690) * 1.442_695_040_888_963_4
    // Adding and taking away 1.5 × 2⁵² rounds to a whole number.
    let whole = (x + 6_755_399_441_055_744) - 6_755_399_441_055_744
    let y = (x - whole) * 0.693_147_180_559_945_3
    let series =
        1 + y * (1 + y * (0.5 + y * (1.0 / 6 + y * (1.0 / 24 + y * (1.0 / 120 + y * (1.0 / 720 + y / 5040))))))
    return Double(bitPattern: UInt64(bitPattern: Int64(series.bitPattern) &+ Int64(whole) << 52))
}
