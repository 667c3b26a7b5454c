import ArgumentParser
import BitextModel
import Checking
import Glibc
import Reporting
import Reviewing

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks one article against its original and reports every drift.",
        discussion: """
            ORIGINAL and TRANSLATION are text, Markdown or HTML files, as they were written; - reads standard input.

              concord check article.fr.md article.en.md --glossary house.csv
              concord check article.fr.html article.en.html --format html --output report.html
            """)

    @Argument(help: "The article as its author wrote it.") var original: String
    @Argument(help: "Its translation.") var translation: String
    @OptionGroup var options: ReviewOptions

    @Option(name: .long, help: "human, json or html. May be given several times, each with its --output.")
    var format: [ReportFormatName] = []

    @Option(
        name: [.long, .short],
        help: ArgumentHelp(
            "Where the report goes, one for each --format in turn; standard output when left out.", valueName: "file"))
    var output: [String] = []

    @Option(name: .long, help: "Colour in the human report.") var color: ColorChoice = .auto

    func validate() throws {
        guard output.count <= max(format.count, 1) || format.isEmpty else {
            throw ValidationError("there are more --output files than --format names")
        }
        guard max(format.count, 1) - output.count <= 1 else {
            throw ValidationError("only one report can go to standard output: give an --output for each other --format")
        }
    }

    func run() throws {
        let data = try DataFolder.find()
        let catalogue = try data.languages()
        let documents = try PairReader(catalogue: catalogue)
            .read(Sides(source: original, target: translation), options.languages)
        let languages = documents.map { $0.language ?? "und" }
        let (termbase, problems) = try options.termbase(languages)
        var reviewer = Reviewer(
            catalogue: catalogue, termbase: termbase, knowledge: options.knowledge(data, languages, isForOne: true),
            lexicons: try options.lexicons.lexicons(data, languages))
        reviewer.style = try options.rules()
        var report = reviewer.review(documents)
        report.problems += problems
        for (format, path) in try destinations() {
            let bytes = render(report, format, toTerminal: path == nil)
            if let path { try Files.write(bytes, to: path) } else { Terminal.write(bytes, to: STDOUT_FILENO) }
        }
        for problem in report.problems { Terminal.complain(problem) }
        let threshold = options.failOn.severity
        let fails = threshold.map { limit in report.findings.contains { $0.severity >= limit } } ?? false
        throw ExitCode(fails ? Exit.findings : Exit.clean)
    }

    /// Each report and where it goes; nil is standard output. Formats that are not named follow from the file's name.
    private func destinations() throws -> [(ReportFormatName, String?)] {
        guard format.isEmpty else {
            return format.enumerated().map { ($1, $0 < output.count ? output[$0] : nil) }
        }
        guard !output.isEmpty else { return [(.human, nil)] }
        return output.map { (ReportFormatName(path: $0), $0) }
    }

    private func render(_ report: Report, _ format: ReportFormatName, toTerminal: Bool) -> [UInt8] {
        let failOn = options.failOn.severity
        switch format {
        case .human:
            return HumanReport(
                color: toTerminal ? Terminal.wantsColor(color) : color == .always, width: Terminal.width, failOn: failOn
            ).render(report)
        case .json: return JSONReport().render(report)
        case .html: return HTMLReport(failOn: failOn).render(report)
        }
    }
}

enum ReportFormatName: String, ExpressibleByArgument, CaseIterable {
    case human, json, html

    /// By the ending of a file's name; human when it says nothing.
    init(path: String) {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        self = ending == "json" ? .json : ending == "html" || ending == "htm" ? .html : .human
    }
}
