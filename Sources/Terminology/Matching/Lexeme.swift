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
        let scalars = spelling.unicodeScalars
        startsWithCapital = scalars.first?.properties.isUppercase ?? false
        startsWithPlainCapital = startsWithCapital && (scalars.first?.isASCII ?? false)
        hasLowercase = scalars.contains { $0.properties.isLowercase }
        isAllCapitals = !hasLowercase && scalars.prefix(2).count { $0.properties.isUppercase } == 2
        isAcronym = spelling.isAcronymShaped
    }

    /// What the spellings of one acronym have in common: `ONGs` is `ONG`.
    var acronymKey: String {
        isAcronym && hasLowercase ? String(spelling.dropLast()) : spelling
    }
}
