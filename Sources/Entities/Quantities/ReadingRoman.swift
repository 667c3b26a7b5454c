/// Roman numerals, where something says that they are: an ordinal ending (`XXe`) or a word before them (`Louis XIV`).
extension NumberReader {
    mutating func readRoman(_ at: Int) -> Int? {
        let atom = atoms[at]
        guard atom.casing != .lower, atom.length <= Self.longestRoman, let roman = RomanNumeral(text[atom.range]) else {
            return nil
        }
        let isOrdinal = roman.length < atom.range.count && atom.casing != .upper && hasOrdinalSuffix(atom, from: roman.length)
        guard isOrdinal || roman.length == atom.range.count, isOrdinal || isAfterWord(at) else { return nil }
        guard roman.length > 1 || roman.isUsualAlone, isOrdinal || !roman.isPronoun else { return nil }
        drafts.append(
            NumberDraft(
                kind: .romanNumeral, value: roman.value, isInDigits: false,
                firmness: firmness(roman, at, isOrdinal: isOrdinal), atoms: at..<at + 1))
        return at + 1
    }

    /// `LXXXVIII` and an ending.
    private static let longestRoman = 12

    private func hasOrdinalSuffix(_ atom: Atom, from offset: Int) -> Bool {
        let suffix = Atom(
            start: atom.start + offset, end: atom.end, kind: .letters, isSpaced: false, casing: .lower, length: 1,
            key: WordKey(String(decoding: text[atom.start + offset..<atom.end], as: UTF8.self)).value)
        return table.match([suffix], at: 0)?.meaning.isOrdinalSuffix == true
    }

    private func isAfterWord(_ at: Int) -> Bool {
        guard let before = atoms[safe: at - 1] else { return false }
        return before.kind == .letters && atoms[at].isSpaced
    }

    /// After a lower-case word (`annexe II`) or alone as a letter (`Malcolm X`) a numeral may be something else.
    private func firmness(_ roman: RomanNumeral, _ at: Int, isOrdinal: Bool) -> NumberMention.Firmness {
        guard isOrdinal || (atoms[at - 1].isCapitalizedWord && roman.length > 1) else { return .hint }
        return roman.value < smallNumberLimit ? .loose : .firm
    }
}

/// A numeral of I, V, X and L in its canonical form: kings, centuries and chapters. With C, D and M, capitals are more
/// often an acronym.
struct RomanNumeral {
    var value: Double
    /// In bytes.
    var length: Int
    /// Whether it is a numeral when it stands alone as one letter.
    var isUsualAlone: Bool
    /// `I` without an ending.
    var isPronoun: Bool

    /// The numeral that `text` begins with.
    init?(_ text: ArraySlice<UInt8>) {
        var total = 0
        var count = 0
        var previous = Int.max
        for byte in text {
            guard let digit = Self.digit(byte) else { break }
            total += digit > previous ? digit - 2 * previous : digit
            previous = digit
            count += 1
        }
        guard (1...89).contains(total), text.prefix(count).elementsEqual(Self.canonical[total]) else { return nil }
        value = Double(total)
        length = count
        isUsualAlone = total <= 10
        isPronoun = count == 1 && total == 1
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "I"): 1
        case UInt8(ascii: "V"): 5
        case UInt8(ascii: "X"): 10
        case UInt8(ascii: "L"): 50
        default: nil
        }
    }

    /// By number, to 89.
    private static let canonical: [[UInt8]] = (0...89).map { number in
        let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"]
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return Array((tens[number / 10] + ones[number % 10]).utf8)
    }
}
