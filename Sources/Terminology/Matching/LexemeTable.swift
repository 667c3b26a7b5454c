import Languages

/// The distinct words of one text, each looked up in the vocabulary once.
struct LexemeTable: ~Copyable {
    struct Entry {
        var lexeme: Lexeme
        /// Indices in ``LexemeTable/candidates``.
        var candidates: Range<Int>
        /// Contractions that may begin with it.
        var contractions: [Contractions.Alternative]
        /// Whether it is an acronym in its capitals and a word of the language otherwise: `US` and *us*.
        var isAmbiguousAcronym: Bool
    }

    private let entries: [Entry]
    /// Of all words, one word after the other.
    let candidates: [Candidate]
    /// By word: whether a term may begin with it. Most words of a text begin none.
    let beginsTerm: [Bool]
    /// By word: whether a contraction may begin with it.
    let beginsContraction: [Bool]

    init(
        _ lexemes: [Lexeme], _ trie: TermTrie, _ vocabulary: Vocabulary, _ contractions: Contractions, _ profile: LanguageProfile
    ) {
        let tools = WordTools(profile)
        var entries: [Entry] = []
        var candidates: [Candidate] = []
        entries.reserveCapacity(lexemes.count)
        for lexeme in lexemes {
            let first = candidates.count
            candidates += vocabulary.candidates(for: lexeme, tools)
            entries.append(
                Entry(
                    lexeme: lexeme, candidates: first..<candidates.count,
                    contractions: contractions.beginning(with: lexeme.folded),
                    isAmbiguousAcronym: lexeme.isAcronym && profile.functionWords.contains(lexeme.folded)))
        }
        beginsTerm = entries.map { entry in
            candidates[entry.candidates].contains { trie.step(TermTrie.root, $0.word) != nil }
                || entry.contractions.contains { trie.step(TermTrie.root, $0.group) != nil }
        }
        beginsContraction = entries.map { !$0.contractions.isEmpty }
        self.entries = entries
        self.candidates = candidates
    }

    subscript(id: Int32) -> Entry { entries[Int(id)] }
}
