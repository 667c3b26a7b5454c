import Languages

/// The distinct words of one text, each looked up in the vocabulary once.
struct LexemeTable: ~Copyable {
    struct Entry {
        var lexeme: Lexeme
        var candidates: [Candidate]
        /// Contractions that may begin with it.
        var contractions: [Contractions.Alternative]
        /// Whether it is an acronym in its capitals and a word of the language otherwise: `US` and *us*.
        var isAmbiguousAcronym: Bool
    }

    /// Stands for a stretch that is not language.
    static let none: Int32 = -1

    private var ids: [String: Int32] = [:]
    private var entries: [Entry] = []
    private let tools: WordTools
    private let vocabulary: Vocabulary
    private let contractions: Contractions
    private let functionWords: Set<String>

    init(_ vocabulary: Vocabulary, _ contractions: Contractions, _ profile: LanguageProfile) {
        tools = WordTools(profile)
        self.vocabulary = vocabulary
        self.contractions = contractions
        functionWords = profile.functionWords
    }

    subscript(id: Int32) -> Entry { entries[Int(id)] }

    mutating func id(of word: TermWord, in bytes: [UInt8]) -> Int32 {
        guard !word.isOpaque else { return Self.none }
        let text = word.text(in: bytes)
        if let id = ids[text] { return id }
        let id = Int32(entries.count)
        ids[text] = id
        entries.append(entry(for: text))
        return id
    }

    private func entry(for text: String) -> Entry {
        let lexeme = Lexeme(text, folder: tools.folder)
        return Entry(
            lexeme: lexeme, candidates: vocabulary.candidates(for: lexeme, tools),
            contractions: contractions.beginning(with: lexeme.folded),
            isAmbiguousAcronym: lexeme.isAcronym && functionWords.contains(lexeme.folded))
    }
}
