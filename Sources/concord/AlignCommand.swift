import Aligning
import ArgumentParser
import BitextModel
import Glibc
import Reporting
import Reviewing

struct AlignCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "align",
        abstract: "Pairs the sentences of an article with those of its translation.",
        discussion: """
            With --format beads, one bead a line: the numbers of the source segments, of the target segments that answer \
            them (0-based), and how sure that is: [0]:[0, 1]:0.93
            """)

    @Argument(help: "The article as its author wrote it.") var original: String
    @Argument(help: "Its translation.") var translation: String
    @Flag(name: .long, help: "The files hold one segment a line: keep them as they are.") var segmented = false
    @OptionGroup var languages: LanguageOptions
    @OptionGroup var lexicons: LexiconOptions
    @Option(name: .long, help: "beads, human or html.") var format: AlignmentFormat = .human
    @Option(name: [.long, .short], help: ArgumentHelp("Where the alignment goes.", valueName: "file")) var output: String?

    func run() throws {
        let data = try DataFolder.find()
        let catalogue = try data.languages()
        let paths = Sides(source: original, target: translation)
        let documents = segmented ? try segments(paths) : try PairReader(catalogue: catalogue).read(paths, languages)
        let settled = segmented ? try settle(documents, LanguageChoice(catalogue: catalogue, given: languages.given)) : documents
        let bitext = Reviewer(
            catalogue: catalogue, lexicons: try lexicons.lexicons(data, settled.map { $0.language ?? "und" })
        ).align(settled, isSegmented: segmented)
        for problem in bitext.problems { Terminal.complain(problem) }
        let bytes = render(bitext, settled.map { $0.language ?? "und" })
        if let output { try Files.write(bytes, to: output) } else { Terminal.write(bytes, to: STDOUT_FILENO) }
    }

    private func segments(_ paths: Sides<String>) throws(Problem) -> Sides<Document> {
        Sides(
            source: SegmentedInput.document(lines: try Files.read(paths.source), name: paths.source),
            target: SegmentedInput.document(lines: try Files.read(paths.target), name: paths.target))
    }

    private func settle(_ documents: Sides<Document>, _ choice: LanguageChoice) throws(Problem) -> Sides<Document> {
        try choice.settle(documents)
    }

    private func render(_ bitext: Bitext, _ languages: Sides<String>) -> [UInt8] {
        switch format {
        case .beads: AlignmentReport.beads(bitext)
        case .human: AlignmentReport.human(bitext)
        case .html: AlignmentReport.html(bitext, languages: languages)
        }
    }
}

enum AlignmentFormat: String, ExpressibleByArgument, CaseIterable {
    case beads, human, html
}
