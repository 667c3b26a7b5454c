import BitextModel
import Checking

/// A stretch of one side as it is read, with the places that a finding points at.
struct Excerpt: Equatable {
    var segment: Int?
    var text: [UInt8]
    /// UTF-8 offsets in ``text``, in its order. An empty range is a place between two characters.
    var marks: [Range<Int>]
    /// Where the first place stands in the author's text.
    var offset: Int
}

/// What a report can show of a finding on one side.
enum Exhibit: Equatable {
    case excerpt(Excerpt)
    /// Nothing answers the other side here. `neighbour` is the segment before which something is missing; nil at the end.
    case gap(neighbour: Int?, offset: Int)

    /// Where it stands in the author's text.
    var offset: Int {
        switch self {
        case .excerpt(let excerpt): excerpt.offset
        case .gap(_, let offset): offset
        }
    }
}

extension ReportIndex {
    /// The segments that hold the finding's places; without places, its bead or the gap in it.
    func exhibits(_ finding: Finding, _ side: Side) -> [Exhibit] {
        let places = finding.places[side]
        if !places.isEmpty { return sides[side].excerpts(places).map(Exhibit.excerpt) }
        guard let segments = bead(finding)?[side] else { return [] }
        if segments.isEmpty { return [sides[side].gap(at: segments.lowerBound)] }
        return sides[side].whole(segments).map { [.excerpt($0)] } ?? []
    }
}

extension SideIndex {
    /// One excerpt for each segment that holds a place, in the order of the text.
    func excerpts(_ places: [TextSpan]) -> [Excerpt] {
        var result: [Excerpt] = []
        for place in places.sorted() {
            let touched = segments(at: place)
            if touched.isEmpty { result.append(line(around: place)) }
            for segment in touched { add(place, in: segment, to: &result) }
        }
        return result
    }

    private func add(_ place: TextSpan, in index: Int, to excerpts: inout [Excerpt]) {
        let segment = document.segments[index]
        let range = readRange(place, in: index)
        let mark = (range.lowerBound - segment.range.lowerBound)..<(range.upperBound - segment.range.lowerBound)
        if let last = excerpts.indices.last, excerpts[last].segment == index {
            excerpts[last].marks.append(mark)
        } else {
            let offset = max(place.start, segment.span.start)
            excerpts.append(Excerpt(segment: index, text: text(of: index), marks: [mark], offset: offset))
        }
    }

    /// The segment as it is read.
    func text(of index: Int) -> [UInt8] {
        let segment = document.segments[index]
        return Array(document.text(of: segment).utf8[segment.range])
    }

    /// Several segments, joined, without marks.
    func whole(_ segments: Range<Int>) -> Excerpt? {
        let segments = segments.clamped(to: document.segments.indices)
        guard let first = segments.first else { return nil }
        let text = Array(segments.map(text(of:)).joined(separator: [0x20]))
        return Excerpt(segment: first, text: text, marks: [], offset: document.segments[first].span.start)
    }

    func gap(at index: Int) -> Exhibit {
        if document.segments.indices.contains(index) {
            return .gap(neighbour: index, offset: document.segments[index].span.start)
        }
        return .gap(neighbour: nil, offset: document.segments.last?.span.end ?? 0)
    }

    /// The author's line around a place that stands in no segment, such as a credit. A long line is cut.
    private func line(around place: TextSpan) -> Excerpt {
        let text = document.document.text
        let range = place.range.clamped(to: 0..<text.count)
        let start = reach(from: range.lowerBound, by: -1, in: text)
        let end = reach(from: range.upperBound, by: 1, in: text)
        let mark = (range.lowerBound - start)..<(range.upperBound - start)
        return Excerpt(segment: nil, text: Array(text[start..<end]), marks: [mark], offset: range.lowerBound)
    }

    /// How much of a line is shown before and after a place that stands in no segment, in bytes: more than a terminal
    /// line, which is cut to the width afterwards.
    private static let lineReach = 400

    private func reach(from offset: Int, by step: Int, in text: [UInt8]) -> Int {
        var offset = offset
        for _ in 0..<Self.lineReach {
            let next = step < 0 ? offset - 1 : offset
            guard text.indices.contains(next), text[next] != 0x0A, text[next] != 0x0D else { break }
            offset += step
        }
        while text.indices.contains(offset), text[offset] & 0xC0 == 0x80 { offset -= step }
        return offset
    }
}
