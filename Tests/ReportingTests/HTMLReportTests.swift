import BitextModel
import Checking
import Reporting
import Testing

private func render(_ report: Report, failOn: Severity? = .major) -> String {
    String(decoding: HTMLReport(failOn: failOn).render(report), as: UTF8.self)
}

/// The values of an attribute, in order.
private func values(of attribute: String, in page: String) -> [String] {
    page.matches(of: try! Regex(" \(attribute)=\"([^\"]*)\"")).compactMap { $0.output[1].substring.map(String.init) }
}

@Suite struct HTMLReportTests {
    @Test func theVerdictComesFirst() throws {
        let page = render(ferry.report)
        let verdict = try #require(page.firstRange(of: "Fails: 5 findings at or above major</h1>"))
        let texts = try #require(page.firstRange(of: "<main"))
        #expect(verdict.lowerBound < texts.lowerBound)
        for words in ["230</b>", "linguistic-conventions", "Not checked: 1 block", "Partager cet article"] {
            let range = try #require(page.firstRange(of: words))
            #expect(range.lowerBound < texts.lowerBound)
        }
        #expect(page.contains(ferry.report.signature.description))
    }

    @Test(arguments: [(Severity?.none, "Nothing found"), (.major, "Passes: nothing at or above major")])
    func cleanPages(failOn: Severity?, verdict: String) {
        let page = render(SampleReport("Un.", "One.").report, failOn: failOn)
        #expect(page.contains(verdict + "</h1>"))
        #expect(!page.contains("<article") && !page.contains("<form"))
    }

    @Test func doubtAboutTheAlignmentIsShown() {
        var report = ferry.report
        #expect(!render(report).contains("class=\"doubt\""))
        report.bitext.beads[2].score = 0.4
        let page = render(report)
        #expect(page.contains("<p class=\"doubt\">the alignment is unsure in 1 of 8 places: target line 3</p>"))
        #expect(page.contains("<span class=\"doubt\">unsure pair</span>"))
        #expect(page.contains("class=\"bead unsure\" id=\"b-2\"") || page.contains("class=\"bead start unsure\" id=\"b-2\""))
    }

