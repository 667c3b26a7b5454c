import BitextModel

/// The data before a Markdown text: YAML between `---`, TOML between `+++`. Only scalars of a few keys are read; the rest
/// is skipped.
struct FrontMatter {
    /// Where the text after the front matter begins.
    private(set) var end: Int
    private(set) var blocks: [Block] = []

    private static let keys: [String: BlockRole] = [
        "title": .heading(level: 1), "description": .metadata, "subtitle": .metadata, "summary": .metadata,
    ]

    /// The front matter that begins at `start`; nil when there is none or it has no end.
    init?(_ text: [UInt8], from start: Int) {
        guard let fence = Fence(text, at: start), let close = fence.close(text) else { return nil }
        let lines = [TextLine](text, in: fence.contentStart..<close.start)
        guard let first = lines.first(where: { !$0.isBlank }), FrontMatterEntry(text, first, fence.separator) != nil else {
            return nil
        }
        end = close.end
        for index in lines.indices {
            guard lines[index].indent == 0, let entry = FrontMatterEntry(text, lines[index], fence.separator),
                let role = Self.keys[entry.key]
            else { continue }
            let more = lines[(index + 1)...].prefix { $0.isBlank || $0.indent > 0 }.filter { !$0.isBlank }
            if let value = entry.value(text, continuedBy: more) { blocks.append(Block(role: role, text: value)) }
        }
    }
}

/// The line that opens and closes front matter.
private struct Fence {
    var bytes: [UInt8]
    var contentStart: Int
    var separator: UInt8 { bytes[0] == UInt8(ascii: "-") ? UInt8(ascii: ":") : UInt8(ascii: "=") }

    init?(_ text: [UInt8], at start: Int) {
        let lineEnd = Self.lineEnd(text, from: start)
        let line = text[start..<lineEnd]
        let content = line[..<line.skippingSpace(before: lineEnd, notBefore: start)]
        guard content.elementsEqual("---".utf8) || content.elementsEqual("+++".utf8) else { return nil }
        bytes = Array(content)
        contentStart = Self.nextLine(text, after: lineEnd)
    }

    /// The closing line: where it and the text after it begin. YAML may also end with `...`.
    func close(_ text: [UInt8]) -> (start: Int, end: Int)? {
        var start = contentStart
        while start < text.count {
            let lineEnd = Self.lineEnd(text, from: start)
            let content = text[start..<text[..<lineEnd].skippingSpace(before: lineEnd, notBefore: start)]
            if content.elementsEqual(bytes) || (bytes[0] == UInt8(ascii: "-") && content.elementsEqual("...".utf8)) {
                return (start, Self.nextLine(text, after: lineEnd))
            }
            start = Self.nextLine(text, after: lineEnd)
        }
        return nil
    }

    private static func lineEnd(_ text: [UInt8], from start: Int) -> Int {
        text[start...].firstIndex(where: \.isLineEnd) ?? text.count
    }

    private static func nextLine(_ text: [UInt8], after lineEnd: Int) -> Int {
        guard lineEnd < text.count else { return lineEnd }
        let isPair = text[lineEnd] == 0x0D && lineEnd + 1 < text.count && text[lineEnd + 1] == 0x0A
        return lineEnd + (isPair ? 2 : 1)
    }
}

/// One `key: value` or `key = value`.
private struct FrontMatterEntry {
    var key: String
    /// The value on the key's own line.
    private var range: Range<Int>

    init?(_ text: [UInt8], _ line: TextLine, _ separator: UInt8) {
        let content = text[line.content]
        let name = content.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
        let mark = content.skippingSpace(from: name.endIndex)
        guard !name.isEmpty, mark < content.endIndex, content[mark] == separator else { return nil }
        key = String(decoding: name, as: UTF8.self).lowercased()
        range = content.skippingSpace(from: mark + 1)..<content.endIndex
    }

    /// The scalar as it is read: plain, quoted, or folded over the indented lines that follow. Nil for lists, maps and
    /// what has no text.
    func value(_ text: [UInt8], continuedBy lines: [TextLine]) -> MappedText? {
        guard let first = text[range].first else { return nil }
        switch first {
        case UInt8(ascii: ">"), UInt8(ascii: "|"): return joined(text, lines.map(\.content))
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(text, by: first)
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): return nil
        default: return joined(text, [plain(text)] + lines.map(\.content))
        }
    }

    /// A plain scalar ends before a comment.
    private func plain(_ text: [UInt8]) -> Range<Int> {
        let comment = range.dropFirst().first { text[$0] == UInt8(ascii: "#") && text[$0 - 1].isASCIISpace }
        guard let comment else { return range }
        return range.lowerBound..<text[range].skippingSpace(before: comment, notBefore: range.lowerBound)
    }

    private func joined(_ text: [UInt8], _ parts: [Range<Int>]) -> MappedText {
        var result = MappedText()
        for (index, part) in parts.enumerated() {
            if index > 0 { result.appendReplacement(CollectionOfOne(0x20), for: parts[index - 1].upperBound..<part.lowerBound) }
            result.appendVerbatim(text[part], origin: part.lowerBound)
        }
        return result
    }

    /// A quoted scalar on one line; nil when its closing mark is not there.
    private func quoted(_ text: [UInt8], by mark: UInt8) -> MappedText? {
        var result = MappedText()
        var index = range.lowerBound + 1
        while index < range.upperBound {
            let isPair = index + 1 < range.upperBound
            if text[index] == mark {
                guard mark == UInt8(ascii: "'"), isPair, text[index + 1] == mark else { return result }
                result.appendReplacement(CollectionOfOne(mark), for: index..<index + 2)
                index += 2
            } else if mark == UInt8(ascii: "\""), text[index] == UInt8(ascii: "\\"), isPair {
                let escape = Self.escape(text[(index + 1)..<range.upperBound])
                result.appendReplacement(escape.value, for: index..<index + 1 + escape.length)
                index += 1 + escape.length
            } else {
                result.appendVerbatim(CollectionOfOne(text[index]), origin: index)
                index += 1
            }
        }
        return nil
    }

    /// What a backslash and the bytes after it stand for, and how many of those it takes.
    private static func escape(_ bytes: ArraySlice<UInt8>) -> (value: [UInt8], length: Int) {
        let first = bytes[bytes.startIndex]
        let digits = [UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8][first] ?? 0
        let hex = String(decoding: bytes.dropFirst().prefix(digits), as: UTF8.self)
        if digits > 0, hex.utf8.count == digits, let scalar = UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init) {
            return (Array(String(scalar).utf8), 1 + digits)
        }
        if first == UInt8(ascii: "n") || first == UInt8(ascii: "t") { return ([0x20], 1) }
        return (Array(bytes.prefix(UTF8.width(bytes.scalar(at: bytes.startIndex) ?? " "))), 1)
    }
}
