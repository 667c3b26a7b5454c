import BitextModel
import Checking

/// A report with what every format asks of it, found once.
struct ReportIndex {
    let report: Report
    let sides: Sides<SideIndex>
    /// One for each finding.
    let fingerprints: [String]
    private let categories: [String: MQMCategory]

    init(_ report: Report) {
        self.report = report
        let bitext = report.bitext
        sides = Sides(
            source: SideIndex(bitext.source, beads: bitext.beads, .source),
            target: SideIndex(bitext.target, beads: bitext.beads, .target))
        fingerprints = bitext.fingerprints(of: report.findings)
        categories = Dictionary(report.checks.map { ($0.id, $0.category) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil for a check the report does not know.
    func category(_ finding: Finding) -> MQMCategory? { categories[finding.check] }

    /// The finding's bead; nil when it is about the whole article.
    func bead(_ finding: Finding) -> Bead? { finding.bead.flatMap(bead(at:)) }

    func bead(at index: Int) -> Bead? {
        report.bitext.beads.indices.contains(index) ? report.bitext.beads[index] : nil
    }

    /// The bead under which a finding is shown: its own, or that of its first place.
    func home(_ finding: Finding) -> Int? {
        if let own = finding.bead { return bead(at: own) == nil ? nil : own }
        for side in [Side.target, .source] {
            guard let place = finding.places[side].first else { continue }
            if let segment = sides[side].segments(at: place).first { return sides[side].beads[segment] }
        }
        return nil
    }
}

/// Where things stand on one side.
struct SideIndex {
    let document: SegmentedDocument
    let lines: LineIndex
    /// The bead of each segment.
    let beads: [Int?]
    /// Segments in the order of the author's text. A footnote may be read elsewhere than it stands.
    private let order: [Int]

    init(_ document: SegmentedDocument, beads: [Bead], _ side: Side) {
        self.document = document
        lines = LineIndex(document.document.text)
        order = document.segments.indices.sorted { document.segments[$0].span < document.segments[$1].span }
        var owners = [Int?](repeating: nil, count: document.segments.count)
        for (index, bead) in beads.enumerated() {
            for segment in bead[side].clamped(to: document.segments.indices) { owners[segment] = index }
        }
        self.beads = owners
    }

    /// The segments that a place touches, in the order of the author's text. An empty place at the end of a segment
    /// touches it.
    func segments(at place: TextSpan) -> [Int] {
        let spans = document.segments
        let first = order.partitionPoint { place.isEmpty ? spans[$0].span.end < place.start : spans[$0].span.end <= place.start }
        if place.isEmpty { return order[first...].prefix(1).filter { spans[$0].span.start <= place.start } }
        return Array(order[first...].prefix { spans[$0].span.start < place.end })
    }

    /// A place as a stretch of the segment as it is read: offsets in the segment's block, cut to the segment.
    func readRange(_ place: TextSpan, in segment: Int) -> Range<Int> {
        let segment = document.segments[segment]
        return document.text(of: segment).readRange(place).clamped(to: segment.range)
    }
}
