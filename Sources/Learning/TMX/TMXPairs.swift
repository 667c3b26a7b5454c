import BitextModel
import CExpat

/// A translation memory (TMX 1.4b and older; UTF-8, UTF-16 or what else expat reads): of each unit, the segments in the two
/// languages wanted.
///
/// Nothing outside the file is ever read, and a file that declares entities is refused, so that it cannot grow in memory.
package struct TMXPairs: PairSource {
    private let parser: ExpatParser
    private let read: ByteSource
    private let name: String
    private var hasText = false
    private var hasPairs = false
    private var isAtEnd = false

    package init(_ read: @escaping ByteSource, name: String, languages: Sides<String>) {
        parser = ExpatParser(TMXContent(languages: languages), name: name)
        self.read = read
        self.name = name
    }

    package mutating func nextBatch() throws(Problem) -> [TextPair] {
        var result: [TextPair] = []
        while !isAtEnd, result.count < InputLimit.batch {
            let chunk = try read()
            isAtEnd = chunk.isEmpty
            hasText = hasText || !isAtEnd
            guard hasText else { throw Problem(file: name, InputMessage.empty, isFatal: true) }
            try parser.parse(chunk, isLast: isAtEnd)
            result += parser.content.takePairs()
        }
        hasPairs = hasPairs || !result.isEmpty
        guard hasPairs else {
            let wanted = parser.content.languages
            throw Problem(
                file: name, InputMessage.noPairs(wanted.source, wanted.target, found: parser.content.languagesSeen), isFatal: true
            )
        }
        return result
    }

    /// Whether a file is XML by its first bytes, in UTF-8 or UTF-16.
    package static func looksLikeXML(_ start: [UInt8]) -> Bool {
        let text = start.prefix(64).filter { $0 != 0 && $0 < 0x80 }
        return text.first { $0 > 0x20 } == UInt8(ascii: "<")
    }
}
