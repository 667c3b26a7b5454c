import BitextModel

/// A finding's place in a segment: offsets in the segment as it is read.
struct SegmentMark {
    var range: Range<Int>
    var finding: Int

    /// The marks of each segment, in the order of the findings.
    static func bySegment(_ index: ReportIndex, _ side: Side) -> [[SegmentMark]] {
        let places = index.sides[side]
        let segments = places.document.segments
        var result = [[SegmentMark]](repeating: [], count: segments.count)
        for (number, finding) in index.report.findings.enumerated() {
            for place in finding.places[side] {
                for segment in places.segments(at: place) {
                    let range = places.readRange(place, in: segment)
                    let start = segments[segment].range.lowerBound
                    let mark = (range.lowerBound - start)..<(range.upperBound - start)
                    result[segment].append(SegmentMark(range: mark, finding: number))
                }
            }
        }
        return result
    }
}

/// A stretch of a segment that the same findings point at.
struct MarkedPiece: Equatable {
    var range: Range<Int>
    /// In order; empty for text that no finding points at.
    var findings: [Int]
    /// The findings whose place ends here: their number is shown after it.
    var ending: [Int]

    /// The segment cut wherever a place begins or ends. Empty places become empty pieces.
    static func pieces(of length: Int, _ marks: [SegmentMark]) -> [MarkedPiece] {
        let ends = Set([0, length] + marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
        let starting = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
        var result: [MarkedPiece] = []
        var open: [SegmentMark] = []
        var next = 0
        for (place, following) in zip(ends, ends.dropFirst() + [length]) {
            while next < starting.count, starting[next].range.lowerBound == place {
                open.append(starting[next])
                next += 1
            }
            let points = open.filter { $0.range.isEmpty }.map(\.finding)
            if !points.isEmpty { result.append(MarkedPiece(range: place..<place, findings: points, ending: points)) }
            open.removeAll { $0.range.isEmpty }
            guard following > place else { continue }
            let ending = open.filter { $0.range.upperBound == following }.map(\.finding)
            result.append(
                MarkedPiece(range: place..<following, findings: Set(open.map(\.finding)).sorted(), ending: Set(ending).sorted()))
            open.removeAll { $0.range.upperBound == following }
        }
        return result
    }
}
