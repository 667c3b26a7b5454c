import BitextModel
import UnicodeText

/// Cuts a text into segments and tokens well enough to test terms: a line is a segment, white space and punctuation part
/// tokens, elided words and the possessive stand alone.
struct MiniSegmenter {
    /// Whether `cessez-le-feu` is one token; five when not.
    var keepsHyphens = true
    /// Whether `U.N.` is one token; four when not.
    var keepsPoints = true

    private static let elided: Set<String> = ["l", "d", "j", "m", "n", "s", "t", "c", "qu"]

    func segment(_ text: String) -> SegmentedDocument {
        let bytes = Array(text.utf8)
        let block = Block(role: .paragraph, text: MappedText(verbatim: bytes, origin: 0))
        let document = Document(name: "test", text: bytes, format: .plainText, blocks: [block])
        var segments: [Segment] = []
        var start = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let range = start..<start + line.count
            if !line.isEmpty {
                segments.append(
                    Segment(
                        block: 0, range: range, span: TextSpan(start: range.lowerBound, end: range.upperBound),
                        tokens: tokens(bytes, range)))
            }
            start = range.upperBound + 1
        }
        return SegmentedDocument(document: document, segments: segments)
    }

    private func tokens(_ bytes: [UInt8], _ range: Range<Int>) -> [Token] {
        var tokens: [Token] = []
        let folder = Folder()
        var offset = range.lowerBound
        for chunk in String(decoding: bytes[range], as: UTF8.self).unicodeScalars.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        {
            for piece in pieces(String(chunk)) {
                tokens.append(
                    Token(
                        start: offset, end: offset + piece.text.utf8.count, kind: piece.kind, folded: folder.fold(piece.text)))
                offset += piece.text.utf8.count
            }
            if offset < range.upperBound { offset += bytes[offset] == 0xC2 ? 2 : 1 }
        }
        return tokens
    }

    private func pieces(_ chunk: String) -> [(text: String, kind: TokenKind)] {
        if chunk.hasPrefix("https:") { return [(chunk, .opaque)] }
        var result: [(text: String, kind: TokenKind)] = []
        var word = ""
        let scalars = Array(chunk.unicodeScalars)
        func flush() {
            if !word.isEmpty { result.append((word, .word)) }
            word = ""
        }
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let isInside = next.isWord
            if scalar.isWord || scalar == "\u{AD}" {
                word.unicodeScalars.append(scalar)
            } else if scalar == "-", keepsHyphens, isInside, !word.isEmpty {
                word += "-"
            } else if scalar == ".", keepsPoints, isDotted(word) {
                word += "."
            } else if scalar == "'" || scalar == "\u{2019}" {
                cutAtApostrophe(scalar, next: next, word: &word, &result)
            } else {
                flush()
                result.append((String(Character(scalar)), .punctuation))
            }
        }
        flush()
        return result
    }

    private func cutAtApostrophe(
        _ mark: Unicode.Scalar, next: Unicode.Scalar, word: inout String, _ result: inout [(text: String, kind: TokenKind)]
    ) {
        if Self.elided.contains(word.lowercased()) {
            result.append((word + String(Character(mark)), .word))
            word = ""
        } else {
            if !word.isEmpty { result.append((word, .word)) }
            word = String(Character(mark))
            guard next != "s" else { return }
            result.append((word, .punctuation))
            word = ""
        }
    }

    /// Capitals, each followed by a point but for the last.
    private func isDotted(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.allSatisfy { $0.count == 1 && $0.first!.isUppercase }
    }
}

extension Unicode.Scalar {
    fileprivate var isWord: Bool { properties.isAlphabetic || properties.generalCategory == .decimalNumber }
}
