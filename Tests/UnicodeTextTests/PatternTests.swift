import Testing
import UnicodeText

@Suite struct PatternTests {
    private func matches(_ expression: String, _ text: String, ignoresCase: Bool = false) throws -> [Pattern.Match]? {
        let pattern = try Pattern(expression, ignoresCase: ignoresCase)
        return pattern.matches(in: Array(text.utf8))
    }

    @Test func findsAllMatchesWithTheirGroupsInUTF8() throws {
        let found = try matches("(\\p{Lu})(\\d)?", "é É1 🌍B")
        #expect(found?.map(\.groups) == [[3..<6, 3..<5, 5..<6], [11..<12, 11..<12, nil]])
    }

    @Test func capitalsMatterUnlessToldOtherwise() throws {
        #expect(try matches("été", "Été") == [])
        #expect(try matches("été", "Été", ignoresCase: true)?.count == 1)
    }

    @Test func anApostropheEndsAWord() throws {
        #expect(try matches("\\bANL\\b", "l’ANL")?.map(\.range) == [4..<7])
    }

    @Test func faultsHaveAPlace() {
        let fault = #expect(throws: Pattern.Fault.self) { try matches("é(a", "") }
        #expect(fault?.offset == 4)
        #expect(fault?.reason == "U_REGEX_MISMATCHED_PAREN")
    }

    @Test func endlessBacktrackingIsGivenUp() throws {
        #expect(try matches("(a+)+$", String(repeating: "a", count: 60) + "!") == nil)
        #expect(try matches("(a+)+$", "aaa")?.count == 1)
    }

    @Test(arguments: ["a.b", "(x)", "50 % d’été", "a\\b", "[$^]"]) func quotedTextsMatchThemselves(_ text: String) throws {
        #expect(try matches(Pattern.quoted(text), "<\(text)>")?.map(\.range) == [1..<1 + text.utf8.count])
        #expect(try matches(Pattern.quoted(text), "axb") == [])
    }

    @Test func nothingInNothing() throws { #expect(try matches("x*", "") == []) }
}
