import ArgumentParser
import BitextModel
import Checking
import Languages
import Reading
import Reviewing
import Terminology

extension Severity: ExpressibleByArgument {}

/// From which severity on findings make the program exit with 1.
enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case minor, major, critical, never

    var severity: Severity? { Severity(rawValue: rawValue) }
}

/// What `check` and `batch` have in common.
struct ReviewOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A house glossary (CSV, TSV, TBX, UTX or XLSX), or @NAME for one that ships. May be given several times; earlier ones "
                + "win.", valueName: "file"))
    var glossary: [String] = []

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Whether names that everybody knows (countries, peoples, organisations) are consulted.")
    var knownNames = true

    @Option(
        name: .long,
        help: ArgumentHelp("Rules of the house's style. May be given several times.", valueName: "file"))
    var style: [String] = []

    @OptionGroup var lexicons: LexiconOptions

    @OptionGroup var languages: LanguageOptions

    @Option(name: .long, help: "From which severity on findings make the exit status 1.")
    var failOn: FailOn = .minor

    func termbase(_ languages: Sides<String>) throws(Problem) -> (termbase: Termbase, problems: [Problem]) {
        var inputs: [GlossaryInput] = []
        for name in glossary { inputs.append(try GlossaryFiles.input(name)) }
        return try Termbase.reading(inputs, languages: languages)
    }

    func rules() throws(Problem) -> [StyleRule] {
        var result: [StyleRule] = []
        for name in style { result += try StyleReader.read(try Files.read(name), name: name) }
        return result
    }

    /// The names that everybody knows, unless they are turned off.
    func knowledge(_ data: DataFolder, _ languages: Sides<String>, isForOne: Bool = false) -> Termbase {
        knownNames ? data.knowledge(languages, isForOne: isForOne) : Termbase()
    }
}

struct LanguageOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The original's language (BCP 47); guessed when not given.", valueName: "tag"))
    var sourceLanguage: String?

    @Option(name: .long, help: ArgumentHelp("The translation's language (BCP 47); guessed when not given.", valueName: "tag"))
    var targetLanguage: String?

    var given: Sides<String?> { Sides(source: sourceLanguage, target: targetLanguage) }
}

/// Reads the two files of a pair and settles their languages.
struct PairReader {
    let catalogue: LanguageCatalogue

    func read(_ paths: Sides<String>, _ languages: LanguageOptions) throws(Problem) -> Sides<Document> {
        try read(paths, given: languages.given)
    }

    func read(_ paths: Sides<String>, given: Sides<String?>) throws(Problem) -> Sides<Document> {
        guard paths.source != "-" || paths.target != "-" else {
            throw Problem("only one of the two texts can come from standard input: name a file for the other", isFatal: true)
        }
        let reader = Reader(catalogue: catalogue)
        let source = try reader.read(try Files.read(paths.source), name: name(paths.source))
        let target = try reader.read(try Files.read(paths.target), name: name(paths.target))
        return try LanguageChoice(catalogue: catalogue, given: given).settle(Sides(source: source, target: target))
    }

    private func name(_ path: String) -> String { path == "-" ? "<stdin>" : path }
}
