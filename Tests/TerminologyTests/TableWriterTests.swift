import BitextModel
import TestSupport
import Testing

@testable import Terminology

private func written(_ text: String, _ format: GlossaryFormat = .csv) throws -> (text: String, omitted: [String: Int]) {
    let glossary = try GlossaryReader.read(Array(text.utf8), name: "g.csv")
    let result = try #require(GlossaryWriter.write(glossary, as: GlossaryWriting(format)))
    return (String(decoding: result.bytes, as: UTF8.self), result.omitted)
}

@Suite("Tables that are written")
struct TableWriterTests {
    /// What has only columns of ours, in our order, comes out as it went in.
    @Test(arguments: [
        "fr,en\nANL|Armée,LNA\n", "fr,en,en:deprecated\nANL,LNA,ANL|NLA\n", "fr,en\n\"Syrte, siège de\",\"a \"\"siege\"\"\"\n",
        "fr,en,en:superseded,en:pos,status,domain,case,translate,definition,note,source,from,until,id,who\n"
            + "a|b,c,d,noun|verb,admitted,x,sensitive,no,\"one\ntwo\",n,s,2001,2002-03,7,me\n",
        "de,fr,en,type\nx,y,,t\n,y,z,\n",
    ])
    func comesBack(_ text: String) throws {
        let result = try written(text)
        #expect(result.text == text)
        #expect(result.omitted == [:])
    }

    @Test func tabs() throws {
        #expect(try written("fr,en,note\na,b,\"c\td\"\n", .tsv).text == "fr\ten\tnote\na\tb\t\"c\td\"\n")
    }

    @Test func whatATableCannotSay() throws {
        let text = """
            <tbx><text><body><conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>a|b</term><note>case sensitive</note>
            <descrip type="context">an a|b</descrip><admin type="source">s</admin></termSec><termSec><term>c</term></termSec>
            </langSec><langSec xml:lang="fr"><termSec><term>d</term></termSec></langSec></conceptEntry></body></text></tbx>
            """
        let result = try written(text)
        #expect(result.text == "en,fr,id\nc,d,c1\n")
        #expect(
            result.omitted == [
                "form with a bar": 1, "context": 1, "source of a term": 1, "case of a single term": 1,
            ])
    }

    @Test func theSourceStandsFirst() throws {
        let glossary = try GlossaryReader.read(Array("de,en,fr\nx,y,z\n".utf8), name: "g.csv")
        var writing = GlossaryWriting(.csv)
        (writing.source, writing.target) = ("fr-CA", "en")
        let result = try #require(GlossaryWriter.write(glossary, as: writing))
        #expect(String(decoding: result.bytes, as: UTF8.self) == "fr,en,de\nz,y,x\n")
    }

    @Test func workbooksAreNotWritten() throws {
        let glossary = Glossary(name: "g", entries: [], problems: [], digest: "")
        #expect(GlossaryWriter.write(glossary, as: GlossaryWriting(.xlsx)) == nil)
    }

    /// Every glossary that ships, through every format that holds it.
    @Test(arguments: [
        "countries", "demonyms", "french-institutions", "jihadist-groups", "libya", "organisations", "sahel",
    ])
    func whatShipsComesBack(_ name: String) throws {
        let glossary = try GlossaryReader.read(try repositoryFile("Glossaries/\(name).csv"), name: "g")
        for format in [GlossaryFormat.csv, .tsv, .tbx, .martif] {
            let result = try #require(GlossaryWriter.write(glossary, as: GlossaryWriting(format)))
            #expect(result.omitted == [:])
            let again = try GlossaryReader.read(result.bytes, name: "g")
            #expect(again.entries.map(\.terms) == glossary.entries.map(\.terms), "\(format)")
            #expect(again.entries.map(\.note) == glossary.entries.map(\.note))
            #expect(again.entries.map(\.domain) == glossary.entries.map(\.domain))
            #expect(again.entries.map(\.type) == glossary.entries.map(\.type))
            #expect(again.entries.map(\.hasStatus) == glossary.entries.map(\.hasStatus))
        }
    }
}

@Suite("The format a name asks for")
struct GlossaryFormatTests {
    @Test(
        arguments: [
            ("a.csv", .csv), ("b/a.TSV", .tsv), ("a.b.tbx", .tbx), ("a.utx", .utx), ("a.xlsx", .xlsx), ("a.martif", .martif),
            ("csv", .csv), ("a.doc", nil), ("a.csv/b", nil),
        ] as [(String, GlossaryFormat?)])
    func ending(_ path: String, _ format: GlossaryFormat?) { #expect(GlossaryFormat(path: path) == format) }
}
