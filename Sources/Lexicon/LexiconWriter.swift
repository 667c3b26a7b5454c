import BitextModel

/// Compiles pairs into the bytes that ``BilingualLexicon`` reads. The same pairs give the same bytes.
package enum LexiconWriter {
    /// - Parameter pairs: each pair of words once.
    package static func bytes(_ pairs: [LearnedPair], languages: Sides<String>) -> [UInt8] {
        let words = Sides(source: sortedWords(pairs.map(\.source)), target: sortedWords(pairs.map(\.target)))
        let numbers = words.map { words in Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) }) }
        let forward = pairs.map { pair in
            Row(
                word: numbers.source[pair.source]!, other: numbers.target[pair.target]!, given: pair.forward,
                reverse: pair.backward)
        }
        let backward = forward.map { Row(word: $0.other, other: $0.word, given: $0.reverse, reverse: $0.given) }
        let layout = LexiconLayout(
            languages: languages, wordCounts: words.map(\.count), entryCount: pairs.count,
            stringSizes: words.map { $0.reduce(0) { $0 + $1.utf8.count } })
        var result = header(layout)
        result.reserveCapacity(layout.size)
        append(words.source, forward, to: &result)
        append(words.target, backward, to: &result)
        let sum = result.withUnsafeBytes { Checksum.of($0, from: LexiconLayout.headerStart) }
        withUnsafeBytes(of: sum.littleEndian) { result.replaceSubrange(8..<16, with: $0) }
        return result
    }

    private struct Row {
        var word: Int
        var other: Int
        var given: Float
        var reverse: Float
    }

    /// The header with no checksum yet.
    private static func header(_ layout: LexiconLayout) -> [UInt8] {
        var result = LexiconLayout.magic + [UInt8](repeating: 0, count: 8)
        for side in Side.allCases {
            let tag = layout.languages[side].utf8.prefix(LexiconLayout.tagSize)
            result += tag + [UInt8](repeating: 0, count: LexiconLayout.tagSize - tag.count)
        }
        let counts = [layout.wordCounts.source, layout.wordCounts.target, layout.entryCount]
        for count in counts + [layout.stringSizes.source, layout.stringSizes.target, 0] { append(UInt32(count), to: &result) }
        return result
    }

    private static func append(_ words: [String], _ rows: [Row], to result: inout [UInt8]) {
        var end = 0
        for word in words {
            end += word.utf8.count
            append(UInt32(end), to: &result)
        }
        for word in words { result += Array(word.utf8) }
        let sorted = rows.sorted { ($0.word, -$0.given, $0.other) < ($1.word, -$1.given, $1.other) }
        var ends = [Int](repeating: 0, count: words.count)
        for (index, row) in sorted.enumerated() { ends[row.word] = index + 1 }
        for end in ends { append(UInt32(end), to: &result) }
        for row in sorted {
            append(UInt32(row.other), to: &result)
            result += [Quantised.byte(row.given), Quantised.byte(row.reverse)]
        }
    }

    private static func sortedWords(_ words: [String]) -> [String] {
        Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }
}
