/// TBX administrative status (ISO 30042).
package enum TermStatus: String, Sendable, CaseIterable {
    case preferred
    case admitted
    case deprecated
    /// Replaced by another form in the meantime: understood in an original, refused in a translation.
    case superseded

    /// Whether a translation must not use the form.
    package var isRefused: Bool { self == .deprecated || self == .superseded }
}

/// What kind of form a term is. The list is TBX-Basic's; other values (`initialism`, `symbol`) are kept as written.
package struct TermType: RawRepresentable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let fullForm = TermType(rawValue: "fullForm")
    package static let acronym = TermType(rawValue: "acronym")
    package static let abbreviation = TermType(rawValue: "abbreviation")
    package static let shortForm = TermType(rawValue: "shortForm")
    package static let variant = TermType(rawValue: "variant")
    package static let phrase = TermType(rawValue: "phrase")
}

/// A term's word class. The list is TBX-Min's; other values (`properNoun`) are kept as written.
package struct PartOfSpeech: RawRepresentable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let noun = PartOfSpeech(rawValue: "noun")
    package static let verb = PartOfSpeech(rawValue: "verb")
    package static let adjective = PartOfSpeech(rawValue: "adjective")
    package static let adverb = PartOfSpeech(rawValue: "adverb")
    package static let other = PartOfSpeech(rawValue: "other")
}

/// A term's gender, by TBX-Basic's list; other values are kept as written.
package struct GrammaticalGender: RawRepresentable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    package static let masculine = GrammaticalGender(rawValue: "masculine")
    package static let feminine = GrammaticalGender(rawValue: "feminine")
    package static let neuter = GrammaticalGender(rawValue: "neuter")
    package static let other = GrammaticalGender(rawValue: "other")
}

/// A definition or a context, and where it was taken from.
package struct SourcedText: Sendable, Hashable {
    package var text: String
    package var source: String?

    package init(_ text: String, source: String? = nil) {
        self.text = text
        self.source = source
    }
}

/// The days (ISO 8601, `2011-02-27`) from and until which a term was or is right, both included. Concord keeps them and
/// shows them; it knows no date of today.
package struct Validity: Sendable, Hashable {
    package var from: String?
    package var until: String?

    package init(from: String? = nil, until: String? = nil) {
        self.from = from
        self.until = until
    }
}

/// One form of a concept in one language.
package struct Term: Sendable, Hashable {
    package var text: String
    package var status: TermStatus
    /// Whether only these capitals match. Acronyms always match as written.
    package var isCaseSensitive: Bool
    package var type: TermType?
    package var partOfSpeech: PartOfSpeech?
    package var gender: GrammaticalGender?
    /// Where the form is used, mostly a BCP 47 tag (`en-GB`), sometimes a place in words.
    package var geographicalUsage: String?
    /// Remarks, a line each.
    package var note: String?
    /// Where the form was taken from.
    package var source: String?
    /// Sentences that show the form in use.
    package var contexts: [SourcedText] = []
    package var validity: Validity?

    package init(text: String, status: TermStatus, isCaseSensitive: Bool = false) {
        self.text = text
        self.status = status
        self.isCaseSensitive = isCaseSensitive
    }

    /// Two to eight capitals and digits, the first a capital (`ANL`, `G5`), with points or a hyphen at most between.
    package var isAcronym: Bool { text.isAcronymShaped }
}

extension String {
    /// Two capitals or more and no lower-case letter, but for a final plural `s`: `ANL`, `U.N.`, `ONGs`, `G5`.
    package var isAcronymShaped: Bool {
        if let first = utf8.first, (0x61...0x7A).contains(first) { return false }
        var capitals = 0
        var others = 0
        let scalars = Array(unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if scalar.properties.isUppercase {
                capitals += 1
            } else if scalar == "." || scalar == "-" || ("0"..."9").contains(scalar) {
                others += 1
            } else if scalar == "s", index == scalars.count - 1, capitals >= 2 {
                continue
            } else {
                return false
            }
        }
        return (capitals >= 2 || (capitals == 1 && others > 0 && scalars.contains { ("0"..."9").contains($0) }))
            && capitals + others <= 10
    }
}
