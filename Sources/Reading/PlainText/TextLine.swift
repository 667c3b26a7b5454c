/// A line of a text, and what its ends say about the lines around it.
struct TextLine {
    /// What the last characters of a line say: the end of a sentence, a pause after which something follows, or nothing.
    enum Ending {
        case sentence
        case clause
        case open
    }

    /// Offsets of the line without its line end and without white space around it. Empty when the line is blank.
    var content: Range<Int>
    /// Bytes of white space before the content.
    var indent: Int
    /// Scalars in the content.
    var length: Int
    var firstWordLength: Int
    var wordCount: Int
    var ending: Ending
    /// Whether the first letter is a small one.
    var beginsInLowerCase: Bool
    var marker: ListMarker?

    var isBlank: Bool { content.isEmpty }
    /// Whether the line says by its ending that nothing else belongs to it, as no heading does.
    var isClosed: Bool { ending != .open }

    init(_ text: [UInt8], _ range: Range<Int>) {
        let line = text[range]
        let start = line.skippingSpace(from: range.lowerBound)
        let end = line.skippingSpace(before: range.upperBound, notBefore: start)
        content = start..<end
        indent = start - range.lowerBound
        let words = text[content].split(whereSeparator: \.isASCIISpace)
        length = text.scalarCount(content)
        firstWordLength = words.first.map { text.scalarCount($0.startIndex..<$0.endIndex) } ?? 0
        wordCount = words.count
        ending = Self.ending(of: text[content])
        beginsInLowerCase = text[content].scalar(at: start)?.properties.isLowercase ?? false
        marker = ListMarker(text[content])
    }

    /// The last mark that is not a closing quotation mark, bracket or emphasis.
    static func ending(of content: ArraySlice<UInt8>) -> Ending {
        var end = content.endIndex
        while end > content.startIndex {
            let start = content.scalarStart(before: end)
            guard let last = content.scalar(at: start) else { return .open }
            switch last {
            case ".", "!", "?", "…", "‽", "。", "！", "？", "؟", "।": return .sentence
            case ":", ";", ",": return .clause
            case "»", "«", "”", "’", "\"", "'", ")", "]", "}", "*", "_", "›": end = start
            default:
                guard last.isSpace else { return .open }
                end = start
            }
        }
        return .open
    }
}

/// What a list item begins with.
struct ListMarker: Equatable {
    enum Kind {
        /// `-`, `*`, `•`…
        case bullet
        /// An en or em dash: a bullet in French lists, but also the beginning of a speech.
        case dash
        /// `1.`, `12)`, `a)`
        case ordinal
    }

    var kind: Kind
    /// Bytes up to the item's text.
    var length: Int

    /// The marker a line begins with, when text follows it.
    init?(_ line: ArraySlice<UInt8>) {
        guard let first = line.scalar(at: line.startIndex), let (kind, width) = Self.mark(line, first) else { return nil }
        let textStart = line.skippingSpace(from: line.startIndex + width)
        guard textStart > line.startIndex + width, textStart < line.endIndex else { return nil }
        self.kind = kind
        length = textStart - line.startIndex
    }

    private static func mark(_ line: ArraySlice<UInt8>, _ first: Unicode.Scalar) -> (Kind, Int)? {
        switch first {
        case "-", "*", "•", "·", "‣", "▪", "◦", "●": (.bullet, UTF8.width(first))
        case "–", "—": (.dash, UTF8.width(first))
        default: ordinal(line).map { (.ordinal, $0) }
        }
    }

    /// Numbers of at most two digits, as a year that ends a sentence has four; one letter with a bracket.
    private static func ordinal(_ line: ArraySlice<UInt8>) -> Int? {
        let digits = line.prefix(3).prefix(while: \.isASCIIDigit)
        let width = digits.count
        if (1...2).contains(width), line.count > width, ".)".utf8.contains(line[line.startIndex + width]) { return width + 1 }
        if line.count > 1, line[line.startIndex].isASCIILetter, line[line.startIndex + 1] == UInt8(ascii: ")") { return 2 }
        return nil
    }
}

extension [TextLine] {
    /// The lines of `text` in a range; LF, CRLF and CR end a line.
    init(_ text: [UInt8], in range: Range<Int>) {
        self = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            if text[index].isLineEnd {
                append(TextLine(text, start..<index))
                if text[index] == 0x0D, index + 1 < range.upperBound, text[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < range.upperBound { append(TextLine(text, start..<range.upperBound)) }
    }
}
