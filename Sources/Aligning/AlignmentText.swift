import BitextModel
import Languages
import Lexicon

/// What a word of a text tells an aligner.
enum WordClass: UInt8, Sendable {
    case content
    case number
    /// Known by the language's list: `the`, `de`.
    case function
}

/// One side as the aligner sees it, in flat arrays: each segment's words by number, its length, its marks, and where
/// blocks begin.
struct AlignmentText: Sendable {
    var vocabulary = Vocabulary()
    /// By word number.
    var classes: [WordClass] = []
    /// The words of all segments, one segment after the other.
    var words: [Int32] = []
    /// Where each segment's words begin in ``words``, and at the end their number.
    var starts: [Int] = [0]
    /// Lengths, in characters without spaces, and marks.
    var positions: [SidePosition] = []
    /// Whether a block begins with the segment. Empty when the document's paragraphs are not known.
    var startsBlock: [Bool] = []
    var roles: [BlockRole] = []
    /// p(word) by the side's own frequencies.
    var probabilities: [Float] = []

    init(
        _ document: SegmentedDocument, _ language: LanguageProfile, hasBlocks: Bool, weighsFunctionWords: Bool,
        weights: AlignmentWeights
    ) {
        var previousBlock = -1
        var lengths: [Int] = []
        var marks: [SegmentMarks] = []
        starts.reserveCapacity(document.segments.count + 1)
        for segment in document.segments {
            let text = document.text(of: segment).utf8
            addWords(segment, text, language)
            starts.append(words.count)
            lengths.append(characterCount(text, segment.range))
            marks.append(SegmentMarks(segment, text))
            if hasBlocks {
                startsBlock.append(segment.block != previousBlock)
                roles.append(document.document.blocks[segment.block].role)
            }
            previousBlock = segment.block
        }
        positions = SidePosition.list(lengths, marks)
        weigh(weights, functionShare: weighsFunctionWords ? weights.frequentFunction : 0)
    }

    var count: Int { positions.count - 1 }
    var length: Int { positions[count].length }

    func length(of segment: Int) -> Int { positions[segment + 1].length - positions[segment].length }

    func wordCount(_ segments: Range<Int>) -> Int { starts[segments.upperBound] - starts[segments.lowerBound] }

    func wordRange(_ segment: Int) -> Range<Int> { starts[segment]..<starts[segment + 1] }

    private mutating func addWords(_ segment: Segment, _ text: [UInt8], _ language: LanguageProfile) {
        for token in segment.tokens {
            switch token.kind {
            case .word where token.folded.utf8.count > 1: add(token.folded, language)
            case .number:
                // A number is known by its digits: separators are the language's own.
                add(String(decoding: text[token.range].filter { (0x30...0x39).contains($0) }, as: UTF8.self), language, .number)
            case .opaque: add(String(decoding: text[token.range], as: UTF8.self), language, .content)
            default: break
            }
        }
    }

    private mutating func add(_ word: String, _ language: LanguageProfile, _ given: WordClass? = nil) {
        let id = vocabulary.add(word)
        if Int(id) == classes.count {
            classes.append(given ?? (language.functionWords.contains(word) ? .function : .content))
        }
        words.append(id)
    }

    /// Leaves out words too frequent to tell segments apart, and estimates p(word).
    private mutating func weigh(_ weights: AlignmentWeights, functionShare: Double) {
        let total = max(words.count, 1)
        let limit = max(Int(Double(total) * weights.frequentWord), Self.alwaysRare)
        let functionLimit = functionShare == 0 ? 0 : max(Int(Double(total) * functionShare), Self.alwaysRare)
        let counts = vocabulary.counts
        var kept = 0
        for segment in 0..<count {
            let range = wordRange(segment)
            starts[segment] = kept
            for index in range.prefix(Self.mostWords)
            where counts[Int(words[index])] <= (classes[Int(words[index])] == .function ? functionLimit : limit) {
                words[kept] = words[index]
                kept += 1
            }
        }
        starts[count] = kept
        words.removeSubrange(kept...)
        let size = Double(max(total, Self.smallestText))
        probabilities = counts.map { Float(max((Double($0) + 0.5) / size, weights.rarest)) }
    }

    /// A segment longer than this, in words, is no sentence; its beginning says what it is, and to ask each of its words for
    /// answers among all the words of another would take for ever.
    private static let mostWords = 1000
    /// A word that stands no more often than this is never too frequent, however short the text.
    private static let alwaysRare = 12
    /// In a text shorter than this, frequencies say little: p(word) is taken as if it were this long.
    private static let smallestText = 1000
}

/// The number of scalars in a stretch, spaces left out.
private func characterCount(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for byte in text[range] where byte > 0x20 && byte & 0xC0 != 0x80 { count += 1 }
    return max(count, 1)
}
