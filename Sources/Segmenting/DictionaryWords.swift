import UnicodeText

/// Words of scripts that write no spaces (Thai, Lao, Khmer, Burmese, Han, kana), by ICU's dictionaries.
struct DictionaryWords: Sendable {
    let locale: String

    /// Whether the character at an offset belongs to such a script.
    func covers(_ text: [UInt8], at offset: Int) -> Bool {
        guard text[offset] >= 0xE0, let (scalar, _) = decode(text, at: offset) else { return false }
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xF900...0xFAFF, 0x20000...0x2FFFF:
            return true
        default: return false
        }
    }

    func words(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var start = range.lowerBound
        return Breaker(.words, locale: locale).ends(in: Array(text[range])).map { end in
            defer { start = range.lowerBound + end }
            return start..<range.lowerBound + end
        }
    }
}
