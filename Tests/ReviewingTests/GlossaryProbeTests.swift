import BitextModel
import Languages
import Reading
import TestSupport
import Testing

@testable import Reviewing
@testable import Terminology

@Suite("Glossaries tried out on texts")
struct GlossaryProbeTests {
    private func probe(_ text: String, _ language: String = "fr") throws -> GlossaryProbe {
        let glossary = try GlossaryReader.read(Array(text.utf8), name: "g.csv")
        return GlossaryProbe(
            Termbase(glossaries: [glossary]), language: language, profile: try languageProfile(language))
    }

    private func documents(_ texts: [String]) throws -> [Document] {
        let reader = Reader(catalogue: try shippedLanguages())
        return texts.map { reader.read(text: $0, name: "t", format: .plainText) }
    }

    @Test func aConceptBehindAnother() throws {
        let text = "fr,en\ntrêve|cessez-le-feu,truce\ncessez le feu,ceasefire\nANL,LNA\n"
        #expect(
            try probe(text).unreachable(isSource: true).map(\.description) == [
                "g.csv:3: the concept of \"cessez le feu\" never matches, for line 2 has the same forms and comes first: merge the "
                    + "two, or give each a domain"
            ])
        #expect(try probe(text).unreachable(isSource: false) == [])
    }

    @Test(arguments: [
        "fr,en\ntrêve,truce\ntrêve armée|trêve,armed truce\n", "fr,en,domain\navocat,lawyer,law\navocat,avocado,food\n",
        "fr,en\nl'Élysée,Élysée Palace\nÉtat-major,staff\nO.N.U.,UN\nc'est-à-dire,that is\n",
    ])
    func whatIsReachedIsNotReported(_ text: String) throws { #expect(try probe(text).unreachable(isSource: true) == []) }

    @Test func aCommonWord() throws {
        let probe = try probe("fr,en\ncas,case\ntrêve,truce\nLibye,Libya\n")
        let filler = String(repeating: "Rien ne bouge ici depuis hier soir, dit le vieux garde du port. ", count: 12)
        let texts = (0..<12).map { number in
            "La Libye attend. Dans ce cas, tout change. \(number == 3 ? "Une trêve vient." : "") " + filler
        }
        let problems = probe.excessive(in: try documents(texts))
        #expect(problems.map(\.line) == [2])
        #expect(
            problems[0].message.hasPrefix("it matches 12 times in ")
                && problems[0].message.contains("in 12 of 12 texts, as \"cas\""))
        #expect(probe.excessive(in: []) == [])
    }
}
