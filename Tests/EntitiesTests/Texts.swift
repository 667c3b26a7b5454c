import BitextModel
import Languages

/// Profiles and documents for the tests of this folder.
enum Texts {
    static let french: LanguageProfile = {
        var profile = LanguageProfile(tag: "fr", name: "French")
        profile.numbers = NumberData.french
        profile.months = NumberData.frenchMonths
        profile.weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        profile.functionWords = [
            "le", "la", "les", "un", "une", "des", "de", "du", "et", "en", "dans", "il", "elle", "on", "ce", "que", "pour",
            "avec",
            "selon", "mais", "à", "au", "aux", "l", "d",
        ]
        profile.civilities = ["M.": "mr", "Mme": "mrs", "maréchal": "marshal"]
        profile.nameParticles = ["de", "du", "des", "la", "ben", "bin", "al", "el", "von", "van", "der"]
        return profile
    }()

    static let english: LanguageProfile = {
        var profile = LanguageProfile(tag: "en", name: "English")
        profile.numbers = NumberData.english
        profile.months = NumberData.englishMonths
        profile.weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        profile.functionWords = [
            "the", "a", "an", "of", "and", "in", "on", "at", "to", "for", "with", "he", "she", "it", "they", "but", "according",
            "this", "that", "when", "if", "then",
        ]
        profile.civilities = ["Mr": "mr", "Mrs": "mrs", "Marshal": "marshal"]
        profile.nameParticles = ["de", "al", "el", "bin", "ben", "von", "van", "der", "du", "la"]
        return profile
    }()

    static func profile(_ tag: String) -> LanguageProfile { tag == "fr" ? french : english }

    /// A document of one segment a line. A line that begins with `# ` is a heading.
    static func document(_ text: String) -> SegmentedDocument {
        var document = Document(name: "test", text: Array(text.utf8), format: .plainText)
        var segments: [Segment] = []
        var origin = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isHeading = line.hasPrefix("# ")
            let bytes = Array(line.utf8.dropFirst(isHeading ? 2 : 0))
            let start = origin + (isHeading ? 2 : 0)
            document.blocks.append(
                Block(role: isHeading ? .heading(level: 1) : .paragraph, text: MappedText(verbatim: bytes, origin: start)))
            segments.append(
                Segment(
                    block: document.blocks.count - 1, range: 0..<bytes.count,
                    span: TextSpan(start: start, end: start + bytes.count), tokens: tokens(bytes)))
            origin += line.utf8.count + 1
        }
        return SegmentedDocument(document: document, segments: segments)
    }

    /// Runs of letters and digits, and single marks: coarser than the real word splitter in nothing the finders look at.
    static func tokens(_ bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var at = 0
        while at < bytes.count {
            var end = at + 1
            let kind: TokenKind = isWord(bytes[at]) ? .word : .punctuation
            if kind == .word { while end < bytes.count, isWord(bytes[end]) { end += 1 } }
            if bytes[at] != 0x20 {
                let folded = String(decoding: bytes[at..<end], as: UTF8.self).lowercased()
                tokens.append(Token(start: at, end: end, kind: kind, folded: folded))
            }
            at = end
        }
        return tokens
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0xC3 && byte != 0xE2 || (0x80..<0xC2).contains(byte) || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }
}
