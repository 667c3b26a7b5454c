import BitextModel
import Checking
import FoundationEssentials
import Reading
import Reporting
import Reviewing
import Terminology
import TestSupport
import Testing

private let samples = ["economy", "institutions-html", "libya-clean", "libya-drifted", "sahel-markdown"]
private let endings = ["economy": "txt", "institutions-html": "html", "sahel-markdown": "md"]

/// A sample reviewed as the program reviews it.
private func review(_ sample: String) throws -> (report: Report, expected: ExpectedFindings) {
    let folder = "Corpora/\(sample)/"
    let ending = endings[sample] ?? "txt"
    let expected = ExpectedFindings(String(decoding: try repositoryFile(folder + "article.findings"), as: UTF8.self))
    let catalogue = try shippedLanguages()
    let reader = Reader(catalogue: catalogue)
    func read(_ name: String) throws -> Document { try reader.read(repositoryFile(folder + name), name: folder + name) }
    let documents = try LanguageChoice(catalogue: catalogue, given: Sides(source: nil, target: nil))
        .settle(Sides(source: try read("article.fr.\(ending)"), target: try read("article.en.\(ending)")))
    let reviewer = Reviewer(
        catalogue: catalogue, termbase: try glossaries(expected.glossaries), knowledge: try shippedKnowledge(),
        lexicons: try shippedLexicons(Sides(source: "fr", target: "en")))
    return (reviewer.review(documents), expected)
}

private func glossaries(_ names: [String]) throws -> Termbase {
    let files = try names.map { (name: $0, bytes: try repositoryFile($0)) }
    let (termbase, problems) = try Termbase.reading(files, languages: Sides(source: "fr", target: "en"))
    #expect(problems.isEmpty)
    return termbase
}

/// A finding as the `.findings` file writes it.
private func line(_ finding: Finding, _ report: Report) -> ExpectedFindings.Line {
    let places = Side.allCases.compactMap { side -> String? in
        guard let first = finding.places[side].first else { return nil }
        let document = report.bitext[side].document
        let texts = finding.places[side].map { span in
            let lines = document.string(span).split(whereSeparator: \.isNewline)
            let text = lines.count == 1 ? String(lines[0]) : lines.map(\.trimmingSpaces).joined(separator: " ")
            let isSentence = ["omitted-segment", "added-segment", "untranslated-segment"].contains(finding.check)
            return "\"" + (isSentence ? text.split(separator: " ").prefix(4).joined(separator: " ") + " …" : text) + "\""
        }
        let number = LineIndex(document.text).position(of: first.start).line
        return "\(side == .source ? "fr" : "en"):\(number) \(texts.joined(separator: " "))"
    }
    return ExpectedFindings.Line(check: finding.check, severity: finding.severity.rawValue, places: places)
}

@Suite struct Samples {
    @Test(arguments: samples) func giveExactlyTheirFindings(_ sample: String) throws {
        let (report, expected) = try review(sample)
        #expect(report.findings.map { line($0, report).description } == expected.findings.map(\.description))
        #expect(report.problems.isEmpty)
    }

    @Test func theCleanOneGivesNone() throws {
        let (report, expected) = try review("libya-clean")
        #expect(expected.findings.isEmpty)
        #expect(report.findings.isEmpty)
    }

    /// When a check learns to see one of these, its line moves from `missed` to the findings.
    @Test(arguments: samples) func whatIsMissedIsStillMissed(_ sample: String) throws {
        let (report, expected) = try review(sample)
        for places in expected.missed {
            let found = report.findings.contains { finding in
                let own = line(finding, report).places.map { String($0.prefix { $0 != " " }) }
                return own == places
            }
            #expect(!found, "\(places) is found now: say so in the .findings file")
        }
    }

    @Test(arguments: samples) func everyFormatTellsAllFindings(_ sample: String) throws {
        let (report, _) = try review(sample)
        let human = String(decoding: HumanReport(color: false, failOn: .minor).render(report), as: UTF8.self)
        let page = String(decoding: HTMLReport(failOn: .minor).render(report), as: UTF8.self)
        let json = String(decoding: JSONReport().render(report), as: UTF8.self)
        for (finding, fingerprint) in zip(report.findings, report.bitext.fingerprints(of: report.findings)) {
            #expect(human.contains(finding.check))
            #expect(page.contains(fingerprint))
            #expect(json.contains(fingerprint))
        }
        let headers = human.split(separator: "\n").count { line in
            line.contains(" · ") && report.findings.contains { line.hasPrefix($0.check + "  ") }
        }
        #expect(headers == report.findings.count)
    }

    @Test(arguments: samples) func giveTheSameBytesTwice(_ sample: String) throws {
        let (one, two) = (try review(sample).report, try review(sample).report)
        #expect(JSONReport().render(one) == JSONReport().render(two))
        #expect(HTMLReport(failOn: .minor).render(one) == HTMLReport(failOn: .minor).render(two))
    }
}
