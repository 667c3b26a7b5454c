import BitextModel
import XMLReading

/// A translation memory (TMX 1.4b and older; UTF-8, UTF-16 or what else expat reads): of each unit, the segments in the two
/// languages wanted.
///
/// Nothing outside the file is ever read, and a file that declares entities is refused, so that it cannot grow in memory.
package struct TMXPairs: PairSource {
    private let content: TMXContent
    private let stream: XMLStream
    private let read: ByteSource
    package let name: String
    private var hasText = false
    private var hasPairs = false
    private var isAtEnd = false

    package init(_ read: @escaping ByteSource, name: String, languages: Sides<String>) {
        content = TMXContent(languages: languages)
        stream = XMLStream(content, name: name)
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
            try stream.parse(chunk, isLast: isAtEnd)
            result += content.takePairs()
        }
        hasPairs = hasPairs || !result.isEmpty
        guard hasPairs else {
            let wanted = content.languages
            throw Problem(
                file: name, InputMessage.noPairs(wanted.source, wanted.target, found: content.languagesSeen), isFatal: true
            )
        }
        return result
    }
}
