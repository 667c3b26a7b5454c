import BitextModel
import Checking
import Reading
import Reviewing
import TestSupport
import Testing

@Suite struct ProposalTests {
    private func proposals(_ source: String, _ target: String, least: Int) throws -> [TermProposals.Proposal] {
        let languages = Sides(source: "fr", target: "en")
        let reviewer = Reviewer(catalogue: try shippedLanguages(), lexicons: try shippedLexicons(languages))
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
}
