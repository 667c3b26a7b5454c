import BitextModel
import Languages

struct TypographyFault {
    enum Kind {
        case space(before: String)
        case quotationMarks(String, String)

        var name: String {
            switch self {
            case .space(let mark): mark
            case .quotationMarks(let opening, _): opening
            }
        }
    }
    var kind: Kind
    /// UTF-8 offsets in the block's text: the space and its mark, or the two quotation marks.
    var ranges: [Range<Int>]
}

/// What the source language's typography does and the target's does not, by the two profiles.
struct TypographyRules {
    private let marks: [[UInt8]]
    private let quotes: [(opening: String, closing: String)]

    init(source: LanguageProfile, target: LanguageProfile) {
        let sentenceMarks: Set<String> = [":", ";", "!", "?"]
        marks = source.spacedMarks.filter { sentenceMarks.contains($0) && !target.spacedMarks.contains($0) }.map {
            Array($0.utf8)
        }
        // A style has a usual pair and one for quotations inside it; what a profile lists after them is met, not set.
        let own = Set(target.quotationMarks.prefix(2).flatMap(\.self))
        quotes = source.quotationMarks.prefix(1).filter { $0.count == 2 && !own.contains($0[0]) && !own.contains($0[1]) }
            .map { ($0[0], $0[1]) }
    }

    func faults(in block: Block) -> [TypographyFault] {
        let text = block.text.utf8
        return (spaces(text) + quotes.flatMap { quoted(text, $0.opening, $0.closing) })
            .filter { fault in !block.opaque.contains { $0.overlaps(fault.ranges[0]) } }
            .sorted { $0.ranges[0].lowerBound < $1.ranges[0].lowerBound }
    }

    /// A space before a mark that ends a word and is followed by a space, a quotation mark or nothing: not `:-)`, not
    /// `: smile :`.
    private func spaces(_ text: [UInt8]) -> [TypographyFault] {
        guard !marks.isEmpty else { return [] }
        var result: [TypographyFault] = []
        for offset in text.indices where text[offset] < 0x80 {
            guard let mark = marks.first(where: { $0 == [text[offset]] }), offset > 0 else { continue }
            guard let space = spaceStart(text, before: offset), space > 0, endsWord(text, space), isFree(text, after: offset + 1)
            else { continue }
            let name = String(decoding: mark, as: UTF8.self)
            result.append(TypographyFault(kind: .space(before: name), ranges: [space..<offset + 1]))
        }
        return result
    }

    private func spaceStart(_ text: [UInt8], before offset: Int) -> Int? {
        if text[offset - 1] == 0x20 { return offset - 1 }
        if offset >= 2, text[offset - 2] == 0xC2, text[offset - 1] == 0xA0 { return offset - 2 }
        guard offset >= 3, text[offset - 3] == 0xE2, text[offset - 2] == 0x80 else { return nil }
        return text[offset - 1] == 0xAF || text[offset - 1] == 0x89 ? offset - 3 : nil
    }

    private func endsWord(_ text: [UInt8], _ offset: Int) -> Bool {
        let byte = text[offset - 1]
        let isASCIIWord = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        return isASCIIWord || byte >= 0x80 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "%")
    }

    private func isFree(_ text: [UInt8], after offset: Int) -> Bool {
        offset >= text.count || text[offset] <= 0x20 || text[offset] == UInt8(ascii: "\"") || text[offset] >= 0xC2
            || text[offset] == UInt8(ascii: "!") || text[offset] == UInt8(ascii: "?")
    }

    /// Pairs of foreign quotation marks; one without its partner stands alone.
    private func quoted(_ text: [UInt8], _ opening: String, _ closing: String) -> [TypographyFault] {
        let opens = places(of: Array(opening.utf8), in: text)
        let closes = places(of: Array(closing.utf8), in: text)
        var rest = closes[...]
        var result = opens.map { open in
            rest = rest.drop { $0.lowerBound < open.upperBound }
            let close = rest.popFirst()
            return TypographyFault(kind: .quotationMarks(opening, closing), ranges: [open] + (close.map { [$0] } ?? []))
        }
        let used = Set(result.flatMap { $0.ranges.dropFirst() }.map(\.lowerBound))
        result += closes.filter { !used.contains($0.lowerBound) }
            .map { TypographyFault(kind: .quotationMarks(opening, closing), ranges: [$0]) }
        return result
    }

    private func places(of mark: [UInt8], in text: [UInt8]) -> [Range<Int>] {
        guard let first = mark.first, text.count >= mark.count else { return [] }
        return (0...text.count - mark.count).filter { text[$0] == first && text[$0..<$0 + mark.count].elementsEqual(mark) }
            .map { $0..<$0 + mark.count }
    }
}
