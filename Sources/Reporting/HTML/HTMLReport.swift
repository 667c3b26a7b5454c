import BitextModel
import Checking
import UnicodeText

/// A report as one web page that needs nothing else: the verdict, then both texts side by side with the findings in their
/// places. It reads, prints and links without its script.
package struct HTMLReport: ReportFormat {
    let failOn: Severity?

    /// - Parameter failOn: the severity from which a finding fails the translation; nil gives no such verdict.
    package init(failOn: Severity? = nil) { self.failOn = failOn }

    package func render(_ report: Report) -> [UInt8] {
        let content = HTMLContent(report, failOn: failOn)
        var html = HTMLWriter()
        html.raw("<!doctype html>\n")
        html.element("html", ["lang": pageLanguage]) { html in
            html.head(title: content.title)
            html.element("body") { html in
                html.raw("<a class=\"skip\" href=\"#texts\">Skip to the texts</a>\n")
                html.verdict(content)
                html.controls(content)
                html.bitext(content)
                html.element("footer") { $0.element("code", report.signature.description) }
                html.raw("<script>")
                html.raw(pageScript)
                html.raw("</script>\n")
            }
        }
        html.raw("\n")
        return html.bytes
    }
}

/// The language the page itself speaks.
let pageLanguage = "en"

extension HTMLWriter {
    fileprivate mutating func head(title: String) {
        element("head") { html in
            html.raw("<meta charset=\"utf-8\">\n")
            html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
            html.element("title", title)
            html.raw("<style>")
            html.raw(pageStyle)
            html.raw(bitextStyle)
            html.raw("</style>\n")
        }
        raw("\n")
    }
}

/// What every part of the page asks of a report, found once.
struct HTMLContent {
    let index: ReportIndex
    let verdict: Verdict
    /// Findings by the bead they are shown under.
    let cards: [[Int]]
    /// Findings about the whole article.
    let loose: [Int]
    /// Findings to mark in each segment.
    let marks: Sides<[[SegmentMark]]>
    let words: LinkedWords
    /// For each finding, all that report the same in the same words, itself included.
    let alike: [[Int]]

    var report: Report { index.report }

    init(_ report: Report, failOn: Severity?) {
        let index = ReportIndex(report)
        self.index = index
        verdict = Verdict(index, failOn: failOn)
        var cards = [[Int]](repeating: [], count: report.bitext.beads.count)
        var loose: [Int] = []
        for (number, finding) in report.findings.enumerated() {
            if let home = index.home(finding) { cards[home].append(number) } else { loose.append(number) }
        }
        self.cards = cards
        self.loose = loose
        marks = Sides(source: SegmentMark.bySegment(index, .source), target: SegmentMark.bySegment(index, .target))
        words = LinkedWords(report)
        alike = Self.alike(index)
    }

    var title: String { "\(verdict.sentence) · \(name(.target))" }

    func name(_ side: Side) -> String { report.bitext[side].document.name }

    /// `French`; the tag where CLDR has no name.
    func language(_ side: Side) -> String {
        let tag = report.languages[side]
        if tag.isEmpty { return "unknown language" }
        return DisplayNames.language(tag, in: pageLanguage) ?? tag
    }

    /// For the `lang` attribute; nil when the language is unknown.
    func tag(_ side: Side) -> String? { report.languages[side].isEmpty ? nil : report.languages[side] }

    /// Where a finding's card stands in the page.
    func anchor(_ finding: Int) -> String { "f-" + index.fingerprints[finding] }

    private static func alike(_ index: ReportIndex) -> [[Int]] {
        var groups: [[String]: [Int]] = [:]
        let keys = index.report.findings.map { finding in
            [finding.check]
                + Side.allCases.flatMap { side in
                    [side.rawValue] + finding.places[side].map(index.sides[side].document.document.string)
                }
        }
        for (number, key) in keys.enumerated() { groups[key, default: []].append(number) }
        return keys.map { groups[$0] ?? [] }
    }
}
