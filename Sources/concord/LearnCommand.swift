import ArgumentParser
import BitextModel
import Glibc
import Languages
import Learning
import Lexicon

struct LearnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Learns a lexicon from sentences and their translations.",
        discussion: """
            INPUT is a translation memory (TMX), or a text with a segment, a tab and its translation on each line; - reads \
            standard input. --parallel takes two files of which line n of one is the translation of line n of the other. \
            --articles takes articles and their translations as they were written, --archive many of them as JSON Lines: \
            their sentences are paired first, and the surest pairs are learned from.

              concord learn archive.tmx --output house.lexicon
              concord learn archive.tsv --parallel old.fr old.en --weight 1 --weight 0.5 --output house.lexicon
              concord learn --articles one.fr.md one.en.md two.fr.html two.en.html --output house.lexicon

            Only words and how often they answer each other are kept, no sentence.
            """)

    @OptionGroup var inputs: LearningInputs
    @Option(name: [.long, .short], help: ArgumentHelp("Where the lexicon goes.", valueName: "file")) var output: String
    @Option(name: .long, help: ArgumentHelp("The language of the source (BCP 47).", valueName: "tag"))
    var sourceLanguage = "fr"
    @Option(name: .long, help: ArgumentHelp("The language of the target (BCP 47).", valueName: "tag"))
    var targetLanguage = "en"
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Pairs to lay over what is learned: source, tab, target, tab, weight from 0 (never) to 1 on each line.",
            valueName: "file"))
    var additions: [String] = []
    @Flag(name: .long, help: "Say nothing but errors.") var quiet = false

    func validate() throws {
        guard sourceLanguage != targetLanguage else {
            throw ValidationError("--source-language and --target-language must differ")
        }
    }

    func run() async throws {
        try Files.checkWritable(output)
        let data = try DataFolder.find()
        let catalogue = try data.languages()
        let profiles = languages.map(catalogue.profile)
        let progress = LearningProgress(isQuiet: quiet)
        defer { progress.finish() }
        let lines = try additions(profiles)
        let clock = ContinuousClock()
        let start = clock.now
        let corpus = try await collect(data, catalogue, progress)
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
        let bytes = LexiconWriter.bytes(pairs, languages: languages)
        try Files.write(bytes, to: output)
        progress.finish()
        if !quiet { report(corpus, pairs, byteCount: bytes.count, clock.now - start) }
    }

    private var languages: Sides<String> { Sides(source: sourceLanguage, target: targetLanguage) }

    private func additions(_ profiles: Sides<LanguageProfile>) throws(Problem) -> [LexiconAdditions.Line] {
        let reader = AdditionsReader(profiles)
        var result: [LexiconAdditions.Line] = []
        for path in additions { result += try reader.read(try InputFile(path).source, name: path) }
        return result
    }

    /// All inputs' sentence pairs, those without words on one side counted and said.
    private func collect(
        _ data: DataFolder, _ catalogue: LanguageCatalogue, _ progress: LearningProgress
    ) async throws -> ParallelWords {
        var collector = CorpusCollector(languages.map(catalogue.profile))
        let sources = try inputs.open(data, catalogue, languages, progress)
        progress.begin("reading", total: inputs.byteCount)
        for source in sources {
            var pairs = source.pairs
            while case let batch = try pairs.nextBatch(), !batch.isEmpty {
                await collector.add(batch, weight: source.weight, input: pairs.name)
            }
        }
        let corpus = await collector.corpus()
        guard corpus.usableCount > 0 else {
            throw Problem("no sentence pair has words on both sides: there is nothing to learn from", isFatal: true)
        }
        if let first = collector.firstUseless, !quiet {
            progress.finish()
            let count = "\(corpus.count - corpus.usableCount) of all \(corpus.count) sentence pairs"
            Terminal.complain(
                Problem(
                    file: first.input, line: first.line,
                    "this pair has no word on one side; \(count) have none and are left out, this is the first"))
        }
        return corpus
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
