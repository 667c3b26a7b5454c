import Testing
import UnicodeText

@Suite struct PatternTests {
    @Test func findsAllMatchesWithTheirGroupsInUTF8() throws {
        let pattern = try Pattern("(\\p{Lu})(\\d)?")
        let matches = try #require(pattern.matches(in: Array("é É1 🌍B".utf8)))
        #expect(pattern.groupCount == 2)
        #expect(matches.map(\.groups) == [[3..<6, 3..<5, 5..<6], [11..<12, 11..<12, nil]])
    }

    @Test func capitalsMatterUnlessToldOtherwise() throws {
        let text = Array("Été".utf8)
        #expect(try Pattern("été").matches(in: text) == [])
        #expect(try Pattern("été", ignoresCase: true).matches(in: text)?.count == 1)
    }

    @Test func anApostropheEndsAWord() throws {
        #expect(try Pattern("\\bANL\\b").matches(in: Array("l’ANL".utf8))?.map(\.range) == [4..<7])
    }

    @Test func faultsHaveAPlace() {
        #expect(throws: Pattern.Fault(offset: 4, reason: "U_REGEX_MISMATCHED_PAREN")) { _ = try Pattern("é(a") }
    }

    @Test func endlessBacktrackingIsGivenUp() throws {
        let pattern = try Pattern("(a+)+$")
        #expect(pattern.matches(in: Array(repeating: UInt8(ascii: "a"), count: 60) + [0x21]) == nil)
        #expect(pattern.matches(in: Array("aaa".utf8))?.count == 1)
    }

    @Test(arguments: ["a.b", "(x)", "50 % d’été", "a\\b", "[$^]"]) func quotedTextsMatchThemselves(_ text: String) throws {
        let pattern = try Pattern(Pattern.quoted(text))
        #expect(pattern.matches(in: Array("(\(text))".utf8))?.map(\.range) == [1..<1 + text.utf8.count])
        #expect(pattern.matches(in: Array("axb".utf8)) == [])
    }

    @Test func nothingInNothing() throws { #expect(try Pattern("x*").matches(in: []) == []) }
}
