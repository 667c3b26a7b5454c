import Lexicon

/// A position of the path: how many segments of each side stand before it.
typealias Point = (source: Int, target: Int)

/// Points that the path very probably passes: segments that share words rare on both sides, chained so that they only
/// move forward. They keep the dynamic program's corridor narrow in long texts.
///
/// What is rare is asked anew between two anchors that are far apart: a word that stands everywhere in a book may stand once
/// in a chapter.
struct Anchors {
    private var sourcePlaces: SegmentPlaces
    private let targetPlaces: SegmentPlaces
    private let table: TranslationTable

    static func find(_ source: AlignmentText, _ target: AlignmentText, _ table: TranslationTable) -> [Point] {
        var anchors = Anchors(sourcePlaces: SegmentPlaces(source), targetPlaces: SegmentPlaces(target), table: table)
        return anchors.find(Box(source: 0..<source.count, target: 0..<target.count), depth: 0)
    }

    /// A stretch of each side.
    private struct Box {
        var source: Range<Int>
        var target: Range<Int>

        var cells: Int { source.count * target.count }
    }

    /// A word that stands in more segments than this on either side anchors nothing.
    private static let mostOccurrences = 4
    /// An anchor needs two shared rare words, or one that stands once on either side.
    private static let enough = 2
    /// Less likely answers anchor nothing.
    private static let likely: Float = 0.1
    /// After so many halvings what is left has no anchors.
    private static let deepest = 4

    private mutating func find(_ box: Box, depth: Int) -> [Point] {
        guard box.cells > Corridor.largestBox, depth < Self.deepest else { return [] }
        let chain = chain(in: box)
        guard !chain.isEmpty else { return march(through: box) }
        var result: [Point] = []
        var from: Point = (box.source.lowerBound, box.target.lowerBound)
        for point in chain {
            result += find(Box(source: from.source..<point.source, target: from.target..<point.target), depth: depth + 1)
            result.append(point)
            from = point
        }
        let rest = Box(source: from.source..<box.source.upperBound, target: from.target..<box.target.upperBound)
        return result + find(rest, depth: depth + 1)
    }

    /// Segments of each side that are looked at together in a text without a rare word, such as one that repeats itself.
    private static let window = 400
    /// Of an anchored window only the beginning is believed: its end may belong to what comes after.
    private static let believed = 300
    /// Fewer anchors than this in a window may be chance.
    private static let fewest = 3

    /// Anchors by what is rare within a window that moves along with them.
    private mutating func march(through box: Box) -> [Point] {
        var result: [Point] = []
        var at: Point = (box.source.lowerBound, box.target.lowerBound)
        while true {
            let window = Box(
                source: at.source..<min(at.source + Self.window, box.source.upperBound),
                target: at.target..<min(at.target + Self.window, box.target.upperBound))
            guard window.cells > Corridor.largestBox else { return result }
            let isLast = window.source.upperBound == box.source.upperBound && window.target.upperBound == box.target.upperBound
            let chain = chain(in: window)
            guard chain.count >= Self.fewest else { return result }
            result += chain.filter {
                isLast || ($0.source < at.source + Self.believed && $0.target < at.target + Self.believed)
            }
            guard !isLast, let last = result.last, last.source > at.source else { return result }
            at = last
        }
    }

    /// The heaviest chain of the anchors of a box.
    private mutating func chain(in box: Box) -> [Point] {
        var points: [AnchorChain.Anchor] = []
        for vote in votes(in: box) {
            let (one, other) = (Int(vote.place >> 32), Int(vote.place & 0xFFFF_FFFF))
            if let last = points.last, last.source == one, last.target == other {
                points[points.count - 1].weight += vote.weight
            } else {
                points.append(AnchorChain.Anchor(source: one, target: other, weight: vote.weight))
            }
        }
        points.removeAll { $0.weight < Self.enough }
        return AnchorChain.supported(AnchorChain.heaviest(points))
    }

    /// Pairs of segments that share a word rare in the box, sorted.
    private mutating func votes(in box: Box) -> [(place: UInt64, weight: Int)] {
        var votes: [(place: UInt64, weight: Int)] = []
        let (table, targetPlaces) = (table, targetPlaces)
        sourcePlaces.forEachWord(in: box.source) { places, word in
            let segments = places.segments(of: word, in: box.source, atMost: Self.mostOccurrences)
            guard !segments.isEmpty else { return }
            for entry in table.entries(of: word) where entry.forward >= Self.likely || entry.backward >= Self.likely {
                let answers = targetPlaces.segments(of: entry.target, in: box.target, atMost: Self.mostOccurrences)
                let weight = segments.count == 1 && answers.count == 1 ? Self.enough : 1
                for one in segments { for other in answers { votes.append((UInt64(one) << 32 | UInt64(other), weight)) } }
            }
        }
        votes.sort { $0.place < $1.place }
        return votes
    }
}

/// In which segments each word of a side stands.
private struct SegmentPlaces {
    private let text: AlignmentText
    /// The segments of all words, one word after the other, each segment once a word.
    private var segments: [Int32] = []
    private var starts: [Int]
    /// By word, the number of the last call that met it.
    private var met: [Int32]
    private var call: Int32 = 0

    init(_ text: AlignmentText) {
        self.text = text
        let count = text.vocabulary.count
        met = Array(repeating: 0, count: count)
        var last = [Int32](repeating: -1, count: count)
        starts = Array(repeating: 0, count: count + 1)
        func forEach(_ body: (_ word: Int, _ segment: Int32) -> Void) {
            for segment in 0..<text.count {
                for word in text.words[text.wordRange(segment)] { body(Int(word), Int32(segment)) }
            }
        }
        forEach { word, segment in
            if last[word] != segment { starts[word + 1] += 1 }
            last[word] = segment
        }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        segments = Array(repeating: 0, count: starts[count])
        var next = starts
        last = Array(repeating: -1, count: count)
        forEach { word, segment in
            guard last[word] != segment else { return }
            segments[next[word]] = segment
            next[word] += 1
            last[word] = segment
        }
    }

    /// Every word of a stretch that is no function word, once.
    mutating func forEachWord(in stretch: Range<Int>, _ body: (borrowing SegmentPlaces, Int32) -> Void) {
        call += 1
        for word in text.words[text.starts[stretch.lowerBound]..<text.starts[stretch.upperBound]] where met[Int(word)] != call {
            met[Int(word)] = call
            if text.classes[Int(word)] != .function { body(self, word) }
        }
    }

    /// A word's segments in a stretch; none when there are more than `limit`.
    func segments(of word: Int32, in stretch: Range<Int>, atMost limit: Int) -> ArraySlice<Int32> {
        var (first, end) = (starts[Int(word)], starts[Int(word) + 1])
        if end - first > limit, stretch.count < text.count {
            let last = end
            while first < end {
                let middle = (first + end) / 2
                if Int(segments[middle]) < stretch.lowerBound { first = middle + 1 } else { end = middle }
            }
            end = last
        }
        while first < end, Int(segments[first]) < stretch.lowerBound { first += 1 }
        var to = first
        while to < end, to - first <= limit, Int(segments[to]) < stretch.upperBound { to += 1 }
        return to - first > limit ? [] : segments[first..<to]
    }
}
