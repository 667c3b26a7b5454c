import BitextModel
import Checking

/// Lays the verdict out for a terminal: counts, score, what was not checked, problems, signature.
struct VerdictLayout {
    let report: Report
    let verdict: Verdict

    func write(to page: inout TerminalPage) {
        page.line(page.ink(style, terminalText(verdict.sentence)))
        if !report.findings.isEmpty {
            page.paragraph("", severities)
            writeChecks(to: &page)
        }
        page.paragraph("score", scoreWording(report))
        if let unsure = verdict.unsure.wording { page.paragraph("unsure", unsure) }
        if !verdict.setApart.isEmpty { page.paragraph("not checked", setApart) }
        for problem in report.problems { page.paragraph("problem", problem.description) }
        page.paragraph("signed", report.signature.description, style: .quiet)
    }

    private var style: Ink.Style {
        switch verdict.outcome {
        case .passes: .good
        case .fails, .incomplete: .critical
        case .unjudged: .strong
        }
    }

    private var severities: String {
        verdict.bySeverity.map { "\(grouped($0.count)) \($0.severity.rawValue)" }.joined(separator: " · ")
    }

    private func writeChecks(to page: inout TerminalPage) {
        let longest = verdict.byCheck.map { terminalWidth(terminalText($0.name)) }.max() ?? 0
        for tally in verdict.byCheck {
            let name = terminalText(tally.name)
            page.line("  \(name)\(String(repeating: " ", count: longest - terminalWidth(name)))  \(grouped(tally.count))")
        }
    }

    /// `source: 2 furniture, 1 credit; target: 1 credit`
    private var setApart: String {
        Side.allCases.compactMap { side in
            let names = verdict.setApart.filter { $0.side == side }.map(\.role.name)
            let counts = tallies(names).map { "\(grouped($0.count)) \($0.name)" }
            return counts.isEmpty ? nil : "\(side.rawValue): " + counts.joined(separator: ", ")
        }.joined(separator: "; ") + " (set apart as no prose of the article)"
    }
}
