import BitextModel
import Synchronization
import Testing

@testable import Lexicon

/// A corpus of texts whose words stand between spaces; a comma breaks a phrase.
private func corpus(_ pairs: [(String, String)], weight: Float = 1) -> ParallelWords {
    func words(_ text: String) -> [SentenceWord] {
        var result: [SentenceWord] = []
        for part in text.split(separator: ",") {
            for (index, word) in part.split(separator: " ").enumerated() {
                result.append(SentenceWord(String(word), followsWord: index > 0))
            }
        }
        return result
    }
    var result = ParallelWords()
    for (source, target) in pairs { result.add(source: words(source), target: words(target), weight: weight) }
    return result
}

private let farm: [(String, String)] = [
    ("le chien dort", "the dog sleeps"), ("le chat dort", "the cat sleeps"), ("le chien mange", "the dog eats"),
    ("le chat mange", "the cat eats"), ("un chien court", "a dog runs"), ("un chat court", "a cat runs"),
    ("le cheval court vite", "the horse runs fast"), ("le cheval mange", "the horse eats"),
    ("un cheval dort", "a horse sleeps"), ("la vache mange", "the cow eats"), ("une vache dort", "a cow sleeps"),
    ("la vache boit", "the cow drinks"), ("le chien boit", "the dog drinks"), ("le chat boit vite", "the cat drinks fast"),
    ("la poule mange vite", "the hen eats fast"), ("la poule dort", "the hen sleeps"), ("une poule court", "a hen runs"),
    ("le loup court", "the wolf runs"), ("un loup mange", "a wolf eats"), ("le loup boit", "the wolf drinks"),
    ("la fermière parle au chien", "the farmer speaks to the dog"),
    ("la fermière parle au cheval", "the farmer speaks to the horse"),
    ("la fermière dort", "the farmer sleeps"), ("le cheval et la vache", "the horse and the cow"),
    ("le chat et la poule", "the cat and the hen"), ("le loup et le chien", "the wolf and the dog"),
    ("la fermière et la vache", "the farmer and the cow"), ("un loup parle", "a wolf speaks"),
    ("la poule et le cheval mangent", "the hen and the horse eat"), ("un chat et un chien", "a cat and a dog"),
]

@Test(arguments: [
    ("chien", "dog"), ("chat", "cat"), ("cheval", "horse"), ("vache", "cow"), ("poule", "hen"), ("loup", "wolf"),
    ("dort", "sleeps"), ("mange", "eats"), ("court", "runs"), ("boit", "drinks"), ("et", "and"),
])
func learnsObviousPairs(source: String, target: String) async throws {
    let pairs = await LexiconLearner().learn(corpus(farm))
    let best = try #require(pairs.filter { $0.source == source }.max { $0.forward < $1.forward })
    #expect(best.target == target)
    #expect(best.forward > 0.4 && best.backward > 0.3)
}

@Test func wordsThatNeverAnswerEachOtherAreNotPaired() async {
    let pairs = await LexiconLearner().learn(corpus(farm))
    for (source, target) in [("chien", "cat"), ("vache", "dog"), ("dort", "eats"), ("loup", "hen")] {
        #expect(!pairs.contains { $0.source == source && $0.target == target && $0.forward > 0.1 })
    }
}

@Test func learningTwiceGivesTheSamePairs() async {
    let learner = LexiconLearner()
    let (one, other) = (await learner.learn(corpus(farm)), await learner.learn(corpus(farm)))
    #expect(one == other)
}

@Test func learningReportsEveryStep() async {
    let steps = Counter()
    _ = await LexiconLearner().learn(corpus(farm)) { steps.add() }
    #expect(steps.count == LexiconLearner.steps)
}

private final class Counter: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func add() { value.withLock { $0 += 1 } }
}

@Test func wordsSeenOnceTeachNothing() async {
    #expect(await LexiconLearner().learn(corpus([("soleil rouge", "red sun"), ("lune bleue", "blue moon")])).isEmpty)
}

@Test func anEmptyCorpusOrSideTeachesNothing() async {
    #expect(await LexiconLearner().learn(ParallelWords()).isEmpty)
    let halves = corpus([("", "word"), ("mot", ""), ("", "")])
    #expect(halves.usableCount == 0)
    #expect(await LexiconLearner().learn(halves).isEmpty)
}

@Test func aLightCorpusDoesNotDrownAHeavyOne() async throws {
    var mixed = corpus((0..<20).map { _ in ("chef", "right") }, weight: 0.1)
    for _ in 0..<10 {
        mixed.add(source: [SentenceWord("chef", followsWord: false)], target: [SentenceWord("leader", followsWord: false)])
    }
    let pairs = await LexiconLearner().learn(mixed)
    let leader = try #require(pairs.first { $0.target == "leader" })
    let right = try #require(pairs.first { $0.target == "right" })
    #expect(leader.forward > 3 * right.forward)
}

