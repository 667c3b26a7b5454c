import BitextModel
import Glibc

extension Lattice {
    /// The path whose beads are together the surest: each is worth its probability less a price, so that two unsure beads
    /// are not preferred to one sure one.
    func path() -> [Bead] { path(trust: Array(repeating: 1, count: stretch.rows.count)) }

    /// The same, where the beads of passages that were replaced by another text are hardly believed.
    ///
    /// Probabilities compare the ways of cutting a passage with each other; they take for granted that it was translated. In
    /// one that was replaced, chance decides between the ways as firmly as words would, and most of its beads are wrong: it is
    /// better to claim few.
    func pathDoubtingReplacements(_ scorer: BeadScorer) -> [Bead] {
        let first = path()
        let passages = ReplacedPassages(first) { (words(of: CollectionOfOne($0)), scorer.answerableWords($0)) }
        guard passages.isReplaced.contains(true) else { return first }
        var trust = [Double](repeating: 1, count: stretch.rows.count)
        for (bead, isReplaced) in zip(first, passages.isReplaced) where isReplaced {
            for segment in bead.source { trust[segment + 1 - stretch.firstRow] = Self.replacedTrust }
        }
        return path(trust: trust)
    }

    /// What a probability is worth in a replaced passage. Enough of them are under the price of a bead.
    private static let replacedTrust = 0.3

    /// - Parameter trust: by row, what the probabilities of the beads that end there are worth.
    private func path(trust: [Double]) -> [Bead] {
        var best = [Double](repeating: -.infinity, count: stretch.cellCount)
        var arrived = [Int8](repeating: -1, count: stretch.cellCount)
        var sure = [Float](repeating: 0, count: stretch.cellCount)
        best[0] = 0
        for row in stretch.rows {
            let first = stretch.cell(row)
            let trust = trust[row - stretch.firstRow]
            // The target's segments left alone come last: they go on from cells of the same row.
            for shape in [BeadShape.sourceAlone] + Array(BeadShape.nullCount..<shapes) + [BeadShape.targetAlone] {
                let arriving = arrivals(row, shape)
                for column in arriving.columns {
                    let probability =
                        trust * posterior(arriving, column, cell: first + column, isNull: shape < BeadShape.nullCount)
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
