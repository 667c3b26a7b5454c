import BitextModel
import Checking
import Reporting
import Testing

private func render(_ report: Report, color: Bool = false, width: Int = 90, failOn: Severity? = .major) -> String {
    String(decoding: HumanReport(color: color, width: width, failOn: failOn).render(report), as: UTF8.self)
}

@Suite struct HumanReportTests {
    @Test func findingHasCaretsOnBothSides() {
        let expected = """
            untranslated-acronym  terminology · major                                article.en.md:3:5
              the French acronym CNL stands in the translation
              fr  La CNL a annoncé mardi la fin du service.                          article.fr.md:3:4
                     ^^^
              en  The CNL announced on Tuesday that the service would end.
                      ^^^ expected "LNC"
              why  Glossaries/lake.csv:7, preferred: company name
              fix  replace "CNL" with "LNC"

            """
        #expect(render(ferry.report).hasPrefix(expected))
    }

    @Test func omissionShowsTheGap() {
        let text = render(ferry.report)
        #expect(text.contains("omitted-segment  accuracy · critical"))
        #expect(text.contains("\n  en  (nothing answers it) before '\"We can no longer afford"))
        let end = SampleReport("Un.\n⟦Deux.⟧", "One.", beads: [(1, 1), (1, 0)])
            .finding("omitted-segment", "gone", source: [0], bead: 1)
        #expect(render(end.report).contains("\n  en  (nothing answers it) at the end\n"))
    }

    @Test func verdictCountsAndSigns() {
        let text = render(ferry.report)
        let expected = """

            fails: 5 findings at or above major
              1 critical · 4 major · 1 minor · 0 neutral
              number-mismatch       2
              untranslated-acronym  2
              omitted-segment       1
              quotation-marks       1
              score  230 penalty points per 1,000 words (200 source words)
              not checked  source: 1 furniture (set apart as no prose of the article)
              signed  \(ferry.report.signature.description)

            """
        // The signature is longer than this line is wide.
        #expect(render(ferry.report, width: 100).hasSuffix(expected))
        #expect(text.contains("fails: 5 findings at or above major"))
        #expect(render(ferry.report, failOn: .critical).contains("fails: 1 finding at or above critical"))
        #expect(render(ferry.report, failOn: nil).contains("\n6 findings\n"))
    }

    @Test func doubtAboutTheAlignmentIsSaid() {
        var sample = SampleReport("Un ⟦2⟧.\n\nDeux.\n\nTrois.", "One ⟦3⟧.\n\nTwo.", beads: [(1, 1), (1, 1), (1, 0)])
            .finding("number-mismatch", "differs", source: [0], target: [0], bead: 0)
        #expect(!render(sample.report).contains("unsure"))
        sample.report.bitext.beads[0].score = 0.6
        sample.report.bitext.beads[2].score = 0.3
        let text = render(sample.report, width: 120)
        #expect(text.contains("\n  unsure  whether these sentences answer each other\n"))
        #expect(text.contains("\n  unsure  the alignment is unsure in 2 of 3 places: target line 1; source line 5\n"))
    }

    @Test func aThresholdAboveAllFindingsPasses() {
        let sample = SampleReport("⟦Un⟧.", "⟦One⟧.").finding("quotation-marks", "odd", .minor, source: [0], target: [0], bead: 0)
        #expect(render(sample.report).contains("\npasses: nothing at or above major\n"))
    }

    @Test func aCleanRunIsOneLine() {
        #expect(render(SampleReport("Un.\nDeux.", "One.").report) == "nothing to report: 2 segments against 1, 4 checks ran\n")
        let apart = SampleReport("Un.\n\n% Partager", "One.")
        #expect(render(apart.report) == "nothing to report: 1 segments against 1, 4 checks ran, 1 block set apart\n")
    }

    @Test(arguments: [("", "One.", "source"), ("Un.", "", "target")])
    func nothingComparedIsNotClean(source: String, target: String, side: String) {
        let text = render(SampleReport(source, target, beads: []).report)
        #expect(text.hasPrefix("nothing was compared: the \(side) has no prose\n"))
    }

