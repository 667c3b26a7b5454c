import BitextModel
import Testing

@testable import Terminology

private let pair = Sides(source: "fr", target: "en")

/// Entries as `fr=ANL en=LNA|-NLA`, refused forms with a hyphen.
private func summary(_ glossary: Glossary) -> [String] {
    glossary.entries.map { entry in
        ["fr", "en"].map { language in
            let forms = entry.terms(in: language).map { ($0.status.isRefused ? "-" : "") + $0.text }
            return "\(language)=\(forms.joined(separator: "|"))"
        }.joined(separator: " ")
    }
}

/// Tables as other programs write them are read as ours are, without a remark.
@Suite("Tables of other programs")
struct GlossaryDialectTests {
    @Test(arguments: [
        "fr,english\nANL,LNA\n", "fr,Anglais\nANL,LNA\n", "fr,eng\nANL,LNA\n", "français;anglais\nANL;LNA\n",
        "source,target\nANL,LNA\n", "Term;Translation\nANL;LNA\n", "src\ttgt\nANL\tLNA\n", "French,English\nANL,LNA\n",
        "Term [fr],Term [en]\nANL,LNA\n", "fr_FR,en_GB\nANL,LNA\n", "term,translation_en\nANL,LNA\n",
        "term (fr),term (en)\nANL,LNA\n", "fra,eng\nANL,LNA\n", "French (France),English\nANL,LNA\n",
    ])
    func headers(_ text: String) throws {
        let glossary = try GlossaryReader.read(Array(text.utf8), name: "g.csv", languages: pair)
        #expect(summary(glossary) == ["fr=ANL en=LNA"])
        #expect(glossary.problems == [])
    }

    @Test(arguments: [
        ("ANL,LNA\nEI,IS\n", ["fr=ANL en=LNA", "fr=EI en=IS"]),
        ("ANL\tLNA\tan army\n", ["fr=ANL en=LNA"]),
        ("ANL,LNA,FR,EN\n", ["fr=ANL en=LNA"]),
        ("\u{FEFF}ANL\tLNA\n", ["fr=ANL en=LNA"]),
    ])
    func withoutNames(_ text: String, _ entries: [String]) throws {
        let glossary = try GlossaryReader.read(Array(text.utf8), name: "g.csv", languages: pair)
        #expect(summary(glossary) == entries)
        #expect(
            glossary.problems.map(\.description) == [
                "g.csv:1: the first line names no language, so it is read as a row in \"fr\" and \"en\": begin with a line of "
                    + "column names if it is none"
            ])
    }

    @Test func aRemarkInTheThirdColumn() throws {
        let glossary = try GlossaryReader.read(Array("ANL\tLNA\tan army\n".utf8), name: "g.txt", languages: pair)
        #expect(glossary.entries.map(\.note) == ["an army"])
        let later = try GlossaryReader.read(
            Array("ANL\tLNA\nEI\tIS\ta group\n".utf8), name: "g.txt", languages: pair)
        #expect(later.entries.map(\.note) == [nil, "a group"] && later.problems.count == 1)
        let commas = try GlossaryReader.read(Array("ANL,LNA\nEI,IS,a group\n".utf8), name: "g.csv", languages: pair)
        #expect(commas.entries.count == 1 && commas.problems.count == 2)
    }

    @Test func wideText() throws {
        for (mark, isBig) in [([0xFF, 0xFE], false), ([0xFE, 0xFF], true)] as [([UInt8], Bool)] {
            let units = Array("fr\ten\ntrêve\ttruce\n".utf16)
            let bytes =
                mark
                + units.flatMap { unit in
                    let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
                    return isBig ? pair.reversed() : pair
                }
            #expect(summary(try GlossaryReader.read(bytes, name: "g.tsv", languages: pair)) == ["fr=trêve en=truce"])
        }
    }

    @Test func flags() throws {
        let text = """
            fr,en,case_sensitive,translatable,forbidden,description,comment
            Otan,Nato,true,,,a pact,
            PNG,,,false,,,
            clandestin,illegal,,yes,yes,,never

            """
        let glossary = try GlossaryReader.read(Array(text.utf8), name: "g.csv", languages: pair)
        #expect(summary(glossary) == ["fr=Otan en=Nato", "fr=PNG en=PNG", "fr=clandestin en=-illegal"])
        #expect(glossary.problems == [])
        #expect(glossary.entries.map(\.doNotTranslate) == [false, true, false])
        #expect(glossary.entries[0].terms(in: "en").map(\.isCaseSensitive) == [true])
        #expect(glossary.entries[0].definitions == [SourcedText("a pact")] && glossary.entries[2].note == "never")
    }

    @Test func whatIsSaidOfForms() throws {
        let text = """
            fr,en,en:alt,en:deprecated,en:superseded,Part of Speech [en],en_description,en:usage,en:type,from,until
            ANL,LNA,Libyan army,ANL,NLA,noun||adjective,an army,en-GB,acronym|full form,2014-05-16,

            """
        let entry = try GlossaryReader.read(Array(text.utf8), name: "g.csv", languages: pair).entries[0]
        let terms = entry.terms(in: "en")
        #expect(terms.map(\.text) == ["LNA", "Libyan army", "ANL", "NLA"])
        #expect(terms.map(\.status) == [.preferred, .admitted, .deprecated, .superseded])
        #expect(terms.map(\.partOfSpeech) == [.noun, nil, .adjective, nil])
        #expect(terms.map(\.type) == [.acronym, .fullForm, nil, nil])
        #expect(terms[0].geographicalUsage == "en-GB")
        #expect(entry.remarks["en"]?.definitions == [SourcedText("an army")])
        #expect(entry.validity == Validity(from: "2014-05-16"))
    }

    @Test(arguments: [
        ("fr,en,translate\na,b,maybe\n", "g.csv:2: \"maybe\" in the column \"translate\" is not known: write yes or no"),
        (
            "fr,en,en:pos\na,b,noun|verb\n",
            "g.csv:2: the column \"en:pos\" has 2 values and its language 1 forms: those beyond are left out"
        ),
    ])
    func remarks(_ text: String, _ message: String) throws {
        let glossary = try GlossaryReader.read(Array(text.utf8), name: "g.csv", languages: pair)
        #expect(glossary.problems.map(\.description) == [message])
        #expect(summary(glossary) == ["fr=a en=b"])
    }

    @Test func rolesNeedLanguages() {
        let problem = #expect(throws: Problem.self) {
            try GlossaryReader.read(Array("source,target\na,b\n".utf8), name: "g.csv")
        }
        #expect(
            problem?.description
                == "g.csv:1: the columns \"source\", \"target\" do not say their languages: say --source-language and "
                + "--target-language")
    }

    @Test func aFieldWithoutEnd() {
        let text = Array("fr,en\na,\"".utf8) + Array(repeating: UInt8(ascii: "x"), count: DelimitedReader.longestField + 1)
        let problem = #expect(throws: Problem.self) { try GlossaryReader.read(text, name: "g.csv", languages: pair) }
        #expect(
            problem?.description
                == "g.csv:2: this field is longer than 1 MB: shorten it, or close the quotation mark that opens it")
    }
}

