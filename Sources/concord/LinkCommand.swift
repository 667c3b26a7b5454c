import ArgumentParser
import BitextModel
import Glibc
import Languages
import Lexicon
import Reviewing
import Segmenting

struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Prints which words answer each other in segments that answer each other.",
        discussion: """
            Both files hold one segment a line, and line n of one answers line n of the other. For each line one line is \
            printed: links i-j, where i is the number of a source word and j that of a target word (0-based).
            """)

    @Argument(help: "The source segments, one a line.") var source: String
    @Argument(help: "The target segments that answer them, one a line.") var target: String
    @Flag(name: .long, help: "The words are cut already, with a space between: keep them as they are.") var tokenized = false
    @OptionGroup var languages: LanguageOptions
    @OptionGroup var lexicons: LexiconOptions

    func run() throws {
        let documents = try read()
        let data = try DataFolder.find()
        let settled = try settle(documents, try data.languages())
        let linker = WordLinker(try lexicons.lexicons(data, settled.map(\.tag)), languages: settled)
        let tokens = Sides(source: tokens(documents.source, settled.source), target: tokens(documents.target, settled.target))
        let links = linker.links(zip(tokens.source, tokens.target).map { Sides(source: $0, target: $1) })
        Terminal.write(links.map(line).joined(), to: STDOUT_FILENO)
    }

    private func read() throws(Problem) -> Sides<Document> {
        guard source != "-" || target != "-" else {
            throw Problem("only one of the two texts can come from standard input: name a file for the other", isFatal: true)
        }
        let documents = Sides(
            source: SegmentedInput.document(lines: try Files.read(source), name: source),
            target: SegmentedInput.document(lines: try Files.read(target), name: target))
        try LineCounts.check(documents.map(\.blocks.count), names: Sides(source: source, target: target))
        return documents
    }

    /// Languages that were asked for are believed: the lines may be too few, or too short, to tell.
    private func settle(_ documents: Sides<Document>, _ catalogue: LanguageCatalogue) throws(Problem) -> Sides<LanguageProfile> {
        if let one = languages.sourceLanguage, let other = languages.targetLanguage {
            return Sides(source: catalogue.profile(one), target: catalogue.profile(other))
        }
        let settled = try LanguageChoice(catalogue: catalogue, given: languages.given).settle(documents)
        return settled.map { catalogue.profile($0.language ?? "und") }
    }

    private func tokens(_ document: Document, _ language: LanguageProfile) -> [[Token]] {
        guard !tokenized else { return document.blocks.map { TokenizedLine.tokens(of: $0.text.utf8) } }
        return Segmenter(language).segmentBlocks(document).segments.map(\.tokens)
    }

    private func line(_ links: WordLinks) -> String {
        links.links.map { "\($0.source)-\($0.target)" }.joined(separator: " ") + "\n"
    }
}
