/// Writes HTML. Markup is given as literals only; whatever comes from a document, a glossary or a check goes through
/// ``text(_:)`` or an attribute's value, where it is escaped.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Attributes in the order given; those whose value is nil are left out.
    typealias Attributes = KeyValuePairs<StaticString, String?>

    /// Markup as it is.
    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes += $0 }
    }

    mutating func text(_ text: String) { escape(text.utf8) }

    mutating func text(_ text: ArraySlice<UInt8>) { escape(String(decoding: text, as: UTF8.self).utf8) }

    mutating func element(_ name: StaticString, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void) {
        open(name, attributes)
        body(&self)
        raw("</")
        raw(name)
        raw(">")
    }

    mutating func element(_ name: StaticString, _ attributes: Attributes, _ content: String) {
        element(name, attributes) { $0.text(content) }
    }

    mutating func element(_ name: StaticString, _ content: String) { element(name, [:], content) }

    /// A start tag; the whole element when it is a void one.
    mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
        raw("<")
        raw(name)
        for (name, value) in attributes {
            guard let value else { continue }
            raw(" ")
            raw(name)
            raw("=\"")
            text(value)
            raw("\"")
        }
        raw(">")
    }

    /// Characters that HTML gives a meaning as references; control characters, which it forbids, as U+FFFD.
    private mutating func escape(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            case UInt8(ascii: "'"): raw("&#39;")
            case 0x09, 0x0A, 0x0D: bytes.append(byte)
            case 0..<0x20, 0x7F: bytes += [0xEF, 0xBF, 0xBD]
            default: bytes.append(byte)
            }
        }
    }
}
