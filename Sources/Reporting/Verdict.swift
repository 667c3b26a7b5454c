import BitextModel
import Checking

/// How many findings something has.
struct Tally: Equatable {
    var name: String
    var count: Int
}

/// What a report comes to, in numbers and in one sentence.
struct Verdict {
    enum Outcome: Equatable {
        case passes
        case fails
        /// No threshold was given.
        case unjudged
        /// There was nothing to compare, or an input could not be read.
        case incomplete
    }

    let outcome: Outcome
    /// Lower case, no full stop.
    let sentence: String
    /// Every severity, the worst first.
    let bySeverity: [(severity: Severity, count: Int)]
    /// MQM dimensions, most findings first.
    let byDimension: [Tally]
    /// Checks that found something, most findings first.
    let byCheck: [Tally]
    /// Blocks that were not checked.
    let setApart: [SetApart]
    /// Where the alignment is unsure.
    let unsure: UnsurePlaces

    init(_ index: ReportIndex, failOn: Severity?) {
        let report = index.report
        (outcome, sentence) = Self.judge(report, failOn: failOn)
        bySeverity = Severity.allCases.sorted(by: >).map { ($0, report.count($0)) }
        byDimension = tallies(report.findings.map { index.category($0)?.dimension ?? "other" })
        byCheck = tallies(report.findings.map(\.check))
        setApart = SetApart.list(index)
        unsure = UnsurePlaces(index)
    }

    private static func judge(_ report: Report, failOn: Severity?) -> (Outcome, String) {
        if let problem = report.problems.first(where: \.isFatal) { return (.incomplete, "not finished: \(problem)") }
        for side in Side.allCases where report.bitext[side].segments.isEmpty {
            return (.incomplete, "nothing was compared: the \(side.rawValue) has no prose")
        }
        guard let failOn else {
            return (.unjudged, report.findings.isEmpty ? "nothing found" : counted(report.findings.count, "finding"))
        }
        let failing = report.findings.count { $0.severity >= failOn }
        if failing == 0 { return (.passes, "passes: nothing at or above \(failOn.rawValue)") }
        return (.fails, "fails: \(counted(failing, "finding")) at or above \(failOn.rawValue)")
    }
}

/// Most first, then by name.
func tallies(_ names: [String]) -> [Tally] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.map { Tally(name: $0.key, count: $0.value) }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
}

/// A block that was read and not checked, because it is not prose of the article.
struct SetApart {
    let side: Side
    let role: BlockRole
    let span: TextSpan
    let line: Int
    /// As it is read.
    let text: String

    /// Source first, each side in reading order.
    static func list(_ index: ReportIndex) -> [SetApart] {
        Side.allCases.flatMap { side in
            index.sides[side].document.document.blocks.filter { !$0.role.isProse }.map { block in
                let span = block.text.authorSpan(0..<block.text.count)
                let line = index.sides[side].lines.position(of: span.start).line
                return SetApart(side: side, role: block.role, span: span, line: line, text: block.text.string)
            }
        }
    }
}

extension BlockRole {
    /// What reports call the role.
    var name: String {
        switch self {
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .listItem: "list item"
        case .quotation: "quotation"
        case .caption: "caption"
        case .tableCell: "table cell"
        case .preformatted: "preformatted"
        case .credit: "credit"
        case .furniture: "furniture"
        case .metadata: "metadata"
        }
    }
}
