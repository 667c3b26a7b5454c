import BitextModel

/// A place as editors name it, both 1-based.
package struct TextPosition: Equatable, Sendable {
    package var line: Int
    /// In Unicode scalars.
    package var column: Int
}

/// Finds the line and column of an offset. Lines end with LF, CRLF or CR; a byte order mark is not a column.
package struct LineIndex: Sendable {
    private let text: [UInt8]
    /// Where each line's first column stands.
    private var starts: [Int] = []
    /// Scalars that begin before every multiple of ``stride``.
    private var scalars: [Int] = []

    /// One line may be the whole article: counting from its start for every finding would take quadratic time.
    private static let stride = 256

    package init(_ text: [UInt8]) {
        self.text = text
        let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        starts.append(start)
        var count = 0
        for index in text.indices {
            if index % Self.stride == 0 { scalars.append(count) }
            if text[index] & 0xC0 != 0x80 { count += 1 }
            if endsLine(index) { starts.append(index + 1) }
        }
    }

    private func endsLine(_ index: Int) -> Bool {
        if text[index] == 0x0A { return true }
        return text[index] == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A)
    }

    /// Offsets outside the text give its first or last place.
    package func position(_ offset: Int) -> TextPosition {
        let offset = min(max(offset, starts[0]), text.count)
        let line = starts.partitionPoint { $0 <= offset }
        return TextPosition(line: line, column: scalarCount(before: offset) - scalarCount(before: starts[line - 1]) + 1)
    }

    private func scalarCount(before offset: Int) -> Int {
        guard !scalars.isEmpty else { return 0 }
        let step = min(offset / Self.stride, scalars.count - 1)
        return text[(step * Self.stride)..<offset].reduce(scalars[step]) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}
