import BitextModel
import Checking
import Entities
import Terminology

/// Tells whether an acronym means the concept that a glossary gives it, or something of the article's own: the same three
/// letters are an agency here and a session of questions there.
struct AcronymSenses {
    private let context: CheckContext
    /// The translation's acronyms that it spells out, each with the words.
    private let definitions: [String: [String]]
    /// The original's content words, cut to their beginnings; made when first asked for.
    private var beginnings: Set<Substring>?
    private var known: [Key: Bool] = [:]

    private struct Key: Hashable {
        var entry: Int
        var isHouse: Bool
        var acronym: String
    }

    /// Words that begin with so many equal letters are taken for one: *médicaments*, *médicament*; *antidopage* needs more
    /// than *anti*.
    private static let beginning = 6
    /// Shorter words stand in every text.
    private static let shortestWord = 4

    init(_ context: CheckContext) {
        self.context = context
        definitions = Dictionary(
            context.target.mentions.acronyms.compactMap { acronym in
                acronym.fullForm.map { (acronym.text, [context.string($0, segment: acronym.segment, .target)]) }
            }, uniquingKeysWith: +)
    }

    /// - Parameter acronym: in the translation.
    mutating func isMeant(_ concept: NamedConcept, by acronym: AcronymMention) -> Bool {
        let key = Key(entry: concept.match.entry, isHouse: concept.isHouse, acronym: acronym.text)
        if let found = known[key] { return found }
        let result = decide(concept, acronym.text)
        known[key] = result
        return result
    }

    /// The translation's own words decide, then the house's row. A thesaurus, and what everybody knows, hold so many acronyms
    /// that the short ones need something to speak for them: that the article spells them out, for a thesaurus; for the
    /// others, also that the lexicon knows them, or that the article speaks of what they stand for.
    private mutating func decide(_ concept: NamedConcept, _ acronym: String) -> Bool {
        if isRedefined(acronym, concept.entry) { return false }
        guard acronym.utf8.count < CheckContext.shortestSureAcronym else { return true }
        guard !concept.isHouse else { return !concept.entry.isOfThesaurus || context.isSpelledOut(concept.match) }
        return isInLexicon(acronym, concept.entry) || isNamedInTranslation(concept) || isSpokenOf(concept.entry)
    }

    /// Whether the translation spells the acronym out, and as something else than the concept.
    func isRedefined(_ acronym: String, _ entry: ConceptEntry) -> Bool {
        definitions[acronym].map { own in !own.contains { isForm($0, of: entry) } } ?? false
    }

    private func isForm(_ words: String, of entry: ConceptEntry) -> Bool {
        Side.allCases.contains { side in
            entry.terms(in: context.sides[side].tag).contains { $0.text.lowercased() == words.lowercased() }
        }
    }

    private func isInLexicon(_ acronym: String, _ entry: ConceptEntry) -> Bool {
        let forms = Set(entry.accepted(in: context.target.tag).map { $0.text.lowercased() })
        return context.lexicons.contains { lexicon in
            guard let word = lexicon.source(acronym.lowercased()) else { return false }
            return lexicon.answers(word).contains { forms.contains(lexicon.targetWord($0.target)) }
        }
    }

    private func isNamedInTranslation(_ concept: NamedConcept) -> Bool {
        context.knowledge.matches(in: context.bitext.target.segments.indices, .target).contains {
            $0.entry == concept.match.entry
        }
    }

    /// Whether a content word of the concept's full forms stands in the original. A concept that has none needs none.
    private mutating func isSpokenOf(_ entry: ConceptEntry) -> Bool {
        let functionWords = context.source.language.functionWords
        let words = entry.terms(in: context.source.tag).filter { !$0.isAcronym }.flatMap { term in
            term.text.lowercased().split { !$0.isLetter }.filter {
                $0.count >= Self.shortestWord && !functionWords.contains(String($0))
            }
        }
        guard !words.isEmpty else { return true }
        let text = beginnings ?? textBeginnings()
        beginnings = text
        return words.contains { text.contains($0.prefix(Self.beginning)) }
    }

    private func textBeginnings() -> Set<Substring> {
        Set(
            context.bitext.source.segments.flatMap { segment in
                segment.tokens.filter { $0.kind == .word }.map { $0.folded.prefix(Self.beginning) }
            })
    }
}
