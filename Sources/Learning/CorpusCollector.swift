import BitextModel
import Languages
import Lexicon
import Segmenting
import UnicodeText

/// Turns sentence pairs into numbers of words, both sides at the same time.
package struct CorpusCollector {
    private let columns: Sides<ColumnCollector>
    private var weights: [Float] = []
    /// The first pair that teaches nothing because one of its sides has no word.
    package private(set) var firstUseless: (input: String, line: Int?)?

    package init(_ profiles: Sides<LanguageProfile>) { columns = profiles.map { ColumnCollector($0) } }

    /// - Parameter input: the name of the input they come from.
    package mutating func add(_ pairs: [TextPair], weight: Float, input: String) async {
        async let source = columns.source.add(pairs.map(\.source))
        async let target = columns.target.add(pairs.map(\.target))
        let empty = await [source, target].compactMap(\.self).min()
        if firstUseless == nil, let empty { firstUseless = (input, pairs[empty].line) }
        weights += [Float](repeating: weight, count: pairs.count)
    }

    package func corpus() async -> ParallelWords {
        ParallelWords(Sides(source: await columns.source.column, target: await columns.target.column), weights: weights)
    }
}

/// One side's words so far.
private actor ColumnCollector {
    private(set) var column = WordColumn()
    private let words: SentenceWords

    init(_ profile: LanguageProfile) { words = SentenceWords(profile) }

    /// The index of the first segment without words.
    func add(_ segments: [[UInt8]]) -> Int? {
        var empty: Int?
        for (index, segment) in segments.enumerated() {
            let found = words.words(of: segment)
            if found.isEmpty, empty == nil { empty = index }
            column.append(found)
        }
        return empty
    }
}

/// Cuts a segment into its words, as every other part of the program does.
package struct SentenceWords: ~Copyable {
    private let segmenter: Segmenter
    private let normalizer = Normalizer(.nfc)

    package init(_ profile: LanguageProfile) { segmenter = Segmenter(profile) }

    package func words(of segment: [UInt8]) -> [SentenceWord] {
        let tokens = tokens(of: segment)
        var result: [SentenceWord] = []
        for (index, token) in tokens.enumerated() where token.kind == .word {
            result.append(SentenceWord(token.folded, followsWord: index > 0 && tokens[index - 1].kind == .word))
        }
        return result
    }

    func tokens(of segment: [UInt8]) -> [Token] {
        let text = normalizer.accepts(segment) ? segment : normalizer.normalize(segment)
        let block = Block(role: .paragraph, text: MappedText(verbatim: text, origin: 0))
        let document = Document(name: "", text: text, format: .plainText, blocks: [block])
        return segmenter.segmentBlocks(document).segments.first?.tokens ?? []
    }
}
