/// A stretch of the corridor that is searched at once: the cells from a known position up to a row.
struct CorridorStretch {
    let firstRow: Int
    let lastRow: Int
    /// For each row, the target positions that may be reached.
    private(set) var lows: [Int] = []
    private(set) var highs: [Int] = []
    /// For each row, the number of its first cell.
    private(set) var offsets: [Int] = []
    private(set) var cellCount = 0
    private let segmentCounts: (source: Int, target: Int)

    init(_ corridor: Corridor, from start: (source: Int, target: Int), to last: Int, counts: (source: Int, target: Int)) {
        firstRow = start.source
        lastRow = last
        segmentCounts = counts
        for row in firstRow...last {
            let low = max(corridor.ranges[row].lowerBound, start.target)
            let high = max(corridor.ranges[row].upperBound, low)
            lows.append(row == firstRow ? start.target : low)
            highs.append(high)
            offsets.append(cellCount)
            cellCount += high - lows[row - firstRow] + 1
        }
    }

    /// The target segments in reach.
    var targets: Range<Int> { lows[0]..<max(highs[highs.count - 1], lows[0]) }

    func cell(_ row: Int, _ column: Int) -> Int? {
        guard row >= firstRow, row <= lastRow else { return nil }
        let index = row - firstRow
        guard column >= lows[index], column <= highs[index] else { return nil }
        return offsets[index] + column - lows[index]
    }

    /// For each source segment, the target segments that a bead beginning there may hold.
    var targetWindows: [Range<Int>] {
        (0..<lastRow - firstRow).map { index in
            let end = highs[min(index + BeadShape.longestSide, highs.count - 1)]
            return lows[index]..<max(end, lows[index])
        }
    }

    /// For each target segment in reach, the source segments that a bead beginning there may hold.
    var sourceWindows: [Range<Int>] {
        let targets = targets
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
