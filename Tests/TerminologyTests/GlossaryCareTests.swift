import BitextModel
import TestSupport
import Testing

@testable import Terminology

private func read(_ text: String, _ name: String = "a.csv") throws -> Glossary {
    try GlossaryReader.read(Array(text.utf8), name: name)
}

@Suite("Glossaries that are examined")
struct GlossaryDoctorTests {
    private func examine(_ glossaries: Glossary...) throws -> [String] {
        GlossaryDoctor.examine(glossaries, profiles: [try languageProfile("fr"), try languageProfile("en")], sources: ["fr"]).map(
            \.description)
    }

    @Test(arguments: [
        (
            "fr,en\nor,gold\n",
            "\"or\" is among the commonest words in \"fr\" and will match everywhere: make it case sensitive or delete it"
        ),
        (
            "fr,en,en:deprecated\na b,,c d\n",
            "all forms in \"en\" are refused, such as \"c d\": say which form is right, so that it can be proposed"
        ),
        ("fr,en,from\na b,c d,yesterday\n", "\"yesterday\" is not a date like 2011-02-27: correct it"),
        ("fr,en,from,until\na b,c d,2012-01,2011\n", "it is valid from 2012-01 until 2011, which is before: exchange the two"),
        (
            "fr,en,fr:type\nOnu,UN,acronym\n",
            "\"Onu\" is called an acronym and has small letters, so that a word spelled alike matches too: make it case sensitive if "
                + "one exists"
        ),
    ])
    func oneRow(_ text: String, _ message: String) throws { #expect(try examine(read(text)) == ["a.csv:2: " + message]) }

    @Test(arguments: [
        ("fr,en\nANL,NLA\n", "b.csv:2: \"ANL\" is \"NLA\" here and \"LNA\" in a.csv:2: merge the two, or give each a domain"),
        ("fr,en\nanl x,LNA\nANL,LNA\n", "b.csv:3: the concept of \"ANL\" repeats a.csv:2: delete one of them"),
        ("fr,en\nANL,nla\n", "b.csv:2: \"nla\" for \"ANL\" is accepted here and refused in a.csv:2: decide for one"),
    ])
    func twoGlossaries(_ text: String, _ message: String) throws {
        let isRefused = message.contains("refused")
        let first = try read(isRefused ? "fr,en,en:deprecated\nANL,LNA,nla\n" : "fr,en\nANL,LNA\n")
        #expect(try examine(first, read(text, "b.csv")) == [message])
    }

    @Test func termbasesAreComparedToo() throws {
        func entry(_ id: String, _ fr: String, _ en: String) -> String {
            "<conceptEntry id=\"\(id)\"><langSec xml:lang=\"fr\"><termSec><term>\(fr)</term></termSec></langSec>\n"
                + "<langSec xml:lang=\"en\"><termSec><term>\(en)</term></termSec></langSec></conceptEntry>\n"
        }
        let text = entry("c1", "trêve", "truce") + entry("c2", "trêve", "lull") + entry("c3", "Trêve", "truce")
        #expect(
            try examine(read("<tbx><text><body>\n\(text)</body></text></tbx>", "g.tbx")) == [
                "g.tbx:4: \"trêve\" is \"lull\" here and \"truce\" in line 2: merge the two, or give each a domain",
                "g.tbx:6: the concept of \"Trêve\" repeats line 2: delete one of them",
            ])
    }

    @Test(arguments: [
        "fr,en\nANL,LNA\nFAAL,LNA\n", "fr,en\nnouvelle trêve,truce\n", "fr,en,domain\navocat,lawyer,law\navocat,avocado,food\n",
        "fr,en,case\nOr,Gold,sensitive\n",
        "fr,en,from,until\na b,c d,2011,2011-05-01\n", "fr,en,fr:type\nONU,UN,acronym\n",
    ])
    func whatIsRightIsNotReported(_ text: String) throws {
        #expect(try examine(read(text)) == [])
        #expect(try examine(read(text), read("fr,en\nautre chose,LNA|truce|lawyer\n", "b.csv")) == [])
    }
}

@Suite("Glossaries that are merged")
struct GlossaryMergerTests {
    private func merge(_ texts: String...) throws -> (table: String, problems: [String]) {
        let glossaries = try texts.enumerated().map { try read($1, "\($0).csv") }
        let merged = GlossaryMerger.merge(glossaries, source: "fr")
        let written = try #require(GlossaryWriter.write(merged, as: GlossaryWriting(.csv)))
        return (String(decoding: written.bytes, as: UTF8.self), merged.problems.map(\.description))
    }

    @Test(arguments: [
        ("fr,en\nANL,LNA\n", "fr,en\nEI,IS\n", "fr,en\nANL,LNA\nEI,IS\n"),
        ("fr,en\nANL,LNA\n", "fr,en,note\nanl x|ANL,Libyan army|LNA,n\n", "fr,en,note\nANL|anl x,LNA|Libyan army,n\n"),
        ("fr,en\nANL,LNA\n", "de,fr\nLNA-de,ANL\n", "fr,en,de\nANL,LNA,LNA-de\n"),
        ("fr,en,en:deprecated\nANL,LNA,NLA\n", "fr,en\nANL,LNA|NLA\n", "fr,en,en:deprecated\nANL,LNA,NLA\n"),
        (
            "fr,en,domain\navocat,lawyer,law\n", "fr,en,domain\navocat,avocado,food\n",
            "fr,en,domain\navocat,lawyer,law\navocat,avocado,food\n"
        ),
    ])
    func two(_ one: String, _ other: String, _ expected: String) throws {
        let result = try merge(one, other)
        #expect(result.table == expected)
        #expect(result.problems == [])
    }

    @Test func theFirstWins() throws {
        let result = try merge("fr,en\nANL,LNA\n", "fr,en\nANL,NLA\n", "fr,en\nANL,LNA|Libyan army\n")
        #expect(result.table == "fr,en\nANL,LNA|Libyan army\n")
        #expect(
            result.problems == [
                "1.csv:2: \"ANL\" is left out, for 0.csv:2 translates it otherwise and comes first: give each a domain to keep both"
            ])
    }

    @Test func namesAreKeptApart() throws {
        #expect(try merge("fr,en,id\na,b,1\n", "fr,en,id\nc,d,1\n").table == "fr,en,id\na,b,1\nc,d,\n")
    }

    /// Quadratic time would make this test last minutes.
    @Test func veryMany() throws {
        let rows = (0..<20_000).map { "mot numéro \($0),word \($0)\n" }.joined()
        #expect(try merge("fr,en\n" + rows, "fr,en\n" + rows).table == "fr,en\n" + rows)
    }
}

@Suite("Glossaries that are counted")
struct GlossaryStatisticsTests {
    @Test func figures() throws {
        let text =
            "fr,en,en:deprecated,domain,note,definition\nANL|Armée nationale,LNA,NLA,army,n,\ntrêve,truce,,,,d\nEI,IS,,army,,\n"
        let statistics = GlossaryStatistics(try read(text).entries)
        #expect(statistics.concepts == 3 && statistics.notes == 1 && statistics.definitions == 1)
        #expect(statistics.domains.map(\.name) == ["army"] && statistics.domains.map(\.count) == [2])
        let english = try #require(statistics.languages.first)
        #expect(english.tag == "en" && english.concepts == 3 && english.terms == 4 && english.acronyms == 3)
        #expect(english.byStatus == [.preferred: 3, .deprecated: 1])
        #expect(statistics.languages[1].phrases == 1 && statistics.languages[1].longest == "Armée nationale")
    }

    @Test func nothing() { #expect(GlossaryStatistics([]).languages == []) }
}
