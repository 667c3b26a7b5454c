import BitextModel
import Languages
import UnicodeText

/// The keys by which a compiled termbase is asked for the terms that a text may hold.
///
/// A word of a text has the key of every word that the matcher may take it for a form of. Keys say *may*: what they find is
/// matched as ever. Too many cost time; one too few would hide a term.
struct TermKeys: ~Copyable {
    private let tools: WordTools
    private let inflections: Inflections
    /// Hash of the language: words of two languages never share a key.
    private let seed: StableHash
    /// Words of contractions: the matcher lets them stand for each other, so that they prove nothing.
    private let smallWords: Set<String>

    init(_ profile: LanguageProfile, language: String) {
        tools = WordTools(profile)
        var inflection = profile.inflection
        // A word that is invariable with its accents need not be so without.
        inflection.invariables = []
        let stripper = AccentStripper()
        inflections = Inflections(inflection) { stripper.strip($0) }
        var seed = StableHash()
        seed.combine(LanguageTag.primary(language))
        self.seed = seed
        let folder = Folder()
        smallWords = Set(
            profile.contractions.joined().flatMap { text in
                WordCutter.words(of: text).map { folder.fold(text.utf8Slice($0.start..<$0.end)) }
            })
    }

    /// The key of terms that hold no word to ask for: every text has it.
    var always: UInt64 { hash("") }

    /// For each word of a term that can be asked for, where it stands in the term and its keys: the text has one of them at
    /// least where the term stands.
    func words(of term: Term) -> [(place: Int, keys: [UInt64])] {
        let bytes = tools.composed(term.text)
        return WordCutter.words(of: bytes).enumerated().compactMap { place, word in
            guard !word.isMark else { return nil }
            let lexeme = Lexeme(word.text(in: bytes), folder: tools.folder)
            if lexeme.isAcronym { return (place, [hash(bare(tools.folder.fold(lexeme.acronymKey)))]) }
            return smallWords.contains(lexeme.folded) ? nil : (place, keys(ofTermWord: lexeme.folded))
        }
    }

    private func keys(ofTermWord word: String) -> [UInt64] {
        guard inflections.isEmpty else { return [hash(bare(word))] }
        let keys = stems(word).map { hash($0) }
        return keys.count == 2 && keys[0] == keys[1] ? [keys[0]] : keys
    }

    /// By Snowball stem, for languages whose endings are not known. Capitals may lack their accents: stems with and without.
    private func stems(_ word: String) -> [String] { [bare(tools.stemmer.stem(word)), tools.stemmer.stem(bare(word))] }

    /// Calls `body` with all keys of a word of a text, some of them more than once.
    func forEachKey(of lexeme: Lexeme, _ body: (UInt64) -> Void) {
        let word = bare(lexeme.folded)
        body(hash(word))
        if lexeme.isAcronym { body(hash(bare(tools.folder.fold(lexeme.acronymKey)))) }
        if inflections.isEmpty {
            for stem in stems(lexeme.folded) { body(hash(stem)) }
        } else {
            inflections.forEachHash(of: word, after: seed) { hash, _, _, _, _ in body(Self.key(hash)) }
        }
    }

    private func bare(_ word: String) -> String { tools.stripper.strip(word) }

    private func hash(_ word: String) -> UInt64 {
        var hash = seed
        hash.combine(word.utf8)
        return Self.key(hash.value)
    }

    /// Zero stands for an empty place of the table.
    private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }
}
