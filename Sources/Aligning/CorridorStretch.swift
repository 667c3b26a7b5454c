/// A stretch of the corridor that is searched at once: the cells from a known position up to a row.
struct CorridorStretch {
    let firstRow: Int
    let lastRow: Int
    /// For each row, the target positions that may be reached.
    private var lows: [Int] = []
    private var highs: [Int] = []
    /// For each row, the number that its cells' numbers exceed their columns by.
    private var bases: [Int] = []
    private(set) var cellCount = 0

    init(_ corridor: Corridor, from start: (source: Int, target: Int), to last: Int) {
        firstRow = start.source
        lastRow = last
        for row in firstRow...last {
            let low = row == firstRow ? start.target : max(corridor.ranges[row].lowerBound, start.target)
            let high = max(corridor.ranges[row].upperBound, low)
            lows.append(low)
            highs.append(high)
            bases.append(cellCount - low)
            cellCount += high - low + 1
        }
    }

    var rows: ClosedRange<Int> { firstRow...lastRow }

    func columns(_ row: Int) -> ClosedRange<Int> { lows[row - firstRow]...highs[row - firstRow] }

    /// What to add to a column for the number of its cell.
    func cell(_ row: Int) -> Int { bases[row - firstRow] }

    /// For beads of a shape that end in a row: the columns they may end at, and what to add to a column for the cell they
    /// come from.
    func origins(_ row: Int, _ shape: BeadShape) -> (columns: Range<Int>, first: Int) {
        let from = row - shape.sources
        guard from >= firstRow else { return (0..<0, 0) }
        let (here, there) = (columns(row), columns(from))
        let low = max(here.lowerBound, there.lowerBound + shape.targets)
        let high = min(here.upperBound, there.upperBound + shape.targets)
        return (low..<max(high + 1, low), cell(from) - shape.targets)
    }

    /// The target segments in reach.
    var targets: Range<Int> { lows[0]..<max(highs[highs.count - 1], lows[0]) }

    /// For each source segment, the target segments that a bead beginning there may hold.
    var targetWindows: [Range<Int>] {
        (0..<lastRow - firstRow).map { index in
            let end = highs[min(index + BeadShape.longestSide, highs.count - 1)]
            return lows[index]..<max(end, lows[index])
        }
    }

    /// For each target segment in reach, the source segments that a bead beginning there may hold.
    var sourceWindows: [Range<Int>] {
        var windows: [Range<Int>] = []
        windows.reserveCapacity(targets.count)
        var (first, last) = (0, 0)
        for target in targets {
            while first < highs.count - 1, highs[first] < target { first += 1 }
            while last < lows.count - 1, lows[last + 1] <= target + BeadShape.longestSide { last += 1 }
            windows.append(firstRow + first..<max(firstRow + last, firstRow + first))
        }
        return windows
    }
}
