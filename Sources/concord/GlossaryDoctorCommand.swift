import ArgumentParser
import BitextModel
import Glibc
import Languages
import Reading
import Reviewing
import Terminology

struct GlossaryDoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Says what is wrong with glossaries: rows that cannot work, repetitions, contradictions.",
        discussion: """
              concord glossary doctor house.csv
              concord glossary doctor house.csv @organisations --corpus archive/*.md

            With texts as --corpus it also names the entries that match so often that they are hardly terms. The exit status \
            is 1 when something is found.
            """)

    @Argument(help: "The glossaries, the ones that win first.") var inputs: [String]

    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("Texts in which no entry should match all the time.", valueName: "file"))
    var corpus: [String] = []

    @OptionGroup var languages: LanguageOptions

    func run() throws {
        let catalogue = try DataFolder.find().languages()
        let glossaries = try GlossaryFiles.read(inputs, languages)
        let tags = Set(glossaries.flatMap(\.languages)).sorted()
        var problems = GlossaryDoctor.examine(glossaries, profiles: tags.map(catalogue.profile), sources: sources(tags))
        let termbase = Termbase(glossaries: glossaries)
        let sources = sources(tags)
        let texts = try documents(catalogue)
        for tag in tags {
            let probe = GlossaryProbe(termbase, language: tag, profile: catalogue.profile(tag))
            problems += probe.unreachable(isSource: sources.contains(tag))
            problems += probe.excessive(in: texts.filter { $0.language == tag.primaryLanguage })
        }
        for glossary in glossaries { GlossaryFiles.complainOfUnheld(glossary) }
        report(problems, glossaries)
        throw ExitCode(problems.isEmpty ? Exit.clean : Exit.findings)
    }

    /// The languages that may be translated from: the one said, the usual one, or else any.
    private func sources(_ tags: [String]) -> [String] {
        if let given = languages.sourceLanguage { return [given] }
        return tags.contains(BatchCommand.usualSource) ? [BatchCommand.usualSource] : tags
    }

    /// The texts of the corpus with their languages, guessed where nothing says them.
    private func documents(_ catalogue: LanguageCatalogue) throws(Problem) -> [Document] {
        var result: [Document] = []
        for path in corpus {
            var document = try Reader(catalogue: catalogue).read(try Files.read(path), name: path)
            document.language = LanguageGuesser(catalogue).guess(document.text)?.tag ?? document.language
            result.append(document)
        }
        return result
    }

    /// Each thing once, by glossary and line.
    private func report(_ problems: [Problem], _ glossaries: [Glossary]) {
        var seen: Set<Problem> = []
        let order = Dictionary(glossaries.enumerated().map { ($1.name, $0) }) { first, _ in first }
        let unique = problems.filter { seen.insert($0).inserted }.enumerated().sorted { one, other in
            let left = (order[one.element.file ?? ""] ?? 0, one.element.line ?? 0, one.offset)
            return left < (order[other.element.file ?? ""] ?? 0, other.element.line ?? 0, other.offset)
        }
        Terminal.write(unique.map { "\($0.element)\n" }.joined(), to: STDOUT_FILENO)
        let entries = glossaries.reduce(0) { $0 + $1.entries.count }
        Terminal.write("\(seen.count) remark\(seen.count == 1 ? "" : "s") on \(entries) concepts\n", to: STDERR_FILENO)
    }
}

extension String {
    fileprivate var primaryLanguage: String { String(prefix { $0 != "-" }) }
}
