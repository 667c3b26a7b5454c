import BitextModel

/// Keeps the parser's work in proportion to the page: HTML's parsing rules take time that grows with the square of the
/// nesting, and copy every unclosed formatting element into every following paragraph.
///
/// Tags beyond the limits are turned into comments of the same length before parsing: their elements are lost, their
/// text and its places are not.
struct HTMLNesting {
    /// Browsers stop nesting at 512 elements.
    private static let deepest = 512
    /// Unclosed formatting elements that are copied from paragraph to paragraph; people nest three or four.
    private static let deepestFormatting = 16
    /// The parser compares each attribute of a tag with all before it.
    private static let mostAttributes = 256

    private(set) var bytes: [UInt8]
    /// Where the first tag stands that was passed over, in ``bytes``.
    private(set) var firstExcess: Int?

    /// Open elements by name, and how many of each were passed over.
    private var open: [ArraySlice<UInt8>: (kept: Int, dropped: Int)] = [:]
    private var depth = 0
    private var formattingDepth = 0

    init(_ page: some Collection<UInt8>) {
        bytes = Array(page)
        let source = bytes
        var scanner = HTMLTagScanner(source)
        while let tag = scanner.next() { take(tag) }
    }

    private mutating func take(_ tag: HTMLTagScanner.Tag) {
        if tag.attributeCount > Self.mostAttributes { return drop(tag) }
        let name = String(decoding: tag.name, as: UTF8.self)
        guard !Self.unnested.contains(name) else { return }
        if tag.isEnd { close(tag, name) } else { open(tag, name) }
    }

    private mutating func open(_ tag: HTMLTagScanner.Tag, _ name: String) {
        let isFormatting = Self.formatting.contains(name)
        if depth >= Self.deepest || (isFormatting && formattingDepth >= Self.deepestFormatting) {
            open[tag.name, default: (0, 0)].dropped += 1
            return drop(tag)
        }
        if tag.isSelfClosing, name == "svg" || name == "math" { return }
        open[tag.name, default: (0, 0)].kept += 1
        depth += 1
        if isFormatting { formattingDepth += 1 }
    }

    private mutating func close(_ tag: HTMLTagScanner.Tag, _ name: String) {
        guard let counts = open[tag.name] else { return }
        if counts.dropped > 0 {
            open[tag.name]?.dropped -= 1
            drop(tag)
        } else if counts.kept > 0 {
            open[tag.name]?.kept -= 1
            depth -= 1
            if Self.formatting.contains(name) { formattingDepth -= 1 }
        }
    }

    /// `<b …>` becomes `<!!…>`: to the parser a comment.
    private mutating func drop(_ tag: HTMLTagScanner.Tag) {
        firstExcess = firstExcess ?? tag.range.lowerBound
        for index in tag.range.dropFirst().dropLast() { bytes[index] = UInt8(ascii: "!") }
    }

    /// Elements without an end tag, or whose end follows from the next one of their kind: they cannot nest by themselves.
    private static let unnested: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "html",
        "head",
        "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "option", "optgroup",
    ]

    private static let formatting: Set<String> = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ]
}
