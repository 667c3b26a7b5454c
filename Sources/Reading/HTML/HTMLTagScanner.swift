/// Finds the tags of a page, much faster and much more roughly than a parser: comments and the content of scripts and
/// styles are passed over.
struct HTMLTagScanner {
    struct Tag {
        /// From `<` to `>`.
        var range: Range<Int>
        /// In lower case.
        var name: ArraySlice<UInt8>
        var isEnd: Bool
        var isSelfClosing: Bool
        var attributeCount: Int
    }

    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next tag; nil at the end, or where a comment or a tag has none.
    mutating func next() -> Tag? {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            if bytes.hasASCII("<!--", at: start) {
                guard let end = find("-->", from: start + 2) else { return nil }
                index = end
                continue
            }
            let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
            let nameStart = start + (isEnd ? 2 : 1)
            guard nameStart < bytes.count, bytes[nameStart].isASCIILetter else {
                index = min(nameStart, bytes.count)
                continue
            }
            return tag(from: start, nameStart: nameStart, isEnd: isEnd)
        }
        return nil
    }

    private mutating func tag(from start: Int, nameStart: Int, isEnd: Bool) -> Tag? {
        let name = bytes[nameStart...].prefix { !$0.isASCIISpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        guard let (end, attributes) = tagEnd(from: name.endIndex) else { return nil }
        index = end
        let lowered = name.map(\.asciiLowercased)[...]
        if !isEnd, lowered.elementsEqual("script".utf8) || lowered.elementsEqual("style".utf8) { skipRaw(lowered) }
        return Tag(
            range: start..<end, name: lowered, isEnd: isEnd, isSelfClosing: bytes[end - 2] == UInt8(ascii: "/"),
            attributeCount: attributes)
    }

    /// The index after `>`, quoted values passed over, and the number of attributes.
    private func tagEnd(from start: Int) -> (end: Int, attributes: Int)? {
        var index = start
        var attributes = 0
        var follows: UInt8 = 0x20
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") { return (index + 1, attributes) }
            if follows == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                guard let close = bytes[(index + 1)...].firstIndex(of: byte) else { return nil }
                index = close
                follows = 0x20
            } else if !byte.isASCIISpace {
                if follows == 0x20, byte != UInt8(ascii: "="), byte != UInt8(ascii: "/") { attributes += 1 }
                follows = byte == UInt8(ascii: "/") ? 0x20 : byte
            } else if follows != UInt8(ascii: "=") {
                follows = 0x20
            }
            index += 1
        }
        return nil
    }

    /// Passes over a script's or a style's content, up to its end tag; to the end of the page when there is none.
    private mutating func skipRaw(_ name: ArraySlice<UInt8>) {
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = start + 1
            let candidate = bytes[index...].prefix(name.count + 1).dropFirst()
            if index < bytes.count, bytes[index] == UInt8(ascii: "/"), candidate.map(\.asciiLowercased).elementsEqual(name) {
                index = start
                return
            }
        }
        index = bytes.count
    }

    private func find(_ ending: StaticString, from start: Int) -> Int? {
        var index = start
        while index + ending.utf8CodeUnitCount <= bytes.count {
            if bytes.hasASCII(ending, at: index) { return index + ending.utf8CodeUnitCount }
            index += 1
        }
        return nil
    }
}
