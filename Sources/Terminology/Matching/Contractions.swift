import Languages
import UnicodeText

/// Function words that stand for each other inside a term: `du`, `de la`, `de l'`, `des`. Each group counts as one word.
struct Contractions: Sendable {
    /// Which of the language's sets of small words with one meaning hold a contraction, a bit for each.
    typealias Sense = UInt64

    struct Alternative: Sendable {
        var words: [String]
        /// The word of the vocabulary that stands for the group.
        var group: Int32
        var sense: Sense
    }

    /// By their first word, the longest first.
    private var alternatives: [String: [Alternative]] = [:]

    init(_ profile: LanguageProfile, vocabulary: inout Vocabulary, folder: borrowing Folder) {
        for group in profile.contractions {
            let id = vocabulary.reserve()
            for text in group {
                let words = WordCutter.words(of: text).map { folder.fold(text.utf8Slice($0.start..<$0.end)) }
                guard let first = words.first else { continue }
                let sense = Self.sense(of: text, profile.sameContractions)
                alternatives[first, default: []].append(Alternative(words: words, group: id, sense: sense))
            }
        }
        for key in alternatives.keys { alternatives[key]?.sort { $0.words.count > $1.words.count } }
    }

    private static func sense(of text: String, _ sets: [[String]]) -> Sense {
        sets.prefix(Sense.bitWidth).enumerated().reduce(0) { $1.element.contains(text) ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// Whether small words say the same, as far as the language tells.
    static func agree(_ one: [Sense], _ other: [Sense]) -> Bool {
        zip(one, other).allSatisfy { $0 == 0 || $1 == 0 || $0 & $1 != 0 }
    }

    func beginning(with word: String) -> [Alternative] { alternatives[word] ?? [] }
}

extension String {
    func utf8Slice(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}
