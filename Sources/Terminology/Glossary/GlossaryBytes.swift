import BitextModel
import UnicodeText

/// What must be true of a glossary's bytes before they are read as a table.
enum GlossaryBytes {
    /// A larger table is no glossary that anybody keeps by hand; a termbase of that size comes as TBX, which is read a piece
    /// at a time. A million rows of four forms take about 100 MB.
    static let mostBytes = 1 << 28

    /// All bytes of an input.
    static func all(_ source: ByteSource, name: String, limit: Int = mostBytes) throws(Problem) -> [UInt8] {
        var result: [UInt8] = []
        while case let chunk = try source(), !chunk.isEmpty {
            guard result.count + chunk.count <= limit else {
                throw tooLarge(result, name: name, limit: limit)
            }
            result += chunk
        }
        return result
    }

    /// Where a line has no end, its field is what is wrong with the file, not its size.
    private static func tooLarge(_ bytes: [UInt8], name: String, limit: Int) -> Problem {
        let start = bytes.lastIndex(where: \.isLineBreak).map { $0 + 1 } ?? 0
        guard bytes.count - start > DelimitedReader.longestField else {
            return Problem(file: name, GlossaryMessage.tooLarge(megabytes: limit >> 20), isFatal: true)
        }
        return Problem(file: name, line: lineNumber(at: start, in: bytes), GlossaryMessage.longField, isFatal: true)
    }

    /// The 1-based line of an offset.
    private static func lineNumber(at offset: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<offset].count { $0 == .lineFeed }
    }

    /// The table in UTF-8, and where it begins: past a byte order mark.
    static func text(_ bytes: [UInt8], name: String) throws(Problem) -> (bytes: [UInt8], start: Int) {
        for (mark, encoding) in [([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE")] as [([UInt8], String)]
        where bytes.starts(with: mark) {
            guard let text = Encodings.decode(Array(bytes.dropFirst(2)), from: encoding), !text.contains(0) else {
                throw Problem(file: name, GlossaryMessage.brokenWide, isFatal: true)
            }
            return (text, 0)
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw Problem(file: name, GlossaryMessage.oldWorkbook, isFatal: true)
        }
        if let zero = bytes.firstIndex(of: 0) {
            throw Problem(file: name, line: lineNumber(at: zero, in: bytes), GlossaryMessage.binary, isFatal: true)
        }
        if let line = firstInvalidLine(bytes) {
            throw Problem(file: name, line: line, GlossaryMessage.invalidText, isFatal: true)
        }
        return (bytes, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
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
