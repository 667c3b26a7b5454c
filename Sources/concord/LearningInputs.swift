import ArgumentParser
import BitextModel
import Languages
import Learning
import Reviewing
import XMLReading

/// What `learn` learns from, and how much each of it counts.
struct LearningInputs: ParsableArguments {
    @Argument(help: "TMX or tab-separated sentence pairs.") var input: [String] = []
    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("Two files, one segment a line. May be given several times.", valueName: "source target"))
    var parallel: [String] = []
    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp(
            "Articles, each followed by its translation: text, Markdown or HTML.", valueName: "original translation"))
    var articles: [String] = []
    @Option(
        name: .long,
        help: ArgumentHelp("JSON Lines with a source and a target each, as batch reads them.", valueName: "file"))
    var archive: [String] = []
    @Option(
        name: .long,
        help: """
            How much each pair of an input counts, one for each input in turn: INPUT, --parallel, --articles, which are one \
            input, --archive; 1 for those left over.
            """)
    var weight: [Float] = []

    func validate() throws {
        guard parallel.count.isMultiple(of: 2) else { throw ValidationError("--parallel takes two files: source, then target") }
        guard articles.count.isMultiple(of: 2) else {
            throw ValidationError("each of the --articles needs its translation: there is an odd number of files")
        }
        guard count > 0 else {
            throw ValidationError("there is nothing to learn from: name an INPUT or give --parallel, --articles or --archive")
        }
        guard weight.count <= count else { throw ValidationError("there are more --weight numbers than inputs") }
        guard weight.allSatisfy({ $0 > 0 && $0.isFinite }) else { throw ValidationError("a --weight must be above 0") }
    }

    private var count: Int { input.count + parallel.count / 2 + (articles.isEmpty ? 0 : 1) + archive.count }

    /// Bytes in all files together.
    var byteCount: Int { (input + parallel + articles + archive).reduce(0) { $0 + InputFile.size($1) } }

    /// Opens every input, so that a name misspelt is told before anything is read.
    func open(
        _ data: DataFolder, _ catalogue: LanguageCatalogue, _ languages: Sides<String>, _ progress: LearningProgress
    ) throws(Problem) -> [(pairs: any PairSource, weight: Float)] {
        var sources: [any PairSource] = []
        for path in input { sources.append(try table(path, languages, progress)) }
        for index in stride(from: 0, to: parallel.count, by: 2) {
            let names = Sides(source: parallel[index], target: parallel[index + 1])
            let files = Sides(source: try file(names.source, progress), target: try file(names.target, progress))
            sources.append(ParallelLines(files.map(\.source), names: names))
        }
        if !articles.isEmpty || !archive.isEmpty {
            let aligner = ArticlePairs.Aligning(
                reviewer: Reviewer(catalogue: catalogue, lexicons: [try data.lexicon(languages)].compactMap(\.self)),
                languages: languages, progress: progress)
            if !articles.isEmpty { sources.append(try ArticlePairs(files: articles, aligner)) }
            for path in archive { sources.append(try ArticlePairs(archive: path, aligner)) }
        }
        return sources.enumerated().map { ($1, $0 < weight.count ? weight[$0] : 1) }
    }

    private func file(_ path: String, _ progress: LearningProgress) throws(Problem) -> InputFile {
        try InputFile(path) { progress.advance(by: $0) }
    }

    private func table(
        _ path: String, _ languages: Sides<String>, _ progress: LearningProgress
    ) throws(Problem) -> any PairSource {
        let file = try file(path, progress)
        let start = try file.peek()
        let isTMX = path.lowercased().hasSuffix(".tmx") || XMLSniffing.looksLikeXML(start)
        return isTMX
            ? TMXPairs(file.source, name: path, languages: languages) as any PairSource
            : TabSeparatedPairs(file.source, name: path)
    }
}
