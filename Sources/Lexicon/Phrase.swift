/// How phrases of several words are written in a lexicon.
package enum Phrase {
    /// The most words a phrase in a lexicon has.
    package static let longest = 4

    /// Folded words with one space between them, and none at an apostrophe: `prime minister`, `d'abord`.
    package static func joined(_ words: some Sequence<String>) -> String {
        var result = ""
        for word in words {
            if !result.isEmpty, result.utf8.last != UInt8(ascii: "'"), word.utf8.first != UInt8(ascii: "'") { result += " " }
            result += word
        }
        return result
    }
}
