/// Lines and columns of an author's text, for people.
///
/// LF, CRLF and CR each end a line. A column counts Unicode scalars (code points), both numbers from 1; a byte order
/// mark at the beginning is not a column. A place inside a line end belongs to the line it ends.
package struct LineIndex: Sendable {
    package struct Position: Hashable, Sendable {
        package var line: Int
        package var column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// Bytes between two counts of scalars: what a look-up may have to scan, however long the line is.
    private static let stride = 512

    private let text: [UInt8]
    private var lineStarts = [0]
    /// How many scalars begin before every ``stride``th byte.
    private var scalarsBefore: [Int] = []

    package init(_ text: [UInt8]) {
        self.text = text
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { lineStarts[0] = 3 }
        var scalars = 0
        for (offset, byte) in text.enumerated() {
            if offset % Self.stride == 0 { scalarsBefore.append(scalars) }
            if Self.beginsScalar(byte) { scalars += 1 }
            if endsLine(at: offset) { lineStarts.append(offset + 1) }
        }
    }

    package var lineCount: Int { lineStarts.count }

    /// The line and column of a UTF-8 offset; an offset outside the text is moved to its nearer end.
    package func position(of offset: Int) -> Position {
        let offset = min(max(offset, lineStarts[0]), text.count)
        let line = lineNumber(of: offset)
        return Position(line: line, column: scalars(before: offset) - scalars(before: lineStarts[line - 1]) + 1)
    }

    /// Where a line begins; nil when there is no such line.
    package func start(ofLine line: Int) -> Int? {
        lineStarts.indices.contains(line - 1) ? lineStarts[line - 1] : nil
    }

    private func lineNumber(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(low, 1)
    }

    private func scalars(before offset: Int) -> Int {
        let block = min(offset / Self.stride, scalarsBefore.count - 1)
        guard block >= 0 else { return 0 }
        return text[block * Self.stride..<offset].reduce(scalarsBefore[block]) { $0 + (Self.beginsScalar($1) ? 1 : 0) }
    }

    private func endsLine(at offset: Int) -> Bool {
        if text[offset] == 0x0A { return true }
        return text[offset] == 0x0D && (offset + 1 == text.count || text[offset + 1] != 0x0A)
    }

    private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
