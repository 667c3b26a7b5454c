import BitextModel
import Glibc
import Languages
import Lexicon

/// How fast a lexicon is learned, at two sizes: the time should grow as the sentences do.
///
/// The sentences are made: words of the bundled lexicon drawn by Zipf's law, each followed on the other side by one of its
/// answers. They mean nothing, but have the size, the vocabulary and the ambiguity that learning's cost depends on.
struct LearningSpeed {
    private let lexicon: BilingualLexicon
    /// xorshift64*: any fixed seed will do.
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(_ lexicon: BilingualLexicon) { self.lexicon = lexicon }

    mutating func report() async {
        var table = Table(["pairs learned from", "words a side", "s", "pairs/s"])
        for count in [10_000, 40_000] {
            let corpus = corpus(count)
            let clock = ContinuousClock()
            let start = clock.now
            let learned = await LexiconLearner().learn(corpus)
            precondition(!learned.isEmpty)
            let time = clock.now - start
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
            table.add(["\(count)", "\(Self.sentence)", seconds.short, (Double(count) / seconds).short])
        }
        print("\n" + table.text + "\n")
    }

    /// Words in a sentence: news prose has about as many.
    private static let sentence = 22

    private mutating func corpus(_ count: Int) -> ParallelWords {
        var result = ParallelWords()
        for _ in 0..<count {
            var pair = Sides<[SentenceWord]>(source: [], target: [])
            for _ in 0..<Self.sentence {
                let word = zipf(lexicon.sourceCount)
                let answers = lexicon.answers(word)
                guard !answers.isEmpty else { continue }
                let answer = answers[random(answers.count)].target
                pair.source.append(SentenceWord(lexicon.sourceWord(word), followsWord: true))
                pair.target.append(SentenceWord(lexicon.targetWord(answer), followsWord: true))
            }
            result.add(source: pair.source, target: pair.target)
        }
        return result
    }

    /// A number below `count`, the small ones much likelier: the integral of 1/x, turned round. The numbers are spread over
    /// the lexicon, whose words are in the order of their letters.
    private mutating func zipf(_ count: Int) -> Int {
        let bits = random(1 << 20)
        return Int(pow(Double(count), Double(bits) / Double(1 << 20))) * 7919 % count
    }

    private mutating func random(_ bound: Int) -> Int {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
    }
}
