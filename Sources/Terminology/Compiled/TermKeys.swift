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
    private let language: String
    /// Words of contractions: the matcher lets them stand for each other, so that they prove nothing.
    private let smallWords: Set<String>

    init(_ profile: LanguageProfile, language: String) {
        tools = WordTools(profile)
        var inflection = profile.inflection
        // A word that is invariable with its accents need not be so without.
        inflection.invariables = []
        let stripper = AccentStripper()
        inflections = Inflections(inflection) { stripper.strip($0) }
        self.language = LanguageTag.primary(language)
        let folder = Folder()
        smallWords = Set(
            profile.contractions.joined().flatMap { text in
                WordCutter.words(of: text).map { folder.fold(text.utf8Slice($0.start..<$0.end)) }
            })
    }

    /// The key of terms that hold no word to ask for: every text has it.
    var always: UInt64 { hash("") }

    /// For each word of a term that can be asked for, its keys: the text has one of them at least where the term stands.
    func words(of term: Term) -> [[UInt64]] {
        let bytes = tools.composer.normalize(Array(term.text.utf8))
        return WordCutter.words(of: String(decoding: bytes, as: UTF8.self)).compactMap { word in
            guard !word.isMark else { return nil }
            let lexeme = Lexeme(word.text(in: bytes), folder: tools.folder)
            if lexeme.isAcronym { return [hash(bare(tools.folder.fold(lexeme.acronymKey)))] }
            return smallWords.contains(lexeme.folded) ? nil : keys(ofTermWord: lexeme.folded)
        }
    }

    private func keys(ofTermWord word: String) -> [UInt64] {
        guard inflections.isEmpty else { return [hash(bare(word))] }
        let keys = stems(word).map { hash($0) }
        return keys.count == 2 && keys[0] == keys[1] ? [keys[0]] : keys
    }

    /// By Snowball stem, for languages whose endings are not known. Capitals may lack their accents: stems with and without.
    private func stems(_ word: String) -> [String] { [bare(tools.stemmer.stem(word)), tools.stemmer.stem(bare(word))] }

    /// All keys of a word of a text.
    func insert(word text: String, into keys: inout Set<UInt64>) {
        let lexeme = Lexeme(text, folder: tools.folder)
        let word = bare(lexeme.folded)
        keys.insert(hash(word))
        if lexeme.isAcronym { keys.insert(hash(bare(tools.folder.fold(lexeme.acronymKey)))) }
        if inflections.isEmpty {
            for stem in stems(lexeme.folded) { keys.insert(hash(stem)) }
        } else {
            inflections.forEachForm(of: word) { form, _, _ in keys.insert(hash(form)) }
        }
    }

    private func bare(_ word: String) -> String { tools.stripper.strip(word) }

    private func hash(_ word: String) -> UInt64 {
        var hash = StableHash()
        hash.combine(language)
        hash.combine(word.utf8)
        // Zero stands for an empty place of the table.
        return hash.value == 0 ? 1 : hash.value
    }
}
