import UnicodeText

/// One distinct spelling of a word, and the shapes of it that are compared.
struct Lexeme {
    /// As written, in NFC, without points and soft hyphens.
    let spelling: String
    let folded: String
    let startsWithCapital: Bool
    /// Whether the first letter is a capital from A to Z, which may stand for one with an accent.
    let startsWithPlainCapital: Bool
    /// Two letters or more, all of them capitals.
    let isAllCapitals: Bool
    let hasLowercase: Bool
    let isAcronym: Bool

    init(_ text: String, folder: borrowing Folder) {
        let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
        spelling = isPlain ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.role != .invisible }))
        folded = folder.fold(spelling)
        isAcronym = spelling.isAcronymShaped
        guard !isPlain else {
            let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
            startsWithCapital = spelling.utf8.first.map(isCapital) ?? false
            startsWithPlainCapital = startsWithCapital
            hasLowercase = spelling.utf8.contains { (0x61...0x7A).contains($0) }
            isAllCapitals = !hasLowercase && spelling.utf8.prefix(2).count(where: isCapital) == 2
            return
        }
        let scalars = spelling.unicodeScalars
        startsWithCapital = scalars.first?.properties.isUppercase ?? false
        startsWithPlainCapital = startsWithCapital && (scalars.first?.isASCII ?? false)
        hasLowercase = scalars.contains { $0.properties.isLowercase }
        isAllCapitals = !hasLowercase && scalars.prefix(2).count { $0.properties.isUppercase } == 2
    }

    /// What the spellings of one acronym have in common: `ONGs` is `ONG`.
    var acronymKey: String {
        isAcronym && hasLowercase ? String(spelling.dropLast()) : spelling
    }
}
