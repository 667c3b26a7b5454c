/// Finds the keys of one object in bytes that are meant to be JSON, and the text of their values as it was written.
struct JSONScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next key of the outermost object, with its quotation marks; nil at the end. The value stands next.
    mutating func nextTopLevelKey() -> [UInt8]? {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                guard let string = string() else { return nil }
                skipSpace()
                if depth == 1, peek == UInt8(ascii: ":") {
                    position += 1
                    return string
                }
                continue
            default: break
            }
            position += 1
        }
        return nil
    }

    /// The string or number that stands here, as written; nil when something else does.
    mutating func scalar() -> [UInt8]? {
        skipSpace()
        if peek == UInt8(ascii: "\"") { return string() }
        let start = position
        while let byte = peek, !Self.isSpace(byte), ![UInt8(ascii: ","), UInt8(ascii: "}")].contains(byte) { position += 1 }
        let lexeme = bytes[start..<position]
        return isNumber(lexeme) ? Array(lexeme) : nil
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private mutating func skipSpace() {
        while let byte = peek, Self.isSpace(byte) { position += 1 }
    }

    /// The string that begins here; nil when it does not end, or is not valid JSON in UTF-8.
    private mutating func string() -> [UInt8]? {
        let start = position
        position += 1
        while let byte = peek, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20, byte != UInt8(ascii: "\\") || skipEscape() else { return nil }
            position += 1
        }
        guard peek != nil else { return nil }
        position += 1
        let lexeme = bytes[start..<position]
        return String(validating: lexeme, as: UTF8.self) == nil ? nil : Array(lexeme)
    }

    /// Moves to the last byte of the escape that begins here; false when there is no such escape.
    private mutating func skipEscape() -> Bool {
        position += 1
        guard let byte = peek else { return false }
        guard byte == UInt8(ascii: "u") else { return Array("\"\\/bfnrt".utf8).contains(byte) }
        let digits = bytes.dropFirst(position + 1).prefix(4)
        position += 4
        return digits.count == 4 && digits.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
    }
}

/// RFC 8259, section 6.
private func isNumber(_ lexeme: ArraySlice<UInt8>) -> Bool {
    var rest = lexeme
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    func takeDigits() -> Int {
        let digits = rest.prefix(while: isDigit).count
        rest = rest.dropFirst(digits)
        return digits
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = takeDigits()
    guard whole > 0, !startsWithZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
        guard takeDigits() > 0 else { return false }
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        guard takeDigits() > 0 else { return false }
    }
    return rest.isEmpty
}
