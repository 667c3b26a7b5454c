import Lexicon

/// Points that the path very probably passes: segments that share words rare on both sides, chained so that they only
/// move forward. They keep the dynamic program's corridor narrow in long texts.
struct Anchors {
    /// A word that stands more often than this on either side anchors nothing.
    private static let mostOccurrences = 4
    /// An anchor needs two shared rare words, or one that stands once on either side.
    private static let enough = 2

    static func find(_ source: AlignmentText, _ target: AlignmentText, _ table: TranslationTable) -> [(source: Int, target: Int)]
    {
        let sourcePlaces = places(source)
        let targetPlaces = places(target)
        var votes: [(place: UInt64, weight: Int)] = []
        for (word, segments) in sourcePlaces.enumerated() where (1...mostOccurrences).contains(segments.count) {
            for entry in table.entries(of: Int32(word)) {
                let answers = targetPlaces[Int(entry.target)]
                guard (1...mostOccurrences).contains(answers.count) else { continue }
                let weight = segments.count == 1 && answers.count == 1 ? enough : 1
                for one in segments { for other in answers { votes.append((UInt64(one) << 32 | UInt64(other), weight)) } }
            }
        }
        votes.sort { $0.place < $1.place }
        var points: [(source: Int, target: Int, weight: Int)] = []
        for vote in votes {
            let (one, other) = (Int(vote.place >> 32), Int(vote.place & 0xFFFF_FFFF))
            if let last = points.last, last.source == one, last.target == other {
                points[points.count - 1].weight += vote.weight
            } else {
                points.append((one, other, vote.weight))
            }
        }
        points.removeAll { $0.weight < enough }
        return supported(heaviestChain(points))
    }

    private static func places(_ text: AlignmentText) -> [[Int]] {
        var result = [[Int]](repeating: [], count: text.vocabulary.count)
        for index in 0..<text.count {
            for word in text.words[text.wordRange(index)] where result[Int(word)].last != index {
                result[Int(word)].append(index)
            }
        }
        return result
    }

    /// The heaviest chain that moves forward on both sides, by a Fenwick tree of prefix maxima: O(n log n).
    private static func heaviestChain(_ points: [(source: Int, target: Int, weight: Int)]) -> [(source: Int, target: Int)] {
        var tree = PrefixMaximum(count: (points.map(\.target).max() ?? 0) + 2)
        var previous = [Int](repeating: -1, count: points.count)
        var best = [Int](repeating: 0, count: points.count)
        var index = 0
        while index < points.count {
            // Points of one source segment are scored before any of them enters the tree: a chain takes one of them.
            var end = index
            while end < points.count, points[end].source == points[index].source {
                let before = tree.maximum(below: points[end].target)
                previous[end] = before.index
                best[end] = before.value + points[end].weight
                end += 1
            }
            for point in index..<end { tree.raise(at: points[point].target, to: best[point], index: point) }
            index = end
        }
        var chain: [(source: Int, target: Int)] = []
        var at = best.indices.max { best[$0] < best[$1] } ?? -1
        while at >= 0 {
            chain.append((points[at].source, points[at].target))
            at = previous[at]
        }
        return chain.reversed()
    }

    /// Drops points that leap away from both neighbours: a true anchor lies near the line through them.
    private static func supported(_ chain: [(source: Int, target: Int)]) -> [(source: Int, target: Int)] {
        guard chain.count > 2 else { return chain }
        return chain.indices.filter { index in
            let near = [index - 1, index + 1].filter(chain.indices.contains).contains { other in
                let rise = chain[other].target - chain[index].target
                let run = chain[other].source - chain[index].source
                return abs(rise - run) <= max(6, abs(run) / 2)
            }
            return near
        }.map { chain[$0] }
    }
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
