import BitextModel
import Testing

@testable import Terminology

@Suite("Terms in texts")
struct MatchingTests {
    @Test(arguments: [
        "Les ⟦forces armées⟧ ont repris la ville.",
        "⟦FORCES ARMÉES⟧ EN ALERTE",
        "⟦FORCES ARMEES⟧ EN ALERTE",
        "la ⟦force armée⟧, puis les ⟦forces armées⟧",
        "des forces, armées jusqu'aux dents",
        "des forces « armées »",
        "des forces - armées ou non",
        "les ⟦forces\u{A0}armées⟧",
        "les ⟦for\u{AD}ces armées⟧",
        "les forces très armées",
        "voir https://forces.example/ armées",
    ])
    func words(_ text: String) { check(text, ["forces armées"], "fr") }

    @Test(arguments: [
        "un ⟦cessez-le-feu⟧ fragile", "un ⟦cessez le feu⟧ fragile", "un ⟦Cessez\u{2011}le\u{2011}feu⟧", "un cessez-feu",
    ])
    func hyphens(_ text: String) {
        check(text, ["cessez-le-feu"], "fr")
        check(text, ["cessez le feu"], "fr")
    }

    @Test func hyphenIsNotNothing() { check("a ceasefire and a ⟦cease fire⟧", ["cease-fire"], "en") }

    @Test(arguments: [
        "l'⟦ANL⟧ avance", "l’⟦ANL⟧ avance", "l'anl avance", "l'Anl avance", "de l'⟦A.N.L.⟧ à Tripoli", "l'ANLA avance",
        "pro-⟦ANL⟧ et ⟦ANL⟧-GNU", "deux ⟦ANLs⟧", "l'⟦AN\u{AD}L⟧ avance",
    ])
    func acronyms(_ text: String) {
        check(text, ["ANL"], "fr")
        check(text, ["A.N.L."], "fr")
    }

    @Test func pointAtTheEndOfASegmentIsNotTheAcronyms() {
        let matcher = TermMatcher(termbase: termbase(["UN"], "en"), language: "en", profile: Profiles.english)
        let found = matcher.matches(in: MiniSegmenter(keepsPoints: false).segment("the U.N. said so to the U.N."))
        #expect(found.map(\.range) == [4..<8, 24..<27])
        #expect(found.map(\.tokens) == [1..<5, 9..<12])
    }

    @Test func pluralAcronyms() {
        check("les ⟦ONG⟧ et les ⟦ONGs⟧", ["ONGs"], "fr")
        check("the ⟦NGOs⟧ and the ⟦NGO⟧'s head", ["NGO"], "en")
    }

    @Test(arguments: [
        ("IS", "⟦IS⟧ fighters", "en"), ("US", "tell us why the ⟦US⟧ left", "en"), ("UN", "un soldat de l'⟦UN⟧", "fr"),
        ("UN", "UN SOLDAT ABATTU", "fr"), ("UN", "⟦UN⟧", "fr"), ("IS", "THIS IS WAR", "en"), ("ONU", "L'⟦ONU⟧ ACCUSE", "fr"),
        ("G5 Sahel", "le ⟦G5 Sahel⟧ et le ⟦G5 SAHEL⟧, pas le g5 Sahel", "fr"), ("F-16", "des ⟦F-16⟧, pas des f-16", "fr"),
    ])
    func capitalsAgainstWords(_ term: String, _ text: String, _ language: String) { check(text, [term], language) }

    @Test(arguments: [
        "⟦Brigade⟧ and ⟦Brigades⟧", "brigade and BRIGADE",
    ])
    func ownCapitals(_ text: String) { check(text, ["=Brigade"], "en") }

    @Test(arguments: [
        ("État islamique", "l'⟦Etat islamique⟧ et l'⟦État islamique⟧"), ("émirat", "les ⟦Emirats⟧ et l'⟦émirat⟧, pas emirat"),
        ("Sénat", "le ⟦SENAT⟧, le ⟦SÉNAT⟧, le ⟦sénat⟧, pas le Senat"), ("marché", "Marche arrière"),
        ("policière", "une ⟦POLICIERE⟧"), ("événement", "⟦Evénement⟧ rare"),
    ])
    func capitalsWithoutAccents(_ term: String, _ text: String) { check(text, [term], "fr") }

    @Test(arguments: [
        "le ⟦ministère de la défense⟧", "le ⟦ministère de l'défense⟧", "le ⟦Ministère Du Défense⟧",
        "les ⟦ministères des défenses⟧",
        "le ministère à la défense", "le ministère défense",
    ])
    func contractions(_ text: String) { check(text, ["ministère de la Défense"], "fr") }

