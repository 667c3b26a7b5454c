/// Writes concept entries as bytes: numbers of seven bits a byte, strings behind their length, nothing aligned.
struct EntryWriter {
    private(set) var bytes: [UInt8] = []

    mutating func number(_ value: Int) {
        var rest = UInt(bitPattern: value)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func string(_ text: String) {
        number(text.utf8.count)
        bytes += text.utf8
    }

    /// Zero for nil, else one more than the length.
    mutating func optional(_ text: String?) {
        guard let text else { return number(0) }
        number(text.utf8.count + 1)
        bytes += text.utf8
    }

    mutating func list<Element>(_ elements: [Element], _ write: (inout EntryWriter, Element) -> Void) {
        number(elements.count)
        for element in elements { write(&self, element) }
    }

    mutating func map<Value>(_ values: [String: Value], _ write: (inout EntryWriter, Value) -> Void) {
        list(values.keys.sorted()) { writer, key in
            writer.string(key)
            if let value = values[key] { write(&writer, value) }
        }
    }
}

/// Reads what ``EntryWriter`` wrote. Past the end, or where the bytes make no sense, everything is empty and `isBroken` set.
struct EntryReader {
    private let bytes: UnsafeRawBufferPointer
    private var position: Int
    private(set) var isBroken = false

    init(_ bytes: UnsafeRawBufferPointer, at position: Int) {
        self.bytes = bytes
        self.position = position
        isBroken = position < 0 || position > bytes.count
    }

    mutating func number() -> Int {
        var result: UInt = 0
        var shift: UInt = 0
        while !isBroken {
            guard position < bytes.count, shift < 64 else { break }
            let byte = bytes[position]
            position += 1
            result |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(bitPattern: result) }
            shift += 7
        }
        isBroken = true
        return 0
    }

    private mutating func string(of length: Int) -> String {
        guard !isBroken, length >= 0, length <= bytes.count - position else {
            isBroken = true
            return ""
        }
        defer { position += length }
        return String(decoding: bytes[position..<position + length], as: UTF8.self)
    }

    mutating func string() -> String { string(of: number()) }

    mutating func optional() -> String? {
        let length = number()
        return length == 0 ? nil : string(of: length - 1)
    }

    mutating func list<Element>(_ read: (inout EntryReader) -> Element) -> [Element] {
        let count = number()
        // Every element takes a byte at least: a count beyond that is no count.
        guard !isBroken, count >= 0, count <= bytes.count - position else {
            isBroken = true
            return []
        }
        var result: [Element] = []
        for _ in 0..<count where !isBroken { result.append(read(&self)) }
        return result
    }

    mutating func map<Value>(_ read: (inout EntryReader) -> Value) -> [String: Value] {
        let pairs = list { reader in (reader.string(), read(&reader)) }
        return Dictionary(pairs) { first, _ in first }
    }
}
