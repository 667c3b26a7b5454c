import BitextModel
import UnicodeText

/// Tokens that someone else has cut: words between spaces, kept as they are.
package enum TokenizedLine {
    /// The offsets are those of the line's bytes.
    package static func tokens(of line: [UInt8]) -> [Token] {
        let folder = Folder()
        return line.split(separator: UInt8(ascii: " ")).map { word in
            Token(start: word.startIndex, end: word.endIndex, kind: kind(word), folded: folder.fold(word))
        }
    }

    /// A token with a letter is a word, one with a digit a number.
    private static func kind(_ word: ArraySlice<UInt8>) -> TokenKind {
        let scalars = String(decoding: word, as: UTF8.self).unicodeScalars
        if scalars.contains(where: \.properties.isAlphabetic) { return .word }
        return scalars.contains { $0.properties.numericType != nil } ? .number : .punctuation
    }
}