    @Test func contractionsLeaveNamesAlone() {
        check("le tribunal de ⟦La Haye⟧", ["La Haye"], "fr")
        check("le ⟦tribunal de La Haye⟧", ["La Haye", "tribunal de La Haye"], "fr")
        check("l'⟦armée de l'air⟧ et l'⟦armée de l’air⟧", ["armée de l'air"], "fr")
        check("un ⟦chef de l'état-major⟧", ["chef d'état-major"], "fr")
    }

    @Test(arguments: [
        ("fr", "parole", "le porte-parole a pris la ⟦parole⟧"), ("fr", "marin", "un sous-marin"), ("fr", "Jean", "Jean-Yves"),
        ("fr", "Haftar", "les pro-⟦Haftar⟧"), ("en", "militia", "⟦militia⟧-controlled areas"), ("en", "UN", "⟦UN⟧-backed"),
        ("en", "UN", "⟦U.N.⟧-backed talks"), ("en", "Jean", "Jean-Yves"), ("fr", "porte-parole", "des ⟦porte-paroles⟧"),
    ])
    func compounds(_ language: String, _ term: String, _ text: String) { check(text, [term], language) }

    @Test func possessiveStandsOutside() { check("the ⟦army⟧'s chief, the ⟦army⟧’s men", ["army", "army chief"], "en") }

    @Test func punctuationThatBelongsToATerm() { check("le dialogue ⟦5+5⟧, pas 55 ni 5 5", ["5+5"], "fr") }
}

@Suite("Which term wins")
struct PrecedenceTests {
    /// Entry and term of each match.
    private func found(_ text: String, _ terms: [String], _ language: String = "fr") -> [[Int]] {
        let matcher = TermMatcher(termbase: termbase(terms, language), language: language, profile: Profiles.named(language))
        return matcher.matches(in: MiniSegmenter().segment(text)).map { [$0.entry, $0.term] }
    }

    @Test func longest() {
        check("l'⟦armée nationale libyenne⟧ et l'⟦armée⟧", ["armée", "armée nationale", "armée nationale libyenne"], "fr")
        #expect(found("l'armée nationale libyenne", ["armée", "armée nationale libyenne"]) == [[1, 0]])
    }

    @Test func fallsBackToTheLongestWholeTerm() {
        check("l'⟦armée nationale⟧ du Tchad", ["armée nationale", "armée nationale libyenne"], "fr")
        check("a ⟦b c⟧ d", ["b c", "c d", "a b x"], "xx", profile: Profiles.stemmed("none"))
    }

