import BitextModel
import UnicodeText

/// Block normalisation: puts a block's text into the form that everything downstream expects, its map kept.
///
/// The result is in Unicode NFC, without soft hyphens and zero-width characters that only lay out (U+200B, U+2060,
/// U+FEFF; joiners stay, they are spelling), and without white space at its ends.
struct BlockNormalizer: ~Copyable {
    private let nfc = Normalizer(.nfc)

    init() {}

    /// The block in normal form; nil when nothing is left of it.
    func normalize(_ block: Block) -> Block? {
        var block = block
        if block.text.utf8.contains(where: { $0 >= 0x80 }) {
            block = Self.applying(Self.removals(in: block.text.utf8), to: block)
            if !nfc.accepts(block.text.utf8) { block = composed(block) }
        }
        return Self.trimmed(block)
    }

    private func composed(_ block: Block) -> Block {
        let result = nfc.normalizeWithEdits(block.text.utf8)
        let edits = result.edits.map { BlockEdit(oldLength: $0.oldLength, newLength: $0.newLength, isChange: $0.isChange) }
        return Self.applying(edits, to: block, newText: result.text)
    }

    /// Rebuilds a block by edits that cover its text from beginning to end.
    private static func applying(_ edits: [BlockEdit], to block: Block, newText: [UInt8] = []) -> Block {
        guard edits.contains(where: \.isChange) else { return block }
        var text = MappedText()
        var places = OffsetMap()
        var old = 0
        var new = 0
        for edit in edits {
            let range = old..<old + edit.oldLength
            places.append(old: range, newStart: text.count, newLength: edit.newLength)
            if edit.isChange, edit.newLength > 0 {
                text.appendReplacement(newText[new..<new + edit.newLength], for: block.text.authorSpan(range).range)
            } else if !edit.isChange {
                text.append(block.text, range)
            }
            old = range.upperBound
            new += edit.newLength
        }
        return Block(role: block.role, text: text, opaque: block.opaque.map(places.map))
    }

    /// Edits that delete what only lays out.
    private static func removals(in bytes: [UInt8]) -> [BlockEdit] {
        var edits: [BlockEdit] = []
        var kept = 0
        var index = 0
        while index < bytes.count {
            let length = layoutLength(bytes, at: index)
            guard length > 0 else {
                index += 1
                continue
            }
            edits.append(BlockEdit(oldLength: index - kept, newLength: index - kept, isChange: false))
            edits.append(BlockEdit(oldLength: length, newLength: 0, isChange: true))
            index += length
            kept = index
        }
        return edits + [BlockEdit(oldLength: bytes.count - kept, newLength: bytes.count - kept, isChange: false)]
    }

    /// The length of a soft hyphen (U+00AD), U+200B, U+2060 or U+FEFF at `index`; 0 for everything else.
    private static func layoutLength(_ bytes: [UInt8], at index: Int) -> Int {
        switch bytes[index] {
        case 0xC2: bytes[index...].starts(with: [0xC2, 0xAD]) ? 2 : 0
        case 0xE2: bytes[index...].starts(with: [0xE2, 0x80, 0x8B]) || bytes[index...].starts(with: [0xE2, 0x81, 0xA0]) ? 3 : 0
        case 0xEF: bytes[index...].starts(with: utf8Mark) ? 3 : 0
        default: 0
        }
    }

    private static func trimmed(_ block: Block) -> Block? {
        let bytes = block.text.utf8
        let start = bytes.skippingSpace(from: 0)
        let end = bytes.skippingSpace(before: bytes.count, notBefore: start)
        guard start < end else { return nil }
        guard start > 0 || end < bytes.count else { return block }
        var text = MappedText()
        text.append(block.text, start..<end)
        let opaque = block.opaque.map { range in
            min(max(range.lowerBound, start), end) - start..<min(max(range.upperBound, start), end) - start
        }
        return Block(role: block.role, text: text, opaque: opaque)
    }
}

/// One stretch of a text, and how long it is after editing.
private struct BlockEdit {
    var oldLength: Int
    var newLength: Int
    var isChange: Bool
}

/// Where the offsets of a text stand after it was edited.
private struct OffsetMap {
    private var pieces: [(old: Range<Int>, newStart: Int, newLength: Int)] = []

    mutating func append(old: Range<Int>, newStart: Int, newLength: Int) {
        pieces.append((old, newStart, newLength))
    }

    func map(_ range: Range<Int>) -> Range<Int> {
        let start = offset(range.lowerBound)
        return start..<max(start, offset(range.upperBound))
    }

    /// The new offset; inside an edited stretch, the offset as near to its end as its new length allows.
    private func offset(_ old: Int) -> Int {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].old.upperBound <= old { low = middle + 1 } else { high = middle }
        }
        guard low < pieces.count else { return pieces.last.map { $0.newStart + $0.newLength } ?? old }
        return pieces[low].newStart + min(old - pieces[low].old.lowerBound, pieces[low].newLength)
    }
}
