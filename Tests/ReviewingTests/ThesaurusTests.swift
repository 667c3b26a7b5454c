import BitextModel
import Reading
import Reviewing
import TestSupport
import Testing

@testable import Terminology

/// A glossary too large to have been decided on row by row knows every word of the language, and many acronyms that mean
/// something else in an article.
@Suite("A thesaurus as glossary") struct ThesaurusTests {
    private static let rows = """
        société en nom collectif|SNC,general partnership
        image de marque,image
        loi|droit,law
        Bourse,stock exchange
        Organisation du fleuve Ambre|OFA,Amber River Organisation|ARO

        """

    private static let source = """
        Le SNC a présenté son outil lundi. Son image de marque reste à faire.

        La Loi sur les ports est en vigueur. La Bourse a baissé. Le maire cite l’Organisation du fleuve Ambre sans s’arrêter.
        """
    private static let target = """
        CDS presented its tool on Monday. Its branding is still to be done.

        The Harbour Law is in force. Shares fell. The mayor mentions it without stopping.
        """

    /// - Parameter fillers: rows that have nothing to do with the text.
    private func glossary(fillers: Int) throws -> Glossary {
        let filling = (0..<fillers).map { "mot\($0) rare,word\($0) rare\n" }.joined()
        return try GlossaryReader.read(Array(("fr,en\n" + Self.rows + filling).utf8), name: "g.csv")
    }

    private func findings(_ termbase: Termbase) throws -> [String] {
        let catalogue = try shippedLanguages()
        let languages = Sides(source: "fr", target: "en")
        let reader = Reader(catalogue: catalogue)
        var documents = Sides(
            source: reader.read(text: Self.source, name: "s", format: .plainText),
            target: reader.read(text: Self.target, name: "t", format: .plainText))
        for side in Side.allCases { documents[side].language = languages[side] }
        let reviewer = Reviewer(catalogue: catalogue, termbase: termbase, lexicons: try shippedLexicons(languages))
        // What else is missing from the sentences is not the glossary's business.
        return reviewer.review(documents).findings.filter { finding in
            finding.severity > .neutral && ["-term", "-name", "name-mismatch"].contains { finding.check.hasSuffix($0) }
        }.map { "\($0.check): \($0.message)" }
    }

    private func compiled(_ glossary: Glossary) throws -> Termbase {
        let catalogue = try shippedLanguages()
        let bytes = TermbaseCompiler.bytes(glossary.entries) { catalogue.profile($0) }
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        memory.copyBytes(from: bytes)
        var base = Termbase()
        base.compiled = [(0, try CompiledTermbase(UnsafeRawBufferPointer(memory), owner: nil, name: "g"))]
        return base
    }

    @Test func onlyNamesThatNothingAnswersAreReported() throws {
        let house = try findings(Termbase(glossaries: [try glossary(fillers: 0)]))
        #expect(house.count > 1 && house.contains { $0.contains("image de marque") })
        let thesaurus = try findings(Termbase(glossaries: [try glossary(fillers: Glossary.largestHouse)]))
        // The name that is lost may be told as a part of a lost passage.
        #expect(thesaurus.allSatisfy { $0.hasPrefix("missing-term") && $0.contains("Ambre") })
    }

    /// Of a compiled thesaurus only a few rows reach the checks: they must still be taken for a thesaurus's.
    @Test func compiledItSaysTheSame() throws {
        for fillers in [0, Glossary.largestHouse] {
            let glossary = try glossary(fillers: fillers)
            #expect(try findings(try compiled(glossary)) == findings(Termbase(glossaries: [glossary])))
        }
    }
}
