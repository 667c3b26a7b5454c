import BitextModel
import Checking
import FoundationEssentials
import Reporting
import TestSupport
import Testing

private func render(_ report: Report) -> String { String(decoding: JSONReport().render(report), as: UTF8.self) }

/// The keys that stand at a depth of the document, in order.
private func keys(_ json: String, depth: Int) -> [String] {
    let margin = String(repeating: "  ", count: depth) + "\""
    return json.split(separator: "\n").filter { $0.hasPrefix(margin) }.compactMap { line in
        let rest = line.dropFirst(margin.count)
        guard let end = rest.firstIndex(of: "\""), rest[end...].hasPrefix("\": ") else { return nil }
        return String(rest[..<end])
    }
}

/// What a reader of the format relies on.
private struct ReadReport: Decodable {
    struct Place: Decodable { var start, end, line, column: Int, text: String }
    struct Bead: Decodable { var index: Int, source, target: [Int], score: Double }
    struct Evidence: Decodable { var text: String, file: String?, line: Int? }
    struct Fix: Decodable { var start, end: Int, replacement: String }
    struct Finding: Decodable {
        var check, severity, message, fingerprint: String, mqm, its, expected: String?, confidence: Double
        var source, target: [Place], bead: Bead?, evidence: [Evidence], fix: Fix?
    }
    struct Problem: Decodable { var file: String?, line: Int?, message: String, fatal: Bool }
    struct Block: Decodable { var side, role, text: String, line: Int, span: Span }
    struct Span: Decodable { var start, end: Int }
    struct BeadType: Decodable { var type: String, n: Int, meanScore: Double }
    struct Alignment: Decodable { var beads: [BeadType], unsure: [Bead] }
    var schema: String, findings: [Finding], problems: [Problem], setApart: [Block], alignment: Alignment
}

private func read(_ report: Report) throws -> ReadReport {
    try JSONDecoder().decode(ReadReport.self, from: Data(JSONReport().render(report)))
}

