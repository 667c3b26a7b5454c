import BitextModel
import Languages

/// What a termbase says of a concept in one language, beside its terms.
package struct LanguageRemarks: Sendable, Hashable {
    package var definitions: [SourcedText] = []
    /// Remarks, a line each.
    package var note: String?
    package var source: String?

    package init() {}

    package var isEmpty: Bool { self == LanguageRemarks() }
}

/// A reference from one concept to another, by the other's ``ConceptEntry/id``.
package struct ConceptReference: Sendable, Hashable {
    /// TBX's name for it: `crossReference`, `relatedConceptBroader`…
    package var kind: String
    package var target: String

    package init(kind: String, target: String) {
        self.kind = kind
        self.target = target
    }
}

/// A concept and what it is called in each language: one row of a glossary, one entry of a termbase (ISO 30042).
package struct ConceptEntry: Sendable, Equatable {
    /// Its name in its own file, where it has one.
    package var id: String?
    /// By BCP 47 language, as the glossary's header gives it, preferred forms first.
    package var terms: [String: [Term]]
    /// Remarks, a line each.
    package var note: String?
    /// The subject field.
    package var domain: String?
    /// What kind of thing the concept is: organisation, place, person…
    package var type: String?
    package var definitions: [SourcedText] = []
    /// Where the entry was taken from.
    package var source: String?
    package var validity: Validity?
    /// Whether a translation keeps the source form as it stands.
    package var doNotTranslate = false
    /// Definitions and notes that belong to one language, by BCP 47 tag.
    package var remarks: [String: LanguageRemarks] = [:]
    package var references: [ConceptReference] = []
    /// Columns that Concord does not interpret, by name.
    package var otherFields: [String: String]
    /// Whether the glossary states a status: somebody decided that these forms are to be used. Not part of what makes two
    /// entries equal: a form without status is preferred.
    package var hasStatus: Bool {
        get { decision.isStated }
        set { decision.isStated = newValue }
    }
    /// Whether its glossary is too large to have been decided on row by row (``Glossary/largestHouse``). Not part of what
    /// makes two entries equal either.
    package var isOfThesaurus: Bool {
        get { decision.isOfThesaurus }
        set { decision.isOfThesaurus = newValue }
    }
    private var decision = Decision()

    private struct Decision: Sendable, Equatable {
        var isStated = false
        var isOfThesaurus = false
        static func == (one: Decision, other: Decision) -> Bool { true }
    }

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

    /// The forms in a language: those of the tag itself, else of its language without region, else, for a language without
    /// region, of all its regions.
    package func terms(in language: String) -> [Term] {
        if let exact = terms[language] { return exact }
        if let best = LanguageTag.best(for: language, among: terms.keys) { return terms[best] ?? [] }
        let regions = terms.keys.filter { LanguageTag.primary($0) == language }.sorted()
        return regions.flatMap { terms[$0] ?? [] }
    }

    /// The forms a translator may use, the preferred one first.
    package func accepted(in language: String) -> [Term] { terms(in: language).filter { !$0.status.isRefused } }
    package func deprecated(in language: String) -> [Term] { terms(in: language).filter(\.status.isRefused) }
}

/// The house's terms: every row of every glossary given, in order. Earlier glossaries win over later ones.
package struct Termbase: Sendable {
    package var entries: [ConceptEntry]
    /// Stable hash of the glossaries' bytes.
    package var digest: String
    /// Glossaries that were compiled, each with how many of `entries` come before it: what they hold of a text is looked up.
    package var compiled: [(place: Int, base: CompiledTermbase)] = []
    /// Whether it holds only what a text may speak of.
    package private(set) var isNarrowed = false

    package init(entries: [ConceptEntry] = [], digest: String = StableHash().hex) {
        self.entries = entries
        self.digest = digest
    }
}

extension Termbase {
    /// The termbase for two texts: with all entries of compiled glossaries that one of the texts may speak of.
    ///
    /// - Parameter keys: of the two texts; asked for only when there is something to look up.
    package func narrowed(by keys: () -> TextKeys) -> Termbase {
        guard !compiled.isEmpty else { return self }
        let keys = keys()
        var result = Termbase(digest: digest)
        result.isNarrowed = true
        var next = 0
        for (place, base) in compiled {
            result.entries += entries[next..<place]
            result.entries += base.entries(keys)
            next = place
        }
        result.entries += entries[next...]
        return result
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
    /// Whether it is the form itself or its plural, and no other gender: *morale* is not *moral*.
    package var isFormOfItsGender: Bool { distance < Int(Candidate.agreed) }

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
