import BitextModel
import Languages
import Lexicon

/// One side as the aligner sees it: each segment's content words by number, its length, and where blocks begin.
struct AlignmentText: Sendable {
    var vocabulary = Vocabulary()
    /// Content words of each segment.
    var words: [[Int32]] = []
    /// Length of each segment in characters, spaces left out.
    var lengths: [Double] = []
    /// Whether a block begins with the segment. Empty when the document's paragraphs are not known.
    var startsBlock: [Bool] = []
    var roles: [BlockRole] = []
    /// log p(word), and p(word), by the side's own frequencies.
    var probabilities: [Double] = []

    init(_ document: SegmentedDocument, _ language: LanguageProfile, hasBlocks: Bool) {
        var previousBlock = -1
        for segment in document.segments {
            let text = document.text(of: segment).utf8
            words.append(contentWords(segment, text, language))
            lengths.append(Double(characterCount(text, segment.range)))
            if hasBlocks {
                startsBlock.append(segment.block != previousBlock)
                roles.append(document.document.blocks[segment.block].role)
            }
            previousBlock = segment.block
        }
        weigh()
    }

    var count: Int { words.count }

    private mutating func contentWords(_ segment: Segment, _ text: [UInt8], _ language: LanguageProfile) -> [Int32] {
        segment.tokens.compactMap { token in
            switch token.kind {
            case .word:
                guard !language.functionWords.contains(token.folded), token.folded.utf8.count > 1 else { return nil }
                return vocabulary.add(token.folded)
            case .number:
                // A number is known by its digits: separators are the language's own.
                return vocabulary.add(String(decoding: text[token.range].filter { (0x30...0x39).contains($0) }, as: UTF8.self))
            case .opaque:
                return vocabulary.add(String(decoding: text[token.range], as: UTF8.self))
            case .punctuation:
                return nil
            }
        }
    }

    /// Leaves out words too frequent to tell segments apart, and estimates p(word).
    private mutating func weigh() {
        let total = max(vocabulary.total, Self.smallestText)
        let limit = max(Double(total) * AlignmentWeights().frequentWord, 12)
        let counts = vocabulary.counts
        for index in words.indices { words[index].removeAll { Double(counts[Int($0)]) > limit } }
        probabilities = counts.map { (Double($0) + 0.5) / Double(total) }
    }

    /// In a text shorter than this, frequencies say little: p(word) is taken as if it were this long.
    private static let smallestText = 1000
}

/// The number of scalars in a stretch, spaces left out.
private func characterCount(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for byte in text[range] where byte > 0x20 && byte & 0xC0 != 0x80 { count += 1 }
    return max(count, 1)
}
