/// What a character does to the words of a term.
enum ScalarRole {
    /// Letters, digits and the marks on them.
    case letter
    case hyphen
    case apostrophe
    case point
    case comma
    case space
    /// Soft hyphens and joiners: inside a word, and not to be compared.
    case invisible
    case mark
}

extension Unicode.Scalar {
    var role: ScalarRole {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
        case 0x2D, 0x2010, 0x2011: .hyphen
        case 0x27, 0x2018, 0x2019, 0x2BC: .apostrophe
        case 0x2E: .point
        case 0x2C: .comma
        case 0x00...0x20, 0xA0, 0x202F: .space
        case 0x00...0x7F: .mark
        default: unusualRole
        }
    }

    private var unusualRole: ScalarRole {
        if properties.isDefaultIgnorableCodePoint { return .invisible }
        if properties.isWhitespace { return .space }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            .letter
        default: .mark
        }
    }
}

extension UInt8 {
    static let point: UInt8 = 0x2E
    var isDigit: Bool { (0x30...0x39).contains(self) }
}

extension [UInt8] {
    /// The character at an offset and where the next one begins; U+FFFD, one byte long, where the bytes are not UTF-8.
    func scalar(at position: Int, before limit: Int) -> (scalar: Unicode.Scalar, next: Int) {
        let lead = self[position]
        if lead < 0x80 { return (Unicode.Scalar(lead), position + 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF5, position + length <= limit else { return ("\u{FFFD}", position + 1) }
        var value = UInt32(lead & (0xFF >> (UInt8(length) + 1)))
        for byte in self[position + 1..<position + length] {
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", position + 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", position + length)
    }
}
