/// The text around a place that can come to stand on a line, in bytes for each column: more than any script needs.
private let bytesPerColumn = 16

/// One line of an excerpt and the carets under its places.
struct ExcerptLine: Equatable {
    var text: String
    /// Columns of ``text``.
    var width: Int
    /// Nil when no place stands on the line.
    var carets: String?

    /// An excerpt on as few lines as show all its places, each at most `width` columns.
    static func lines(_ excerpt: Excerpt, width: Int) -> [ExcerptLine] {
        let excerpt = excerpt.near(width * bytesPerColumn)
        let cells = TerminalCell.cells(excerpt.text, marks: excerpt.marks)
        return cells.elided(to: width).wrapped(to: width).map(ExcerptLine.init)
    }

    private init(_ cells: ArraySlice<TerminalCell>) {
        text = cells.text
        width = cells.width
        carets = Self.carets(cells)
    }

    /// A caret for every column of a marked cell. A marked cell without width (a soft hyphen) shares its neighbour's.
    private static func carets(_ cells: ArraySlice<TerminalCell>) -> String? {
        var line: [UInt8] = []
        var isOwed = false
        for cell in cells {
            let isMarked = cell.isMarked || isOwed
            line += [UInt8](repeating: isMarked ? 0x5E : 0x20, count: cell.width)
            isOwed = isMarked && cell.width == 0
        }
        if isOwed { line.append(0x5E) }
        while line.last == 0x20 { line.removeLast() }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }
}

extension Excerpt {
    /// The excerpt without the text that is further than `reach` bytes from any place, so that a segment as long as a book
    /// costs no more than a line for each finding.
    fileprivate func near(_ reach: Int) -> Excerpt {
        var start = max(0, (marks.map(\.lowerBound).min() ?? 0) - reach)
        var end = min(text.count, (marks.map(\.upperBound).max() ?? 0) + reach)
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        var result = self
        result.text = Array(text[start..<end])
        result.marks = marks.map { ($0.lowerBound - start)..<($0.upperBound - start) }
        return result
    }
}
