import Lexicon

/// For each word of one side, the words of the other that may answer it, in one flat array.
struct WordPairs: Sendable {
    struct Pair: Sendable {
        var answer: Int32
        /// p(answer | word)
        var probability: Float
    }

    private(set) var pairs: [Pair] = []
    private(set) var starts: [Int] = [0]

    /// A pair no more probable than twice the word's own frequency says nothing: frequent words have many such.
    private static let least: Float = 2

    func range(_ word: Int32) -> Range<Int> { starts[Int(word)]..<starts[Int(word) + 1] }

    /// How probable it is that one of the known answers is the one, 0…1.
    func mass(_ word: Int32) -> Float { min(pairs[range(word)].reduce(0) { $0 + $1.probability }, 1) }

    /// What answers each source word.
    init(forward table: TranslationTable, sourceCount: Int, _ target: AlignmentText) {
        starts.reserveCapacity(sourceCount + 1)
        for word in 0..<sourceCount {
            for entry in table.entries(of: Int32(word))
            where entry.forward >= Self.least * target.probabilities[Int(entry.target)] {
                pairs.append(Pair(answer: entry.target, probability: entry.forward))
            }
            starts.append(pairs.count)
        }
    }

    /// What answers each target word.
    init(backward table: TranslationTable, _ source: AlignmentText, targetCount: Int) {
        var counts = [Int](repeating: 0, count: targetCount + 1)
        for word in 0..<source.vocabulary.count {
            let least = Self.least * source.probabilities[word]
            for entry in table.entries(of: Int32(word)) where entry.backward >= least { counts[Int(entry.target) + 1] += 1 }
        }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        starts = counts
        pairs = Array(repeating: Pair(answer: 0, probability: 0), count: counts[targetCount])
        for word in 0..<source.vocabulary.count {
            let least = Self.least * source.probabilities[word]
            for entry in table.entries(of: Int32(word)) where entry.backward >= least {
                pairs[counts[Int(entry.target)]] = Pair(answer: Int32(word), probability: entry.backward)
                counts[Int(entry.target)] += 1
            }
        }
    }
}
