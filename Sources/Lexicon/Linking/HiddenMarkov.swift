/// Forward–backward over one bead in one direction: each word of the `rows` side is produced by one word of the `columns`
/// side or by nothing, and where it is produced depends on where the word before it was.
struct HiddenMarkov {
    let jumps: JumpModel
    /// By row and column: the row's word produced by the column's, given all rows before.
    private var produced: [Float] = []
    /// The same, with the rows that nothing produced: their place is that of the last row that something did.
    private var reached: [Float] = []

    init(_ jumps: JumpModel) { self.jumps = jumps }

    /// - Parameters:
    ///   - emission: p(row's word | column's word), row by row.
    ///   - null: p(row's word | nothing).
    /// - Returns: the probability that each row's word answers each column's, row by row.
    mutating func posteriors(emission: [Float], null: [Float], columns: Int) -> [Float] {
        let scales = jumps.scales(columns)
        forward(emission, null, scales)
        return backward(emission, null, scales)
    }

    private mutating func forward(_ emission: [Float], _ null: [Float], _ scales: [Float]) {
        let columns = scales.count
        produced = Array(repeating: 0, count: emission.count)
        reached = produced
        var arrived = (0..<columns).map(jumps.start)
        var last = arrived
        var mass = arrived
        for row in null.indices {
            if row > 0 {
                for column in 0..<columns { mass[column] = last[column] * scales[column] }
                jumps.spread(mass, into: &arrived, reversed: false)
            }
            var sum: Float = 0
            for column in 0..<columns {
                let here = (1 - jumps.null) * arrived[column] * emission[row * columns + column]
                produced[row * columns + column] = here
                last[column] = here + jumps.null * null[row] * last[column]
                sum += last[column]
            }
            let scale = 1 / max(sum, .leastNormalMagnitude)
            for column in 0..<columns {
                last[column] *= scale
                produced[row * columns + column] *= scale
                reached[row * columns + column] = last[column]
            }
        }
    }

    private func backward(_ emission: [Float], _ null: [Float], _ scales: [Float]) -> [Float] {
        let columns = scales.count
        var result = produced
        var after = [Float](repeating: 1, count: columns)
        var mass = after
        var arrived = after
        for row in null.indices.reversed() {
            let base = row * columns
            var total: Float = 0
            for column in 0..<columns { total += reached[base + column] * after[column] }
            let scale = 1 / max(total, .leastNormalMagnitude)
            for column in 0..<columns {
                result[base + column] *= after[column] * scale
                mass[column] = after[column] * emission[base + column]
            }
            jumps.spread(mass, into: &arrived, reversed: true)
            var sum: Float = 0
            for column in 0..<columns {
                after[column] = (1 - jumps.null) * arrived[column] * scales[column] + jumps.null * null[row] * after[column]
                sum += after[column]
            }
            let evening = Float(columns) / max(sum, .leastNormalMagnitude)
            for column in 0..<columns { after[column] *= evening }
        }
        return result
    }
}
