import BitextModel

/// Learns translation pairs from sentence pairs: one model in each direction, at the same time, then what both agree on;
/// then the same again with words that stand together joined into phrases.
package struct LexiconLearner: Sendable {
    /// A pair must have been expected this often, weighted, in the direction that believes in it least.
    package var fewestTimes: Float = 1.5
    /// And be at least this probable in one direction…
    package var leastProbability: Float = 0.05
    /// …and this probable in the other: what both directions propose is rarely chance (Och and Ney, 2003).
    package var leastReverse: Float = 0.005
    /// Phrases must be surer, in both directions: half of what is less sure answers only a part of the phrase.
    package var leastPhrase: Float = 0.1
    /// At most this many answers are kept for one word.
    package var mostAnswers = 12
    /// Words that a phrase may neither begin nor end with.
    package var functionWords = Sides<Set<String>>(source: [], target: [])

    /// The steps that ``learn(_:progress:)`` reports: rounds, in two directions, of words and then of phrases.
    package static let steps = 2 * 2 * TranslationModel.rounds

    package init() {}

    /// How many sentence pairs are learned from: with very many, the longest are left out to save memory.
    package static func affordableCount(_ corpus: ParallelWords) -> Int { PairEvents.affordable(corpus).count }

    /// - Parameter progress: called after each step, from any task.
    package func learn(_ corpus: ParallelWords, progress: @escaping @Sendable () -> Void = {}) async -> [LearnedPair] {
        let words = await pairs(in: corpus, progress)
        let evidence = PhraseEvidence(words, functionWords)
        let phrases = await pairs(in: joined(corpus), progress).filter {
            $0.isPhrase && min($0.forward, $0.backward) >= leastPhrase && evidence.supports($0)
        }
        return pruned(words + phrases)
    }

    private func joined(_ corpus: ParallelWords) -> ParallelWords {
        var result = corpus
        for side in Side.allCases {
            result.columns[side] = corpus.columns[side].joiningCollocations(functionWords: functionWords[side])
        }
        return result
    }

    private func pairs(in corpus: ParallelWords, _ progress: @escaping @Sendable () -> Void) async -> [LearnedPair] {
        let events = await PairEvents(corpus, fewestTimes: fewestTimes)
        async let forward = TranslationModel(events, given: .source, progress: progress)
        async let backward = TranslationModel(events, given: .target, progress: progress)
        return agreed(events, await forward, await backward)
    }

    private func agreed(_ events: PairEvents, _ forward: TranslationModel, _ backward: TranslationModel) -> [LearnedPair] {
        var result: [LearnedPair] = []
        for source in events.rows.ends.indices {
            guard let name = events.sides.source.name(source) else { continue }
            for slot in events.rows.slots(source) {
                guard let other = events.sides.target.name(Int(events.rows.targets[slot])) else { continue }
                let (one, back) = (forward.probability[slot], backward.probability[slot])
                guard max(one, back) >= leastProbability, min(one, back) >= leastReverse,
                    min(forward.expected[slot], backward.expected[slot]) >= fewestTimes
                else { continue }
                result.append(LearnedPair(source: name, target: other, forward: one, backward: back))
            }
        }
        return result
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
