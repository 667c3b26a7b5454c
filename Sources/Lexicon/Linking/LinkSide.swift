import BitextModel
import Languages

/// What a word is to the linker.
enum LinkClass: UInt8, Sendable {
    case content, function, number, mark, opaque
}

/// One side of a bitext as the linker sees it: every token by the number of its word, bead after bead.
struct LinkSide: Sendable {
    private(set) var vocabulary = Vocabulary()
    private(set) var words: [Int32] = []
    /// Where each bead's words end in `words`.
    private(set) var ends: [Int] = []
    /// By word number.
    private(set) var classes: [LinkClass] = []
    /// By word number: p(word), by the side's own frequencies.
    private(set) var frequency: [Float] = []

    private let functionWords: Set<String>
    private let quotationMarks: Set<String>

    init(_ language: LanguageProfile) {
        functionWords = language.functionWords
        quotationMarks = Set(language.quotationMarks.joined())
    }

    mutating func add(_ tokens: ArraySlice<Token>) {
        for token in tokens {
            let key = key(token)
            let word = vocabulary.add(key)
            if Int(word) == classes.count { classes.append(kind(token, key)) }
            words.append(word)
        }
        ends.append(words.count)
    }

    /// With its frequencies, when all beads are added.
    var finished: LinkSide {
        var result = self
        let total = Float(max(words.count, Self.smallestText))
        result.frequency = vocabulary.counts.map { (Float($0) + 0.5) / total }
        return result
    }

    /// In a text shorter than this, frequencies say little: p(word) is taken as if it were this long.
    private static let smallestText = 1000

    func range(_ bead: Int) -> Range<Int> { (bead == 0 ? 0 : ends[bead - 1])..<ends[bead] }

    /// By word number: where a lexicon has the word.
    func places(_ find: (String) -> Int?) -> [Int?] {
        zip(vocabulary.words, classes).map { word, kind in kind.isWord ? find(word) : nil }
    }

    /// What a token is known by: a number by its digits, since separators are the language's own; any quotation mark and
    /// any dash by one that stands for all.
    private func key(_ token: Token) -> String {
        switch token.kind {
        case .number:
            let digits = token.folded.utf8.filter { (0x30...0x39).contains($0) }
            return digits.isEmpty ? token.folded : String(decoding: digits, as: UTF8.self)
        case .punctuation:
            guard let scalar = token.folded.unicodeScalars.first else { return "" }
            if quotationMarks.contains(token.folded) || Self.isQuotation(scalar) { return "\"" }
            return scalar.properties.generalCategory == .dashPunctuation ? "-" : token.folded
        case .word, .opaque: return token.folded
        }
    }

    private static func isQuotation(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar.properties.generalCategory == .initialPunctuation
            || scalar.properties.generalCategory == .finalPunctuation
    }

    private func kind(_ token: Token, _ key: String) -> LinkClass {
        switch token.kind {
        case .word: functionWords.contains(key) ? .function : .content
        case .number: .number
        case .punctuation: .mark
        case .opaque: .opaque
        }
    }
}
