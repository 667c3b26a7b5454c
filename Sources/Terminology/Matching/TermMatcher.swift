import BitextModel
import Languages
import UnicodeText

/// Finds all terms of one language in a text, at once: longest match first, overlaps resolved from left to right. The time
/// grows with the text, not with the glossaries.
package struct TermMatcher: Sendable {
    /// Terms of more words than this are left out: they are sentences, and a text that repeated one word could make them slow.
    static let longestTerm = 40

    private let trie: TermTrie
    private let vocabulary: Vocabulary
    private let contractions: Contractions
    private let profile: LanguageProfile

    package init(termbase: Termbase, language: String, profile: LanguageProfile) {
        let tools = WordTools(profile)
        var builder = TermTrieBuilder(profile, tools)
        for (entry, concept) in termbase.entries.enumerated() {
            for (index, term) in concept.terms(in: language).enumerated() {
                builder.insert(term, entry: entry, index: index, tools)
            }
        }
        trie = builder.trie
        vocabulary = builder.vocabulary
        contractions = builder.contractions
        self.profile = profile
    }

    /// The terms in a text, in its order, without overlaps. Words in opaque tokens never match.
    package func matches(in text: SegmentedDocument) -> [TermMatch] {
        guard !trie.isEmpty else { return [] }
        var lexemes = LexemeTable(vocabulary, contractions, profile)
        var matches: [TermMatch] = []
        for (index, segment) in text.segments.enumerated() {
            let block = text.text(of: segment).utf8
            let words = WordCutter.words(of: segment, block: block)
            let ids = words.map { lexemes.id(of: $0, in: block) }
            let search = TermSearch(trie: trie, words: words, ids: ids, transparent: profile.hasTransparentCompounds)
            for found in search.run(lexemes) { matches.append(found.match(segment: index, words)) }
        }
        return matches
    }
}

extension TermSearch.Hit {
    fileprivate func match(segment: Int, _ words: [TermWord]) -> TermMatch {
        let first = words[range.lowerBound]
        let last = words[range.upperBound - 1]
        return TermMatch(
            entry: term.entry, term: term.term, segment: segment, range: first.start..<last.end,
            tokens: first.firstToken..<last.lastToken + 1)
    }
}
