/// Where the path may run: for each source position 0…n, a range of target positions 0…m. Ranges only move forward, so
/// the work is linear in the document's length when they are narrow.
struct Corridor: Sendable, Equatable {
    /// For each source position, the target positions that may be reached.
    var ranges: [ClosedRange<Int>]

    /// Everything: for short texts.
    static func whole(_ sources: Int, _ targets: Int) -> Corridor {
        Corridor(ranges: Array(repeating: 0...targets, count: sources + 1))
    }

    /// Around points that the path is thought to pass: between two points the whole box when it is small, otherwise a band
    /// along its diagonal.
    static func around(_ points: [(source: Int, target: Int)], _ sources: Int, _ targets: Int, radius: Int) -> Corridor {
        var low = [Int](repeating: targets, count: sources + 1)
        var high = [Int](repeating: 0, count: sources + 1)
        let ends = [(source: 0, target: 0)] + points + [(source: sources, target: targets)]
        for (from, to) in zip(ends, ends.dropFirst()) {
            let box = (to.source - from.source, to.target - from.target)
            let isSmall = box.0 * box.1 <= largestBox
            for source in max(0, from.source - radius)...min(sources, to.source + radius) {
                let share = box.0 == 0 ? 0 : min(max(Double(source - from.source) / Double(box.0), 0), 1)
                let middle = from.target + Int(share * Double(box.1))
                let spread = radius + min(abs(box.0 - box.1) / 2 + Int(Double(min(box.0, box.1)).squareRoot()) * 2, widestSpread)
                let reach = isSmall ? from.target - radius...to.target + radius : middle - spread...middle + spread
                low[source] = min(low[source], max(reach.lowerBound, 0))
                high[source] = max(high[source], min(reach.upperBound, targets))
            }
        }
        return Corridor(ranges: monotone(low, high, targets))
    }

    /// However long a stretch without anchors is, the band along its diagonal grows no wider: the work stays linear.
    private static let widestSpread = 64
    /// A box of this many cells is searched whole.
    private static let largestBox = 4_000

    private static func monotone(_ low: [Int], _ high: [Int], _ targets: Int) -> [ClosedRange<Int>] {
        var low = low
        var high = high
        low[0] = 0
        high[high.count - 1] = targets
        for index in low.indices.dropLast().reversed() { low[index] = min(low[index], low[index + 1]) }
        for index in high.indices.dropFirst() { high[index] = max(high[index], high[index - 1]) }
        return zip(low, high).map { $0...max($0, $1) }
    }

    var cellCount: Int { ranges.reduce(0) { $0 + $1.count } }
}
