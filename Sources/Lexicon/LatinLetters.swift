/// Latin letters without their accents, in lower case: U+00C0–U+017F, U+1E00–U+1EF9 (transliterated Arabic, Vietnamese) and a
/// few beyond.
package enum LatinLetters {
    /// The letter or letters under an accented one; nil for everything else.
    package static func plain(_ scalar: Unicode.Scalar) -> String? {
        let value = Int(scalar.value)
        if (0xE0...0xFF).contains(value) { return entry(latin1, value - 0xE0) }
        if (0x100...0x17F).contains(value) { return entry(extended, (value - 0x100) / 2) }
        if (0x1E00...0x1E95).contains(value) { return entry(additional, (value - 0x1E00) / 2) }
        if (0x1EA0...0x1EF9).contains(value) { return entry(vietnamese, (value - 0x1EA0) / 2) }
        switch value {
        case 0x2019: return "'"
        case 0x1A1: return "o"
        case 0x1B0: return "u"
        case 0x219: return "s"
        case 0x21B: return "t"
        default: return nil
        }
    }

    private static func entry(_ table: [String], _ index: Int) -> String? {
        index < table.count && table[index] != "-" ? table[index] : nil
    }

    private static let latin1 =
        "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y".split(separator: " ").map(String.init)

    /// One entry for each pair of code points from U+0100 on, right for the small letter of each pair.
    private static let extended =
        ("a a a c c c c d d e e e e e g g g g h h i i i i i ij j k l l l l l l n n n n o o o oe r r r s s s s t t t u u u u u u w y z z z z")
        .split(separator: " ").map(String.init)

    private static let additional = "abbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzz".map(String.init)

    private static let vietnamese =
        (String(repeating: "a", count: 12) + String(repeating: "e", count: 8) + "ii" + String(repeating: "o", count: 12)
        + String(repeating: "u", count: 7) + "yyyy").map(String.init)
}

extension String {
    /// The folded word without accents.
    package var withoutAccents: String { String(decoding: Cognates.skeleton(self), as: UTF8.self) }
}
