import BitextModel

/// Walks a text node's decoded text and its source side by side, so that every character keeps its place.
///
/// The source of a text node is longer than its text by character references, CR of CRLF, and tags that the parser
/// dropped (`</b>` without `<b>`).
struct HTMLText {
    /// The longest dropped tag that is passed over, in bytes: the search for its end is bounded, so that a hostile page
    /// costs linear time. After a longer one the text keeps its words but not their places.
    private static let longestDropped = 4096

    private let source: [UInt8]
    private var place: Int
    private let end: Int

    init(_ source: [UInt8], _ range: Range<Int>) {
        self.source = source
        place = range.lowerBound
        end = range.upperBound
    }

    func mapped(_ decoded: [UInt8]) -> MappedText {
        if place + decoded.count <= end, source[place..<place + decoded.count].elementsEqual(decoded),
            !decoded.contains(UInt8(ascii: "&"))
        {
            return MappedText(verbatim: decoded, origin: place)
        }
        var walk = self
        return walk.walk(decoded)
    }

    private mutating func walk(_ decoded: [UInt8]) -> MappedText {
        var text = MappedText()
        var index = 0
        while index < decoded.count {
            let same = commonLength(decoded, index)
            if same > 0 {
                text.appendVerbatim(decoded[index..<index + same], origin: place)
                place += same
                index += same
                continue
            }
            let width = max(1, decoded.scalar(at: index).map(UTF8.width) ?? 1)
            let bytes = decoded[index..<min(index + width, decoded.count)]
            skipDropped(before: bytes)
            let length = sourceLength(of: decoded, at: index)
            if length == bytes.count, source[place..<place + length].elementsEqual(bytes) {
                text.appendVerbatim(bytes, origin: place)
            } else {
                text.appendReplacement(bytes, for: place..<place + length)
            }
            place += length
            index += bytes.count
        }
        return text
    }

    /// How many bytes from here on are the same in the source, up to the next reference and in whole scalars.
    private func commonLength(_ decoded: [UInt8], _ index: Int) -> Int {
        var length = 0
        while index + length < decoded.count, place + length < end {
            let byte = decoded[index + length]
            guard byte == source[place + length], byte != UInt8(ascii: "&") else { break }
            length += 1
        }
        while length > 0, index + length < decoded.count, !decoded[index + length].beginsScalar { length -= 1 }
        return length
    }

    /// Passes over tags, comments and NULs that are not in the text.
    private mutating func skipDropped(before bytes: ArraySlice<UInt8>) {
        while place < end, source[place] != bytes.first {
            if source[place] == UInt8(ascii: "<"),
                let close = source[place..<min(place + Self.longestDropped, end)].firstIndex(of: UInt8(ascii: ">"))
            {
                place = close + 1
            } else if source[place] == 0, !bytes.elementsEqual("\u{FFFD}".utf8) {
                place += 1
            } else if source[place].isLineEnd, bytes.first != 0x0A {
                place += 1
            } else {
                return
            }
        }
    }

    /// How many bytes at ``place`` stand for the scalar at `index`; 0 when it was made up.
    private func sourceLength(of decoded: [UInt8], at index: Int) -> Int {
        guard place < end else { return 0 }
        let width = decoded.scalar(at: index).map(UTF8.width) ?? 1
        switch source[place] {
        case UInt8(ascii: "&"): return CharacterReference.length(source[place..<end], decoded: decoded[index...])
        case 0x0D where decoded[index] == 0x0A: return place + 1 < end && source[place + 1] == 0x0A ? 2 : 1
        case 0: return 1
        default: return source[place..<min(place + width, end)].elementsEqual(decoded[index..<index + width]) ? width : 0
        }
    }
}
