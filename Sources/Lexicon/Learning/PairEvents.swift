import BitextModel

/// Every pair of words that stand in one pair of sentences, looked up once and kept as slots of a table, so that each
/// round of either direction is a walk over flat arrays: linear in the corpus, four bytes an event.
struct PairEvents: Sendable {
    /// Marks a pair that shares its words' rest.
    static let rest = UInt32.max
    /// At most this many events are kept, 360 MB: with the words and the table beside them, learning from 200,000 pairs
    /// stays under 1 GB.
    static let most = 90_000_000

    let sides: Sides<IndexedSentences>
    let weights: [Float]
    let rows: PairRows
    /// For each sentence pair: each target word with every source word.
    let buffer: EventBuffer
    /// Where each sentence pair's events begin.
    let starts: [Int]

    init(_ corpus: ParallelWords, fewestTimes: Float, most: Int = Self.most) async {
        let pairs = Self.affordable(corpus, most)
        let weights = pairs.map { corpus.weights[$0] }
        let sides = corpus.columns.map {
            IndexedSentences($0, pairs: pairs, weights: corpus.weights, fewestTimes: fewestTimes)
        }
        var starts = [0]
        for pair in pairs { starts.append(starts.last! + corpus.cost(pair)) }
        let index = Occurrences(sides.source)
        let middle = Self.middle(sides, index)
        let end = sides.source.wordCount
        async let low = PairRows(sides, index, 0..<middle, weights: weights, fewestTimes: fewestTimes)
        async let high = PairRows(sides, index, middle..<end, weights: weights, fewestTimes: fewestTimes)
        var rows = await low
        rows.append(await high)
        let buffer = EventBuffer(count: starts.last!)
        (self.sides, self.weights, self.rows, self.buffer, self.starts) = (sides, weights, rows, buffer, starts)
        async let first: Void = fill(0..<middle, index)
        async let second: Void = fill(middle..<end, index)
        _ = await (first, second)
    }

    var pairCount: Int { weights.count }

    /// The sentence pairs to learn from. When there are too many for the memory, the longest are left out: links inside
    /// them are the least certain.
    static func affordable(_ corpus: ParallelWords, _ most: Int = Self.most) -> [Int] {
        var byCost = [Int](repeating: 0, count: WordColumn.longestSentence * WordColumn.longestSentence + 1)
        for pair in 0..<corpus.count { byCost[corpus.cost(pair)] += corpus.cost(pair) }
        var total = 0
        var limit = 0
        while limit < byCost.count, total + byCost[limit] <= most {
            total += byCost[limit]
            limit += 1
        }
        return (0..<corpus.count).filter { (1..<max(limit, 2)).contains(corpus.cost($0)) }
    }

    /// The source word that halves the work.
    private static func middle(_ sides: Sides<IndexedSentences>, _ index: Occurrences) -> Int {
        var left = 0
        let half = sides.source.ends.indices.reduce(0) { $0 + sides.source.range($1).count * sides.target.range($1).count } / 2
        for word in 0..<sides.source.wordCount {
            for (sentence, _) in index.of(word) { left += sides.target.range(sentence).count }
            if left >= half { return word }
        }
        return sides.source.wordCount
    }

    private func fill(_ words: Range<Int>, _ index: Occurrences) async {
        var slotOf = [UInt32](repeating: Self.rest, count: sides.target.wordCount)
        let targets = sides.target
        for word in words {
            for slot in rows.slots(word) { slotOf[Int(rows.targets[slot])] = UInt32(slot) }
            for (sentence, place) in index.of(word) {
                let width = sides.source.range(sentence).count
                var at = starts[sentence] + place
                for position in targets.range(sentence) {
                    buffer.slots[at] = slotOf[Int(targets.words[position])]
                    at += width
                }
            }
            for slot in rows.slots(word) { slotOf[Int(rows.targets[slot])] = Self.rest }
        }
    }
}
