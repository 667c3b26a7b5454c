import BitextModel
import Checking

/// Lays one finding out for a terminal.
struct FindingLayout {
    let index: ReportIndex
    let names: Sides<String>
    let ink: Ink
    let width: Int

    /// More places than a reader compares; the others are counted.
    private static let mostExhibits = 4

    func write(_ finding: Finding, to page: inout TerminalPage) {
        let target = index.exhibits(finding, .target)
        writeHeader(finding, place: target.first.map { place($0.offset, .target) } ?? names.target, to: &page)
        page.paragraph("", finding.message, style: .strong)
        write(index.exhibits(finding, .source), of: finding, .source, to: &page)
        write(target, of: finding, .target, to: &page)
        if index.bead(finding)?.isUnsure == true { page.paragraph("unsure", unsureWording) }
        for evidence in finding.evidence { page.paragraph("why", wording(of: evidence)) }
        if let fix = finding.fix {
            page.paragraph("fix", wording(of: fix, in: index.sides.target.document.document), style: .good)
        }
    }

    private func writeHeader(_ finding: Finding, place: String, to page: inout TerminalPage) {
        let id = terminalText(finding.check)
        let dimension = index.category(finding).map { $0.dimension + " · " } ?? ""
        let columns = terminalWidth(id) + 2 + terminalWidth(dimension) + finding.severity.rawValue.utf8.count
        let severity = ink(Ink.Style(finding.severity), finding.severity.rawValue)
        page.line(ink(.strong, id) + "  " + dimension + severity, width: columns, right: place)
    }

    private func write(_ exhibits: [Exhibit], of finding: Finding, _ side: Side, to page: inout TerminalPage) {
        let rows = exhibits.prefix(Self.mostExhibits).enumerated().flatMap { number, exhibit in
            self.rows(exhibit, side, showsPlace: side == .source || number > 0)
        }
        var expected = side == .target ? finding.expected.map { "expected \(shown($0))" } : nil
        let lastCarets = rows.lastIndex { $0.line.carets != nil }
        for (number, row) in rows.enumerated() {
            page.line("  \(ink(.quiet, row.label))  \(row.line.text)", width: margin + row.line.width, right: row.place)
            guard let carets = row.line.carets else { continue }
            let note = number == lastCarets ? fitting(expected, after: carets) : nil
            if note != nil { expected = nil }
            write(carets, note, finding.severity, to: &page)
        }
        if exhibits.count > Self.mostExhibits { page.paragraph("", "… and \(exhibits.count - Self.mostExhibits) more") }
        if let expected { page.paragraph("", expected) }
    }

    private func write(_ carets: String, _ note: String?, _ severity: Severity, to page: inout TerminalPage) {
        let note = note.map { " " + $0 } ?? ""
        page.line(String(repeating: " ", count: margin) + ink(Ink.Style(severity), carets) + note)
    }

    /// What is expected, when it fits on the line of carets.
    private func fitting(_ expected: String?, after carets: String) -> String? {
        expected.map(terminalText).flatMap { margin + carets.utf8.count + 1 + terminalWidth($0) <= width ? $0 : nil }
    }
}

// MARK: - The lines of one side

private struct Row {
    var label: String
    var line: ExcerptLine
    var place: String
}

extension FindingLayout {
    /// Columns before an excerpt.
    private var margin: Int { labelWidth + 4 }

    private var labelWidth: Int { max(terminalWidth(label(.source)), terminalWidth(label(.target))) }

    /// The language's tag; the role where both sides have the same or one is unknown.
    private func label(_ side: Side) -> String {
        let tags = index.report.languages
        let isTelling = !tags.source.isEmpty && !tags.target.isEmpty && tags.source != tags.target
        return isTelling ? terminalText(tags[side]) : side.rawValue
    }

    private func place(_ offset: Int, _ side: Side) -> String {
        let position = index.sides[side].lines.position(of: offset)
        return "\(names[side]):\(position.line):\(position.column)"
    }

    private func rows(_ exhibit: Exhibit, _ side: Side, showsPlace: Bool) -> [Row] {
        let place = showsPlace ? self.place(exhibit.offset, side) : ""
        let name = label(side)
        let label = name + String(repeating: " ", count: labelWidth - terminalWidth(name))
        return lines(exhibit, side, room: room(beside: place)).enumerated().map { number, line in
            Row(
                label: number == 0 ? label : String(repeating: " ", count: labelWidth), line: line,
                place: number == 0 ? place : "")
        }
    }

    /// Columns for an excerpt beside its place. When a long path leaves less than half of the line, the excerpt takes all
    /// of it and the path goes below.
    private func room(beside place: String) -> Int {
        let all = width - margin
        let rest = place.isEmpty ? all : all - terminalWidth(place) - 2
        return rest < width / 2 ? all : rest
    }

    private func lines(_ exhibit: Exhibit, _ side: Side, room: Int) -> [ExcerptLine] {
        switch exhibit {
        case .excerpt(let excerpt): return ExcerptLine.lines(excerpt, width: room)
        case .gap(let neighbour, _):
            let document = index.sides[side].document
            let words = neighbour.map { "before " + shown(document.string(document.segments[$0])) }
            let text = "(nothing answers it) " + (words ?? "at the end")
            return ExcerptLine.lines(Excerpt(segment: nil, text: Array(text.utf8), marks: [], offset: 0), width: room)
        }
    }
}
