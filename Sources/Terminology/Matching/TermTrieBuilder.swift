import Languages
import UnicodeText

/// Turns terms into paths of a trie.
struct TermTrieBuilder {
    private(set) var trie = TermTrie()
    private(set) var vocabulary: Vocabulary
    let contractions: Contractions

    init(_ profile: LanguageProfile, _ tools: borrowing WordTools) {
        vocabulary = Vocabulary(profile, tools)
        contractions = Contractions(profile, vocabulary: &vocabulary, folder: tools.folder)
    }

    /// Adds a term. One without words, or with too many, is left out.
    mutating func insert(_ term: Term, entry: Int, index: Int, _ tools: borrowing WordTools) {
        let bytes = tools.composed(term.text)
        let words = WordCutter.words(of: bytes)
        guard words.contains(where: { !$0.isMark }), words.count <= TermMatcher.longestTerm else { return }
        let lexemes = words.map { Lexeme($0.text(in: bytes), folder: tools.folder) }
        var trieTerm = TrieTerm(entry: entry, term: index, isDeprecated: term.status.isRefused, wordCount: 0)
        let path = path(of: lexemes, in: term, &trieTerm.smallWords, tools)
        trieTerm.wordCount = path.count
        trie.insert(path, trieTerm)
    }

    private mutating func path(
        of lexemes: [Lexeme], in term: Term, _ smallWords: inout [Contractions.Sense], _ tools: borrowing WordTools
    ) -> [Int32] {
        var path: [Int32] = []
        var index = 0
        while index < lexemes.count {
            let lexeme = lexemes[index]
            if term.isAcronym || lexeme.isAcronym {
                path.append(vocabulary.acronym(lexeme))
            } else if let contraction = contraction(in: lexemes[index...]) {
                path.append(contraction.group)
                smallWords.append(contraction.sense)
                index += contraction.words.count - 1
            } else if term.isCaseSensitive {
                path.append(vocabulary.cased(lexeme, tools))
            } else {
                path.append(vocabulary.folded(lexeme, tools))
            }
            index += 1
        }
        return path
    }

    /// The longest contraction that the words begin with.
    private func contraction(in lexemes: ArraySlice<Lexeme>) -> Contractions.Alternative? {
        guard let first = lexemes.first, !first.startsWithCapital else { return nil }
        return contractions.beginning(with: first.folded).first {
            $0.words.elementsEqual(lexemes.prefix($0.words.count).map(\.folded))
        }
    }
}

extension TermWord {
    /// The word as written, without the points of `U.N.`
    func spelling(in bytes: [UInt8]) -> ArraySlice<UInt8> {
        let slice = bytes[start..<end]
        return isDotted ? slice.filter { $0 != .point }[...] : slice
    }

    func text(in bytes: [UInt8]) -> String { String(decoding: spelling(in: bytes), as: UTF8.self) }
}
