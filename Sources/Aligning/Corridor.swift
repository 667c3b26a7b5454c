/// Where the path may run: for each source position 0…n, a range of target positions 0…m. Ranges only move forward, so
/// the work is linear in the document's length when they are narrow.
struct Corridor: Sendable, Equatable {
    /// For each source position, the target positions that may be reached.
    var ranges: [ClosedRange<Int>]
    /// The source positions that the path is thought to pass, in order.
    var anchors: [Int] = []

    /// Everything: for short texts.
    static func whole(_ sources: Int, _ targets: Int) -> Corridor {
        Corridor(ranges: Array(repeating: 0...targets, count: sources + 1))
    }

    /// Around points that the path is thought to pass: between two points the whole box when it is small, otherwise a band
    /// wide enough for a gap anywhere in it.
    static func around(_ points: [Point], _ sources: Int, _ targets: Int, radius: Int) -> Corridor {
        var low = [Int](repeating: targets, count: sources + 1)
        var high = [Int](repeating: 0, count: sources + 1)
        var from: Point = (0, 0)
        for to in points + [(source: sources, target: targets)] {
            let band = Band(from, to, radius: radius)
            for source in from.source...to.source {
                let columns = band.columns(source)
                low[source] = min(low[source], max(columns.lowerBound, 0))
                high[source] = max(high[source], min(columns.upperBound, targets))
            }
            from = to
        }
        return Corridor(ranges: monotone(low, high, targets), anchors: points.map(\.source))
    }

    /// A box of this many cells is searched whole.
    static let largestBox = 4_000

    private static func monotone(_ low: [Int], _ high: [Int], _ targets: Int) -> [ClosedRange<Int>] {
        var low = low
        var high = high
        low[0] = 0
        high[high.count - 1] = targets
        for index in low.indices.dropLast().reversed() { low[index] = min(low[index], low[index + 1]) }
        for index in high.indices.dropFirst() { high[index] = max(high[index], high[index - 1]) }
        return zip(low, high).map { $0...max($0, $1) }
    }

    /// The first anchor from a row on before which there are no more than so many cells.
    func anchor(from row: Int, within cells: Int) -> Int? {
        let index = anchors.partitioningIndex { $0 >= row }
        guard index < anchors.count else { return nil }
        var count = 0
        for passed in row..<anchors[index] {
            count += ranges[passed].count
            guard count <= cells else { return nil }
        }
        return anchors[index]
    }

    var cellCount: Int { ranges.reduce(0) { $0 + $1.count } }
}

/// The cells between two points of the path that are searched.
private struct Band {
    private let from: Point
    private let to: Point
    private let radius: Int
    private let shape: Shape

    private enum Shape {
        case box
        /// Everything between the diagonal from the first point and the one to the second: if the longer side has a gap, the
        /// path runs along the one before it and along the other after it.
        case betweenDiagonals(spread: Int)
        case aroundDiagonal(spread: Int)
    }

    /// On either side of a diagonal, beside twice the root of its length: it drifts like a random walk.
    private static let widestSpread = 64
    /// A larger area is not searched; only a text without a word that anchors it has one.
    private static let largestArea = 400_000

    init(_ from: Point, _ to: Point, radius: Int) {
        self.from = from
        self.to = to
        self.radius = radius
        let (rows, columns) = (to.source - from.source, to.target - from.target)
        let spread = radius + min(Int(2 * Double(min(rows, columns)).squareRoot()), Self.widestSpread)
        if rows * columns <= Corridor.largestBox {
            shape = .box
        } else if min(rows, columns) * (abs(rows - columns) + 2 * spread) <= Self.largestArea {
            shape = .betweenDiagonals(spread: spread)
        } else {
            shape = .aroundDiagonal(spread: spread)
        }
    }

    func columns(_ row: Int) -> ClosedRange<Int> {
        let (low, high) = (from.target - radius, to.target + radius)
        let at = from.target + row - from.source
        let excess = (to.target - from.target) - (to.source - from.source)
        switch shape {
        case .box: return low...high
        case .betweenDiagonals(let spread):
            let first = max(low, min(at, at + excess) - spread)
            return first...max(first, min(high, max(at, at + excess) + spread))
        case .aroundDiagonal(let spread):
            let share = Double(row - from.source) / Double(max(to.source - from.source, 1))
            let middle = from.target + Int(share * Double(to.target - from.target))
            // Where the diagonal is steep, a row's stretch of it is long.
            let step = (to.target - from.target) / max(to.source - from.source, 1)
            return max(low, middle - spread - step)...min(high, middle + spread + step)
        }
    }
}

extension Array {
    /// The first index whose element satisfies a condition that all later ones satisfy too.
    fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
