import ArgumentParser
import BitextModel
import Glibc
import Languages
import Learning
import Lexicon
import XMLReading

struct LearnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Learns a lexicon from sentences and their translations.",
        discussion: """
            INPUT is a translation memory (TMX), or a text with a segment, a tab and its translation on each line; - reads \
            standard input. --parallel takes two files of which line n of one is the translation of line n of the other.

              concord learn archive.tmx --output house.lexicon
              concord learn archive.tsv --parallel old.fr old.en --weight 1 --weight 0.5 --output house.lexicon

            Only words and how often they answer each other are kept, no sentence.
            """)

    @Argument(help: "TMX or tab-separated sentence pairs.") var input: [String] = []
    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("Two files, one segment a line. May be given several times.", valueName: "source target"))
    var parallel: [String] = []
    @Option(name: [.long, .short], help: ArgumentHelp("Where the lexicon goes.", valueName: "file")) var output: String
    @Option(name: .long, help: ArgumentHelp("The language of the source (BCP 47).", valueName: "tag"))
    var sourceLanguage = "fr"
    @Option(name: .long, help: ArgumentHelp("The language of the target (BCP 47).", valueName: "tag"))
    var targetLanguage = "en"
    @Option(
        name: .long,
        help: """
            How much each pair of an input counts, one for each input in turn, --parallel last; 1 for those left over.
            """)
    var weight: [Float] = []
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Pairs to lay over what is learned: source, tab, target, tab, weight from 0 (never) to 1 on each line.",
            valueName: "file"))
    var additions: [String] = []
    @Flag(name: .long, help: "Say nothing but errors.") var quiet = false

    func validate() throws {
        guard parallel.count.isMultiple(of: 2) else { throw ValidationError("--parallel takes two files: source, then target") }
        let inputs = input.count + parallel.count / 2
        guard inputs > 0 else { throw ValidationError("there is nothing to learn from: name an INPUT or give --parallel") }
        guard weight.count <= inputs else { throw ValidationError("there are more --weight numbers than inputs") }
        guard weight.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw ValidationError("a --weight must be above 0") }
        guard sourceLanguage != targetLanguage else {
            throw ValidationError("--source-language and --target-language must differ")
        }
    }

    func run() async throws {
        try Files.checkWritable(output)
        let profiles = try profiles()
        let progress = LearningProgress(isQuiet: quiet)
        defer { progress.finish() }
        let lines = try additions(profiles)
        let clock = ContinuousClock()
        let start = clock.now
        let corpus = try await collect(profiles, progress)
        var learner = LexiconLearner()
        learner.functionWords = profiles.map(\.functionWords)
        let count = LexiconLearner.affordableCount(corpus)
        let rest = corpus.usableCount - count
        let left = rest > 0 ? ", the \(rest) longest left out to save memory" : ""
        progress.begin("learning from \(count) sentence pair\(count == 1 ? "" : "s")\(left)", total: LexiconLearner.steps)
        let learned = await learner.learn(corpus) { progress.advance() }
        let pairs = LexiconAdditions(lines).laid(over: learned)
        guard !pairs.isEmpty else {
            throw Problem("nothing was learned, no two words meet often enough: give more sentence pairs", isFatal: true)
        }
        let bytes = LexiconWriter.bytes(pairs, languages: Sides(source: sourceLanguage, target: targetLanguage))
        try Files.write(bytes, to: output)
        progress.finish()
        if !quiet { report(corpus, pairs, byteCount: bytes.count, clock.now - start) }
    }

    private func profiles() throws(Problem) -> Sides<LanguageProfile> {
        let catalogue = try DataFolder.find().languages()
        return Sides(source: catalogue.profile(sourceLanguage), target: catalogue.profile(targetLanguage))
    }

    private func additions(_ profiles: Sides<LanguageProfile>) throws(Problem) -> [LexiconAdditions.Line] {
        let reader = AdditionsReader(profiles)
        var result: [LexiconAdditions.Line] = []
        for path in additions { result += try reader.read(try InputFile(path).source, name: path) }
        return result
    }

    /// All inputs' sentence pairs, those without words on one side counted and said.
    private func collect(_ profiles: Sides<LanguageProfile>, _ progress: LearningProgress) async throws -> ParallelWords {
        var collector = CorpusCollector(profiles)
        let sources = try sources(progress)
        progress.begin("reading", total: (input + parallel).reduce(0) { $0 + InputFile.size($1) })
        for (index, source) in sources.enumerated() {
            var source = source
            while case let pairs = try source.nextBatch(), !pairs.isEmpty {
                await collector.add(pairs, weight: index < weight.count ? weight[index] : 1)
            }
        }
        let corpus = await collector.corpus()
        guard corpus.usableCount > 0 else {
            throw Problem("no sentence pair has words on both sides: there is nothing to learn from", isFatal: true)
        }
        let useless = corpus.count - corpus.usableCount
        if let first = corpus.firstUnusable, !quiet {
            progress.finish()
            let place = "the first of them is pair \(first + 1), counted over all inputs"
            Terminal.complain(
                Problem("\(useless) of \(corpus.count) sentence pairs have no word on one side and are left out: \(place)"))
        }
        return corpus
    }

    /// Opens every input, so that a name misspelt is told before anything is read.
    private func sources(_ progress: LearningProgress) throws -> [any PairSource] {
        let languages = Sides(source: sourceLanguage, target: targetLanguage)
        func open(_ path: String) throws(Problem) -> InputFile { try InputFile(path) { progress.advance(by: $0) } }
        var result: [any PairSource] = []
        for path in input {
            let file = try open(path)
            let start = try file.peek()
            let isTMX = path.lowercased().hasSuffix(".tmx") || XMLSniffing.looksLikeXML(start)
            result.append(
                isTMX
                    ? TMXPairs(file.source, name: path, languages: languages) as any PairSource
                    : TabSeparatedPairs(file.source, name: path))
        }
        for index in stride(from: 0, to: parallel.count, by: 2) {
            let names = Sides(source: parallel[index], target: parallel[index + 1])
            result.append(
                ParallelLines(Sides(source: try open(names.source).source, target: try open(names.target).source), names: names))
        }
        return result
    }

    private func report(_ corpus: ParallelWords, _ pairs: [LearnedPair], byteCount: Int, _ time: Duration) {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        let speed = Int(Double(corpus.count) / max(seconds, 1e-3))
        let phrases = pairs.count { $0.isPhrase }
        Terminal.write(
            "\(output): \(pairs.count) pairs, \(phrases) of them with phrases, \(byteCount) bytes, learned from "
                + "\(corpus.usableCount) sentence pairs in \((seconds * 10).rounded() / 10) s (\(speed) pairs/s)\n",
            to: STDERR_FILENO)
    }
}
