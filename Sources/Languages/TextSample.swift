import UnicodeText

/// What is read of a text to guess its language: all of a short one, evenly spread pieces of a long one, folded.
struct TextSample {
    private let text: [UInt8]

    /// Far more than a guess needs (some ten words are enough), and read in about a millisecond.
    private static let longest = 65_536
    /// So that a long quotation, a table or a list of sources somewhere does not decide.
    private static let pieces = 16
    /// Brackets, operators and the like in a hundred characters that are not space. Rare in prose,
    /// frequent in code and markup; the bound is an estimate.
    private static let mostCodeMarks = 0.04

    init(of text: [UInt8]) {
        let folder = Folder()
        guard text.count > Self.longest else {
            self.text = Array(folder.fold(text[...]).utf8)
            return
        }
        let length = Self.longest / Self.pieces
        var sample: [UInt8] = []
        for piece in 0..<Self.pieces {
            let start = (text.count - length) / (Self.pieces - 1) * piece
            sample += folder.fold(text[start..<start + length].trimmedToSpaces).utf8
            sample.append(0x20)
        }
        self.text = sample
    }

    var looksLikeCode: Bool {
        var marks = 0
        var visible = 0
        for byte in text where byte > 0x20 {
            visible += 1
            if "{}[]<>=_\\|#$&*/;@".utf8.contains(byte) { marks += 1 }
        }
        return Double(marks) > Self.mostCodeMarks * Double(visible)
    }

    /// The words: runs of letters and apostrophes. An elided word and an English `'s` are words of their own.
    func words(isKnown: (String) -> Bool) -> [String] {
        var words: [String] = []
        var start = 0
        var index = 0
        while index < text.count {
            let step = text.letterLength(at: index)
            if step == 0, start < index { appendWord(start..<index, to: &words, isKnown) }
            index += max(step, 1)
            if step == 0 { start = index }
        }
        if start < text.count { appendWord(start..<text.count, to: &words, isKnown) }
        return words
    }

    /// Splits `l'armée` and `tripoli's` at their apostrophes, and nothing in `aujourd'hui`, `don't`.
    private func appendWord(_ range: Range<Int>, to words: inout [String], _ isKnown: (String) -> Bool) {
        let start = text[range].firstIndex { $0 != 0x27 } ?? range.upperBound
        let whole = string(start..<range.upperBound)
        guard let apostrophe = text[start..<range.upperBound].firstIndex(of: 0x27), !isKnown(whole) else {
            return words.append(whole)
        }
        let elided = string(start..<apostrophe + 1)
        let enclitic = string(apostrophe..<range.upperBound)
        if isKnown(elided) {
            words += [elided, string(apostrophe + 1..<range.upperBound)]
        } else if isKnown(enclitic) || enclitic.utf8.count == 1 {
            words += [string(start..<apostrophe), enclitic == "'" ? "" : enclitic]
        } else {
            words.append(whole)
        }
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}

extension [UInt8] {
    /// How many bytes the letter or apostrophe at a place has; 0 when something else stands there. Of the characters
    /// beyond ASCII, the blocks U+0080–U+00BF and U+2000–U+2FFF (spaces, quotation marks, dashes, signs) are no letters.
    fileprivate func letterLength(at index: Int) -> Int {
        switch self[index] {
        case 0x41...0x5A, 0x61...0x7A, 0x27: 1
        case 0xC3...0xDF: 2
        case 0xE0, 0xE1, 0xE4...0xEF: 3
        case 0xE3 where index + 1 < count && self[index + 1] != 0x80: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }
}

extension ArraySlice<UInt8> {
    /// Without the words that the ends of the slice cut.
    fileprivate var trimmedToSpaces: ArraySlice<UInt8> {
        guard let first = firstIndex(of: 0x20), let last = lastIndex(of: 0x20) else { return self }
        return self[first...last]
    }
}
