import BitextModel
import Languages
import UnicodeText

/// Tells what a content system puts around an article, and credit lines, from its prose: by the phrases of every
/// known language.
struct FurnitureRecognizer: Sendable {
    private let phrases: Set<String>
    private let labels: [String]

    /// A credit is a line, not a sentence that begins with a photographer's agency.
    private static let mostCreditWords = 12
    /// The longest phrase that is looked up, in bytes: the catalogue's are a few words each.
    private static let longestPhrase = 160
    /// From this many words on, a line with a full stop that begins with a bare word such as `AFP` is a sentence.
    private static let sentenceWords = 6

    init(_ catalogue: LanguageCatalogue) {
        let folder = Folder()
        let profiles = catalogue.tags.map { catalogue.profile($0) }
        phrases = Set(profiles.flatMap(\.furniture).map { Self.core(Self.canonical($0, folder)) }.filter { !$0.isEmpty })
        labels = Set(profiles.flatMap(\.creditLabels).map { Self.canonical($0, folder) }.filter { !$0.isEmpty }).sorted()
    }

    /// The block's role, changed when its whole text is furniture or a credit.
    func role(of block: Block) -> BlockRole {
        guard block.role.isProse, block.text.count <= Self.longestPhrase else { return block.role }
        let text = Self.canonical(block.text.string, Folder())
        if phrases.contains(Self.core(text)) { return .furniture }
        return isCredit(text) ? .credit : block.role
    }

    private func isCredit(_ text: String) -> Bool {
        let words = text.split(separator: " ").count
        guard words <= Self.mostCreditWords else { return false }
        let isSentence = words >= Self.sentenceWords && text.hasSuffix(".")
        return labels.contains { label in
            guard text.hasPrefix(label) else { return false }
            let rest = text.dropFirst(label.count)
            if isSentence, label.unicodeScalars.allSatisfy(\.isWord), !rest.hasPrefix(":") { return false }
            return !(label.unicodeScalars.last?.isWord ?? false) || !(rest.unicodeScalars.first?.isWord ?? false)
        }
    }

    /// Folded, with single spaces and none before a colon.
    private static func canonical(_ text: String, _ folder: borrowing Folder) -> String {
        var result = String.UnicodeScalarView()
        for scalar in folder.fold(text).unicodeScalars {
            if scalar == ":", result.last == " " { result.removeLast() }
            if scalar.isSpace, result.isEmpty || result.last == " " { continue }
            result.append(scalar.isSpace ? " " : scalar)
        }
        while result.last == " " { result.removeLast() }
        return String(result)
    }

    /// The phrase without the counts, brackets and arrows around it: `3 comments (2)` → `comments`.
    private static func core(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: \.properties.isAlphabetic),
            let last = scalars.lastIndex(where: \.properties.isAlphabetic)
        else { return text }
        return String(scalars[first...last])
    }
}
