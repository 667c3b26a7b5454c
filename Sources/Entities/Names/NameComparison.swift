/// Whether two names may be one name, spelled in two languages.
package enum NameComparison {
    /// From this similarity on two names may be the same. Of the pairs in the tests all that are one name lie above it and
    /// all that are two lie below.
    package static let same = 0.75

    package static func mayBeSame(_ left: String, _ right: String) -> Bool { similarity(left, right) >= same }

    /// How alike two names sound, 0…1: 1 when they differ in case, accents, hyphens and the possessive only. When one has
    /// more words than the other (a surname alone), all words of the shorter one must be in the longer.
    package static func similarity(_ left: String, _ right: String) -> Double {
        let (first, second) = (NamePlain(left), NamePlain(right))
        guard !first.words.isEmpty, !second.words.isEmpty else { return 0 }
        if first.words == second.words { return 1 }
        let joined = wordSimilarity(first.joined, second.joined)
        let (short, long) = first.words.count <= second.words.count ? (first.words, second.words) : (second.words, first.words)
        return max(joined, containment(short, long))
    }

    /// The worst of the best matches of the shorter name's words.
    private static func containment(_ short: [[UInt8]], _ long: [[UInt8]]) -> Double {
        var worst = 1.0
        for word in short.prefix(mostWords) {
            var best = 0.0
            for other in long.prefix(mostWords) { best = max(best, wordSimilarity(word, other)) }
            worst = min(worst, best)
        }
        // A part of a name is a little less sure than the whole.
        return short.count == long.count ? worst : worst * 0.95
    }

    /// A person has fewer names.
    private static let mostWords = 8

    private static func wordSimilarity(_ left: [UInt8], _ right: [UInt8]) -> Double {
        NameSound(letters: left).similarity(to: NameSound(letters: right))
    }
}

/// The words of a name without case, accents, possessive and Arabic article.
struct NamePlain {
    private(set) var words: [[UInt8]]

    init(_ name: String) {
        words = Latin.plain(name).split(separator: 0x20).map(Array.init)
        if let last = words.last, name.hasPossessive { words[words.count - 1] = Array(last.dropLast()) }
        if words.count > 1 { words = words.filter { !Self.articles.contains($0) } }
        words.removeAll(where: \.isEmpty)
        if words.isEmpty { words = Latin.plain(name).split(separator: 0x20).map(Array.init) }
    }

    var joined: [UInt8] { Array(words.joined()) }

    /// The article of Arabic names before its consonants, as French and English spell it: `el-Sarraj`, `as-Sarraj`.
    static let articles = Set(
        ["al", "el", "as", "es", "ash", "ech", "ad", "ed", "an", "en", "ar", "er", "at", "et", "az", "ez", "ul", "ou"].map {
            Array($0.utf8)
        })
}

extension String {
    /// Whether it ends in `'s`.
    fileprivate var hasPossessive: Bool { hasSuffix("'s") || hasSuffix("’s") }
}