@Suite("UTX")
struct UTXTests {
    private static let text =
        "#UTX 1.11; fr/en-GB; domain: armies; license: CC0\n#src\ttgt\tsrc:pos\tterm status\tconcept ID\tcomment\n"
        + "ANL\tLNA\tnoun\tapproved\tc1\tthe \"army\"\nArmée nationale\tLNA\tnoun\tapproved\tc1\t\n"
        + "ANL\tNLA\tnoun\tforbidden\tc1\t\ntrêve\ttruce\tnoun\t\tc2\t\n# the end\n"

    @Test func isRead() throws {
        let glossary = try GlossaryReader.read(Array(Self.text.utf8), name: "g.utx", languages: pair)
        #expect(summary(glossary) == ["fr=ANL|Armée nationale en=LNA|-NLA", "fr=trêve en=truce"])
        #expect(glossary.problems == [] && glossary.format == .utx && glossary.unheld == ["license": 1])
        #expect(glossary.entries.map(\.domain) == ["armies", "armies"])
        #expect(glossary.entries[0].terms.keys.sorted() == ["en-GB", "fr"])
        #expect(glossary.entries[0].terms["fr"]?[0].partOfSpeech == .noun && glossary.entries[0].note == "the \"army\"")
    }

    @Test func isWrittenAndReadAgain() throws {
        let first = try GlossaryReader.read(Array(Self.text.utf8), name: "g.utx")
        let written = try #require(GlossaryWriter.write(first, as: GlossaryWriting(.utx)))
        #expect(written.omitted == ["subject field": 2])
        var second = try GlossaryReader.read(written.bytes, name: "g.utx").entries
        for index in second.indices { second[index].domain = "armies" }
        #expect(second.map(\.terms) == first.entries.map(\.terms))
        #expect(second.map(\.note) == first.entries.map(\.note))
    }

    @Test(arguments: [
        (
            "#UTX 1.11; x\n#src\ttgt\na\tb\n",
            "g.utx:1: the first line does not say the languages: begin it like \"#UTX 1.11; en/fr;\""
        ),
        ("#UTX 1.11; fr/en\na\tb\n", "g.utx:1: no line names the columns: write one like \"#src\ttgt\tsrc:pos\" with tabs"),
        (
            "#UTX 1.11; de/en\n#src\ttgt\na\tb\n",
            "g.utx:1: no column \"fr\" among \"de\", \"en\": add one, or leave this glossary out"
        ),
    ])
    func fatal(_ text: String, _ message: String) {
        let problem = #expect(throws: Problem.self) {
            try GlossaryReader.read(Array(text.utf8), name: "g.utx", languages: pair)
        }
        #expect(problem?.description == message)
    }
}
