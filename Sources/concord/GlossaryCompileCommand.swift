import ArgumentParser
import BitextModel
import Glibc
import Languages
import Terminology

struct GlossaryCompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Makes a glossary of any size ready: it opens at once and costs a check no more than a small one.",
        discussion: """
              concord glossary compile agency.tbx --output agency.termbase
              concord check article.fr.md article.en.md --glossary house.csv --glossary agency.termbase

            Compile again when the glossary has changed.
            """)

    @Argument(help: "The glossaries to put together, the ones that win first.") var inputs: [String]
    @Option(name: [.long, .short], help: ArgumentHelp("Where the compiled glossary goes.", valueName: "file"))
    var output: String
    @OptionGroup var languages: LanguageOptions

    func run() throws {
        try Files.checkWritable(output)
        let catalogue = try DataFolder.find().languages()
        let glossaries = try GlossaryFiles.read(inputs, languages)
        for problem in glossaries.flatMap(\.problems) { Terminal.complain(problem) }
        let entries = glossaries.flatMap(\.entries)
        guard !entries.isEmpty else {
            throw Problem(file: inputs[0], "there is no concept to compile: give glossaries that hold some", isFatal: true)
        }
        let bytes = TermbaseCompiler.bytes(entries) { catalogue.profile($0) }
        try Files.write(bytes, to: output)
        let terms = entries.reduce(0) { $0 + $1.terms.values.reduce(0) { $0 + $1.count } }
        Terminal.write("\(output): \(entries.count) concepts, \(terms) terms, \(bytes.count) bytes\n", to: STDERR_FILENO)
    }
}
