import BitextModel
import Glibc

/// All paths through a stretch of the corridor, and how probable each of their beads is.
///
/// A path is in one of two states: its last bead was a pair, or a segment left alone. A segment left alone beside another
/// costs less than the first, so that a long gap is found as a gap.
struct Lattice {
    private let weights: AlignmentWeights
    private let stretch: CorridorStretch
    private let isLast: Bool
    private let shapes: Int
    /// What a null bead costs more when it follows another, divided by the temperature.
    private let nextNull: Double
    /// For each cell and shape, the score of the bead that arrives there, divided by the temperature.
    private var steps: [Float]
    /// Log sums over all paths from the start to each cell, by state, and from each cell to the end.
    private var before: States
    private var after: States

    private struct States {
        /// Paths whose last bead is a pair.
        var paired: [Double]
        /// Paths whose last bead is a segment left alone.
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
        weights = scorer.weights
        self.stretch = stretch
        self.shapes = shapes
        self.isLast = isLast
        nextNull = Double(scorer.nextNull) / weights.temperature
        steps = Array(repeating: -.infinity, count: stretch.cellCount * shapes)
        before = States(count: stretch.cellCount)
        after = before
        scoreSteps(scorer)
        sumForward()
        sumBackward()
    }

    private mutating func scoreSteps(_ scorer: BeadScorer) {
        let evidence = scorer.evidence(
            stretch, longest: BeadShape.all.prefix(shapes).map { max($0.sources, $0.targets) }.max()!,
            contentOnly: shapes < BeadShape.all.count)
        let scale = Float(1 / weights.temperature)
        for row in stretch.rows {
            for (shape, size) in BeadShape.all.prefix(shapes).enumerated() {
                let origins = stretch.origins(row, size)
                let i = row - size.sources
                for column in origins.columns {
                    let j = column - size.targets
                    let score =
                        switch shape {
                        case 0: scorer.nullCost(source: i)
                        case 1: scorer.nullCost(target: j)
                        default: scorer.score(i, j, shape, evidence)
                        }
                    steps[(stretch.cell(row) + column) * shapes + shape] = score * scale
                }
            }
        }
    }

    private mutating func sumForward() {
        before.paired[0] = 0
        var terms = LogSum()
        for row in stretch.rows {
            let origins = BeadShape.all.prefix(shapes).map { stretch.origins(row, $0) }
            for column in stretch.columns(row) {
                let cell = stretch.cell(row) + column
                for shape in 0..<BeadShape.nullCount where origins[shape].columns.contains(column) {
                    let from = origins[shape].first + column
                    let score = Double(steps[cell * shapes + shape])
                    terms.add(before.paired[from] + score)
                    terms.add(before.alone[from] + score + nextNull)
                }
                before.alone[cell] = max(terms.take(), before.alone[cell])
                for shape in BeadShape.nullCount..<shapes where origins[shape].columns.contains(column) {
                    let from = origins[shape].first + column
                    let score = Double(steps[cell * shapes + shape])
                    terms.add(before.paired[from] + score)
                    terms.add(before.alone[from] + score)
                }
                before.paired[cell] = max(terms.take(), before.paired[cell])
            }
        }
    }

    private mutating func sumBackward() {
        for cell in ends { (after.paired[cell], after.alone[cell]) = (0, 0) }
        var (terms, alone) = (LogSum(), LogSum())
        for row in stretch.rows.reversed() {
            let goals = BeadShape.all.prefix(shapes).map { stretch.goals(row, $0) }
            for column in stretch.columns(row).reversed() {
                let cell = stretch.cell(row) + column
                for shape in 0..<shapes where goals[shape].columns.contains(column) {
                    let to = goals[shape].first + column
                    let score = Double(steps[to * shapes + shape])
                    if shape < BeadShape.nullCount {
                        terms.add(after.alone[to] + score)
                        alone.add(after.alone[to] + score + nextNull)
                    } else {
                        terms.add(after.paired[to] + score)
                        alone.add(after.paired[to] + score)
                    }
                }
                after.paired[cell] = max(terms.take(), after.paired[cell])
                after.alone[cell] = max(alone.take(), after.alone[cell])
            }
        }
    }

