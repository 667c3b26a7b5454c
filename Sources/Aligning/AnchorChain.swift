/// Chains of anchors that only move forward.
enum AnchorChain {
    struct Anchor {
        var source: Int
        var target: Int
        var weight: Int
    }

    /// The heaviest chain that moves forward on both sides, by a Fenwick tree of prefix maxima: O(n log n).
    /// - Parameter points: sorted by source and then by target.
    static func heaviest(_ points: [Anchor]) -> [Point] {
        let first = points.lazy.map(\.target).min() ?? 0
        var tree = PrefixMaximum(count: (points.lazy.map(\.target).max() ?? 0) - first + 2)
        var previous = [Int](repeating: -1, count: points.count)
        var best = [Int](repeating: 0, count: points.count)
        var index = 0
        while index < points.count {
            // Points of one source segment are scored before any of them enters the tree: a chain takes one of them.
            var end = index
            while end < points.count, points[end].source == points[index].source {
                let before = tree.maximum(below: points[end].target - first)
                previous[end] = before.index
                best[end] = before.value + points[end].weight
                end += 1
            }
            for point in index..<end { tree.raise(at: points[point].target - first, to: best[point], index: point) }
            index = end
        }
        var chain: [Point] = []
        var at = best.indices.max { best[$0] < best[$1] } ?? -1
        while at >= 0 {
            chain.append((points[at].source, points[at].target))
            at = previous[at]
        }
        return chain.reversed()
    }

    /// Drops points that leap away from both neighbours: a true anchor lies near the line through them.
    static func supported(_ chain: [Point]) -> [Point] {
        guard chain.count > 2 else { return chain }
        return chain.indices.filter { index in
            let near = [index - 1, index + 1].filter(chain.indices.contains).contains { other in
                let rise = chain[other].target - chain[index].target
                let run = chain[other].source - chain[index].source
                return abs(rise - run) <= max(leap, abs(run) / 2)
            }
            return near
        }.map { chain[$0] }
    }

    /// So many segments more on one side than on the other are no leap, however near the neighbour is.
    private static let leap = 6
}

/// Maxima of prefixes (Fenwick, 1994), with the index of the element that gave each.
private struct PrefixMaximum {
    private var values: [Int]
    private var indices: [Int]

    init(count: Int) {
        values = Array(repeating: 0, count: count + 1)
        indices = Array(repeating: -1, count: count + 1)
    }

    func maximum(below position: Int) -> (value: Int, index: Int) {
        var best = (value: 0, index: -1)
        var at = position
        while at > 0 {
            if values[at] > best.value { best = (values[at], indices[at]) }
            at -= at & -at
        }
        return best
    }

    mutating func raise(at position: Int, to value: Int, index: Int) {
        var at = position + 1
        while at < values.count {
            if value > values[at] { (values[at], indices[at]) = (value, index) }
            at += at & -at
        }
    }
}
