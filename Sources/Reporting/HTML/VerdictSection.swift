import BitextModel
import Checking

extension HTMLWriter {
    /// What a reader wants first: whether it passes, how much was found, what was not looked at.
    mutating func verdict(_ content: HTMLContent) {
        icons()
        element("header", ["class": "verdict"]) { html in
            html.element("p", ["class": "names"]) { html in
                html.documentName(content, .source)
                html.raw(" <span class=\"arrow\" aria-label=\"translated as\">→</span> ")
                html.documentName(content, .target)
            }
            html.outcome(content.verdict)
            html.figures(content)
            html.problems(content.report.problems)
            html.breakdown(content)
            if let unsure = content.verdict.unsure.wording { html.element("p", ["class": "doubt"], unsure) }
            html.setApart(content)
            html.loose(content)
        }
        raw("\n")
    }

    private mutating func documentName(_ content: HTMLContent, _ side: Side) {
        element("span", ["class": "name"]) { html in
            html.element("bdi", content.name(side))
            html.raw(" <small>")
            html.text(content.language(side))
            html.raw("</small>")
        }
    }

    private mutating func outcome(_ verdict: Verdict) {
        let name: String
        switch verdict.outcome {
        case .passes: name = "passes"
        case .fails: name = "fails"
        case .unjudged: name = "unjudged"
        case .incomplete: name = "incomplete"
        }
        element("h1", ["class": "outcome " + name]) { html in
            switch verdict.outcome {
            case .passes: html.icon("passes")
            case .fails, .incomplete: html.icon("fails")
            case .unjudged: break
            }
            html.text(verdict.sentence.prefix(1).uppercased() + verdict.sentence.dropFirst())
        }
    }

    private mutating func figures(_ content: HTMLContent) {
        element("ul", ["class": "figures"]) { html in
            for (severity, count) in content.verdict.bySeverity {
                html.element("li", ["class": "figure \(severity.rawValue)\(count == 0 ? " none" : "")"]) { html in
                    html.element("b", grouped(count))
                    html.raw(" ")
                    html.severity(severity)
                }
            }
            html.element("li", ["class": "figure score"]) { html in
                html.element("b", decimal(content.report.penaltyPerThousandWords, places: 1) ?? "0")
                html.element("span", " penalty points per 1,000 words")
                html.element("small", " \(counted(content.report.sourceWordCount, "source word"))")
            }
        }
    }

    private mutating func problems(_ problems: [Problem]) {
        guard !problems.isEmpty else { return }
        element("section", ["class": problems.contains(where: \.isFatal) ? "problems critical" : "problems minor"]) { html in
            html.element("h2", counted(problems.count, "problem") + " with the input")
            html.element("ul") { html in
                for problem in problems { html.element("li", problem.description) }
            }
        }
    }

    private mutating func breakdown(_ content: HTMLContent) {
        guard !content.report.findings.isEmpty else { return }
        element("div", ["class": "breakdown"]) { html in
            html.tallies("By MQM dimension", content.verdict.byDimension)
            html.tallies("By check", content.verdict.byCheck)
        }
        element("details", ["class": "list"]) { html in
            html.element("summary", "All findings")
            html.element("ol") { html in
                for number in content.report.findings.indices { html.entry(number, content) }
            }
        }
    }

    private mutating func tallies(_ title: String, _ tallies: [Tally]) {
        element("section") { html in
            html.element("h2", title)
            html.element("ul") { html in
                for tally in tallies {
                    html.element("li") { html in
                        html.element("span", tally.name)
                        html.raw(" ")
                        html.element("b", grouped(tally.count))
                    }
                }
            }
        }
    }

    private mutating func entry(_ number: Int, _ content: HTMLContent) {
        let finding = content.report.findings[number]
        element("li") { html in
            html.severity(finding.severity)
            html.raw(" ")
            html.element("a", ["href": "#" + content.anchor(number)]) { $0.element("code", finding.check) }
            html.raw(" ")
            html.element("bdi", finding.message)
        }
    }

    private mutating func loose(_ content: HTMLContent) {
        guard !content.loose.isEmpty else { return }
        element("section", ["class": "loose"]) { html in
            html.element("h2", "About the whole article")
            for number in content.loose { html.card(number, content) }
        }
    }
}
