import BitextModel
import Glibc

/// IBM model 1 with a prior that favours the diagonal (Dyer, Chahuneau and Smith, 2013: fast_align), in one direction:
/// p(other word | given word), learned by expectation maximisation over sentence pairs.
struct TranslationModel: Sendable {
    /// Share of words that nothing answers (fast_align's default).
    static let nullShare: Float = 0.08
    /// How sharply the prior falls off the diagonal (fast_align's default, which it then tunes; tuning it moves French and
    /// English little).
    static let tension: Float = 4
    static let rounds = 5
    /// Symmetric Dirichlet prior over translations, which keeps rare words from explaining everything (fast_align's
    /// variational Bayes).
    static let alpha: Float = 0.01

    /// By the slots of the events.
    private(set) var probability: [Float]
    /// Expected number of times each pair answered each other, weighted, in the last round.
    private(set) var expected: [Float] = []

    /// - Parameter given: the side whose words explain the other's.
    init(_ events: PairEvents, given: Side, progress: @Sendable (Int) -> Void) {
        let owners = events.pairs.map { given == .source ? $0.source : $0.target }
        let count = given == .source ? events.corpus.vocabularies.source.count : events.corpus.vocabularies.target.count
        probability = Array(repeating: 1, count: owners.count)
        for round in 1...Self.rounds {
            expected = events.expectation(probability, given: given, isFirst: round == 1)
            probability = Self.maximise(expected, owners, givenCount: count)
            progress(round)
        }
    }

    /// Variational Bayes: exp(ψ(count + α) − ψ(total + α · types)), for each given word.
    private static func maximise(_ expected: [Float], _ owners: [Int32], givenCount: Int) -> [Float] {
        var totals = [Float](repeating: 0, count: givenCount)
        var types = [Float](repeating: 0, count: givenCount)
        for (index, owner) in owners.enumerated() {
            totals[Int(owner)] += expected[index]
            types[Int(owner)] += 1
        }
        let bases = zip(totals, types).map { digamma($0 + alpha * $1) }
        return owners.indices.map { exp(digamma(expected[$0] + alpha) - bases[Int(owners[$0])]) }
    }
}

/// Every pair of words that stand in one pair of sentences, looked up once and kept as slots of a table, so that each
/// round of either direction is a walk over flat arrays: linear in the corpus, four bytes an event.
struct PairEvents: Sendable {
    let corpus: ParallelWords
    let pairs: [(source: Int32, target: Int32)]
    /// For each sentence pair, row by row: each target word with every source word.
    private let slots: [Int32]

    init(_ corpus: ParallelWords) {
        self.corpus = corpus
        var table = PairTable(capacity: 1 << 20)
        var slots: [Int32] = []
        for pair in 0..<corpus.count {
            let source = corpus.source[corpus.sourceRange(pair)]
            for target in corpus.target[corpus.targetRange(pair)] {
                for word in source { slots.append(table.slot(for: PairTable.key(word, target))) }
            }
        }
        self.slots = slots
        pairs = table.pairs().map { ($0.given, $0.other) }
    }

    /// Expected counts of one round.
    func expectation(_ probability: [Float], given: Side, isFirst: Bool) -> [Float] {
        var counts = [Float](repeating: 0, count: probability.count)
        var base = 0
        var prior = DiagonalPrior()
        var posteriors = [Float](repeating: 0, count: ParallelWords.longestSentence)
        let null = TranslationModel.nullShare * (isFirst ? 1 : Self.nullProbability)
        for pair in 0..<corpus.count {
            let (columns, rows) = (corpus.sourceRange(pair).count, corpus.targetRange(pair).count)
            let (ones, others) = given == .source ? (columns, rows) : (rows, columns)
            let (oneStep, otherStep) = given == .source ? (1, columns) : (columns, 1)
            prior.prepare(ones, others)
            for other in 0..<others {
                var sum = null
                for one in 0..<ones {
                    let value = probability[Int(slots[base + one * oneStep + other * otherStep])] * prior.value(one, other)
                    posteriors[one] = value
                    sum += value
                }
                let scale = corpus.weights[pair] / sum
                for one in 0..<ones { counts[Int(slots[base + one * oneStep + other * otherStep])] += posteriors[one] * scale }
            }
            base += columns * rows
        }
        return counts
    }

    /// What a word has when nothing answers it: about the probability of a middling word.
    private static let nullProbability: Float = 1e-4
}

/// The prior over positions: e^(−tension · |i/m − j/n|), normalised for each j.
private struct DiagonalPrior {
    private var values: [Float] = []
    private var width = 0
    private var known: [Int: [Float]] = [:]

    mutating func prepare(_ given: Int, _ others: Int) {
        width = given
        let key = given << 8 | others
        if let found = known[key] {
            values = found
            return
        }
        var made: [Float] = []
        for j in 0..<others {
            let row = (0..<given).map { i in
                exp(-TranslationModel.tension * abs((Float(i) + 0.5) / Float(given) - (Float(j) + 0.5) / Float(others)))
            }
            let scale = (1 - TranslationModel.nullShare) / row.reduce(0, +)
            made += row.map { $0 * scale }
        }
        known[key] = made
        values = made
    }

    func value(_ one: Int, _ other: Int) -> Float { values[other * width + one] }
}

/// The logarithmic derivative of the gamma function (Bernardo, 1976: recurrence, then the asymptotic series).
func digamma(_ x: Float) -> Float {
    var x = x
    var result: Float = 0
    while x < 7 {
        result -= 1 / x
        x += 1
    }
    let inverse = 1 / (x - 0.5)
    let square = inverse * inverse
    return result + log(x - 0.5) + square / 24 - 7 * square * square / 960
}
