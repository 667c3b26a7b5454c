import BitextModel
import Testing

/// Every example of every page, as written and in each disguise.
@Suite struct ExampleTests {
    @Test(arguments: CheckPage.all.flatMap(\.examples), Disguise.allCases)
    func findsWhatThePageSays(example: CheckExample, disguise: Disguise) throws {
        let complaints = try ExampleRun(example, disguise).complaints
        #expect(complaints.isEmpty, "\(example), \(disguise):\n\(complaints.joined(separator: "\n"))")
    }
}

/// The judge itself: what it says of runs that go wrong.
@Suite struct ExampleRunTests {
    private static let alarm = "number-mismatch major: the source says 3, the translation says 4"
    private static let places = Sides(source: [TextSpan(start: 2, end: 3)], target: [TextSpan(start: 2, end: 3)])
    private static let none = Sides(source: [TextSpan](), target: [TextSpan]())

    /// A run on `⟦3⟧` and `⟦4⟧`, marked as a page with these blocks would be.
    private func complaints(
        _ heading: String, findings: String? = nil, missed: String? = nil, isMarked: Bool = true, found: [String],
        _ places: Sides<[TextSpan]>
    ) -> [String] {
        let blocks = [("findings", findings), ("missed", missed)].compactMap { label, text in text.map { (label, $0) } }
        let marked = isMarked ? ("à⟦3⟧", "a ⟦4⟧") : ("à3", "a 4")
        return ExampleRun(
            example: CheckExample(page: "number-mismatch", heading: heading, line: 1, blocks: blocks), found: found,
            foundPlaces: places, marked: Sides(source: MarkedText(marked.0), target: MarkedText(marked.1))
        ).complaints
    }

    @Test func saysNothingWhenAllIsAsThePageSays() {
        #expect(complaints("A changed number", findings: Self.alarm, found: [Self.alarm], Self.places) == [])
        #expect(complaints("Known false alarm: x", findings: Self.alarm, found: [Self.alarm], Self.places) == [])
        #expect(complaints("No alarm", isMarked: false, found: [], Self.none) == [])
        #expect(complaints("Known miss: x", missed: "number-mismatch", isMarked: false, found: [], Self.none) == [])
    }

    @Test func complainsOfOtherFindings() {
        #expect(complaints("Silent", isMarked: false, found: [Self.alarm], Self.none).count == 1)
        #expect(complaints("Loud", findings: Self.alarm, found: [], Self.none).count == 3)
        #expect(complaints("Loud", findings: Self.alarm, found: [Self.alarm, Self.alarm], Self.places).count == 1)
        let decomposed = "number-mismatch major: de\u{301}jà"
        #expect(complaints("Loud", findings: "number-mismatch major: déjà", found: [decomposed], Self.places).count == 1)
    }

    @Test func complainsOfOtherPlaces() {
        let shifted = Sides(source: [TextSpan(start: 2, end: 3)], target: [TextSpan(start: 1, end: 3)])
        #expect(complaints("Loud", findings: Self.alarm, found: [Self.alarm], shifted).count == 1)
        #expect(complaints("Loud", findings: Self.alarm, isMarked: false, found: [Self.alarm], Self.places).count == 2)
    }

    @Test func asksToRenameSectionsWhoseFaultIsMended() {
        let mended = complaints("Known false alarm: x", findings: Self.alarm, found: [], Self.none)
        #expect(mended.count == 1 && mended[0].contains("take \"Known false alarm\""))
        let seen = complaints("Known miss: x", missed: "number-mismatch", isMarked: false, found: [Self.alarm], Self.places)
        #expect(seen.count == 1 && seen[0].contains("take \"Known miss\""))
    }
}

@Suite struct MarkedTextTests {
    @Test(
        arguments: [
            ("", "", []),
            ("sans", "sans", []),
            ("é⟦à⟧", "éà", [2...3]),
            ("⟦a ⟦b⟧⟧ c", "a b c", [0...2, 2...2]),
            ("⟦a⟧⟦b⟧", "ab", [0...0, 1...1]),
        ] as [(String, String, [ClosedRange<Int>])])
    func takesMarksOut(marked: String, text: String, places: [ClosedRange<Int>]) {
        let result = MarkedText(marked)
        #expect(result.text == text)
        #expect(result.isBalanced)
        #expect(result.places == places.map { TextSpan(start: $0.lowerBound, end: $0.upperBound + 1) })
    }

    @Test(arguments: ["⟦a", "a⟧", "⟧a⟦"]) func seesOpenMarks(marked: String) { #expect(!MarkedText(marked).isBalanced) }
}

@Suite struct DisguiseTests {
    @Test func neutralTextIsAKilobyteInBothLanguages() {
        for (_, text) in Disguise.neutral { #expect((1000...1400).contains(text.utf8.count)) }
        #expect(Set(Disguise.neutral.keys) == ["fr", "en"])
    }

    @Test(arguments: [
        (Disguise.decomposed, "déjà ⟦été⟧ çà", "de\u{301}ja\u{300} ⟦e\u{301}te\u{301}⟧ c\u{327}a\u{300}"),
        (.carriageReturns, "a\n\nb\n", "a\r\n\r\nb\r\n"),
        (.asWritten, "⟦a⟧\n", "⟦a⟧\n"),
    ])
    func changesOnlyTheForm(disguise: Disguise, text: String, expected: String) {
        #expect(disguise.applied(to: text, language: "fr").utf8.elementsEqual(expected.utf8))
    }
}
