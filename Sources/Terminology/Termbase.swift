import BitextModel

/// TBX administrative status (ISO 30042).
package enum TermStatus: String, Sendable, CaseIterable {
    case preferred
    case admitted
    case deprecated
}

/// One form of a concept in one language.
package struct Term: Sendable, Equatable {
    package var text: String
    package var status: TermStatus
    /// Whether only these capitals match. Acronyms always match as written.
    package var isCaseSensitive: Bool

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

/// A concept and what it is called in each language: one row of a glossary.
package struct ConceptEntry: Sendable, Equatable {
    /// By BCP 47 language, as the glossary's header gives it, preferred forms first.
    package var terms: [String: [Term]]
    package var note: String?
    package var domain: String?
    package var type: String?
    /// Columns that Concord does not interpret, in the order of the file.
    package var otherFields: [String: String]
    /// Whether the glossary states a status: somebody decided that these forms are to be used.
    package var hasStatus = false
    /// The glossary as it was named, and the 1-based line of its row.
    package var file: String
    package var line: Int

    package init(
        terms: [String: [Term]], note: String? = nil, domain: String? = nil, type: String? = nil,
        otherFields: [String: String] = [:], file: String, line: Int
    ) {
        self.terms = terms
        self.note = note
        self.domain = domain
        self.type = type
        self.otherFields = otherFields
        self.file = file
        self.line = line
    }

    /// The forms in a language: those of the tag itself, else of its language without region, else of its only region.
    package func terms(in language: String) -> [Term] {
        if let exact = terms[language] { return exact }
        return LanguageTag.best(for: language, among: terms.keys).flatMap { terms[$0] } ?? []
    }

    /// The forms a translator may use, the preferred one first.
    package func accepted(in language: String) -> [Term] { terms(in: language).filter { $0.status != .deprecated } }
    package func deprecated(in language: String) -> [Term] { terms(in: language).filter { $0.status == .deprecated } }
}

/// The house's terms: every row of every glossary given, in order. Earlier glossaries win over later ones.
package struct Termbase: Sendable {
    package var entries: [ConceptEntry]
    /// Stable hash of the glossaries' bytes.
    package var digest: String

    package init(entries: [ConceptEntry] = [], digest: String = StableHash().hex) {
        self.entries = entries
        self.digest = digest
    }
}

/// A term found in a text.
package struct TermMatch: Sendable, Equatable {
    /// Index in ``Termbase/entries``.
    package var entry: Int
    /// Index in the entry's terms for that language.
    package var term: Int
    /// Index in the document's segments.
    package var segment: Int
    /// UTF-8 offsets in the segment's block.
    package var range: Range<Int>
    /// Indices in the segment's tokens.
    package var tokens: Range<Int>
    /// How far the text's words are from the term's, 0 for the same capitals of an acronym; the lower, the more alike.
    package var distance: Int
    /// Whether another small word stands in its place: `de la` for `de`.
    package var hasOtherSmallWords: Bool

    package init(
        entry: Int, term: Int, segment: Int, range: Range<Int>, tokens: Range<Int>, distance: Int = 0,
        hasOtherSmallWords: Bool = false
    ) {
        self.entry = entry
        self.term = term
        self.segment = segment
        self.range = range
        self.tokens = tokens
        self.distance = distance
        self.hasOtherSmallWords = hasOtherSmallWords
    }
}
