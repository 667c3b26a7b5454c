import ArgumentParser
import BitextModel
import Terminology

struct GlossaryConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Writes a glossary in another format.",
        discussion: """
              concord glossary convert house.xlsx house.csv
              concord glossary convert house.csv house.tbx --dialect linguist --style dct
              concord glossary convert list.csv house.tbx --source-language fr --target-language en

            What could not be read, what Concord does not keep and what the new format has no place for is said, once each.
            """)

    @Argument(help: "The glossary to read; - is standard input, @NAME one that ships.") var input: String
    @Argument(help: "The file to write; - is standard output.") var output: String
    @OptionGroup var options: GlossaryOutputOptions

    func run() throws {
        if output != "-" { try Files.checkWritable(output) }
        let glossary = try GlossaryFiles.read([input], options.languages)[0]
        for problem in glossary.problems { Terminal.complain(problem) }
        GlossaryFiles.complainOfUnheld(glossary)
        try options.write(glossary, to: output)
    }
}

struct GlossaryMergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Puts several glossaries together to one; earlier ones win.",
        discussion: """
              concord glossary merge house.csv agency.tbx @organisations --output all.csv

            Entries that share a source form and a translation become one. Where a later glossary translates a form otherwise, \
            the earlier one's entry stays and the other is named and left out, unless their domains differ.
            """)

    @Argument(help: "The glossaries, the ones that win first.") var inputs: [String]
    @Option(name: [.long, .short], help: "The file to write; - is standard output.") var output: String
    @OptionGroup var options: GlossaryOutputOptions

    func run() throws {
        if output != "-" { try Files.checkWritable(output) }
        let glossaries = try GlossaryFiles.read(inputs, options.languages)
        guard let source = options.languages.sourceLanguage ?? common(glossaries) else {
            throw Problem("the glossaries have no language in common: there is nothing to merge them by", isFatal: true)
        }
        let merged = GlossaryMerger.merge(glossaries, source: source)
        for problem in merged.problems { Terminal.complain(problem) }
        for glossary in glossaries { GlossaryFiles.complainOfUnheld(glossary) }
        try options.write(merged, to: output)
    }

    /// A language that all glossaries have: the usual source if it is one, else the first.
    private func common(_ glossaries: [Glossary]) -> String? {
        var languages = Set(glossaries.first?.languages ?? [])
        for glossary in glossaries { languages.formIntersection(glossary.languages) }
        return languages.contains(BatchCommand.usualSource)
            ? BatchCommand.usualSource : glossaries[0].languages.first(where: languages.contains)
    }
}
