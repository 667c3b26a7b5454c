/// Forward–backward over one bead in one direction: each word of the `rows` side is produced by one word of the `columns`
/// side or by nothing, and where it is produced depends on where the word before it was.
struct HiddenMarkov {
    private let jumps = JumpModel()
    /// By row and column: the row's word, and all before it, with the row's word produced by the column's.
    private var produced: [Float] = []
    /// The same, with the rows that nothing produced: their place is that of the last row that something did.
    private var reached: [Float] = []
    /// By column: scratch that is kept from bead to bead.
    private var last: [Float] = []
    private var mass: [Float] = []
    private var arrived: [Float] = []
    /// By number of columns: what a bead begins with, and one over the weights of all jumps.
    private var known: [Int: (start: [Float], scales: [Float])] = [:]

    /// - Parameters:
    ///   - emission: p(row's word | column's word), row by row.
    ///   - null: p(row's word | nothing).
    /// - Returns: the probability that each row's word answers each column's, row by row.
    mutating func posteriors(emission: [Float], null: [Float], columns: Int) -> [Float] {
        produced = emission
        // All of it is written before it is read.
        if reached.count < emission.count { reached = emission }
        let (start, scales) = frame(columns)
        arrived = start
        last = start
        mass = start
        emission.withUnsafeBufferPointer { emission in
            null.withUnsafeBufferPointer { null in
                scales.withUnsafeBufferPointer { scales in run(emission, null, scales) }
            }
        }
        return produced
    }

    private mutating func run(
        _ emission: UnsafeBufferPointer<Float>, _ null: UnsafeBufferPointer<Float>, _ scales: UnsafeBufferPointer<Float>
    ) {
        produced.withUnsafeMutableBufferPointer { produced in
            reached.withUnsafeMutableBufferPointer { reached in
                last.withUnsafeMutableBufferPointer { last in
                    mass.withUnsafeMutableBufferPointer { mass in
                        arrived.withUnsafeMutableBufferPointer { arrived in
                            let lattice = Lattice(
                                jumps: jumps, emission: emission, null: null, scales: scales, produced: produced,
                                reached: reached, last: last, mass: mass, arrived: arrived)
                            lattice.forward()
                            lattice.backward()
                        }
                    }
                }
            }
        }
    }

    private mutating func frame(_ columns: Int) -> (start: [Float], scales: [Float]) {
        if let found = known[columns] { return found }
        let made = (jumps.start(columns), jumps.scales(columns))
        known[columns] = made
        return made
    }
}

/// The buffers of one forward–backward run, without bounds checks: this is the linker's inner loop.
private struct Lattice {
    let jumps: JumpModel
    let emission: UnsafeBufferPointer<Float>
    let null: UnsafeBufferPointer<Float>
    let scales: UnsafeBufferPointer<Float>
    let produced: UnsafeMutableBufferPointer<Float>
    let reached: UnsafeMutableBufferPointer<Float>
    let last: UnsafeMutableBufferPointer<Float>
    let mass: UnsafeMutableBufferPointer<Float>
    let arrived: UnsafeMutableBufferPointer<Float>

    func forward() {
        let columns = last.count
        for row in null.indices {
            if row > 0 {
                for column in 0..<columns { mass[column] = last[column] * scales[column] }
                jumps.spread(UnsafeBufferPointer(mass), into: arrived, reversed: false)
            }
            let here = UnsafeMutableBufferPointer(rebasing: produced[row * columns..<(row + 1) * columns])
            let silent = jumps.null * null[row]
            for column in 0..<columns {
                // `produced` still holds the emissions of this row.
                here[column] *= (1 - jumps.null) * arrived[column]
                last[column] = here[column] + silent * last[column]
            }
            let scale = 1 / max(UnsafeBufferPointer(last).sum, .leastNormalMagnitude)
            let all = UnsafeMutableBufferPointer(rebasing: reached[row * columns..<(row + 1) * columns])
            for column in 0..<columns {
                here[column] *= scale
                last[column] *= scale
                all[column] = last[column]
            }
        }
    }

    /// Turns what was produced into probabilities, from the last row to the first; `last` is what comes after a row.
    func backward() {
        let columns = last.count
        for column in 0..<columns { last[column] = 1 }
        for row in null.indices.reversed() {
            let here = UnsafeMutableBufferPointer(rebasing: produced[row * columns..<(row + 1) * columns])
            let all = UnsafeMutableBufferPointer(rebasing: reached[row * columns..<(row + 1) * columns])
            for column in 0..<columns { mass[column] = all[column] * last[column] }
            let scale = 1 / max(UnsafeBufferPointer(mass).sum, .leastNormalMagnitude)
            let emitted = UnsafeBufferPointer(rebasing: emission[row * columns..<(row + 1) * columns])
            for column in 0..<columns {
                here[column] *= last[column] * scale
                mass[column] = last[column] * emitted[column]
            }
            jumps.spread(UnsafeBufferPointer(mass), into: arrived, reversed: true)
            step(silent: jumps.null * null[row])
        }
    }

    /// What comes after the row before, evened out so that long beads do not underflow.
    private func step(silent: Float) {
        let columns = last.count
        for column in 0..<columns {
            last[column] = (1 - jumps.null) * arrived[column] * scales[column] + silent * last[column]
        }
        let evening = Float(columns) / max(UnsafeBufferPointer(last).sum, .leastNormalMagnitude)
        for column in 0..<columns { last[column] *= evening }
    }
}

extension UnsafeBufferPointer<Float> {
    /// In eight sums side by side, which do not wait for each other.
    fileprivate var sum: Float {
        var sums = SIMD8<Float>()
        var index = 0
        while index + 8 <= count {
            sums += UnsafeRawPointer(baseAddress! + index).loadUnaligned(as: SIMD8<Float>.self)
            index += 8
        }
        var rest: Float = 0
        while index < count {
            rest += self[index]
            index += 1
        }
        return sums.sum() + rest
    }
}
