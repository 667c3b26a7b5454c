import ArgumentParser
import BitextModel
import Languages
import Reviewing
import Terminology

struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary",
        abstract: "Converts, merges, examines and counts glossaries.",
        discussion: """
            Reads CSV, TSV, TBX (2019, and martif of 2008), UTX and XLSX, whichever a file holds; @NAME is a glossary that \
            ships with Concord.
            """,
        subcommands: [
            GlossaryConvertCommand.self, GlossaryMergeCommand.self, GlossaryDoctorCommand.self, GlossaryStatsCommand.self,
        ])
}

/// Opens glossaries by their path, by `-`, or by the name of one that ships.
enum GlossaryFiles {
    static func input(_ name: String) throws(Problem) -> GlossaryInput {
        guard name.hasPrefix("@") else {
            return GlossaryInput(name: name == "-" ? "<stdin>" : name, source: try InputFile(name).source)
        }
        return GlossaryInput(name: name, source: try InputFile(try DataFolder.find().glossary(String(name.dropFirst()))).source)
    }

    /// Reads glossaries in any languages; where columns only say *source* and *target*, the languages are asked for.
    static func read(_ names: [String], _ languages: LanguageOptions) throws(Problem) -> [Glossary] {
        guard names.count(where: { $0 == "-" }) <= 1 else {
            throw Problem("only one glossary can come from standard input: name files for the others", isFatal: true)
        }
        var result: [Glossary] = []
        for name in names {
            let input = try input(name)
            result.append(try GlossaryReader.read(input.source, name: input.name, languages: pair(languages)))
        }
        return result
    }

    /// Both languages or none: with one alone nothing is required of a glossary.
    static func pair(_ languages: LanguageOptions) -> Sides<String>? {
        guard let source = languages.sourceLanguage, let target = languages.targetLanguage else { return nil }
        return Sides(source: source, target: target)
    }

    /// What a file says and Concord does not keep, once.
    static func complainOfUnheld(_ glossary: Glossary) {
        guard !glossary.unheld.isEmpty else { return }
        Terminal.complain(Problem(file: glossary.name, "not kept, for Concord has no place for it: " + listed(glossary.unheld)))
    }

    static func listed(_ counts: [String: Int]) -> String {
        counts.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    }
}

/// What `convert` and `merge` write.
struct GlossaryOutputOptions: ParsableArguments {
    @Option(name: .long, help: "csv, tsv, tbx, martif or utx; by the output's ending when not given.")
    var to: GlossaryFormat?

    @Option(name: .long, help: "How much a TBX file may say: min, basic or linguist.")
    var dialect: TBXDialectName = .basic

    @Option(name: .long, help: "How TBX names its categories: dca (in attributes) or dct (as elements).")
    var style: TBXStyle = .dca

    @OptionGroup var languages: LanguageOptions

    /// Writes a glossary and says what the format has no place for.
    func write(_ glossary: Glossary, to path: String) throws(Problem) {
        guard let format = to ?? GlossaryFormat(path: path) else {
            throw Problem(
                file: path, "the ending of this name says no format: end it in .csv, .tsv, .tbx or .utx, or say --to",
                isFatal: true)
        }
        var writing = GlossaryWriting(format)
        writing.dialect = dialect.dialect
        writing.style = style
        writing.source = languages.sourceLanguage
        writing.target = languages.targetLanguage
        guard let written = GlossaryWriter.write(glossary, as: writing) else {
            throw Problem(
                file: path, "workbooks are read and not written: write CSV, which every spreadsheet opens", isFatal: true)
        }
        if path == "-" { Terminal.write(written.bytes, to: 1) } else { try Files.write(written.bytes, to: path) }
        guard !written.omitted.isEmpty else { return }
        Terminal.complain(
            Problem(file: path, "not written, for the format has no place for it: " + GlossaryFiles.listed(written.omitted)))
    }
}

extension GlossaryFormat: ExpressibleByArgument {}
extension TBXStyle: ExpressibleByArgument {}

enum TBXDialectName: String, ExpressibleByArgument, CaseIterable {
    case min, basic, linguist

    var dialect: TBXDialect {
        switch self {
        case .min: .min
        case .basic: .basic
        case .linguist: .linguist
        }
    }
}
