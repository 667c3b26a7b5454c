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
                    html.element("q", ["class": "expected", "lang": content.tag(.target), "dir": "auto"], expected)
                }
            }
            if !finding.evidence.isEmpty {
                html.entry("why") { html in
                    for evidence in finding.evidence { html.element("div", ["dir": "auto"], wording(of: evidence)) }
                }
            }
            if let fix = finding.fix { html.fix(fix, content) }
            html.entry("where") { html in html.element("span", ["class": "where"], content.places(of: finding)) }
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

extension HTMLContent {
    /// `source 12:3 · target 14:5, 20:1`: the first places of each side.
    fileprivate func places(of finding: Finding) -> String {
        let parts = Side.allCases.compactMap { side -> String? in
            let exhibits = index.exhibits(finding, side)
            guard !exhibits.isEmpty else { return nil }
            let places = exhibits.prefix(mostLinks).map { exhibit in
                let position = index.sides[side].lines.position(exhibit.offset)
                return "\(position.line):\(position.column)"
            }
            return "\(side.rawValue) " + places.joined(separator: ", ")
        }
        return parts.isEmpty ? "the whole article" : parts.joined(separator: " · ")
    }
}

extension String {
    /// `accuracy/wrong-term` as `accuracy · wrong term`.
    fileprivate var mqmWords: String {
        split(separator: "/").map { $0.split(separator: "-").joined(separator: " ") }.joined(separator: " · ")
    }
}
