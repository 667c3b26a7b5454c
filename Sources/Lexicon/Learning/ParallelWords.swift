/// Sentence pairs as numbers of words, in flat arrays: what a lexicon is learned from. Numbers are those of the two
/// vocabularies; each pair has a weight, so that a large corpus of one kind does not drown the others.
package struct ParallelWords: Sendable {
    package var vocabularies = (source: Vocabulary(), target: Vocabulary())
    package private(set) var source: [Int32] = []
    package private(set) var target: [Int32] = []
    package private(set) var sourceEnds: [Int32] = []
    package private(set) var targetEnds: [Int32] = []
    package private(set) var weights: [Float] = []

    package init() {}

    package var count: Int { weights.count }

    /// Sentences of more words than this are cut off: links inside them are too uncertain to learn from.
    package static let longestSentence = 80

    /// Adds a pair; pairs with an empty side teach nothing and are left out.
    /// - Returns: whether the pair was taken.
    @discardableResult
    package mutating func add(source words: [String], target others: [String], weight: Float = 1) -> Bool {
        guard !words.isEmpty, !others.isEmpty else { return false }
        for word in words.prefix(Self.longestSentence) { source.append(vocabularies.source.add(word)) }
        for word in others.prefix(Self.longestSentence) { target.append(vocabularies.target.add(word)) }
        sourceEnds.append(Int32(source.count))
        targetEnds.append(Int32(target.count))
        weights.append(weight)
        return true
    }

    func sourceRange(_ pair: Int) -> Range<Int> { (pair == 0 ? 0 : Int(sourceEnds[pair - 1]))..<Int(sourceEnds[pair]) }
    func targetRange(_ pair: Int) -> Range<Int> { (pair == 0 ? 0 : Int(targetEnds[pair - 1]))..<Int(targetEnds[pair]) }
}
