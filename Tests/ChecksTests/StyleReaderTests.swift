import BitextModel
import Checking
import Testing

@Suite struct StyleReaderTests {
    private func read(_ text: String) throws -> [StyleRule] { try StyleReader.read(Array(text.utf8), name: "s.toml") }

    @Test func readsEveryKey() throws {
        let rules = try read(
            """
            # of the house
            [[rule]]   # the first
            id = 'one'
            source = '(\\d+) %'
            required = "$1\\\\s?%"
            forbidden = '$1 percent'
            message = 'say $1%'
            replacement = '%'
            severity = "major"
            ignore-case = 'yes'
            source-language = 'fr'
            target-language = 'en'
            path = 'sport/*'
            field = 'economy'

            [[rule]]
            id = 'two'
            forbidden = 'x'
            message = 'no x'
            """)
        #expect(rules.map(\.id) == ["one", "two"])
        #expect(rules.map(\.line) == [2, 16])
        #expect(rules[0].source == "(\\d+) %")
        #expect(rules[0].required == "$1\\s?%")
        #expect(rules[0].severity == .major && rules[1].severity == .minor)
        #expect(rules[0].ignoresCase && !rules[1].ignoresCase)
        #expect(rules[0].path == "sport/*" && rules[0].field == "economy" && rules[0].replacement == "%")
    }

    @Test func nothingIsARuleFileToo() throws { #expect(try read("\n# nothing\r\n") == []) }

    @Test(arguments: [
        ("id = 'a'", 1, "id stands before the first [[rule]]", 0),
        ("[[rule]]\nforbiden = 'x'", 2, "\"forbiden\" is no key of a rule: did you mean forbidden?", 0),
        ("[[rule]]\nid 'a'", 2, "expected = after id", 3),
        ("[[rule]]\nid = a", 2, "expected a text in quotation marks, closed on this line", 5),
        ("[[rule]]\nid = 'a", 2, "expected a text in quotation marks, closed on this line", 5),
        ("[[rule]]\nid = 'a' b", 2, "nothing more can stand on this line", 9),
        ("[[rule]]\nid = 'a'\nid = 'b'", 3, "a second id in one rule", 0),
        ("[[rule]]\nmessage = 'm'", 1, "a rule needs an id", 0),
        ("[[rule]]\nid = 'a'\nforbidden = 'x'", 1, "the rule a needs a message", 0),
        ("[[rule]]\nid = 'a'\nmessage = 'm'", 1, "the rule a needs forbidden, or source and required", 0),
        ("[[rule]]\nid = 'a'\nmessage = 'm'\nrequired = 'x'", 1, "the rule a needs forbidden, or source and required", 0),
        (
            "[[rule]]\nid = 'a'\nmessage = 'm'\nforbidden = 'é(x'", 4,
            "this expression cannot be read: a bracket is not closed, or was never opened", 16
        ),
        (
            "[[rule]]\nid = 'a'\nmessage = 'm $2'\nforbidden = 'x'", 3, "$2 refers to a group that source does not have", 11
        ),
        (
            "[[rule]]\nid = 'a'\nmessage = 'm'\nforbidden = 'x'\nreplacement = '$1'", 5,
            "the replacement refers to a group that forbidden does not have", 15
        ),
        (
            "[[rule]]\nid = 'a'\nmessage = 'm'\nforbidden = 'x'\nseverity = 'bad'", 5,
            "a severity is neutral, minor, major or critical", 12
        ),
        ("\t?", 1, "expected [[rule]], a key or a comment", 1),
    ])
    func faultsAreShown(_ text: String, _ line: Int, _ message: String, _ column: Int) throws {
        let problem = #expect(throws: Problem.self) { try read(text) }
        let lines = problem?.message.split(separator: "\n", omittingEmptySubsequences: false) ?? []
        #expect(problem?.line == line && problem?.isFatal == true)
        #expect(lines.first.map(String.init) == message)
        #expect(lines.count == 3)
        #expect(lines.last.map { $0.count - 1 } == column + 2)
    }

    @Test(arguments: [
        ("sport/*", "texts/sport/a.md", true), ("sport/*", "sport/a.md", true), ("sport/*", "transport/a.md", false),
        ("*.md", "texts/a.md", true), ("*.md", "a.txt", false), ("*", "a", true),
    ])
    func paths(_ pattern: String, _ name: String, _ holds: Bool) {
        var rule = StyleRule(id: "a", message: "m", file: "f", line: 1)
        rule.path = pattern
        #expect(rule.holds(source: "fr", target: "en", path: name) == holds)
    }

    @Test func aLanguageHoldsForItsRegions() {
        var rule = StyleRule(id: "a", message: "m", file: "f", line: 1)
        rule.targetLanguage = "en"
        #expect(rule.holds(source: "fr", target: "en-GB", path: "a"))
        rule.targetLanguage = "en-US"
        #expect(!rule.holds(source: "fr", target: "en-GB", path: "a"))
        #expect(!rule.holds(source: "fr", target: "en", path: "a"))
    }

    @Test(arguments: [("$1 and $$1", "x and $1"), ("$2", ""), ("$", "$"), ("$a $1", "$a x")])
    func templates(_ template: String, _ filled: String) { #expect(StyleTemplate.filled(template, ["all", "x"]) == filled) }
}
