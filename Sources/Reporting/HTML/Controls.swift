import Checking

extension HTMLWriter {
    /// Filters and search. Hidden until the script that serves them runs.
    mutating func controls(_ content: HTMLContent) {
        guard !content.report.findings.isEmpty else { return }
        element("form", ["class": "controls", "hidden": "", "role": "search", "aria-label": "filter findings"]) { html in
            html.element("fieldset") { html in
                html.raw("<legend class=\"unseen\">severity</legend>")
                for (severity, count) in content.verdict.bySeverity where count > 0 { html.toggle(severity) }
            }
            html.element("select", ["name": "check", "aria-label": "check"]) { html in
                html.element("option", ["value": ""], "all checks")
                for tally in content.verdict.byCheck {
                    html.element("option", ["value": tally.name], "\(tally.name) (\(grouped(tally.count)))")
                }
            }
            html.raw("<input type=\"search\" name=\"words\" placeholder=\"search\" aria-label=\"search texts and findings\">")
            html.raw("<label><input type=\"checkbox\" name=\"only\"> only with findings</label>")
            html.raw("<span class=\"step\"><button type=\"button\" name=\"previous\" aria-keyshortcuts=\"k\">")
            html.raw("Previous <kbd>k</kbd></button> <button type=\"button\" name=\"next\" aria-keyshortcuts=\"j\">")
            html.raw("Next <kbd>j</kbd></button></span><output name=\"count\" aria-live=\"polite\"></output>")
        }
        raw("\n")
    }

    private mutating func toggle(_ severity: Severity) {
        element("label", ["class": "toggle"]) { html in
            html.open("input", ["type": "checkbox", "name": "severity", "value": severity.rawValue, "checked": ""])
            html.severity(severity)
        }
    }
}
