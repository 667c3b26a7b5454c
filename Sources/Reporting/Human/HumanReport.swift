import BitextModel
import Checking

/// A report for a person at a terminal: each finding with carets under its places on both sides, then the verdict.
package struct HumanReport: ReportFormat {
    let ink: Ink
    let width: Int
    let documents: Sides<String>?
    let failOn: Severity?

    /// Narrower terminals get lines of this width.
    private static let leastWidth = 40

    /// - Parameters:
    ///   - width: terminal columns.
    ///   - documents: what to call the documents in place of their names.
    ///   - failOn: the severity from which a finding fails the translation; nil gives no such verdict.
    package init(color: Bool, width: Int = 100, documents: Sides<String>? = nil, failOn: Severity? = nil) {
        ink = Ink(isOn: color)
        self.width = max(width, Self.leastWidth)
        self.documents = documents
        self.failOn = failOn
    }

    package func render(_ report: Report) -> [UInt8] {
        let index = ReportIndex(report)
        let verdict = Verdict(index, failOn: failOn)
        if report.findings.isEmpty, report.problems.isEmpty, verdict.outcome != .incomplete {
            return Array((cleanLine(report, verdict) + "\n").utf8)
        }
        var page = TerminalPage(width: width, ink: ink)
        let layout = FindingLayout(index: index, names: names(report), ink: ink, width: width)
        for finding in report.findings {
            layout.write(finding, to: &page)
            page.line()
        }
        VerdictLayout(report: report, verdict: verdict).write(to: &page)
        return Array(page.text.utf8)
    }

    private func names(_ report: Report) -> Sides<String> {
        let bitext = report.bitext
        return (documents ?? Sides(source: bitext.source.document.name, target: bitext.target.document.name)).map(terminalText)
    }

    private func cleanLine(_ report: Report, _ verdict: Verdict) -> String {
        let source = grouped(report.bitext.source.segments.count)
        let target = grouped(report.bitext.target.segments.count)
        var line = "nothing to report: \(source) segments against \(target), \(counted(report.checks.count, "check")) ran"
        if !verdict.setApart.isEmpty { line += ", \(counted(verdict.setApart.count, "block")) set apart" }
        return ink(.good, line)
    }
}

/// Lines on their way to a terminal.
struct TerminalPage {
    private(set) var text = ""
    let width: Int
    let ink: Ink

    init(width: Int, ink: Ink) {
        self.width = width
        self.ink = ink
    }

    mutating func line(_ line: String = "") { text += line + "\n" }

    /// `left`, and `right` at the right margin; on a line of its own where both do not fit.
    mutating func line(_ left: String, width leftWidth: Int, right: String) {
        let rightWidth = terminalWidth(right)
        guard rightWidth > 0 else { return line(left) }
        if leftWidth + 2 + rightWidth <= width {
            line(left + String(repeating: " ", count: width - leftWidth - rightWidth) + ink(.quiet, right))
        } else {
            line(left)
            line(String(repeating: " ", count: max(2, width - rightWidth)) + ink(.quiet, right))
        }
    }

    /// `label  text`, later lines under the first.
    mutating func paragraph(_ label: String, _ text: String, style: Ink.Style? = nil) {
        let indent = label.isEmpty ? "  " : "  " + label + "  "
        let inner = terminalWidth(indent)
        for (number, part) in wrapped(text, to: max(width - inner, 20)).enumerated() {
            let margin =
                number == 0 ? (label.isEmpty ? indent : "  " + ink(.quiet, label) + "  ") : String(repeating: " ", count: inner)
            line(margin + (style.map { ink($0, part) } ?? part))
        }
    }
}
