import BitextModel
import Checking

/// More links than these to findings of the same kind help nobody.
private let mostLinks = 12

extension HTMLWriter {
    /// A finding under its bead, or above the texts when it is about the whole article.
    mutating func card(_ number: Int, _ content: HTMLContent) {
        let finding = content.report.findings[number]
        let anchor = content.anchor(number)
        let attributes: HTMLWriter.Attributes = [
            "class": "card " + finding.severity.rawValue, "id": anchor, "tabindex": "-1",
            "data-f": content.index.fingerprints[number], "data-check": finding.check,
            "data-severity": finding.severity.rawValue, "aria-labelledby": anchor + "-id",
        ]
        element("article", attributes) { html in
            html.cardHeader(number, finding, content)
            html.element("p", ["class": "message"]) { $0.element("bdi", finding.message) }
            html.details(number, finding, content)
        }
    }

    private mutating func cardHeader(_ number: Int, _ finding: Finding, _ content: HTMLContent) {
        let anchor = content.anchor(number)
        element("h3") { html in
            html.element("a", ["class": "number", "href": "#" + anchor, "title": "link to this finding"], String(number + 1))
            html.severity(finding.severity)
            html.element("code", ["id": anchor + "-id"], finding.check)
            if let category = content.index.category(finding) {
                html.element("span", ["class": "mqm"], category.rawValue.mqmWords)
            }
            html.element("span", ["class": "confidence"], "confidence \(decimal(finding.confidence, places: 2) ?? "unknown")")
        }
    }

    private mutating func details(_ number: Int, _ finding: Finding, _ content: HTMLContent) {
        element("dl") { html in
            if let expected = finding.expected {
                html.entry("expected") { html in
                    html.element("bdi", ["class": "expected", "lang": content.tag(.target)], visible(expected))
                }
            }
            if !finding.evidence.isEmpty {
                html.entry("why") { html in
                    for evidence in finding.evidence { html.element("div", ["dir": "auto"], wording(of: evidence)) }
                }
            }
            if let fix = finding.fix { html.fix(fix, content) }
            html.entry("where") { $0.places(of: finding, content) }
            html.others(number, content)
        }
    }

    private mutating func entry(_ term: StaticString, _ body: (inout HTMLWriter) -> Void) {
        raw("<dt>")
        raw(term)
        raw("</dt>")
        element("dd", [:], body)
    }

    private mutating func fix(_ fix: Fix, _ content: HTMLContent) {
        entry("fix") { html in
            html.element("span", ["dir": "auto"], wording(of: fix, in: content.report.bitext.target.document))
            guard !fix.replacement.isEmpty else { return }
            html.raw(" ")
            html.element("button", ["type": "button", "class": "copy", "data-copy": fix.replacement, "hidden": ""], "Copy")
        }
    }

    private mutating func others(_ number: Int, _ content: HTMLContent) {
        let others = content.alike[number].filter { $0 != number }
        guard !others.isEmpty else { return }
        entry("also") { html in
            html.text("the same at ")
            for other in others.prefix(mostLinks) {
                html.element("a", ["class": "number", "href": "#" + content.anchor(other)], String(other + 1))
                html.raw(" ")
            }
            if others.count > mostLinks { html.text("and \(others.count - mostLinks) more") }
        }
    }
}

extension HTMLWriter {
    /// `source 12:3 · target 14:5, 20:1`, each a link to its bead.
    fileprivate mutating func places(of finding: Finding, _ content: HTMLContent) {
        let exhibits = content.index.exhibits(of: finding)
        element("span", ["class": "where"]) { html in
            if exhibits.source.isEmpty && exhibits.target.isEmpty { html.text("the whole article") }
            for side in Side.allCases where !exhibits[side].isEmpty {
                if side == .target && !exhibits.source.isEmpty { html.raw(" · ") }
                html.text(side.rawValue)
                for (number, exhibit) in exhibits[side].prefix(mostLinks).enumerated() {
                    html.raw(number == 0 ? " " : ", ")
                    html.place(exhibit, content.index.sides[side])
                }
                if exhibits[side].count > mostLinks { html.text(" and \(exhibits[side].count - mostLinks) more") }
            }
        }
    }

    private mutating func place(_ exhibit: Exhibit, _ side: SideIndex) {
        let position = side.lines.position(of: exhibit.offset)
        let words = "\(position.line):\(position.column)"
        guard case .excerpt(let excerpt) = exhibit, let bead = excerpt.segment.flatMap({ side.beads[$0] }) else {
            return text(words)
        }
        element("a", ["href": "#b-\(bead)"], words)
    }
}

extension ReportIndex {
    fileprivate func exhibits(of finding: Finding) -> Sides<[Exhibit]> {
        Sides(source: exhibits(finding, .source), target: exhibits(finding, .target))
    }
}

extension String {
    /// `accuracy/wrong-term` as `accuracy · wrong term`.
    fileprivate var mqmWords: String {
        split(separator: "/").map { $0.split(separator: "-").joined(separator: " ") }.joined(separator: " · ")
    }
}
