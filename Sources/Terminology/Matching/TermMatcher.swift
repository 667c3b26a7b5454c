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
    package func matches(in text: SegmentedDocument) -> [TermMatch] { found(in: TermText(text)).longest }

    /// The terms in a text. Words in opaque tokens never match.
    package func found(in text: TermText) -> FoundTerms {
        guard !trie.isEmpty else { return FoundTerms() }
        let lexemes = LexemeTable(text.lexemes, trie, vocabulary, contractions, profile)
        var found = FoundTerms()
        for segment in text.segments {
            let range = text.words(of: segment)
            guard text.ids[range].contains(where: { $0 != TermText.none && lexemes.beginsTerm[Int($0)] }) else { continue }
            let words = Array(text.words[range])
            let search = TermSearch(
                trie: trie, words: words, ids: Array(text.ids[range]), transparent: profile.hasTransparentCompounds)
            let hits = search.all(lexemes)
            for hit in hits { found.all.append(hit.match(segment: segment, words)) }
            for hit in TermSearch.longest(hits) { found.longest.append(hit.match(segment: segment, words)) }
        }
        return found
    }
}

/// The terms found in a text, in its order.
package struct FoundTerms: Sendable {
    /// The longest, without overlaps: what the text speaks of.
    package var longest: [TermMatch] = []
    /// Also those inside longer ones, several in one place (the longest and most alike first), and forms that only the other
    /// language can confirm: what may answer a term.
    package var all: [TermMatch] = []

    package init(longest: [TermMatch] = [], all: [TermMatch] = []) {
        self.longest = longest
        self.all = all
    }
}

extension TermSearch.Hit {
    fileprivate func match(segment: Int, _ words: [TermWord]) -> TermMatch {
        let first = words[range.lowerBound]
        let last = words[range.upperBound - 1]
        return TermMatch(
            entry: term.entry, term: term.term, segment: segment, range: first.start..<last.end,
            tokens: first.firstToken..<last.lastToken + 1, distance: distance,
            hasOtherSmallWords: hasOtherSmallWords)
    }
}