    @Test func earlierGlossary() { #expect(found("la milice", ["milice", "milice"]) == [[0, 0]]) }
    @Test func acceptedBeforeDeprecated() { #expect(found("la milice", ["!milice", "milice"]) == [[1, 0]]) }
    @Test func deprecatedIsFound() { #expect(found("la milice", ["troupe|!milice"]) == [[0, 1]]) }
    @Test func ownSpellingBeforeAnotherForm() { #expect(found("les forces", ["force", "forces"]) == [[1, 0]]) }
    @Test func capitalsBeforeWords() { #expect(found("l'OR et l'or", ["or", "OR"]) == [[1, 0], [0, 0]]) }
    @Test func aPluralIsNearerThanAnotherGender() {
        #expect(found("maladies infectieuses", ["infectieux", "infectieuse"]) == [[1, 0]])
    }
    @Test func smallWordsAreNoFormsOfOthers() {
        var profile = Profiles.french
        profile.functionWords.insert("aux")
        check("aux ⟦portes⟧", ["ail", "porte"], "fr", profile: profile)
        check("⟦aux⟧ portes", ["ail"], "fr")
    }

    @Test func alsoTermsInsideLongerOnes() {
        let matcher = TermMatcher(
            termbase: termbase(["armée nationale", "armée", "armée nationale"], "fr"), language: "fr", profile: Profiles.french)
        let found = matcher.found(in: TermText(MiniSegmenter().segment("l'armée nationale")))
        #expect(found.longest.map(\.entry) == [0])
        #expect(found.all.map(\.entry) == [0, 2, 1])
    }

    @Test(arguments: [
        ("crise de la peste", "crise de la peste", false), ("crise du peste", "crise de la peste", true),
        ("crise de peste", "crise de la peste", true), ("crise d'ordre", "crise de ordre", false),
        ("chefs des partis", "chef du parti", false),
    ])
    func otherSmallWords(_ text: String, _ term: String, _ isOther: Bool) {
        var profile = Profiles.french
        profile.sameContractions = [["de", "d'"], ["du", "de l'", "des"], ["de la", "de l'", "des"]]
        let matcher = TermMatcher(termbase: termbase([term], "fr"), language: "fr", profile: profile)
        #expect(matcher.matches(in: MiniSegmenter().segment(text)).map(\.hasOtherSmallWords) == [isOther])
    }

    @Test(arguments: [
        ("une épidémie actuelle de choléra", "épidémie de choléra", true),
        ("une épidémie, puis de choléra", "épidémie de choléra", false),
        ("une épidémie très grave et longue de choléra", "épidémie de choléra", false),
        ("une hypertension artérielle", "tension artérielle", true), ("une promesse", "messe", false),
        ("le choléra de l'épidémie", "épidémie de choléra", false),
    ])
    func splitForms(_ text: String, _ form: String, _ stands: Bool) {
        let segmented = MiniSegmenter().segment(text)
        let finder = SplitFormFinder([form], language: "fr", profile: Profiles.french)
        #expect(finder.stands(in: segmented, segments: segmented.segments.indices) == stands)
    }

    @Test func formsOfOneEntry() { #expect(found("la trêve", ["cessez-le-feu|trêve"]) == [[0, 1]]) }
}

@Suite("Places and extremes")
struct MatchingExtremesTests {
    @Test func segmentsAndTokens() {
        let matcher = TermMatcher(termbase: termbase(["ville"], "fr"), language: "fr", profile: Profiles.french)
        let found = matcher.matches(in: MiniSegmenter().segment("Rien ici.\nLa ville, la ville."))
        #expect(
            found == [
                TermMatch(entry: 0, term: 0, segment: 1, range: 13..<18, tokens: 1..<2, distance: 1),
                TermMatch(entry: 0, term: 0, segment: 1, range: 23..<28, tokens: 4..<5, distance: 1),
            ])
    }

    @Test func opaqueWordsNeverMatch() {
        var text = MiniSegmenter().segment("ville ville nouvelle")
        text.segments[0].tokens[0].kind = .opaque
        text.segments[0].tokens[2].kind = .opaque
        let terms = termbase(["ville", "ville nouvelle"], "fr")
        let matcher = TermMatcher(termbase: terms, language: "fr", profile: Profiles.french)
        #expect(matcher.matches(in: text).map(\.range) == [6..<11])
    }

    @Test func nothingToFind() {
        let none = TermMatcher(termbase: Termbase(), language: "fr", profile: Profiles.french)
        #expect(none.matches(in: MiniSegmenter().segment("La ville")).isEmpty)
        let some = TermMatcher(termbase: termbase(["ville", "—", ""], "fr"), language: "fr", profile: Profiles.french)
        #expect(some.matches(in: MiniSegmenter().segment("")).isEmpty)
        #expect(some.matches(in: MiniSegmenter().segment("— …")).isEmpty)
    }

    @Test func otherLanguageHasNoTerms() {
        let matcher = TermMatcher(termbase: termbase(["ville"], "fr"), language: "en", profile: Profiles.english)
        #expect(matcher.matches(in: MiniSegmenter().segment("ville")).isEmpty)
    }

    @Test func bytesThatAreNotText() {
        let bytes: [UInt8] = [0xFF, 0x20, 0xC3, 0x20, 0x76, 0x69, 0x6C, 0x6C, 0x65, 0xE2, 0x80]
        let block = Block(role: .paragraph, text: MappedText(verbatim: bytes, origin: 0))
        let tokens = [(0, 1), (2, 3), (4, 9), (9, 11), (11, 40)].map { Token(start: $0, end: $1, kind: .word, folded: "") }
        let segment = Segment(block: 0, range: 0..<11, span: TextSpan(start: 0, end: 11), tokens: tokens)
        let text = SegmentedDocument(
            document: Document(name: "test", text: bytes, format: .plainText, blocks: [block]), segments: [segment])
        let matcher = TermMatcher(termbase: termbase(["ville"], "fr"), language: "fr", profile: Profiles.french)
        #expect(matcher.matches(in: text).map(\.range) == [4..<9])
    }

    /// Quadratic time would make these tests last minutes.
    @Test func manyTermsThatBeginAlike() {
        let terms = (0..<100_000).map { "ministère x\($0)" }
        let matcher = TermMatcher(termbase: termbase(terms, "fr"), language: "fr", profile: Profiles.french)
        let text = String(repeating: "les ministères de ministère ministère x99999 ", count: 1000)
        let found = matcher.matches(in: MiniSegmenter().segment(text))
        #expect(found.count == 1000)
        #expect(found.allSatisfy { $0.entry == 99_999 })
    }

    @Test func oneWordRepeated() {
        let long = Array(repeating: "a", count: TermMatcher.longestTerm).joined(separator: " ")
        let matcher = TermMatcher(
            termbase: termbase([long + " b", long + " a", long], "xx"), language: "xx", profile: Profiles.stemmed("none"))
        let text = Array(repeating: "a", count: 20_000).joined(separator: " ")
        let found = matcher.matches(in: MiniSegmenter().segment(text))
        #expect(found.count == 20_000 / TermMatcher.longestTerm)
        #expect(found.allSatisfy { $0.entry == 2 })
    }
}
