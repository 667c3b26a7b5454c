import BitextModel

/// A stretch of a segment that nothing on the other side of its bead answers. See `Documentation/passages.md`.
package struct Passage: Sendable, Equatable {
    /// A word of the other side beside which the passage's answer belongs.
    package struct Place: Sendable, Equatable {
        package var segment: Int
        /// The word, in the offsets of its block.
        package var word: Range<Int>
        /// Whether the answer belongs after the word; before it when the passage begins the bead.
        package var isAfter: Bool
    }

    /// The side that has it.
    package var side: Side
    /// Index in the bitext's beads.
    package var bead: Int
    package var segment: Int
    /// In the offsets of the segment's block.
    package var range: Range<Int>
    /// Whether it is one of several segments of its side of the bead, as a whole.
    package var isWholeSegment: Bool
    package var place: Place?
    /// How sure it is that a reader would miss it, 0…1.
    package var confidence: Double
}
