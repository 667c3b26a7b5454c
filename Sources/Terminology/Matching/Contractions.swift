import UnicodeText

/// Function words that stand for each other inside a term: `du`, `de la`, `de l'`, `des`. Each group counts as one word.
struct Contractions: Sendable {
    struct Alternative: Sendable {
        var words: [String]
        /// The word of the vocabulary that stands for the group.
        var group: Int32
    }

    /// By their first word, the longest first.
    private var alternatives: [String: [Alternative]] = [:]

    init(_ groups: [[String]], vocabulary: inout Vocabulary, folder: borrowing Folder) {
        for group in groups {
            let id = vocabulary.reserve()
            for text in group {
                let words = WordCutter.words(of: text).map { folder.fold(text.utf8Slice($0.start..<$0.end)) }
                guard let first = words.first else { continue }
                alternatives[first, default: []].append(Alternative(words: words, group: id))
            }
        }
        for key in alternatives.keys { alternatives[key]?.sort { $0.words.count > $1.words.count } }
    }

    func beginning(with word: String) -> [Alternative] { alternatives[word] ?? [] }
}

extension String {
    func utf8Slice(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}
