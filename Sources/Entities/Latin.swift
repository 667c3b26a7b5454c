/// Latin letters without case and accents, for names and acronyms.
package enum Latin {
    /// Lower-case ASCII letters; every other run of characters becomes one space. Letters that are not Latin stay, in
    /// UTF-8.
    package static func plain(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in text.unicodeScalars {
            let lower = Letters.lowerCase(scalar.value)
            if lower < 0x80 {
                append(UInt8(lower), to: &result)
            } else if (0xDF...0x17F).contains(lower), lower != 0xF7 {
                result += base(lower)
            } else if (0x300...0x36F).contains(lower) {
                continue
            } else if lower == 0x2019 {
                append(UInt8(ascii: "'"), to: &result)
            } else if Letters.isLetter(lower) {
                result += String(scalar.properties.lowercaseMapping).utf8
            } else {
                append(0x20, to: &result)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return result
    }

    private static func append(_ byte: UInt8, to result: inout [UInt8]) {
        if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
            result.append(byte)
        } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "."), let last = result.last, last != 0x20 {
            result.append(0x20)
        }
    }

    /// The letter under the accent, of U+00DF…U+017F.
    private static func base(_ scalar: UInt32) -> [UInt8] {
        switch scalar {
        case 0xDF: Array("ss".utf8)
        case 0xE6: Array("ae".utf8)
        case 0xFE: Array("th".utf8)
        case 0x153: Array("oe".utf8)
        default: [latin1[Int(scalar) - 0xDF]]
        }
    }

    private static let latin1: [UInt8] = Array(
        ("saaaaaaaceeeeiiiidnooooo/ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
            + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
