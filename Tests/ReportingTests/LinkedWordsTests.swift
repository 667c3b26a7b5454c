import BitextModel
import Lexicon
import Reporting
import Testing

/// The page of a report whose only bead has the given links: source token, target token, confidence.
private func page(_ report: SampleReport, _ links: [(Int, Int, Float)]) -> String {
    var report = report.report
    let counts = Sides(
        source: report.bitext.source.segments[0].tokens.count, target: report.bitext.target.segments[0].tokens.count)
    report.links = [
        WordLinks(links: links.map { WordLink(source: $0.0, target: $0.1, confidence: $0.2) }, counts: counts)
    ]
    return String(decoding: HTMLReport().render(report), as: UTF8.self)
}

/// Each marked word of the page with its group, in order.
private func groups(_ page: String) -> [String] {
    page.matches(of: /<span data-w="(\d+)">([^<]*)</).map { "\($0.output.2) \($0.output.1)" }
}

@Suite struct LinkedWordsTests {
    @Test func wordsThatAnswerEachOtherShareANumber() {
        let shown = page(SampleReport("Le port rouvre", "The harbour reopens"), [(1, 1, 0.9), (2, 2, 0.8)])
        #expect(groups(shown) == ["port 0", "rouvre 1", "harbour 0", "reopens 1"])
    }

    @Test func linksByPlaceAloneAreNotShown() {
        let shown = page(SampleReport("Le port rouvre", "The harbour reopens"), [(0, 0, 0.4), (1, 1, 0.9)])
        #expect(groups(shown) == ["port 0", "harbour 0"])
    }

    @Test func anExpressionIsOneGroup() {
        let shown = page(
            SampleReport("mise en œuvre lente", "slow implementation"), [(0, 1, 0.9), (2, 1, 0.7), (3, 0, 0.9), (1, 1, 0.8)])
        #expect(groups(shown) == ["mise 0", "en 0", "œuvre 0", "lente 1", "slow 1", "implementation 0"])
    }

    @Test func markedWordsKeepTheirMarkAndTheirGroup() {
        let report = SampleReport("Il paie ⟦40⟧ francs", "He pays ⟦60 francs⟧").finding(
            "number-mismatch", "odd", source: [0], target: [0], bead: 0)
        let shown = page(report, [(2, 2, 0.6), (3, 3, 0.9)])
        #expect(groups(shown) == ["40 0", "francs 1", "60 0", "francs 1"])
        #expect(shown.contains("<span data-w=\"0\">60</span> <span data-w=\"1\">francs</span><sup>"))
    }

    @Test func withoutLinksTheTextStandsAsItIs() {
        #expect(groups(page(SampleReport("Le port rouvre", "The harbour reopens"), [])).isEmpty)
    }
}