    @Test func aPageNeedsNothingElse() {
        let page = render(ferry.report)
        for outside in ["http:", "https:", "url(", "@import", "<link", " src="] { #expect(!page.contains(outside)) }
    }

    @Test func everyLinkLeadsSomewhere() {
        let page = render(ferry.report)
        let ids = values(of: "id", in: page)
        #expect(Set(ids).count == ids.count)
        let links = values(of: "href", in: page)
        #expect(links.count > 20)
        for link in links { #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link) leads nowhere") }
    }

    @Test func marksOnBothSidesNameTheirCard() {
        let page = render(ferry.report)
        let cards = page.matches(of: /<article [^>]*data-f="([0-9a-f]+)"/).map { String($0.output.1) }
        #expect(cards.count == ferry.report.findings.count)
        let marks = page.matches(of: /<a class="mark [^>]*data-f="([0-9a-f ]+)"/).map { String($0.output.1) }
        for (card, finding) in zip(cards, ferry.report.findings) {
            let expected = finding.places.source.count + finding.places.target.count
            #expect(marks.count { $0.split(separator: " ").contains(Substring(card)) } == expected)
        }
    }

    @Test func unevenBeadsAreVisible() {
        let page = render(ferry.report)
        for kind in ["1–0</span>", "1–2</span>", "0–1</span>"] { #expect(page.contains(kind)) }
        #expect(!page.contains("1–1</span>"))
        #expect(page.contains("<div class=\"cell gap target\">"))
        #expect(page.contains("<div class=\"cell gap source\">"))
    }

    @Test func everyCellHasItsLanguageAndDirection() {
        let page = render(ferry.report)
        let cells = page.matches(of: /<div class="cell (source|target)[^>]*>/).map { String($0.output.0) }
        #expect(cells.count == 14)
        #expect(cells.allSatisfy { $0.contains("lang=\"fr\" dir=\"auto\"") || $0.contains("lang=\"en\" dir=\"auto\"") })
    }

    @Test func alikeFindingsAreLinked() {
        #expect(render(ferry.report).matches(of: /the same at\s/).count == 2)
    }

    @Test func findingsAboutTheWholeArticleStandAboveTheTexts() throws {
        let page = render(SampleReport("Un.", "One.").finding("number-mismatch", "about all of it").report)
        let card = try #require(page.firstRange(of: "about all of it</bdi></p>"))
        let texts = try #require(page.firstRange(of: "<main"))
        #expect(card.lowerBound < texts.lowerBound)
    }

    /// A finding stands under its own bead; one without a bead under that of its first place, target before source.
    @Test(
        arguments: [
            (2, [0], [0], 2), (nil, [0], [1], 1), (nil, [2], [], 2), (1, [], [], 1),
        ] as [(Int?, [Int], [Int], Int)])
    func cardsStandUnderTheirBead(bead: Int?, source: [Int], target: [Int], home: Int) throws {
        let text = "⟦a⟧\n⟦b⟧\n⟦c⟧"
        let page = render(
            SampleReport(text, text).finding("number-mismatch", "m", source: source, target: target, bead: bead).report)
        let card = try #require(page.firstRange(of: "<article"))
        #expect(values(of: "id", in: String(page[..<card.lowerBound])).last == "b-\(home)")
    }

    @Test func hostileTextStaysText() {
        let evil = "</script><img src=x onerror=alert(1)>&\"'\u{0}"
        let problem = Problem(file: evil, line: 1, evil)
        let check = CheckMetadata(id: evil, summary: evil, category: .number, severity: .major)
        var report = SampleReport(
            "⟦\(evil)⟧\n\n% \(evil)", "⟦\(evil)⟧", names: (evil, evil), checks: [check], problems: [problem]
        )
        .finding(
            evil, evil, source: [0], target: [0], bead: 0, evidence: [Evidence(evil, file: evil, line: 1)], expected: evil,
            fix: Fix(span: TextSpan(start: 0, end: 9), replacement: evil)
        ).report
        report.languages = Sides(source: evil, target: evil)
        report.signature.version = evil
        let page = render(report)
        #expect(!page.contains("<img") && !page.contains("onerror=alert(1)>") && !page.contains("\u{0}"))
        #expect(page.matches(of: /<\/script>/).count == 1)
        #expect(!page.contains("&\"'"))
        #expect(page.contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;\u{FFFD}"))
    }

    @Test func overlappingPlacesAreCutAndNumbered() {
        let page = render(
            SampleReport("un", "a ⟦b ⟦c⟧ d⟧ e")
                .finding("number-mismatch", "inner", target: [0], bead: 0)
                .finding("quotation-marks", "outer", .minor, target: [1], bead: 0).report)
        let marks = page.matches(of: /<a class="mark ([a-z]+)"[^>]*>([^<]*)(<sup>[0-9,]*<\/sup>)?<\/a>/)
        #expect(marks.map { String($0.output.2) } == ["b ", "c", " d"])
        #expect(marks.map { String($0.output.1) } == ["minor", "major", "minor"])
        #expect(marks.map { $0.output.3.map(String.init) } == [nil, "<sup>1</sup>", "<sup>2</sup>"])
        let cell = page.matches(of: /(?s)<div class="cell target[^>]*>(.*?)<\/div>/).first?.output.1
        let text = cell?.replacing(/<sup>\d<\/sup>|<[^>]*>/, with: "")
        #expect(text == "a b c d e")
    }

    @Test func placesBetweenCharactersAreShown() {
        let page = render(SampleReport("un", "one⟦⟧two").finding("number-mismatch", "m", target: [0], bead: 0).report)
        #expect(page.contains("one<a class=\"mark major point\""))
    }
}
