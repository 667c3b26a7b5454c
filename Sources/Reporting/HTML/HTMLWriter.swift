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

    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    /// - Precondition: `text` is valid UTF-8, as all text that was read is.
    mutating func text(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { escape($0) } }

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

    /// Characters that HTML gives a meaning as references; control characters, which it forbids, as U+FFFD. What lies between
    /// them, nearly all of a text, is copied as it is.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for (index, byte) in text.enumerated() {
            guard let reference = Self.reference(byte) else { continue }
            bytes.append(contentsOf: text[start..<index])
            raw(reference)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    private static func reference(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x09, 0x0A, 0x0D: nil
        case 0..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}
