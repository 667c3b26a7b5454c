/// Latin letters without their accents: U+00C0–U+017F and a few beyond, in lower case.
package enum LatinLetters {
    /// The letter or letters under an accented one; nil for everything else.
    package static func plain(_ scalar: Unicode.Scalar) -> String? {
        let value = Int(scalar.value)
        if (0xE0...0xFF).contains(value) { return entry(latin1, value - 0xE0) }
        if (0x100...0x17F).contains(value) { return entry(extended, (value - 0x100) / 2) }
        return value == 0x2019 ? "'" : value == 0x219 ? "s" : value == 0x21B ? "t" : nil
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
}

extension String {
    /// The folded word without accents.
    package var withoutAccents: String { String(decoding: Cognates.skeleton(self), as: UTF8.self) }
}
