import Glibc

/// A probability in one byte: even steps of its logarithm from 1 down to 1/10,000.
enum Quantised {
    static let probabilities: [Float] = (0...255).map { Float(pow(10, (Double($0) / 255 - 1) * 4)) }

    static func byte(_ probability: Float) -> UInt8 {
        let scaled = 255 * (1 + log10(max(Double(probability), 1e-4)) / 4)
        return UInt8(min(max(scaled.rounded(), 0), 255))
    }
}

/// Compiles learned pairs into the bytes that ``BilingualLexicon`` reads.
package enum LexiconWriter {
    package static func bytes(_ pairs: [LearnedPair]) -> [UInt8] {
        let sources = sortedWords(pairs.map(\.source))
        let targets = sortedWords(pairs.map(\.target))
        let targetNumbers = Dictionary(uniqueKeysWithValues: targets.enumerated().map { ($1, $0) })
        let rows = Dictionary(grouping: pairs, by: \.source)
        var ends: [Int] = []
        var entries: [UInt8] = []
        for source in sources {
            for pair in rows[source]!.sorted(by: { ($0.forward, $1.target) > ($1.forward, $0.target) }) {
                append(UInt32(targetNumbers[pair.target]!), to: &entries)
                entries += [Quantised.byte(pair.forward), Quantised.byte(pair.backward)]
            }
            ends.append(entries.count / BilingualLexicon.entrySize)
        }
        var result = BilingualLexicon.magic
        let strings = (sources.joined().utf8.count, targets.joined().utf8.count)
        for count in [sources.count, targets.count, pairs.count, strings.0, strings.1] { append(UInt32(count), to: &result) }
        appendStrings(sources, to: &result)
        appendStrings(targets, to: &result)
        for end in ends { append(UInt32(end), to: &result) }
        return result + entries
    }

    private static func sortedWords(_ words: [String]) -> [String] {
        Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func appendStrings(_ words: [String], to result: inout [UInt8]) {
        var end = 0
        for word in words {
            end += word.utf8.count
            append(UInt32(end), to: &result)
        }
        for word in words { result += Array(word.utf8) }
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes += $0 }
    }
}
