/// Writes XML with one element a line, indented by its depth.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []
    private var open: [String] = []

    mutating func raw(_ text: String) { bytes += (text + "\n").utf8 }

    mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        indent()
        tag(name, attributes)
        bytes.append(.lineFeed)
        open.append(name)
    }

    mutating func end() {
        guard let name = open.popLast() else { return }
        indent()
        bytes += "</\(name)>\n".utf8
    }

    mutating func element(_ name: String, _ text: String) { element(name, [:], text) }

    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?>, _ text: String) {
        indent()
        tag(name, attributes)
        escape(text)
        bytes += "</\(name)>\n".utf8
    }

    private mutating func indent() { bytes += Array(repeating: .tab, count: open.count) }

    private mutating func tag(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
        bytes += "<\(name)".utf8
        for (key, value) in attributes {
            guard let value else { continue }
            bytes += " \(key)=\"".utf8
            escape(value)
            bytes += "\"".utf8
        }
        bytes.append(UInt8(ascii: ">"))
    }

    /// Control characters that XML 1.0 forbids become spaces.
    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case .quote: bytes += "&quot;".utf8
            case 0..<0x20 where byte != .tab && !byte.isLineBreak: bytes.append(0x20)
            default: bytes.append(byte)
            }
        }
    }
}
