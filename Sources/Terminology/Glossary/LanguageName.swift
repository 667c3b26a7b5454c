import UnicodeText

/// Languages as people write them at the head of a column: `French`, `français`, `fra`, `French (France)`.
enum LanguageName {
    /// The tag of the language that a text names; nil when it names none that CLDR knows by it.
    static func tag(of text: String, asked: [String]) -> String? {
        // A region behind the name (`French (France)`) does not change the language.
        let word = text.lowercased().prefix { $0 != "(" }.trimmed
        guard word.utf8.count >= 3, word.utf8.count <= longestName else { return nil }
        if let tag = asked.first(where: { names(of: LanguageTag.primary($0), asked: asked).contains(word) }) { return tag }
        return byEnglishName[word]
    }

    /// No name of a language in CLDR is longer.
    private static let longestName = 64

    private static func names(of language: String, asked: [String]) -> Set<String> {
        let primary = language.lowercased()
        var names = Set((["en", primary] + asked).compactMap { DisplayNames.language(primary, in: $0)?.lowercased() })
        if let code = threeLetters(primary) { names.insert(code) }
        return names
    }

    /// Languages with a two-letter code, by their name in English, in themselves, and by their three-letter code.
    private static let byEnglishName: [String: String] = {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        var result: [String: String] = [:]
        for first in letters {
            for second in letters {
                let tag = String(decoding: [first, second], as: UTF8.self)
                guard LanguageTag.isKnown(tag) else { continue }
                for name in names(of: tag, asked: []) where name.utf8.count >= 3 { result[name] = result[name] ?? tag }
            }
        }
        return result
    }()

    /// ISO 639-2 codes, where they are not the beginning of the two-letter code's own three letters in CLDR.
    private static func threeLetters(_ primary: String) -> String? { iso639[primary] }

    private static let iso639: [String: String] = [
        "ar": "ara", "bg": "bul", "ca": "cat", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa",
        "et": "est", "fi": "fin", "fr": "fra", "he": "heb", "hi": "hin", "hr": "hrv", "hu": "hun", "it": "ita", "ja": "jpn",
        "ko": "kor", "lt": "lit", "lv": "lav", "nl": "nld", "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk",
        "sl": "slv", "sv": "swe", "tr": "tur", "uk": "ukr", "zh": "zho",
    ]
}
