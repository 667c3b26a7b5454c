import BitextModel
import Languages
import Testing

@Suite struct LanguageCatalogueTests {
    private static let minimal = #"{"tag": "xx", "name": "Example"}"#

    @Test func missingFieldsAreEmpty() throws {
        let profile = try LanguageCatalogue(files: [("xx.json", Array(Self.minimal.utf8))]).profile("xx-XX")
        #expect(profile.name == "Example")
        #expect(profile.stemmer == nil)
        #expect(profile.functionWords.isEmpty)
        #expect(profile.numbers.decimalSeparator == ".")
    }

    @Test func unknownLanguagesHaveAnEmptyProfile() {
        let profile = LanguageCatalogue().profile("tlh")
        #expect(profile.tag == "tlh")
        #expect(profile.months.isEmpty)
    }

    @Test func onlyWantedFilesAreRead() throws {
        let files = [("a/xx.json", Array(Self.minimal.utf8)), ("a/yy.json", Array("not read".utf8))]
        #expect(try LanguageCatalogue(files: files, wanted: ["xx-XX"]).tags == ["xx"])
        #expect(try LanguageCatalogue(files: files, wanted: []).tags == [])
        #expect(throws: Problem.self) { try LanguageCatalogue(files: files) }
    }

    @Test func shippedFilesMakeACatalogue() throws {
        #expect(try shippedCatalogue().tags == shippedTags)
    }

    @Test(arguments: [
        (#"{"name": "X"}"#, #""tag" is missing: add it"#),
        (#"{"tag": 3, "name": "X"}"#, #""tag" must be text"#),
        (#"{"tag": "xx", "name": "X", "months": "may"}"#, #""months" must be a list"#),
        (#"{"tag": "xx", "name": "X", "months": ["may", 6]}"#, #""months[1]" must be text"#),
        (#"{"tag": "xx", "name": "X", "functionWords": {}}"#, #""functionWords" must be a list"#),
        (#"{"tag": "xx", "name": "X", "civilities": []}"#, #""civilities" must be an object with keys"#),
        (#"{"tag": "xx", "name": "X", "numbers": {"units": {"one": "1"}}}"#, #""numbers.units.one" must be a whole number"#),
        (#"{"tag": "xx", "name": "X", "numbers": {"fractions": {"half": "½"}}}"#, #""numbers.fractions.half" must be a number"#),
        (#"{"tag": "xx", "name": "X", "moths": []}"#, #""moths" is not a known key: did you mean "months"?"#),
        (
            #"{"tag": "xx", "name": "X", "functionwords": []}"#,
            #""functionwords" is not a known key: did you mean "functionWords"?"#
        ),
        (
            #"{"tag": "xx", "name": "X", "numbers": {"untis": {}}}"#,
            #""numbers.untis" is not a known key: did you mean "units"?"#
        ),
        (
            #"{"tag": "fr", "name": "X"}"#,
            #"the file says that its tag is "fr": rename it to fr.json or correct the tag"#
        ),
        ("[]", "the file must be an object with keys"),
    ]) func aFaultIsNamedInOneSentence(json: String, message: String) {
        #expect(throws: Problem(file: "xx.json", message, isFatal: true)) {
            try LanguageCatalogue(files: [("xx.json", Array(json.utf8))])
        }
    }

    @Test func anUnknownKeyUnlikeAnyOtherListsTheKnownOnes() {
        let problem = problem(#"{"tag": "xx", "name": "X", "colour": []}"#)
        #expect(problem?.message.hasPrefix(#""colour" is not a known key: known are tag, name, stemmer, "#) == true)
    }

    @Test(arguments: [
        ("", 1, "it ends where a value should be"),
        ("{", 1, "it ends where a key in quotation marks or \"}\" should be"),
        ("{\n\"tag\": \"xx\",\n\"name\": \"X\",\n,}", 4, "a key in quotation marks should be where \",\" is"),
        ("{\n\"tag\": \"xx\"\n\"name\": \"X\"}", 3, "a comma or the end of the list or object should be where \"\"\" is"),
        ("{\"tag\": \"xx\", \"months\": [\"may\",\n\"june]}", 2, "a text in quotation marks is not closed in its line"),
        ("{\"tag\": \"xx\", \"months\": [1}", 1, "a comma or the end of the list or object should be where \"}\" is"),
        ("{\"tag\" = \"xx\"}", 1, "a colon should be where \"=\" is"),
        ("{\"tag\": xx}", 1, "a value should be where \"x\" is"),
        ("{\"tag\": é}", 1, "a value should be where another character is"),
        ("{\"tag\": \"\\", 1, "a text in quotation marks is not closed in its line"),
        ("\u{0}", 1, "a value should be where another character is"),
        ("{} {}", 1, "the end of the file should be where \"{\" is"),
    ]) func whatIsNoJSONIsShownWhereItBreaks(json: String, line: Int, fault: String) {
        let message = "the file is not valid JSON: " + fault
        #expect(problem(json) == Problem(file: "xx.json", line: line, message, isFatal: true))
    }

    @Test func validJSONThatCannotBeStoredIsNotCalledInvalid() {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        for json in [#"{"tag": "xx", "name": "X", "numbers": {"units": {"half": 0.5}}}"#, deep] {
            #expect(problem(json)?.message.hasPrefix("the file is valid JSON but cannot be stored: ") == true)
        }
    }

    @Test func invalidUTF8IsAProblem() {
        let bytes = Array(#"{"tag": ""#.utf8) + [0xFF] + Array(#"", "name": "X"}"#.utf8)
        #expect(throws: Problem(file: "xx.json", line: 1, "the file is not valid JSON: it is not UTF-8", isFatal: true)) {
            try LanguageProfile(json: bytes, file: "xx.json")
        }
    }

    @Test func twoFilesForOneLanguageAreAProblem() {
        let bytes = Array(Self.minimal.utf8)
        let message = #"the language "xx" is already described by a/xx.json: remove one of the two"#
        #expect(throws: Problem(file: "b/xx.json", message, isFatal: true)) {
            try LanguageCatalogue(files: [("a/xx.json", bytes), ("b/xx.json", bytes)])
        }
    }

    private func problem(_ json: String) -> Problem? {
        do {
            _ = try LanguageProfile(json: Array(json.utf8), file: "xx.json")
            return nil
        } catch { return error }
    }
}

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("moths", "months"), ("MONTHS", "months"), ("monhts", "months"), ("mnoths", "months"), ("nme", "name"),
        ("weekday", "weekdays"), ("colour", nil), ("", nil), ("monday", nil),
    ]) func findsTheNameThatWasMeant(given: String, expected: String?) {
        #expect(nearestName(to: given, among: ["tag", "name", "months", "weekdays"]) == expected)
    }

    @Test func aVeryLongWordIsNoName() {
        #expect(nearestName(to: String(repeating: "m", count: 100_000), among: ["tag", "name", "months", "weekdays"]) == nil)
    }
}
