/// A day, a month or a period named in a text.
package struct DateMention: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// 1…12.
        case month
        /// 1…7 from Monday (ISO 8601).
        case weekday
        /// Days from today, or from the day the text speaks of: −1 is yesterday and the day before.
        case relativeDay
        /// A period before or after now: `last week`. The value is that of ``DateMention/period(_:isPast:)``.
        case period
    }

    package var kind: Kind
    package var value: Int
    /// Other values the same text may stand for: the month of `4/5/2019`.
    package var alternatives: [Int]
    /// Index in the document's segments.
    package var segment: Int
    /// UTF-8 offsets in the segment's block: the word.
    package var range: Range<Int>
    /// The word with the day and the year beside it.
    package var extent: Range<Int>
    /// Indices in the segment's tokens of ``range``.
    package var tokens: Range<Int>
    /// A word that may be another one (`March`, `May`) answers and asks for no answer.
    package var isSure: Bool
    /// Whether a relative day is counted from the day the text speaks of, not from today: `la veille`.
    package var isNarrative: Bool

    package init(
        kind: Kind, value: Int, alternatives: [Int] = [], segment: Int, range: Range<Int>, extent: Range<Int>,
        tokens: Range<Int>, isSure: Bool = true, isNarrative: Bool = false
    ) {
        self.kind = kind
        self.value = value
        self.alternatives = alternatives
        self.segment = segment
        self.range = range
        self.extent = extent
        self.tokens = tokens
        self.isSure = isSure
        self.isNarrative = isNarrative
    }

    /// The value of a period: which one (a ``DateMeaning/period``), and whether it is past.
    static func period(_ name: Int, isPast: Bool) -> Int { isPast ? -name : name }

    package func says(_ other: DateMention) -> Bool {
        guard kind == other.kind else { return false }
        return value == other.value || alternatives.contains(other.value) || other.alternatives.contains(value)
    }
}
