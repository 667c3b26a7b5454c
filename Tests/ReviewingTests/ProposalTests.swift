import BitextModel
import Checking
import Reading
import Reviewing
import Terminology
import TestSupport
import Testing

@testable import Checking

@Suite struct ProposalTests {
    private func proposals(
        _ source: String, _ target: String, least: Int, knowledge: Termbase = Termbase()
    ) throws -> [TermProposals.Proposal] {
        let languages = Sides(source: "fr", target: "en")
        let reviewer = Reviewer(
            catalogue: try shippedLanguages(), knowledge: knowledge, lexicons: try shippedLexicons(languages))
        let reader = Reader(catalogue: reviewer.catalogue)
        let documents = Sides(
            source: reader.read(text: source, name: "s", format: .plainText),
            target: reader.read(text: target, name: "t", format: .plainText))
        let context = reviewer.context(
            reviewer.align(documents), languages, languages.map { reviewer.catalogue.profile($0) })
        var made = TermProposals()
        made.add(context)
        return made.proposals(least: least)
    }

    private let source = """
        Les bureaux de vote ouvrent à huit heures. Le maire visite les bureaux de vote. Personne n’attend devant les \
        bureaux de vote. \
        La Russie proteste. La Russie attend. La Russie se tait. Oslo attend. Oslo se tait. Oslo proteste.
        """
    private let target = """
        The polling stations open at eight o’clock. The mayor visits the polling stations. Nobody is waiting in front of \
        the voting offices. \
        Russia protests. Russia is waiting. Russia is silent. Oslo is waiting. Oslo is silent. Oslo protests.
        """

    @Test func whatIsRenderedInTwoWaysComesFirst() throws {
        let found = try proposals(source, target, least: 3)
        #expect(found.map(\.source) == ["bureaux de vote", "Russie"])
        guard found.count == 2 else { return }
        #expect(found[0].renderings.map(\.form) == ["polling stations", "voting offices"])
        #expect(found[0].renderings.map(\.count) == [2, 1])
        #expect(found[0].uses == 3 && found[0].unanswered == 0)
        #expect(found[1].kind == .name && found[1].renderings.map(\.form) == ["Russia"])
    }

    @Test func rareThingsAreNotProposed() throws { #expect(try proposals(source, target, least: 4).isEmpty) }

    @Test func nothingFromNothing() throws { #expect(try proposals("Oui.", "Yes.", least: 1).isEmpty) }

    @Test func whatEverybodyKnowsIsNotProposed() throws {
        let known = try GlossaryReader.read(Array("fr,en\nRussie,Russia\n".utf8), name: "@known")
        let found = try proposals(source, target, least: 3, knowledge: Termbase(glossaries: [known]))
        #expect(found.map(\.source) == ["bureaux de vote"])
    }

    @Test func countedThingsAndQuestionsAreNoExpressions() throws {
        let found = try proposals(
            "Cinq ports ferment, a-t-il déclaré. Cinq ports ouvrent, a-t-il déclaré. Il y a cinq ports, a-t-il déclaré.",
            "Five ports are closing, he declared. Five ports are opening, he declared. There are five ports, he declared.",
            least: 3)
        #expect(found.map(\.source) == [])
    }

    @Test(arguments: [
        ([("Impact", 3), ("Impacts", 1)], [("Impact", 4)]),
        ([("party", 1), ("parties", 2)], [("parties", 3)]),
        ([("blood products", 3), ("blood products will be distributed", 1)], [("blood products", 4)]),
        ([("press", 3), ("press conference", 1)], [("press", 3), ("press conference", 1)]),
        ([("blood products", 1), ("some blood products", 1)], [("blood products", 1), ("some blood products", 1)]),
        ([("North Plan", 2), ("Northern Plan", 1)], [("North Plan", 2), ("Northern Plan", 1)]),
    ])
    func renderingsThatAreOne(_ given: [(String, Int)], _ expected: [(String, Int)]) throws {
        let groups = RenderingGroups(
            given.map { (form: $0.0, count: $0.1) }, InflectedForms(try languageProfile("en")))
        #expect(groups.list.map(\.form) == expected.map(\.0) && groups.list.map(\.count) == expected.map(\.1))
    }
}