    @Test func aFatalProblemIsNotAPass() {
        let problem = Problem(file: "x.md", line: 2, "this cannot be read", isFatal: true)
        let text = render(SampleReport("Un.", "One.", problems: [problem]).report)
        #expect(text.hasPrefix("not finished: x.md:2: this cannot be read\n"))
    }

    @Test func colourOnlyWhenAsked() {
        #expect(!render(ferry.report).contains("\u{1B}"))
        let colored = render(ferry.report, color: true)
        #expect(colored.contains("\u{1B}[31mmajor\u{1B}[0m"))
        var plain = colored
        while let start = plain.firstIndex(of: "\u{1B}"), let end = plain[start...].firstIndex(of: "m") {
            plain.removeSubrange(start...end)
        }
        #expect(plain == render(ferry.report))
    }

    @Test func textsCannotSteerTheTerminal() {
        let evil = "a\u{1B}[2Jb\u{9B}c\u{202E}d"
        let sample = SampleReport("⟦\(evil)⟧", "⟦\(evil)⟧", names: (evil, evil), problems: [Problem(file: evil, evil)])
            .finding(evil, evil, source: [0], target: [0], bead: 0, evidence: [Evidence(evil)], expected: evil)
        let text = render(sample.report)
        #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{9B}", "\u{202E}"].contains($0) })
        #expect(text.contains("a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d"))
    }

    @Test(arguments: [40, 60, 80, 120]) func linesFitAndPlacesAreShown(width: Int) {
        let filler = Array(repeating: "mot", count: 300).joined(separator: " ")
        let sample = SampleReport("\(filler) ⟦début⟧ \(filler) ⟦fin⟧ \(filler)", "⟦\(filler)⟧", names: ("f", "e"))
            .finding("number-mismatch", filler, source: [0, 1], target: [0], bead: 0, expected: filler)
        let lines = render(sample.report, width: width).split(separator: "\n")
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= width })
        let excerpt = lines.firstIndex { $0.hasPrefix("  fr") }!
        #expect(lines[excerpt].contains("début") && lines[excerpt].contains("fin") && lines[excerpt].contains("…"))
        #expect(lines[excerpt + 1].split(separator: " ") == ["^^^^^", "^^^"])
    }

    @Test func otherNamesForTheDocuments() {
        let names = Sides(source: "left.md", target: "right.md")
        let text = String(decoding: HumanReport(color: false, documents: names).render(ferry.report), as: UTF8.self)
        #expect(text.contains("right.md:3:5") && text.contains("left.md:3:4") && !text.contains("article."))
    }
}

@Suite struct CaretTests {
    /// A marked text, and the carets under it with the columns before them.
    @Test(arguments: [
        ("one ⟦two⟧ three", "    ^^^"),
        ("⟦東京⟧ and ⟦大阪⟧", "^^^^     ^^^^"),
        ("東京 ⟦two⟧", "     ^^^"),
        ("e\u{301}te\u{301} ⟦e\u{301}te\u{301}⟧.", "    ^^^"),
        ("😀 ⟦😀⟧ x", "   ^^"),
        ("👩‍👩‍👧 ⟦x⟧", "   ^"),
        ("soft\u{AD}hyphen ⟦x⟧", "           ^"),
        ("a⟦\u{AD}⟧b", " ^"),
        ("tab\tand ⟦x⟧", "        ^"),
        ("no\u{A0}break ⟦\u{A0}⟧ x", "         ^"),
        ("between⟦⟧two", "       ^"),
        ("at the end⟦⟧", "          ^"),
        ("⟦a⟧⟦b⟧ ⟦c⟧", "^^ ^"),
    ])
    func caretsStandUnderTheirPlaces(text: String, carets: String) {
        let side = SampleSide(text, name: "x")
        var sample = SampleReport("source", text)
        sample = sample.finding("number-mismatch", "m", target: Array(side.places.indices), bead: 0)
        let lines = render(sample.report).split(separator: "\n", omittingEmptySubsequences: false)
        let excerpt = lines.firstIndex { $0.hasPrefix("  en") }!
        #expect(lines[excerpt + 1] == "      " + carets)
    }
}
