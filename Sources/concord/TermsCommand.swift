import ArgumentParser
import BitextModel
import Checking
import FoundationEssentials
import Glibc
import Reading
import Reviewing
import Terminology

struct TermsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms",
        abstract: "Proposes a glossary from articles and their translations.",
        discussion: """
            Names, acronyms and expressions that recur, with what the translations say for each and how often; those that are \
            rendered in several ways come first. The table is a glossary: delete what is wrong, put the right form first, add a \
            status, and give it to check. What a glossary given with --glossary has is left out.

              concord terms one.fr.md one.en.md two.fr.md two.en.md --output proposed.csv
              concord terms --archive articles.jsonl --least 5
            """)

    @Argument(help: ArgumentHelp("Originals, each followed by its translation.", valueName: "file"))
    var files: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "JSON Lines with a source and a target each, as batch reads them; - is standard input.", valueName: "file"))
    var archive: String?

    @Option(name: .long, help: ArgumentHelp("How often something must stand to be proposed.", valueName: "count"))
    var least = 3

    @Option(name: [.long, .short], help: ArgumentHelp("Where the table goes; standard output when left out.", valueName: "file"))
    var output: String?

    @OptionGroup var options: ReviewOptions

    func validate() throws {
        guard !files.isEmpty || archive != nil else {
            throw ValidationError("name an original and its translation, or an --archive")
        }
        guard files.count.isMultiple(of: 2) else {
            throw ValidationError("each original needs its translation: there is an odd number of files")
        }
        guard least > 0 else { throw ValidationError("--least counts from 1") }
    }

    func run() throws {
        if let output { try Files.checkWritable(output) }
        let data = try DataFolder.find()
        let catalogue = try data.languages()
        var maker = ProposalMaker(data: data, catalogue: catalogue, options: options)
        for index in stride(from: 0, to: files.count, by: 2) {
            let pair = Sides(source: files[index], target: files[index + 1])
            try maker.add(try PairReader(catalogue: catalogue).read(pair, options.languages))
        }
        if let archive { try maker.add(archive: archive) }
        let bytes = ProposalTable(languages: maker.languages).render(maker.proposals.proposals(least: least))
        if let output { try Files.write(bytes, to: output) } else { Terminal.write(bytes, to: STDOUT_FILENO) }
    }
}
