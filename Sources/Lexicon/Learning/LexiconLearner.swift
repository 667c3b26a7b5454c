import BitextModel

/// A pair of words that translate each other, as learned.
package struct LearnedPair: Sendable, Equatable {
    package var source: String
    package var target: String
    /// p(target | source) and p(source | target).
    package var forward: Float
    package var backward: Float
}

/// Learns translation pairs from sentence pairs: one model in each direction, at the same time on two cores, then what
/// both agree on.
package struct LexiconLearner: Sendable {
    /// A pair must have been expected this often, weighted, in the direction that believes in it least.
    package var fewestTimes: Float = 1.5
    /// And be at least this probable in one direction…
    package var leastProbability: Float = 0.05
    /// …and this probable in the other: what both directions propose is rarely chance (Och and Ney, 2003).
    package var leastReverse: Float = 0.005
    /// At most this many answers are kept for one word.
    package var mostAnswers = 12

    package init() {}

    /// - Parameter progress: called from either direction's task after each round with the rounds done in all.
    package func learn(_ corpus: ParallelWords, progress: @escaping @Sendable (Side, Int) -> Void = { _, _ in }) async
        -> [LearnedPair]
    {
        let events = PairEvents(corpus)
        async let forward = Task.detached { TranslationModel(events, given: .source) { progress(.source, $0) } }.value
        async let backward = Task.detached { TranslationModel(events, given: .target) { progress(.target, $0) } }.value
        return agreed(events, await forward, await backward)
    }

    private func agreed(_ events: PairEvents, _ forward: TranslationModel, _ backward: TranslationModel) -> [LearnedPair] {
        let names = (events.corpus.vocabularies.source.words, events.corpus.vocabularies.target.words)
        var result: [LearnedPair] = []
        for (slot, pair) in events.pairs.enumerated() {
            let (one, other) = (forward.probability[slot], backward.probability[slot])
            guard max(one, other) >= leastProbability, min(one, other) >= leastReverse,
                min(forward.expected[slot], backward.expected[slot]) >= fewestTimes
            else { continue }
            result.append(
                LearnedPair(source: names.0[Int(pair.source)], target: names.1[Int(pair.target)], forward: one, backward: other))
        }
        return pruned(result)
    }

    private func pruned(_ pairs: [LearnedPair]) -> [LearnedPair] {
        let sorted = pairs.sorted {
            ($0.source, -$0.forward * $0.backward, $0.target) < ($1.source, -$1.forward * $1.backward, $1.target)
        }
        var kept: [LearnedPair] = []
        var run = 0
        for pair in sorted {
            run = kept.last?.source == pair.source ? run + 1 : 0
            if run < mostAnswers { kept.append(pair) }
        }
        return kept
    }
}
