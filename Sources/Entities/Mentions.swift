import BitextModel

/// A number found in a text, by its value.
package struct NumberMention: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        case cardinal
        case ordinal
        /// `une quinzaine`, `dozens`: about this many.
        case approximate
        case fraction
        case percentage
        /// A year, or a decade when ``NumberMention/isDecade``.
        case year
        case romanNumeral
        /// A time of the day: the value is in minutes after midnight.
        case time
        /// A month's name: the value is 1…12.
        case month
    }

    /// How surely the words say this number and want it on the other side.
    package enum Firmness: UInt8, Sendable, Comparable {
        /// May answer a number of the other side, asks for no answer itself: `une`, `a`, `first`, `both`, a month's name.
        case hint
        /// Can be told changed when another number stands in its place, is not missed when it is only gone: `dozens`,
        /// a number below 13 in words.
        case loose
        /// Asks for an answer.
        case firm

        package static func < (left: Firmness, right: Firmness) -> Bool { left.rawValue < right.rawValue }
    }

    package var kind: Kind
    package var value: Double
    /// Whether it is written in digits (in words otherwise). A scale word after digits counts as digits: `2,5 milliards`.
    package var isInDigits: Bool
    /// Index in the document's segments.
    package var segment: Int
    /// UTF-8 offsets in the segment's block: the digits with their scale word and sign.
    package var range: Range<Int>
    /// Indices in the segment's tokens.
    package var tokens: Range<Int>
    /// Other values the same text may stand for: `1.200` is 1200 or 1.2.
    package var alternatives: [Double]
    /// The numbers it is written with, when the other side may say them one by one: hour and minute, numerator and
    /// denominator.
    package var parts: [Double]
    package var firmness: Firmness
    /// `1990s`, `les années 90`.
    package var isDecade: Bool
    /// Whether it stands in a row of numbers tied by marks, where a month may be one: `4/5/2019`, `2019-05-04`.
    package var isTied: Bool
    /// What a scale word multiplied it by: 10⁶ in `3 millions`.
    package var scale: Double
    /// What it counts, when it is money or a unit of measure.
    package var measure: MeasureMention?

    package init(
        kind: Kind, value: Double, isInDigits: Bool, segment: Int, range: Range<Int>, tokens: Range<Int>,
        alternatives: [Double] = [], parts: [Double] = [], firmness: Firmness = .firm, isDecade: Bool = false,
        scale: Double = 1, isTied: Bool = false, measure: MeasureMention? = nil
    ) {
        self.kind = kind
        self.value = value
        self.isInDigits = isInDigits
        self.segment = segment
        self.range = range
        self.tokens = tokens
        self.alternatives = alternatives
        self.parts = parts
        self.firmness = firmness
        self.isDecade = isDecade
        self.scale = scale
        self.isTied = isTied
        self.measure = measure
    }
}

/// A word or sign for money or a unit of measure, found in a text.
package struct MeasureMention: Sendable, Equatable {
    /// What it may be: *pounds* are money or weight.
    package var names: [Measure]
    /// Index in the document's segments.
    package var segment: Int
    /// UTF-8 offsets in the segment's block.
    package var range: Range<Int>
    /// Indices in the segment's tokens.
    package var tokens: Range<Int>
    /// Whether a number stands beside it.
    package var isCounted: Bool

    package init(names: [Measure], segment: Int, range: Range<Int>, tokens: Range<Int>, isCounted: Bool) {
        self.names = names
        self.segment = segment
        self.range = range
        self.tokens = tokens
        self.isCounted = isCounted
    }
}

/// A name found in a text: a person, a place, an organisation. Acronyms are apart.
package struct NameMention: Sendable, Equatable {
    /// As written, without titles, elisions and the possessive.
    package var text: String
    /// Index in the document's segments.
    package var segment: Int
    /// UTF-8 offsets in the segment's block.
    package var range: Range<Int>
    /// Indices in the segment's tokens.
    package var tokens: Range<Int>
    /// How sure it is a name and not a capitalised word, 0…1: mid-sentence capitals everywhere in the article are sure,
    /// a capital at the start of a sentence only is not.
    package var certainty: Double

    package init(text: String, segment: Int, range: Range<Int>, tokens: Range<Int>, certainty: Double) {
        self.text = text
        self.segment = segment
        self.range = range
        self.tokens = tokens
        self.certainty = certainty
    }
}

/// An acronym found in a text, and the full form the article itself gives for it.
package struct AcronymMention: Sendable, Equatable {
    /// Without points and plural `s`: `U.N.` is `UN`.
    package var text: String
    package var segment: Int
    package var range: Range<Int>
    package var tokens: Range<Int>
    /// The words before or after it that spell it out: `Armée nationale libyenne (ANL)`. UTF-8 offsets in the block.
    package var fullForm: Range<Int>?

    package init(text: String, segment: Int, range: Range<Int>, tokens: Range<Int>, fullForm: Range<Int>? = nil) {
        self.text = text
        self.segment = segment
        self.range = range
        self.tokens = tokens
        self.fullForm = fullForm
    }
}

/// Everything found in one side, each list in the order of the text.
package struct Mentions: Sendable {
    package var numbers: [NumberMention]
    package var names: [NameMention]
    /// Lone capitalised words at beginnings: names or not.
    package var beginnings: [NameMention]
    package var acronyms: [AcronymMention]
    package var measures: [MeasureMention]
    package var dates: [DateMention]

    package init(
        numbers: [NumberMention] = [], names: [NameMention] = [], beginnings: [NameMention] = [],
        acronyms: [AcronymMention] = [], measures: [MeasureMention] = [], dates: [DateMention] = []
    ) {
        self.numbers = numbers
        self.names = names
        self.beginnings = beginnings
        self.acronyms = acronyms
        self.measures = measures
        self.dates = dates
    }
}
