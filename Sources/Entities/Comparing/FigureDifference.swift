/// Where a figure stands: the words that differ, and the words around them that a message quotes.
package struct FigurePlace: Sendable, Equatable {
    /// Index in the document's segments.
    package var segment: Int
    /// UTF-8 offsets in the segment's block.
    package var range: Range<Int>
    package var quoted: Range<Int>

    package init(_ segment: Int, _ range: Range<Int>, quoted: Range<Int>? = nil) {
        self.segment = segment
        self.range = range
        self.quoted = quoted ?? range
    }
}

/// A figure, a measure or a date of one side that the other side says otherwise.
package struct FigureDifference: Sendable, Equatable {
    /// What differs, the most specific name for it.
    package enum Fault: Sendable, Equatable {
        case number
        /// The figure agrees, its power of ten does not: *million*, *billion*.
        case scale
        case currency
        case unit
        /// A percentage on one side, percentage points or a plain number on the other.
        case percentage
        /// A month, a weekday, a day of the month, a time of the day.
        case date
        /// A number of the source that is gone while all around it is translated.
        case omitted
        /// A number of the target that came while all around it is translated.
        case added
    }

    package var fault: Fault
    package var source: FigurePlace?
    package var target: FigurePlace?
    /// How sure it is that a reader is told something else, 0…1.
    package var confidence: Double
    /// Whether the translation converts: `100 km` to `62 miles`, euros to dollars.
    package var isConversion = false

    package init(fault: Fault, source: FigurePlace?, target: FigurePlace?, confidence: Double) {
        self.fault = fault
        self.source = source
        self.target = target
        self.confidence = confidence
    }
}
