import BitextModel
import UnicodeText

/// Text that is segmented already: one segment a line, or a list of segments.
package enum SegmentedInput {
    /// Every line is a block of its own; an empty line is an empty segment, so that numbers of lines stay true.
    package static func document(lines text: [UInt8], name: String) -> Document {
        var blocks: [Block] = []
        let normalizer = Normalizer(.nfc)
        for line in lineRanges(of: text) {
            blocks.append(Block(role: .paragraph, text: composed(text, line, normalizer)))
        }
        return Document(name: name, text: text, format: .plainText, blocks: blocks)
    }

    /// Every string is a block of its own. The author's text is the strings, one a line.
    package static func document(segments: [String], name: String) -> Document {
        var text: [UInt8] = []
        var blocks: [Block] = []
        let normalizer = Normalizer(.nfc)
        for segment in segments {
            let start = text.count
            text += Array(segment.utf8)
            blocks.append(Block(role: .paragraph, text: composed(text, start..<text.count, normalizer)))
            text.append(UInt8(ascii: "\n"))
        }
        return Document(name: name, text: text, format: .plainText, blocks: blocks)
    }

    /// The ranges of lines without their ends; text after the last line end is a line when it is not empty.
    private static func lineRanges(of text: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
            let end = offset > start && text[offset - 1] == UInt8(ascii: "\r") ? offset - 1 : offset
            result.append(start..<end)
            start = offset + 1
        }
        if start < text.count { result.append(start..<text.count) }
        return result
    }

    private static func composed(_ text: [UInt8], _ range: Range<Int>, _ normalizer: borrowing Normalizer) -> MappedText {
        let bytes = Array(text[range])
        if normalizer.accepts(bytes) { return MappedText(verbatim: bytes, origin: range.lowerBound) }
        let (result, edits) = normalizer.normalizeWithEdits(bytes)
        var mapped = MappedText()
        var (old, new) = (range.lowerBound, 0)
        for edit in edits {
            let piece = result[new..<new + edit.newLength]
            if edit.isChange {
                mapped.appendReplacement(piece, for: old..<old + edit.oldLength)
            } else {
                mapped.appendVerbatim(piece, origin: old)
            }
            old += edit.oldLength
            new += edit.newLength
        }
        return mapped
    }
}
