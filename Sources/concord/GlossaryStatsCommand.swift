import ArgumentParser
import Glibc
import Terminology

struct GlossaryStatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Counts what glossaries hold: concepts, terms by language and status, domains.")

    @Argument(help: "The glossaries, counted together.") var inputs: [String]
    @OptionGroup var languages: LanguageOptions

    /// Domains shown; a house's own list is shorter.
    private static let mostDomains = 20

    func run() throws {
        let glossaries = try GlossaryFiles.read(inputs, languages)
        for problem in glossaries.flatMap(\.problems) { Terminal.complain(problem) }
        let statistics = GlossaryStatistics(glossaries.flatMap(\.entries))
        Terminal.write(text(statistics), to: STDOUT_FILENO)
    }

    private func text(_ statistics: GlossaryStatistics) -> String {
        var lines = [
            "concepts          \(statistics.concepts)", "  with definition \(statistics.definitions)",
            "  with note       \(statistics.notes)", "  not translated  \(statistics.doNotTranslate)", "",
            Self.row(["language", "concepts", "terms"] + TermStatus.allCases.map(\.rawValue) + ["acronyms", "phrases"]),
        ]
        for language in statistics.languages {
            let statuses = TermStatus.allCases.map { language.byStatus[$0] ?? 0 }
            let figures = [language.concepts, language.terms] + statuses + [language.acronyms, language.phrases]
            lines.append(Self.row([language.tag] + figures.map(String.init)))
        }
        if !statistics.domains.isEmpty {
            lines.append("\ndomain")
            lines += statistics.domains.prefix(Self.mostDomains).map { Self.padded($0.name, 30) + " \($0.count)" }
            let rest = statistics.domains.count - Self.mostDomains
            if rest > 0 { lines.append("and \(rest) more") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ fields: [String]) -> String {
        padded(fields[0], 10) + fields.dropFirst().map { String(repeating: " ", count: max(1, 11 - $0.count)) + $0 }.joined()
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
