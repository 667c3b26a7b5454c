import BitextModel

/// A word of a sentence, folded, and whether it follows the word before it with no mark or number between them.
package struct SentenceWord: Sendable, Equatable {
    package var folded: String
    package var followsWord: Bool

    package init(_ folded: String, followsWord: Bool) {
        self.folded = folded
        self.followsWord = followsWord
    }
}

/// One side of a parallel corpus: its sentences as numbers of words, in flat arrays.
package struct WordColumn: Sendable {
    /// Sentences of more words than this are cut off: links inside them are too uncertain to learn from.
    package static let longestSentence = 80

    package private(set) var vocabulary = Vocabulary()
    package private(set) var words: [Int32] = []
    /// Whether each word follows the one before it directly.
    private(set) var follows: [Bool] = []
    private(set) var ends: [Int] = []

    package init() {}

    package var count: Int { ends.count }

    package mutating func append(_ sentence: some Sequence<SentenceWord>) {
        for word in sentence.prefix(Self.longestSentence) { append(word.folded, follows: word.followsWord) }
        endSentence()
    }

    mutating func append(_ word: String, follows: Bool) {
        words.append(vocabulary.add(word))
        self.follows.append(follows)
    }

    mutating func endSentence() { ends.append(words.count) }

    func range(_ sentence: Int) -> Range<Int> { (sentence == 0 ? 0 : ends[sentence - 1])..<ends[sentence] }
}

/// Sentence pairs as numbers of words: what a lexicon is learned from. Each pair has a weight, so that a large corpus of
/// one kind does not drown the others.
package struct ParallelWords: Sendable {
    package internal(set) var columns: Sides<WordColumn>
    package internal(set) var weights: [Float]

    package init() {
        columns = Sides(source: WordColumn(), target: WordColumn())
        weights = []
    }

    /// - Precondition: both columns have one sentence for each weight.
    package init(_ columns: Sides<WordColumn>, weights: [Float]) {
        precondition(columns.source.count == weights.count && columns.target.count == weights.count)
        self.columns = columns
        self.weights = weights
    }

    package var count: Int { weights.count }

    package mutating func add(source: [SentenceWord], target: [SentenceWord], weight: Float = 1) {
        columns.source.append(source)
        columns.target.append(target)
        weights.append(weight)
    }

    /// Pairs in which both sides have words: the others teach nothing.
    package var usableCount: Int { weights.indices.count { cost($0) > 0 } }

    /// How many pairs of words a sentence pair holds.
    func cost(_ pair: Int) -> Int { columns.source.range(pair).count * columns.target.range(pair).count }
}
