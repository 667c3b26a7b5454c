import BitextModel

/// What must be true of a glossary's bytes before they are read as a table.
enum GlossaryBytes {
    /// Where the table begins: past a UTF-8 byte order mark.
    static func start(_ bytes: [UInt8], name: String) throws(Problem) -> Int {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let message = fault(in: bytes) { throw Problem(file: name, message, isFatal: true) }
        if let line = firstInvalidLine(bytes) {
            throw Problem(file: name, line: line, GlossaryMessage.invalidText, isFatal: true)
        }
        return start
    }

    private static func fault(in bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return GlossaryMessage.utf16 }
        if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return GlossaryMessage.workbook }
        return bytes.contains(0) ? GlossaryMessage.binary : nil
    }

    /// The 1-based line that holds the first byte that is not UTF-8.
    private static func firstInvalidLine(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var line = 1
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex { $0.isLineBreak } ?? bytes.count
            if String(validating: bytes[start..<end], as: UTF8.self) == nil { return line }
            let isPair = end + 1 < bytes.count && bytes[end] == .carriageReturn && bytes[end + 1] == .lineFeed
            start = end + (isPair ? 2 : 1)
            line += 1
        }
        return nil
    }
}
