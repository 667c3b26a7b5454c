import BitextModel
import Checking
import Reviewing
import TestSupport
import Testing

private func answer(_ line: String) throws -> (text: String, worst: Severity?) {
    let reviewer = Reviewer(catalogue: try shippedLanguages())
    let result = BatchAnswerer(reviewer: reviewer, given: Sides(source: "fr", target: "en")).answer(Array(line.utf8))
    return (String(decoding: result.line, as: UTF8.self), result.worst)
}

@Suite struct Batch {
    @Test func aChangedNumberIsFound() throws {
        let line = #"{"id": 7, "source": "La ville compte 1 200 soldats.", "target": "The town has 1,300 soldiers."}"#
        let (text, worst) = try answer(line)
        #expect(text.hasPrefix(#"{"id":7,"#))
        #expect(text.contains(#""check":"number-mismatch""#))
        #expect(text.hasSuffix("\n"))
        #expect(worst == .major)
    }

    @Test func segmentsAreTakenAsAligned() throws {
        let line =
            #"{"id": "a", "segments": [{"source": "Il a 12 ans.", "target": "He is 12."}, {"source": "Oui.", "target": "Yes."}]}"#
        let (text, worst) = try answer(line)
        #expect(text.hasPrefix(#"{"id":"a","findings":[],"#))
        #expect(worst == nil)
    }

    @Test(arguments: [
        "", "not json", "[1]", #"{"id": 1}"#, #"{"id": 1, "source": "a"}"#, #"{"id": 1, "source": 2, "target": "b"}"#,
    ])
    func aBadLineIsAnsweredWithAProblem(_ line: String) throws {
        let (text, worst) = try answer(line)
        #expect(text.contains(#""problem":""#))
        #expect(worst == nil)
    }
}

@Suite struct Choosing {
    private let french =
        "Le gouvernement a annoncé hier que les élections auront lieu dans la capitale au printemps, comme prévu par la loi."
    private let english =
        "The government announced yesterday that the elections will be held in the capital in the spring, as the law provides."

    private func settle(_ source: String, _ target: String, _ given: Sides<String?> = Sides(source: nil, target: nil)) throws {
        let documents = Sides(
            source: SegmentedInput.document(segments: [source], name: "a.txt"),
            target: SegmentedInput.document(segments: [target], name: "b.txt"))
        let settled = try LanguageChoice(catalogue: shippedLanguages(), given: given).settle(documents)
        #expect([settled.source.language, settled.target.language] == ["fr", "en"])
    }

    @Test func languagesAreGuessed() throws { try settle(french, english) }

    @Test func theWrongOrderIsSaid() {
        #expect { try settle(english, french) } throws: { "\($0)".contains("wrong order") }
    }

    @Test func theSameTextTwiceIsSaid() {
        #expect { try settle(french, french) } throws: { "\($0)".contains("the same text") }
    }

    @Test func oneLanguageTwiceIsSaid() {
        #expect { try settle(french, french + " Elle le veut ainsi.") } throws: { "\($0)".contains("both in French") }
    }
}
