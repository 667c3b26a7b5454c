import BitextModel
import Glibc

/// IBM model 1 with a prior that favours the diagonal (Dyer, Chahuneau and Smith, 2013: fast_align), in one direction:
/// p(other word | given word), learned by expectation maximisation over sentence pairs.
struct TranslationModel: Sendable {
    static let rounds = 5
    /// Symmetric Dirichlet prior over translations, which keeps rare words from explaining everything (fast_align's
    /// variational Bayes).
    static let alpha: Float = 0.01
    /// Each round's work is cut into this many parts at most. A fixed number, so that sums are made in the same order, and
    /// the result has the same bytes, on any machine.
    private static let parts = 2

    /// By the slots of the events.
    private(set) var probability: [Float]
    /// Expected number of times each pair answered each other, weighted, in the last round.
    private(set) var expected: [Float] = []
    /// What all pairs that share a given word's rest have, each.
    private var rest: [Float]
    private let given: Side

    /// - Parameter given: the side whose words explain the other's.
    init(_ events: PairEvents, given: Side, progress: @Sendable () -> Void) async {
        self.given = given
        probability = Array(repeating: 1, count: events.rows.targets.count)
        rest = Array(repeating: 1, count: events.sides[given].wordCount)
        for round in 1...Self.rounds {
            let counts = await expectation(events, isFirst: round == 1)
            maximise(counts, events)
            expected = counts.pairs
            progress()
        }
    }

    private func expectation(_ events: PairEvents, isFirst: Bool) async -> ExpectedCounts {
        let model = self
        let cuts = (0...Self.parts).map { events.pairCount * $0 / Self.parts }
        let made = (0..<Self.parts).map { part in
            Task { ExpectedCounts(events, model, cuts[part]..<cuts[part + 1], isFirst: isFirst) }
        }
        var result = await made[0].value
        for part in made.dropFirst() { result.add(await part.value) }
        return result
    }

    /// Variational Bayes: exp(ψ(count + α) − ψ(total + α · types)), for each given word.
    private mutating func maximise(_ counts: ExpectedCounts, _ events: PairEvents) {
        let restTypes = events.rows.restTypes[given]
        var totals = counts.rest
        var types = restTypes.map(Float.init)
        forEachSlot(events) { slot, word in
            totals[word] += counts.pairs[slot]
            types[word] += 1
        }
        let bases = zip(totals, types).map { digamma($0 + Self.alpha * $1) }
        for word in rest.indices where restTypes[word] > 0 {
            rest[word] = exp(digamma(counts.rest[word] / Float(restTypes[word]) + Self.alpha) - bases[word])
        }
        var next = probability
        forEachSlot(events) { slot, word in next[slot] = exp(digamma(counts.pairs[slot] + Self.alpha) - bases[word]) }
        probability = next
    }

    /// Calls the body with each slot and its given word.
    private func forEachSlot(_ events: PairEvents, _ body: (Int, Int) -> Void) {
        guard given == .source else {
            for (slot, target) in events.rows.targets.enumerated() { body(slot, Int(target)) }
            return
        }
        for source in events.rows.ends.indices { for slot in events.rows.slots(source) { body(slot, source) } }
    }

    func value(_ slot: UInt32, _ word: Int32) -> Float { slot == PairEvents.rest ? rest[Int(word)] : probability[Int(slot)] }

    /// Where the events of one sentence pair lie: given word `i` and other word `j` at `i · one + j · other`.
    func strides(width: Int) -> (one: Int, other: Int) { given == .source ? (1, width) : (width, 1) }

    func sides(_ events: PairEvents) -> (given: IndexedSentences, other: IndexedSentences) {
        (events.sides[given], events.sides[given.opposite])
    }
}

/// How often each pair of words answered each other over some sentence pairs, by what a model believes.
struct ExpectedCounts: Sendable {
    private(set) var pairs: [Float]
    /// For each given word, over all pairs that share its rest.
    private(set) var rest: [Float]

    /// What a word has when nothing answers it: about the probability of a middling word.
    private static let nullProbability: Float = 1e-4

    init(_ events: PairEvents, _ model: TranslationModel, _ range: Range<Int>, isFirst: Bool) {
        let (givenSide, otherSide) = model.sides(events)
        pairs = Array(repeating: 0, count: events.rows.targets.count)
        rest = Array(repeating: 0, count: givenSide.wordCount)
        let null = DiagonalPrior.nullShare * (isFirst ? 1 : Self.nullProbability)
        var prior = DiagonalPrior()
        var shares = [Float](repeating: 0, count: WordColumn.longestSentence)
        let slots = events.buffer.slots
        for sentence in range {
            let (ones, others) = (givenSide.range(sentence), otherSide.range(sentence).count)
            let stride = model.strides(width: events.sides.source.range(sentence).count)
            for other in 0..<others {
                prior.fill(other, of: others, over: ones.count)
                let start = events.starts[sentence] + other * stride.other
                var sum = null
                for one in 0..<ones.count {
                    let word = givenSide.words[ones.lowerBound + one]
                    shares[one] = model.value(slots[start + one * stride.one], word) * prior.row[one]
                    sum += shares[one]
                }
                let scale = events.weights[sentence] / sum
                for one in 0..<ones.count {
                    add(shares[one] * scale, slots[start + one * stride.one], givenSide.words[ones.lowerBound + one])
                }
            }
        }
    }

    private mutating func add(_ value: Float, _ slot: UInt32, _ word: Int32) {
        if slot == PairEvents.rest { rest[Int(word)] += value } else { pairs[Int(slot)] += value }
    }

    mutating func add(_ other: ExpectedCounts) {
        for slot in pairs.indices { pairs[slot] += other.pairs[slot] }
        for word in rest.indices { rest[word] += other.rest[word] }
    }
}
