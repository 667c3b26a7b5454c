import BitextModel

/// One record of a delimited file and the 1-based line it begins on.
struct DelimitedRecord: Equatable {
    var fields: [String]
    var line: Int
    /// Whether text follows a closing quotation mark, against RFC 4180. It is kept as it stands.
    var hasStrayText = false

    var isBlank: Bool { fields.allSatisfy { $0.trimmed.isEmpty } }
}

/// Reads delimited text (RFC 4180) record by record: quoted fields, doubled quotation marks, line breaks inside quotes, any
/// line ending. The bytes must be valid UTF-8.
struct DelimitedReader {
    /// A quotation mark that opens a field and is never closed; the line it stands on.
    struct UnterminatedQuote: Error, Equatable {
        var line: Int
        /// Whether it is closed, but so late that what it holds is no field.
        var isLong = false
    }

    /// A longer field is no form and no remark: most often a quotation mark is missing.
    static let longestField = 1 << 20

    private let bytes: [UInt8]
    private let separator: UInt8
    /// Whether a quotation mark at the beginning of a field encloses it.
    private let hasQuotes: Bool
    private var position: Int
    private var line = 1

    init(_ bytes: [UInt8], separator: UInt8, position: Int = 0, hasQuotes: Bool = true) {
        self.bytes = bytes
        self.separator = separator
        self.hasQuotes = hasQuotes
        self.position = position
    }

    /// The next record, blank ones included; nil at the end.
    mutating func next() throws(UnterminatedQuote) -> DelimitedRecord? {
        guard position < bytes.count else { return nil }
        var record = DelimitedRecord(fields: [], line: line)
        repeat {
            record.fields.append(try field(&record.hasStrayText))
        } while skip(separator)
        skipLineBreak()
        return record
    }

    private mutating func field(_ hasStrayText: inout Bool) throws(UnterminatedQuote) -> String {
        guard hasQuotes, position < bytes.count, bytes[position] == .quote else {
            return String(decoding: plainText(), as: UTF8.self)
        }
        let quoted = try quotedText()
        let rest = plainText()
        hasStrayText = hasStrayText || rest.contains { $0 != 0x20 && $0 != .tab }
        return String(decoding: quoted + rest, as: UTF8.self)
    }

    private mutating func plainText() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != separator, !bytes[position].isLineBreak { position += 1 }
        return bytes[start..<position]
    }

    private mutating func quotedText() throws(UnterminatedQuote) -> [UInt8] {
        let opening = line
        var text: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == .quote {
                position += 1
                guard skip(.quote) else { return text }
                text.append(.quote)
            } else if byte.isLineBreak {
                skipLineBreak()
                text.append(.lineFeed)
            } else {
                text.append(byte)
                position += 1
            }
            guard text.count <= Self.longestField else { throw UnterminatedQuote(line: opening, isLong: true) }
        }
        throw UnterminatedQuote(line: opening)
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Steps over one line break, if one stands here: LF, CR LF or CR.
    private mutating func skipLineBreak() {
        guard position < bytes.count, bytes[position].isLineBreak else { return }
        let isReturn = bytes[position] == .carriageReturn
        position += 1
        if isReturn { _ = skip(.lineFeed) }
        line += 1
    }
}

extension DelimitedReader {
    /// In the order in which a tie is settled: a tab is hardly ever written for another reason.
    private static let separators: [UInt8] = [.tab, 0x3B, 0x2C]
    /// Records looked at to find the separator out.
    private static let sampled = 20
    /// Bytes looked at, however few records they hold.
    private static let sampledBytes = 1 << 16

    /// The separator that stands as often in the first records as in the very first one, outside quotes; of those that do,
    /// the one that stands there most often: tab, semicolon or comma.
    static func sniffSeparator(_ bytes: [UInt8], from start: Int) -> UInt8 {
        let counts = separatorCounts(bytes, from: start)
        guard let first = counts.first else { return 0x2C }
        let scores = separators.indices.map { index -> (agreeing: Int, count: Int) in
            guard first[index] > 0 else { return (0, 0) }
            return (counts.count { $0[index] == first[index] }, first[index])
        }
        let best = separators.indices.max {
            (scores[$0].agreeing, scores[$0].count, -$0) < (scores[$1].agreeing, scores[$1].count, -$1)
        }
        return best.flatMap { scores[$0].count > 0 ? separators[$0] : nil } ?? 0x2C
    }

    /// How often each separator stands in each of the first records that are not blank.
    private static func separatorCounts(_ bytes: [UInt8], from start: Int) -> [[Int]] {
        var result: [[Int]] = []
        var counts = [0, 0, 0]
        var isQuoted = false
        var hasText = false
        for byte in bytes[start...].prefix(sampledBytes) {
            if byte == .quote { isQuoted.toggle() }
            if byte.isLineBreak, !isQuoted {
                if hasText { result.append(counts) }
                (counts, hasText) = ([0, 0, 0], false)
                if result.count == sampled { return result }
                continue
            }
            hasText = hasText || byte != 0x20
            if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
        }
        return hasText ? result + [counts] : result
    }
}

extension UInt8 {
    static let quote: UInt8 = 0x22
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D

    var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
}

extension StringProtocol {
    /// Without white space, no-break spaces included, at either end.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
