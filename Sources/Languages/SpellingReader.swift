/// Tells what the spelling of a word says, for many words of one language.
package struct SpellingReader: Sendable {
    private let families: [LanguageProfile.Spellings.Family]
    /// Single words by each spelling that tells a variety: to try them one by one for every word of a text is slow.
    private let words: [String: LanguageProfile.Spellings.Word]

    package init(_ spellings: LanguageProfile.Spellings) {
        families = spellings.families
        var words: [String: LanguageProfile.Spellings.Word] = [:]
        for word in spellings.words {
            for variety in word.telling {
                guard let spelling = word.spellings[variety], words[spelling] == nil else { continue }
                words[spelling] = word
            }
        }
        self.words = words
    }

    /// What a folded word tells; nil when all varieties spell it alike.
    package func reading(_ word: String) -> LanguageProfile.Spellings.Reading? {
        for family in families { if let found = family.reading(word) { return found } }
        return words[word]?.reading(word)
    }
}

extension LanguageProfile.Spellings.Family {
    fileprivate func reading(_ word: String) -> LanguageProfile.Spellings.Reading? {
        let bytes = Array(word.utf8)
        for (variety, letters) in spellings.sorted(by: { $0.value.utf8.count > $1.value.utf8.count }) {
            let letters = Array(letters.utf8)
            guard bytes.count > letters.count else { continue }
            for start in 1...(bytes.count - letters.count) where bytes[start...].starts(with: letters) {
                let stem = String(decoding: bytes[..<start], as: UTF8.self)
                let ending = String(decoding: bytes[(start + letters.count)...], as: UTF8.self)
                guard stems.contains(stem), endings.contains(ending) else { continue }
                let others = spellings.filter { $0.key != variety }.mapValues { stem + $0 + ending }
                let also = (alsoRight ?? [:]).filter { $0.value.contains(variety) }.keys
                return .init(difference: name, variety: variety, others: others, alsoRightIn: Set(also))
            }
        }
        return nil
    }
}

extension LanguageProfile.Spellings.Word {
    /// Varieties whose spelling is no other word.
    fileprivate var telling: [String] { spellings.keys.filter { !common.contains($0) }.sorted() }

    fileprivate func reading(_ word: String) -> LanguageProfile.Spellings.Reading? {
        guard let variety = telling.first(where: { spellings[$0] == word }) else {
            return nil
        }
        let others = spellings.filter { $0.key != variety }
        let all = spellings.sorted { $0.key < $1.key }.map(\.value)
        return .init(difference: all.joined(separator: " or "), variety: variety, others: others)
    }
}
