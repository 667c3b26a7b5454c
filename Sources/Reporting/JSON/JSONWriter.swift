/// Writes JSON (RFC 8259) piece by piece, keys in the order given. What it writes is valid UTF-8 without line breaks
/// inside strings, U+0085, U+2028 and U+2029 included, so that a compact value is one line for every reader.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let isIndented: Bool
    private var depth = 0
    private var isFirst = true

    init(indented: Bool) { isIndented = indented }

    mutating func object(_ body: (inout JSONWriter) -> Void) { nest("{", "}", body) }
    mutating func array(_ body: (inout JSONWriter) -> Void) { nest("[", "]", body) }

    mutating func array<Elements: Sequence>(_ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void) {
        array { json in
            for element in elements {
                json.separate()
                body(&json, element)
            }
        }
    }

    /// A key; its value must follow.
    mutating func key(_ name: String) {
        separate()
        string(name)
        bytes += isIndented ? Array(": ".utf8) : Array(":".utf8)
    }

    mutating func field(_ name: String, _ body: (inout JSONWriter) -> Void) {
        key(name)
        body(&self)
    }

    mutating func null() { bytes += Array("null".utf8) }
    mutating func bool(_ value: Bool) { bytes += Array((value ? "true" : "false").utf8) }
    mutating func integer(_ value: Int) { bytes += Array(String(value).utf8) }
    /// Rounded to three decimals; null when it is not finite.
    mutating func number(_ value: Double) { bytes += Array((decimal(value, places: 3) ?? "null").utf8) }
    /// A value that is JSON already.
    mutating func verbatim(_ json: [UInt8]) { bytes += json }

    mutating func string(_ value: String) {
        bytes.append(0x22)
        for scalar in value.unicodeScalars { append(scalar) }
        bytes.append(0x22)
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x22: bytes += [0x5C, 0x22]
        case 0x5C: bytes += [0x5C, 0x5C]
        case 0x0A: bytes += [0x5C, 0x6E]
        case 0x0D: bytes += [0x5C, 0x72]
        case 0x09: bytes += [0x5C, 0x74]
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: appendEscape(scalar.value)
        default: bytes += UTF8.encode(scalar)!
        }
    }

    private mutating func appendEscape(_ value: UInt32) {
        let digits = String(value, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    }

    private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: open))
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst { newLine() }
        isFirst = false
        bytes.append(UInt8(ascii: close))
    }

    private mutating func separate() {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        guard isIndented else { return }
        bytes.append(0x0A)
        bytes += [UInt8](repeating: 0x20, count: 2 * depth)
    }
}
