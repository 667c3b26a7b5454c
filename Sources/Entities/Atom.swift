import BitextModel

/// The smallest piece the finders look at: a run of ASCII digits, a run of letters, or one mark. Atoms do not depend on
/// where the word splitter cuts: `l’ANL` is three, `quatre-vingt` is three, `2e` is two.
struct Atom: Equatable {
    enum Kind: UInt8 {
        case digits
        case letters
        case mark
    }

    enum Casing: UInt8 {
        case lower
        /// The first letter only.
        case capitalized
        /// Two letters or more, or a single capital.
        case upper
        case mixed
    }

    /// UTF-8 offsets in the block's text. All numbers are narrow: there is an atom for every five bytes of text, and they
    /// are written and read more than anything else.
    private var first: Int32
    private var limit: Int32
    private var count: Int32
    var kind: Kind
    /// Whether space stands before it.
    var isSpaced: Bool
    var casing: Casing
    /// For letters a hash of the lower-case word, for a mark its code point.
    var key: UInt64

    init(start: Int, end: Int, kind: Kind, isSpaced: Bool, casing: Casing, length: Int, key: UInt64) {
        (first, limit) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
        count = Int32(truncatingIfNeeded: length)
        (self.kind, self.isSpaced, self.casing, self.key) = (kind, isSpaced, casing, key)
    }

    var start: Int { Int(first) }
    var end: Int {
        get { Int(limit) }
        set { limit = Int32(truncatingIfNeeded: newValue) }
    }
    /// Letters, digits or 1.
    var length: Int { Int(count) }

    var range: Range<Int> { start..<end }

    func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && key == UInt64(scalar.value) }

    func isMark(in scalars: [Unicode.Scalar]) -> Bool {
        kind == .mark && scalars.contains { key == UInt64($0.value) }
    }

    var isCapitalizedWord: Bool { kind == .letters && (casing == .capitalized || casing == .mixed) }
    var isHyphen: Bool { isMark(in: Marks.hyphens) && !isSpaced }
    var isApostrophe: Bool { isMark("'") || isMark("’") }
    /// A piece of text that is not language.
    var isOpaque: Bool { isMark(Marks.opaque) }
}

/// The marks that mean something to a finder.
enum Marks {
    static let hyphens: [Unicode.Scalar] = ["-", "\u{2010}", "\u{2011}"]
    static let dashes: [Unicode.Scalar] = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2212}"]
    /// After these a capital may only be that of a beginning.
    static let openers: [Unicode.Scalar] = [
        ":", "«", "“", "”", "„", "\"", "‘", "‹", "(", "[", "{", "–", "—", "-", "!", "?", "…", "•", "·", "*", "|", "/", "¡", "¿",
    ]
    /// Stands for a whole stretch that is not language.
    static let opaque: Unicode.Scalar = "\u{FFFC}"
}

/// A word's hash: FNV-1a over its lower-case code points. Two words of one hash would only be taken for each other; with
/// a few hundred words in the tables that does not happen by accident.
struct WordKey {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func combine(_ lowerCased: UInt32) { value = (value ^ UInt64(lowerCased)) &* 0x100_0000_01b3 }

    init() {}

    init(_ word: String) {
        for scalar in word.unicodeScalars { combine(Letters.lowerCase(scalar.value)) }
    }
}

/// Case of the scripts of Europe by code point arithmetic: the same words come out equal, which is all that is asked.
enum Letters {
    static func lowerCase(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: scalar + 32
        case 0x100...0x137, 0x14A...0x177: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
        case 0x178: 0xFF
        case 0x400...0x40F: scalar + 80
        default: scalar
        }
    }

    static func isUpperCase(_ scalar: UInt32) -> Bool { lowerCase(scalar) != scalar }

    /// Whether a code point outside ASCII is part of a word: everything but the blocks of marks and symbols.
    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7: false
        case 0x2000...0x2BFF, 0x3000...0x303F, 0xD800...0xDFFF, 0xE000...0xF8FF, 0xFE00...0xFE6F, 0xFEFF...0xFF0F,
            0xFFF0...0xFFFF:
            false
        case 0x1F000...: false
        default: true
        }
    }
}