@Suite struct JSONReportTests {
    @Test func keysStandInTheirOrder() {
        let json = render(ferry.report)
        #expect(
            keys(json, depth: 1)
                == ["schema", "signature", "documents", "verdict", "findings", "problems", "setApart", "alignment"])
        let finding = [
            "check", "severity", "confidence", "mqm", "its", "message", "source", "target", "bead", "evidence", "expected",
            "fix", "fingerprint",
        ]
        let first = json.components(separatedBy: "\"findings\": [\n")[1].components(separatedBy: "\n    },")[0]
        #expect(keys(first, depth: 3) == finding)
    }

    @Test func everyKeyIsDocumented() throws {
        let page = String(decoding: try repositoryFile("Documentation/report-json.md"), as: UTF8.self)
        let json = render(ferry.report)
        let used = Set((1...6).flatMap { keys(json, depth: $0) })
        #expect(used.count > 30)
        for key in used.sorted() { #expect(page.contains("`\(key)`"), "\(key) is not in Documentation/report-json.md") }
        #expect(page.contains(JSONReport.schema))
    }

    @Test func placesAreOffsetsLinesAndText() throws {
        let finding = try read(ferry.report).findings[1]
        #expect(finding.source.map(\.text) == ["1 200"])
        #expect(finding.target.map(\.text) == ["1,300"])
        let place = try #require(finding.target.first)
        #expect((place.start, place.end) == (89, 94))
        #expect((place.line, place.column) == (3, 64))
        #expect(finding.bead.map { [$0.index] + $0.source + $0.target } == [2, 2, 2])
        #expect(finding.fix?.replacement == "1,200")
        #expect(finding.mqm == "accuracy/mistranslation/number" && finding.its == "numbers")
    }

    @Test func wholeArticleFindingsHaveNulls() throws {
        let report = SampleReport("Un.", "One.").finding("unheard-of", "odd").report
        let finding = try #require(try read(report).findings.first)
        #expect(finding.bead == nil && finding.mqm == nil && finding.fix == nil && finding.expected == nil)
        for key in ["mqm", "its", "bead", "expected", "fix"] { #expect(render(report).contains("\"\(key)\": null")) }
        #expect(render(report).contains("\"evidence\": [],"))
    }

    @Test func beadNumbersOutOfRangeAreNull() throws {
        let report = SampleReport("Un.", "One.").finding("number-mismatch", "odd", bead: 9).report
        #expect(try read(report).findings.first?.bead == nil)
    }

    @Test func setApartProblemsAndAlignment() throws {
        var report = ferry.report
        report.problems = [Problem(file: "g.csv", line: 3, "no target"), Problem("odd", isFatal: true)]
        let read = try read(report)
        #expect(read.setApart.map(\.text) == ["Partager cet article"])
        #expect(read.setApart.map(\.role) == ["furniture"] && read.setApart.map(\.line) == [9])
        #expect(read.problems.map(\.fatal) == [false, true] && read.problems.map(\.line) == [3, nil])
        #expect(read.alignment.beads.map(\.type) == ["0-1", "1-0", "1-1", "1-2"])
        #expect(read.alignment.beads.map(\.n) == [1, 1, 5, 1])
        #expect(read.alignment.beads.map(\.meanScore) == [0.9, 0.9, 0.9, 0.9])
        #expect(read.alignment.unsure.isEmpty)
    }

    @Test func doubtAboutTheAlignmentIsListed() throws {
        var report = ferry.report
        report.bitext.beads[1].score = 0.69
        report.bitext.beads[4].score = 0.7
        let unsure = try read(report).alignment.unsure
        #expect(unsure.map(\.index) == [1] && unsure.map(\.score) == [0.69])
        #expect(unsure.map(\.source) == [Array(report.bitext.beads[1].source)])
    }

    @Test(arguments: [
        (2.0 / 3, "0.667"), (0.1 + 0.2, "0.3"), (1, "1"), (0, "0"), (-0.0001, "0"), (0.9999, "1"), (-1.25, "-1.25"),
        (0.05, "0.05"),
        (.nan, "null"), (.infinity, "null"),
    ])
    func numbersHaveThreeDecimals(value: Double, written: String) {
        let report = SampleReport("Un.", "One.").finding("number-mismatch", "odd", confidence: value).report
        #expect(render(report).contains("\"confidence\": \(written),"))
    }

    @Test(arguments: [
        ("plain é 東京 😀", "plain é 東京 😀"), ("\"\\/", "\\\"\\\\/"), ("\n\r\t", "\\n\\r\\t"),
        ("\u{0}\u{1F}\u{7F}", "\\u0000\\u001f\\u007f"),
        ("\u{85}\u{2028}\u{2029}", "\\u0085\\u2028\\u2029"), ("</script>", "</script>"),
    ])
    func stringsAreEscaped(text: String, written: String) throws {
        let report = SampleReport("Un.", "One.").finding("number-mismatch", text).report
        #expect(render(report).contains("\"message\": \"\(written)\","))
        #expect(try read(report).findings.first?.message == text)
    }

    @Test func theSameReportGivesTheSameBytes() {
        let formats: [any ReportFormat] = [JSONReport(), HTMLReport(failOn: .major), HumanReport(color: true)]
        for format in formats { #expect(format.render(ferry.report) == format.render(ferry.report)) }
    }
}

@Suite struct BatchLineTests {
    @Test(arguments: [
        (#"{"id": 7, "source": "x"}"#, "7"), (#"{"id":7.0}"#, "7.0"), (#"{"id":-1.5e+10}"#, "-1.5e+10"),
        (#"{"id":12345678901234567890123}"#, "12345678901234567890123"), (#"{"source":"id","id":"a\/b é"}"#, #""a\/b é""#),
        (#"{"options":{"id":1},"list":[{"id":2}],"id":"three"}"#, #""three""#), (#"{"text":"\"id\":4","id":5}"#, "5"),
        (#"{"id":null}"#, "null"), (#"{"id":[1]}"#, "null"), (#"{"id":{"id":1}}"#, "null"), (#"{"id":01}"#, "null"),
        (#"{"id":1.}"#, "null"),
        (#"{"id":"\x"}"#, "null"), (#"{"id":"open"#, "null"), (#"{"source":"x"}"#, "null"), (#"{"id":8, oops"#, "8"),
        ("", "null"),
        ("[1,2]", "null"), (#""id":1"#, "null"),
    ])
    func idsComeBackAsTheyWere(line: String, id: String) {
        let problem = Problem("this is not a request")
        let answer = BatchLine.refusal(id: BatchID(inLine: Array(line.utf8)), problem)
        #expect(
            String(decoding: answer, as: UTF8.self) == #"{"id":\#(id),"findings":[],"problem":"this is not a request"}"# + "\n")
    }

    @Test func anIdThatIsNotUTF8IsNull() {
        #expect(BatchID(inLine: Array(#"{"id":""#.utf8) + [0xFF] + Array(#""}"#.utf8)) == .null)
    }

    @Test func anAnswerIsOneLineWithTheReportsFindings() throws {
        struct Answer: Decodable {
            var id: String, findings: [ReadReport.Finding], problems: [ReadReport.Problem], signature: String
        }
        var report = ferry.report
        report.problems = [Problem("two\u{2028}lines\n")]
        let line = BatchLine.answer(id: BatchID("a\"b"), report)
        #expect(line.last == 0x0A && line.count { $0 == 0x0A } == 1)
        let answer = try JSONDecoder().decode(Answer.self, from: Data(line))
        #expect(answer.id == "a\"b" && answer.signature == report.signature.description)
        #expect(answer.findings.map(\.fingerprint) == (try read(report).findings.map(\.fingerprint)))
        #expect(answer.problems.map(\.message) == ["two\u{2028}lines\n"])
        #expect(String(decoding: line, as: UTF8.self).hasPrefix(#"{"id":"a\"b","findings":[{"check":"untranslated-acronym","#))
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: mark) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
