import BitextModel

/// What a segment's punctuation says about it: questions stay questions, and speech stays speech.
struct SegmentMarks: Sendable {
    var questions: UInt8 = 0
    var exclamations: UInt8 = 0
    /// Whether it begins with a quotation mark or a dash.
    var opensSpeech = false
    /// The last mark, closing quotation marks and brackets aside.
    var last = FinalMark.none

    enum FinalMark: UInt8, Sendable, CaseIterable {
        case none, stop, question, exclamation, colon, comma
    }

    init(_ segment: Segment, _ text: [UInt8]) {
        if let first = segment.tokens.first, first.kind == .punctuation { opensSpeech = Self.isOpening(text, first.start) }
        for token in segment.tokens {
            guard token.kind == .punctuation else {
                last = .none
                continue
            }
            switch text[token.start] {
            case UInt8(ascii: "?"):
                questions = min(questions + 1, 100)
                last = .question
            case UInt8(ascii: "!"):
                exclamations = min(exclamations + 1, 100)
                last = .exclamation
            case UInt8(ascii: "."): last = .stop
            case UInt8(ascii: ":"): last = .colon
            case UInt8(ascii: ","), UInt8(ascii: ";"): last = .comma
            default: break
            }
        }
    }

    /// Quotation marks and dashes: `"` `-` and, in UTF-8, « » – — ‘ “ „.
    private static func isOpening(_ text: [UInt8], _ at: Int) -> Bool {
        switch text[at] {
        case UInt8(ascii: "\""), UInt8(ascii: "-"): true
        case 0xC2: at + 1 < text.count && [0xAB, 0xBB].contains(text[at + 1])
        case 0xE2:
            at + 2 < text.count && text[at + 1] == 0x80 && [0x93, 0x94, 0x98, 0x9C, 0x9E].contains(text[at + 2])
        default: false
        }
    }
}