@Test func wordsThatStandTogetherBecomeOne() async throws {
    let nouns = ["chien", "chat", "cheval", "vache", "loup", "poule"].map { ($0, $0.uppercased()) }
    var pairs: [(String, String)] = []
    for (index, (one, other)) in nouns.enumerated() {
        let (verb, action) = nouns[(index + 1) % nouns.count]
        pairs.append(("le premier ministre \(verb) le \(one)", "the prime minister \(action) the \(other)"))
        pairs.append(("un \(one) \(verb) un premier ministre", "a \(other) \(action) a prime minister"))
        pairs.append(("la mise en œuvre du \(one)", "the implementation of the \(other)"))
        pairs.append(("le \(one) et une mise en œuvre", "the \(other) and an implementation"))
        pairs.append(("le \(one) et le premier \(verb)", "the \(other) and the prime \(action)"))
        pairs.append(("la mise du \(one) en \(verb)", "the implementation of the \(other) in \(action)"))
        pairs.append(("un ministre \(verb) un \(one)", "a minister \(action) a \(other)"))
        pairs.append(("le \(one) et le \(verb)", "the \(other) and the \(action)"))
    }
    var learner = LexiconLearner()
    learner.functionWords = Sides(
        source: ["le", "la", "un", "une", "en", "du", "et"], target: ["the", "a", "an", "in", "of", "and"])
    let learned = await learner.learn(corpus(pairs)).filter(\.isPhrase)
    #expect(learned.contains { $0.source == "premier ministre" && $0.target == "prime minister" })
    #expect(learned.contains { $0.source == "mise en œuvre" && $0.target == "implementation" })
    #expect(!learned.contains { $0.source.hasPrefix("le ") || $0.target.hasPrefix("the ") })
}

@Test func aMarkBetweenTwoWordsKeepsThemApart() {
    var column = WordColumn()
    for _ in 0..<20 {
        column.append([SentenceWord("prime", followsWord: false), SentenceWord("minister", followsWord: false)])
        column.append([SentenceWord("other", followsWord: false)])
    }
    #expect(column.joiningCollocations(functionWords: []).vocabulary.id(of: "prime minister") == nil)
}

@Test(arguments: [
    (["prime", "minister"], "prime minister"), (["d'", "abord"], "d'abord"), (["state", "'s"], "state's"), ([], ""),
    (["mise", "en", "œuvre"], "mise en œuvre"),
])
func phrasesAreJoined(words: [String], phrase: String) { #expect(Phrase.joined(words) == phrase) }

@Test(arguments: [
    ("mise en œuvre", "implementation", true), ("élections", "chief electoral officer", false),
    ("malgré", "despite subsection", false), ("premier ministre", "prime minister", true),
])
func onlyPhrasesThatTheirWordsBearOutAreKept(source: String, target: String, isKept: Bool) {
    let words = [
        ("mise", "implementation"), ("œuvre", "implementation"), ("élections", "electoral"), ("élections", "chief"),
        ("malgré", "despite"), ("premier", "prime"), ("ministre", "minister"),
    ].map { LearnedPair(source: $0.0, target: $0.1, forward: 0.5, backward: 0.5) }
    let evidence = PhraseEvidence(words, Sides(source: ["en"], target: []))
    #expect(evidence.supports(LearnedPair(source: source, target: target, forward: 0.5, backward: 0.5)) == isKept)
}

@Test func theLongestSentencesAreLeftOutWhenMemoryIsShort() async {
    let pairs = corpus(farm + [(String(repeating: "le ", count: 60), String(repeating: "the ", count: 60))])
    let all = await PairEvents(pairs, fewestTimes: 1.5)
    let fewer = await PairEvents(pairs, fewestTimes: 1.5, most: 3000)
    #expect(all.pairCount == farm.count + 1)
    #expect(fewer.pairCount == farm.count)
}

@Test(arguments: [(1, 1), (1, 7), (7, 1), (5, 9), (80, 80), (80, 3)])
func thePriorIsADistribution(given: Int, others: Int) {
    var prior = DiagonalPrior()
    for place in 0..<others {
        prior.fill(place, of: others, over: given)
        let sum = prior.row[..<given].reduce(0, +)
        #expect(abs(sum - (1 - DiagonalPrior.nullShare)) < 1e-4)
        let likeliest = prior.row[..<given].enumerated().max { $0.element < $1.element }!.offset
        let diagonal = (Float(place) + 0.5) / Float(others) * Float(given) - 0.5
        #expect(abs(Float(likeliest) - diagonal) <= 0.51)
    }
}

@Test(arguments: [(1, -0.5772157), (0.5, -1.9635100), (10, 2.2517526), (0.01, -100.5608854)] as [(Float, Float)])
func digammaIsRight(x: Float, value: Float) { #expect(abs(digamma(x) - value) < 1e-3 * max(1, abs(value))) }