    /// Where a path may end.
    private var ends: Range<Int> {
        let count = stretch.cellCount
        return isLast ? count - 1..<count : stretch.cell(stretch.lastRow) + stretch.columns(stretch.lastRow).lowerBound..<count
    }

    private var total: Double { after.paired[0] }

    /// The probability of the bead of a shape that arrives at a cell.
    private func posterior(_ shape: Int, from: Int, to cell: Int) -> Double {
        let score = Double(steps[cell * shapes + shape])
        let isNull = shape < BeadShape.nullCount
        let onward = (isNull ? after.alone[cell] : after.paired[cell]) + score - total
        let paired = before.paired[from] + onward
        let alone = before.alone[from] + onward + (isNull ? nextNull : 0)
        return (paired > Self.negligible ? exp(paired) : 0) + (alone > Self.negligible ? exp(alone) : 0)
    }

    /// The logarithm of a probability that changes nothing.
    private static let negligible = -16.0

    /// Every bead at least as probable as that.
    func beads(atLeast threshold: Double) -> [Bead] {
        var result: [Bead] = []
        for row in stretch.rows {
            for shape in 0..<shapes {
                let origins = stretch.origins(row, BeadShape.all[shape])
                for column in origins.columns {
                    let value = posterior(shape, from: origins.first + column, to: stretch.cell(row) + column)
                    if value >= threshold { result.append(bead(row, column, shape, min(value, 1))) }
                }
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
        for row in stretch.rows {
            let origins = BeadShape.all.prefix(shapes).map { stretch.origins(row, $0) }
            for column in stretch.columns(row) {
                let cell = stretch.cell(row) + column
                for shape in 0..<shapes where origins[shape].columns.contains(column) {
                    let from = origins[shape].first + column
                    let posterior = posterior(shape, from: from, to: cell)
                    let value = best[from] + posterior - weights.beadPrice
                    if value > best[cell] {
                        best[cell] = value
                        arrived[cell] = Int8(shape)
                        sure[cell] = Float(posterior)
                    }
                }
            }
        }
        let end = ends.max { best[$0] < best[$1] }!
        return trace(arrived, sure, from: (stretch.lastRow, end - stretch.cell(stretch.lastRow)))
    }

    /// The score of a bead of a probability.
    private func believed(_ probability: Float) -> Double { 1 - pow(1 - Double(probability), weights.doubt) }

    private func trace(_ arrived: [Int8], _ sure: [Float], from end: (row: Int, column: Int)) -> [Bead] {
        var (row, column) = end
        var result: [Bead] = []
        while true {
            let cell = stretch.cell(row) + column
            guard arrived[cell] >= 0 else { break }
            let bead = bead(row, column, Int(arrived[cell]), believed(min(sure[cell], 1)))
            result.append(bead)
            (row, column) = (bead.source.lowerBound, bead.target.lowerBound)
        }
        return result.reversed()
    }
}

/// The logarithm of a sum of numbers given by their logarithms.
private struct LogSum {
    private var terms: [Double] = []
    private var highest = -Double.infinity

    init() { terms.reserveCapacity(2 * BeadShape.all.count) }

    mutating func add(_ term: Double) {
        // Far smaller terms change nothing; the largest may come later.
        guard term > highest - 20 else { return }
        terms.append(term)
        if term > highest { highest = term }
    }

    /// The sum, and an empty one to go on with.
    mutating func take() -> Double {
        guard highest > -.infinity else { return highest }
        var sum: Float = 0
        for term in terms { sum += expf(Float(term - highest)) }
        let result = terms.count == 1 ? highest : highest + Double(logf(sum))
        terms.removeAll(keepingCapacity: true)
        highest = -.infinity
        return result
    }
}
