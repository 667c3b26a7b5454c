/// The source and target segments that answer each other: 1–1, 1–2, 2–1, 2–2… or, with one side empty, a segment that
/// nothing answers. Beads are in the order of the source; both ranges only move forward, but for neighbours that changed
/// places in the translation.
package struct Bead: Sendable, Equatable {
    /// Indices of segments. Empty ranges stand where the missing segments would.
    package var source: Range<Int>
    package var target: Range<Int>
    /// How sure the aligner is that exactly these segments answer each other, 0…1.
    package var score: Double
    /// Whether the bead's neighbour, before or after it, stands on the other side of it in the translation: two sentences
    /// changed places.
    package var isCrossed: Bool

    package init(source: Range<Int>, target: Range<Int>, score: Double, isCrossed: Bool = false) {
        self.source = source
        self.target = target
        self.score = score
        self.isCrossed = isCrossed
    }

    package subscript(side: Side) -> Range<Int> { side == .source ? source : target }

    /// Whether one side is empty.
    package var isUnaligned: Bool { source.isEmpty || target.isEmpty }

    /// Whether a reader should look before believing what is said of the bead.
    package var isUnsure: Bool { score < Self.sure }

    /// Of beads less sure than this one in three and more is wrong (`Documentation/alignment.md`, section 9).
    private static let sure = 0.7
}

/// Two documents, aligned. Every segment stands in exactly one bead.
package struct Bitext: Sendable {
    package var source: SegmentedDocument
    package var target: SegmentedDocument
    package var beads: [Bead]
    /// What is wrong with the pair as a whole.
    package var problems: [Problem] = []

    package init(source: SegmentedDocument, target: SegmentedDocument, beads: [Bead]) {
        self.source = source
        self.target = target
        self.beads = beads
    }

    package subscript(side: Side) -> SegmentedDocument { side == .source ? source : target }

    /// The segments of one side of a bead.
    package func segments(of bead: Bead, _ side: Side) -> ArraySlice<Segment> { self[side].segments[bead[side]] }

    /// The stretch of the author's text that one side of a bead covers; nil when that side is empty.
    package func span(of bead: Bead, _ side: Side) -> TextSpan? {
        let segments = segments(of: bead, side)
        guard let first = segments.first, let last = segments.last else { return nil }
        return first.span.union(last.span)
    }
}
