import BitextModel
import Reading
import Reviewing
import TestSupport
import Testing

@testable import Terminology

/// Acronyms of two or three letters that only the general glossaries know.
@Suite("What a short acronym means") struct AcronymSenseTests {
    private func findings(_ source: String, _ target: String) throws -> [String] {
        let catalogue = try shippedLanguages()
        let languages = Sides(source: "fr", target: "en")
        let glossary = try GlossaryReader.read(repositoryFile("Glossaries/organisations.csv"), name: "@organisations")
        let reader = Reader(catalogue: catalogue)
        var documents = Sides(
            source: reader.read(text: source, name: "s", format: .plainText),
            target: reader.read(text: target, name: "t", format: .plainText))
        for side in Side.allCases { documents[side].language = languages[side] }
        let reviewer = Reviewer(
            catalogue: catalogue, knowledge: Termbase(glossaries: [glossary]), lexicons: try shippedLexicons(languages))
        return reviewer.review(documents).findings.filter { $0.check == "untranslated-acronym" }.compactMap(\.expected)
    }

    @Test func nothingSpeaksForTheGlossary() throws {
        #expect(
            try findings("L’équipe a tenu un AMA lundi, à midi.", "The team held an AMA on Monday, at noon.") == [])
    }

    @Test func theArticleSpeaksOfIt() throws {
        #expect(
            try findings(
                "L’AMA a suspendu trois coureurs lundi. La lutte antidopage continue.",
                "The AMA suspended three riders on Monday. The fight against doping goes on.") == ["WADA"])
    }

    @Test func theTranslationHasTheRightOneElsewhere() throws {
        #expect(
            try findings(
                "L’AMA a suspendu trois coureurs lundi. L’AMA se taira désormais.",
                "The AMA suspended three riders on Monday. WADA will now remain silent.") == ["WADA"])
    }

    @Test func everybodyKnowsIt() throws {
        #expect(try findings("L’ONU a réagi lundi, à midi.", "The ONU reacted on Monday, at noon.") == ["UN"])
    }
}
