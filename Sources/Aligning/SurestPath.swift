import BitextModel
import Glibc

extension Lattice {
    /// The path whose beads are together the surest: each is worth its probability less a price, so that two unsure beads
    /// are not preferred to one sure one.
    func path() -> [Bead] {
        var best = [Double](repeating: -.infinity, count: stretch.cellCount)
        var arrived = [Int8](repeating: -1, count: stretch.cellCount)
        var sure = [Float](repeating: 0, count: stretch.cellCount)
        best[0] = 0
        for row in stretch.rows {
            let first = stretch.cell(row)
            // The target's segments left alone come last: they go on from cells of the same row.
            for shape in [BeadShape.sourceAlone] + Array(BeadShape.nullCount..<shapes) + [BeadShape.targetAlone] {
                let arriving = arrivals(row, shape)
                for column in arriving.columns {
                    let probability = posterior(arriving, column, cell: first + column, isNull: shape < BeadShape.nullCount)
                    let value = best[arriving.from + column] + probability - weights.beadPrice
                    if value > best[first + column] {
                        best[first + column] = value
                        arrived[first + column] = Int8(shape)
                        sure[first + column] = Float(probability)
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
