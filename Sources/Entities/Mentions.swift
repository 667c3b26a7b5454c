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
        /// A four-digit year, or a decade when ``isDecade``.
        case year
        case romanNumeral
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

    package init(
        kind: Kind, value: Double, isInDigits: Bool, segment: Int, range: Range<Int>, tokens: Range<Int>,
        alternatives: [Double] = []
    ) {
        self.kind = kind
        self.value = value
        self.isInDigits = isInDigits
        self.segment = segment
        self.range = range
        self.tokens = tokens
        self.alternatives = alternatives
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
    package var acronyms: [AcronymMention]

    package init(numbers: [NumberMention] = [], names: [NameMention] = [], acronyms: [AcronymMention] = []) {
        self.numbers = numbers
        self.names = names
        self.acronyms = acronyms
    }
}
