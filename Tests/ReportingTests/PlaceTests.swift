import BitextModel
import Checking
import Reporting
import Testing

@Suite struct LineIndexTests {
    @Test(arguments: [
        ("", 0, 1, 1), ("", 9, 1, 1), ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4), ("abc", -1, 1, 1),
        ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\r\rb", 3, 3, 1),
        ("a\n", 2, 2, 1), ("é\u{301}x", 4, 1, 3), ("😀x", 4, 1, 2), ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 4, 1, 2),
        ("\u{FEFF}ab", 0, 1, 1),
        ("\u{FEFF}a\nb", 5, 2, 1),
    ])
    func offsetsHaveLinesAndColumns(text: String, offset: Int, line: Int, column: Int) {
        let position = LineIndex(Array(text.utf8)).position(of: offset)
        #expect((position.line, position.column) == (line, column))
    }

    @Test func longLinesCountOn() {
        let text = Array(String(repeating: "é", count: 5_000).utf8)
        let index = LineIndex(text)
        for offset in stride(from: 0, through: 10_000, by: 2) { #expect(index.position(of: offset).column == offset / 2 + 1) }
    }
}

@Suite struct ReadRangeTests {
    /// `l’<b>ANL</b> &eacute;t&eacute;`, as an author wrote it and as it is read.
    static let author = "l'<b>ANL</b> &eacute;t&eacute;"
    static let text: MappedText = {
        var text = MappedText()
        text.appendVerbatim("l'".utf8, origin: 0)
        text.appendVerbatim("ANL".utf8, origin: 5)
        text.appendVerbatim(" ".utf8, origin: 12)
        text.appendReplacement("é".utf8, for: 13..<21)
        text.appendVerbatim("t".utf8, origin: 21)
        text.appendReplacement("é".utf8, for: 22..<30)
        return text
    }()

    @Test(arguments: [
        ("l'", "l'"), ("<b>ANL</b>", "ANL"), ("ANL", "ANL"), ("NL", "NL"), ("'<b>A", "'A"), ("&eacute;t", "ét"),
        ("acute;t", "ét"),
        ("ute", "é"), ("<b>", ""), ("</b> ", " "), (author, "l'ANL été"),
    ])
    func authorsSpansAreRead(span: String, read: String) throws {
        let range = try #require(Self.author.firstRange(of: span))
        let start = range.lowerBound.utf16Offset(in: Self.author)
        let found = Self.text.readRange(TextSpan(start: start, end: start + span.utf8.count))
        #expect(String(decoding: Self.text.utf8[found], as: UTF8.self) == read)
    }

    @Test func everyReadRangeComesBack() {
        for start in [0, 1, 2, 3, 5, 6, 8, 9] {
            for end in [1, 2, 5, 6, 8, 9, 11] where end > start {
                #expect(Self.text.readRange(Self.text.authorSpan(start..<end)) == start..<end)
            }
        }
    }

    @Test(arguments: [TextSpan(start: 99, end: 120), TextSpan(start: -5, end: -1), TextSpan(start: 5, end: 2)])
    func spansOutsideStayInside(span: TextSpan) {
        let range = Self.text.readRange(span)
        #expect(range.isEmpty && range.lowerBound >= 0 && range.upperBound <= Self.text.count)
        #expect(MappedText().readRange(span).isEmpty)
    }
}

@Suite struct FingerprintTests {
    private func fingerprints(_ sample: SampleReport) -> [String] {
        sample.report.bitext.fingerprints(of: sample.report.findings)
    }

    private func one(_ source: String, _ target: String, check: String = "number-mismatch", bead: Int = 0) -> String {
        fingerprints(SampleReport(source, target).finding(check, "m", source: [0], target: [0], bead: bead))[0]
    }

    private var plain: String { one("il y a ⟦dix⟧ bateaux au port", "there are ⟦ten⟧ boats in the port") }

    @Test func editsElsewhereChangeNothing() {
        #expect(
            plain == one("Un titre.\n\nil y a ⟦dix⟧ bateaux au port", "A title.\n\nthere are ⟦ten⟧ boats in the port", bead: 1))
        #expect(plain == one("Il y a  ⟦dix⟧ bateaux au port", "There are ⟦ten⟧ boats  in the port"))
        let far = "une fin de phrase bien plus loin que tout cela"
        #expect(
            one("il y a ⟦dix⟧ bateaux dans le port de la ville \(far)", "⟦ten⟧")
                == one("il y a ⟦dix⟧ bateaux dans le port de la ville autre", "⟦ten⟧"))
    }

    @Test func whatItIsAboutChangesIt() {
        let others = [
            one("il y a ⟦onze⟧ bateaux au port", "there are ⟦ten⟧ boats in the port"),
            one("il y a ⟦dix⟧ bateaux au port", "there are ⟦two⟧ boats in the port"),
            one("il y a ⟦dix⟧ navires au port", "there are ⟦ten⟧ boats in the port"),
            one("il y a ⟦dix⟧ bateaux au port", "there were ⟦ten⟧ boats in the port"),
            one("il y a ⟦dix⟧ bateaux au port", "there are ⟦ten⟧ boats in the port", check: "quotation-marks"),
        ]
        #expect(Set(others + [plain]).count == 6)
        #expect(plain.utf8.count == 16)
    }

    @Test func contextStaysInTheBead() {
        #expect(one("Avant. \n⟦dix⟧", "Before.\n⟦ten⟧", bead: 1) == one("Autre. \n⟦dix⟧", "Other.\n⟦ten⟧", bead: 1))
        let joined = { (source: String) in
            self.fingerprints(
                SampleReport(source, "⟦ten⟧", beads: [(2, 1)]).finding("number-mismatch", "m", source: [0], target: [0], bead: 0))
        }
        #expect(joined("Avant.\n⟦dix⟧") != joined("Autre.\n⟦dix⟧"))
    }

    @Test func twinsAreToldApart() {
        let sample = SampleReport("⟦a⟧", "⟦b⟧")
        let twins = (0..<3).reduce(sample) { made, _ in made.finding("number-mismatch", "m", source: [0], target: [0], bead: 0) }
        #expect(Set(fingerprints(twins)).count == 3)
        #expect(
            fingerprints(twins)[0] == fingerprints(sample.finding("number-mismatch", "m", source: [0], target: [0], bead: 0))[0])
    }

    @Test func placesInOtherBeadsDoNotCount() {
        let sample = SampleReport("⟦a⟧\n⟦c⟧", "⟦b⟧\n⟦d⟧")
        let alone = sample.finding("number-mismatch", "m", source: [0], target: [0], bead: 0)
        let elsewhere = sample.finding("number-mismatch", "m", source: [0, 1], target: [0, 1], bead: 0)
        #expect(fingerprints(alone) == fingerprints(elsewhere))
    }

    @Test(arguments: [Int?.none, 0, 99]) func oddFindingsHaveOneToo(bead: Int?) {
        var sample = SampleReport("a", "b").finding("number-mismatch", "m", bead: bead)
        sample.report.findings[0].places = Sides(source: [TextSpan(start: 900, end: 950)], target: [TextSpan(start: 3, end: 1)])
        #expect(fingerprints(sample).count == 1)
        #expect(!JSONReport().render(sample.report).isEmpty)
        #expect(!HTMLReport().render(sample.report).isEmpty)
        #expect(!HumanReport(color: false).render(sample.report).isEmpty)
    }
}
