import BitextModel
import Testing

@testable import Terminology

private func read(_ text: String, _ languages: Sides<String>? = nil) throws -> Glossary {
    try GlossaryReader.read(Array(text.utf8), name: "g.tbx", languages: languages)
}

/// The same two concepts in each edition and style; everything that the edition can say.
private enum Sample {
    static let dca = """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Basic" style="dca" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2">
        <tbxHeader><fileDesc><sourceDesc><p>ours</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
        <conceptEntry id="c1">
          <descrip type="subjectField">armies</descrip>
          <descripGrp><descrip type="definition">the army
             of the east</descrip><admin type="source">a manual</admin></descripGrp>
          <ref type="crossReference" target="c2">c2</ref>
          <note>first</note><note>second &amp; last</note>
          <langSec xml:lang="fr"><note>on French</note>
            <termSec><term>ANL</term><termNote type="termType">acronym</termNote>
              <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
            <termSec><term>Armée nationale libyenne</term>
              <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
              <termNote type="partOfSpeech">noun</termNote><termNote type="grammaticalGender">feminine</termNote>
              <descripGrp><descrip type="context">L’<hi type="bold">Armée nationale libyenne</hi> avance.</descrip>
                <admin type="source">an article</admin></descripGrp></termSec>
          </langSec>
          <langSec xml:lang="en">
            <termSec><term>LNA</term><termNote type="geographicalUsage">en-gb</termNote><note>case sensitive</note>
              <note>valid from 2014-05-16 until 2021</note><note>prefer it</note></termSec>
            <termSec><term>NLA</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
            <termSec><term>Haftar's army</term>
              <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
          </langSec>
        </conceptEntry>
        <conceptEntry id="c2"><note>do not translate</note>
          <langSec xml:lang="fr"><termSec><term>PNG</term></termSec></langSec>
          <transacGrp><transac type="transactionType">origination</transac><date>2020-01-01</date></transacGrp>
        </conceptEntry>
        </body><back><refObjectSec/></back></text></tbx>
        """

    static let dct = """
        <?xml version="1.0"?>
        <tbx type="TBX-Basic" style="dct" xml:lang="fr" xmlns="urn:iso:std:iso:30042:ed-2"
          xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:b="http://www.tbxinfo.net/ns/basic"><text><body>
        <conceptEntry id="c1"><min:subjectField>armies</min:subjectField>
          <descripGrp><b:definition>the army of the east</b:definition><b:source>a manual</b:source></descripGrp>
          <b:crossReference target="c2">c2</b:crossReference><note>first</note><note>second &#38; last</note>
          <langSec xml:lang="fr"><note>on French</note>
            <termSec><term>ANL</term><b:termType>acronym</b:termType>
              <min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
            <termSec><term>Armée nationale libyenne</term>
              <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
              <min:partOfSpeech>noun</min:partOfSpeech><b:grammaticalGender>feminine</b:grammaticalGender>
              <descripGrp><b:context>L’Armée nationale libyenne avance.</b:context><b:source>an article</b:source></descripGrp>
            </termSec></langSec>
          <langSec xml:lang="en">
            <termSec><term>LNA</term><b:geographicalUsage>en-GB</b:geographicalUsage><note>case sensitive</note>
              <note>valid from 2014-05-16 until 2021</note><note>prefer it</note></termSec>
            <termSec><term>NLA</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
            <termSec><term>Haftar's army</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>
            </termSec></langSec>
        </conceptEntry>
        <conceptEntry id="c2"><note>do not translate</note>
          <langSec xml:lang="fr"><termSec><term>PNG</term></termSec></langSec></conceptEntry>
        </body></text></tbx>
        """

    static let martif = """
        <?xml version='1.0'?>
        <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
        <martif type="TBX" xml:lang="fr"><martifHeader/><text><body>
        <termEntry id="c1"><descrip type="subjectField">armies</descrip>
          <descripGrp><descrip type="definition">the army of the east</descrip><admin type="source">a manual</admin></descripGrp>
          <ref type="crossReference" target="c2">c2</ref><note>first</note><note>second &amp; last</note>
          <langSet xml:lang="fr"><note>on French</note>
            <ntig><termGrp><term>ANL</term><termNote type="termType">acronym</termNote>
              <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp></ntig>
            <ntig><termGrp><term>Armée nationale libyenne</term><termNote type="partOfSpeech">noun</termNote>
              <termNote type="administrativeStatus">standardizedTerm-admn-sts</termNote>
              <termNote type="grammaticalGender">feminine</termNote></termGrp>
              <descripGrp><descrip type="context">L’Armée nationale libyenne avance.</descrip><admin type="source">an article</admin>
              </descripGrp></ntig></langSet>
          <langSet lang="EN"><tig><term>LNA</term><termNote type="geographicalUsage">en-GB</termNote><note>case sensitive</note>
              <note>valid from 2014-05-16 until 2021</note><note>prefer it</note></tig></langSet>
          <langSet xml:lang="en"><tig><term>NLA</term>
              <termNote type="normativeAuthorization">deprecatedTerm-admn-sts</termNote></tig>
            <tig><term>Haftar's army</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
        </termEntry>
        <termEntry id="c2"><note>do not translate</note><langSet xml:lang="fr"><tig><term>PNG</term></tig></langSet></termEntry>
        </body></text></martif>
        """

    /// What all of them say.
    static var entries: [ConceptEntry] {
        var army = ConceptEntry(terms: [:], note: "first\nsecond & last", domain: "armies", file: "g.tbx", line: 0)
        (army.id, army.hasStatus) = ("c1", true)
        army.definitions = [SourcedText("the army of the east", source: "a manual")]
        army.references = [ConceptReference(kind: "crossReference", target: "c2")]
        army.remarks["fr"] = LanguageRemarks()
        army.remarks["fr"]?.note = "on French"
        var full = Term(text: "Armée nationale libyenne", status: .preferred)
        (full.partOfSpeech, full.gender) = (.noun, .feminine)
        full.contexts = [SourcedText("L’Armée nationale libyenne avance.", source: "an article")]
        var short = Term(text: "ANL", status: .admitted)
        short.type = .acronym
        var english = Term(text: "LNA", status: .preferred, isCaseSensitive: true)
        (english.geographicalUsage, english.note) = ("en-GB", "prefer it")
        english.validity = Validity(from: "2014-05-16", until: "2021")
        army.terms = [
            "fr": [full, short],
            "en": [english, Term(text: "NLA", status: .deprecated), Term(text: "Haftar's army", status: .superseded)],
        ]
        var image = ConceptEntry(
            terms: ["fr": [Term(text: "PNG", status: .preferred)]], file: "g.tbx", line: 0)
        (image.id, image.doNotTranslate) = ("c2", true)
        return [army, image]
    }
}

private func withoutLines(_ entries: [ConceptEntry]) -> [ConceptEntry] {
    entries.map {
        var entry = $0
        entry.line = 0
        return entry
    }
}

private func withoutOrder(_ entries: [ConceptEntry]) -> [ConceptEntry] {
    withoutLines(entries).map {
        var entry = $0
        entry.references.sort { $0.kind < $1.kind }
        return entry
    }
}

@Suite("Termbases in TBX")
struct TBXTests {
    @Test(arguments: [Sample.dca, Sample.dct, Sample.martif]) func everyEditionSaysTheSame(_ text: String) throws {
        let glossary = try read(text)
        #expect(withoutLines(glossary.entries) == Sample.entries)
        #expect(glossary.problems == [] && glossary.format == .tbx && glossary.languages == ["fr", "en"])
    }

    @Test func placesAreLines() throws { #expect(try read(Sample.dca).entries.map(\.line) == [5, 28]) }

    @Test func whatIsNotHeldIsNamedOnce() throws {
        #expect(try read(Sample.dca).unheld == ["tbxHeader": 1, "transacGrp": 1, "back": 1])
        #expect(try read(Sample.dct).unheld == [:])
    }

    @Test(arguments: [TBXDialect.basic, .linguist, .martif], TBXStyle.allCases)
    func nothingIsLostInWriting(_ dialect: TBXDialect, _ style: TBXStyle) throws {
        let glossary = try read(Sample.dca)
        let written = TBXWriter(dialect: dialect, style: style).write(glossary)
        #expect(written.omitted == [:])
        let again = try GlossaryReader.read(written.bytes, name: "g.tbx")
        #expect(withoutLines(again.entries) == Sample.entries)
        let isElements = String(decoding: written.bytes, as: UTF8.self).contains("<basic:definition>")
        #expect(isElements == (style == .dct && dialect != .martif))
    }

    @Test func theSmallestDialectSaysWhatItLeavesOut() throws {
        let written = TBXWriter(dialect: .min, style: .dca).write(try read(Sample.dca))
        #expect(written.omitted == ["definition": 1, "context": 1])
        var expected = Sample.entries
        expected[0].definitions = []
        expected[0].terms["fr"]?[0].contexts = []
        #expect(withoutLines(try GlossaryReader.read(written.bytes, name: "g.tbx").entries) == expected)
    }

    /// What a dialect does not allow, or TBX has no category for, is written as notes and read from them.
    @Test(arguments: TBXDialect.allCases) func valuesThatADialectDoesNotAllow(_ dialect: TBXDialect) throws {
        var glossary = try read(Sample.dct)
        glossary.entries[0].terms["fr"]?[0].partOfSpeech = PartOfSpeech(rawValue: "nom")
        glossary.entries[0].terms["fr"]?[0].contexts = []
        glossary.entries[0].terms["fr"]?[1].type = TermType(rawValue: "initialism")
        glossary.entries[0].definitions = []
        glossary.entries[0].references.append(ConceptReference(kind: "relatedConceptBroader", target: "c2"))
        glossary.entries[1].type = "file"
        glossary.entries[1].otherFields = ["who: when": "me", "why": "it: is"]
        let written = TBXWriter(dialect: dialect, style: .dca).write(glossary)
        #expect(written.omitted == ["kept column who: when": 1])
        glossary.entries[1].otherFields = ["why": "it: is"]
        let again = try GlossaryReader.read(written.bytes, name: "g.tbx").entries
        #expect(withoutOrder(again) == withoutOrder(glossary.entries))
    }

    /// Remarks of other programs that begin like Concord's own notes stay what they are.
    @Test func remarksThatLookLikeFields() throws {
        let notes = ["usage: rare", "kept reference to the law: article 2", "concept type: ", "kept column wide"]
        let text = notes.map { "<note>\($0)</note>" }.joined()
        let glossary = try read(Sample.dct.replacing("<note>first</note>", with: text))
        #expect(glossary.entries[0].note?.split(separator: "\n").count == 5 && glossary.entries[0].type == nil)
        #expect(glossary.entries[0].references.count == 1 && glossary.entries[0].otherFields == [:])
    }

    @Test func encodings() throws {
        for encoding in ["ISO-8859-1", "windows-1252", "windows-1254"] {
            let text = Sample.martif.replacing("<?xml version='1.0'?>", with: "<?xml version='1.0' encoding='\(encoding)'?>")
                .replacing("’", with: "'")
            let bytes = text.unicodeScalars.map { UInt8($0.value) }
            #expect(try GlossaryReader.read(bytes, name: "g").entries[0].terms["fr"]?[0].text == "Armée nationale libyenne")
        }
        let units: [UInt8] = Sample.martif.utf16.flatMap { unit -> [UInt8] in [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
        }
        let wide: [UInt8] = [0xFF, 0xFE] + units
        #expect(withoutLines(try GlossaryReader.read(wide, name: "g.tbx").entries) == Sample.entries)
    }

    @Test func fromPieces() throws {
        var rest = Array(Sample.dct.utf8)[...]
        let glossary = try GlossaryReader.read(
            { () throws(Problem) -> [UInt8] in
                defer { rest = rest.dropFirst(7) }
                return Array(rest.prefix(7))
            }, name: "g.tbx")
        #expect(withoutLines(glossary.entries) == Sample.entries)
        #expect(glossary.digest == (try read(Sample.dct)).digest)
    }

    @Test func conceptsWithoutBothLanguagesAreCountedOnce() throws {
        let glossary = try read(Sample.dca, Sides(source: "fr", target: "en"))
        #expect(glossary.problems == [] && glossary.entries.count == 2)
        let strict = try read(Sample.dca.replacing("<note>do not translate</note>", with: ""), Sides(source: "fr", target: "en"))
        #expect(strict.entries.count == 1)
        #expect(
            strict.problems.map(\.description) == [
                "g.tbx:28: 1 of 2 concepts, the first of them here, lack a term in \"fr\" or \"en\" and can never match"
            ])
    }

    @Test func regionsAnswerTheirLanguage() throws {
        let text = Sample.dct.replacing("xml:lang=\"en\"", with: "xml:lang=\"en_gb\"")
        let entry = try read(text, Sides(source: "fr", target: "en")).entries[0]
        #expect(entry.terms.keys.sorted() == ["en-GB", "fr"] && entry.accepted(in: "en").map(\.text) == ["LNA"])
        #expect(entry.terms(in: "en-US") == [])
    }
}

@Suite("Termbases that cannot be used")
struct TBXFatalTests {
    private static func base(_ body: String, before: String = "") -> String {
        "<?xml version=\"1.0\"?>\n\(before)<tbx type=\"TBX-Min\" style=\"dca\"><text><body>\n\(body)</body></text></tbx>"
    }

    private static func entry(_ id: String, _ inside: String) -> String {
        "<conceptEntry id=\"\(id)\">\(inside)<langSec xml:lang=\"fr\"><termSec><term>\(id)</term></termSec></langSec>"
            + "</conceptEntry>\n"
    }

    private static func broader(_ id: String) -> String { "<ref type=\"superordinateConceptGeneric\" target=\"\(id)\"/>" }

    static let cases: [(String, String)] = [
        (
            base(entry("c1", ""), before: "<!DOCTYPE tbx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n"),
            "g.tbx:2: the file brings a document type of its own, which is refused: take the part in brackets after <!DOCTYPE out"
        ),
        (
            base(entry("c1", ""), before: "<!DOCTYPE tbx [<!ELEMENT tbx ANY>]>\n"),
            "g.tbx:2: the file brings a document type of its own, which is refused: take the part in brackets after <!DOCTYPE out"
        ),
        (
            base(entry("c1", "<note>caf&eacute;</note>"), before: "<!DOCTYPE tbx SYSTEM \"x.dtd\">\n"),
            "g.tbx:4: &eacute; is not defined in this file: write the character itself"
        ),
        (
            base(entry("c1", broader("c2")) + entry("c2", broader("c3")) + entry("c3", broader("c1"))),
            "g.tbx:3: the concept \"c1\" is said to be broader than itself, by way of \"c2\", \"c3\": take one of these references out"
        ),
        (
            "<tmx version=\"1.4\"><body/></tmx>",
            "g.tbx:1: this is not a termbase: its outermost element is <tmx>, which is a translation memory and not <tbx> or "
                + "<martif>"
        ),
        (
            "<sheet/>", "g.tbx:1: this is not a termbase: its outermost element is <sheet> and not <tbx> or <martif>"
        ),
        (
            base("<conceptEntry id=\"c\"><langSec><termSec><term>a</term></termSec></langSec></conceptEntry>"),
            "g.tbx:3: this language section does not say its language: give it an xml:lang"
        ),
        (String(base("").dropLast(8)), "g.tbx:3: the file ends in the middle: copy or export it again"),
        (
            base("<conceptEntry id=\"c\"></langSec>"),
            "g.tbx:3: the XML is broken here (mismatched tag): mend or export the file again"
        ),
        (
            "<?xml version=\"1.0\" encoding=\"klingon\"?><tbx/>",
            "g.tbx:1: the file declares an encoding that cannot be read: save it as UTF-8"
        ),
        (
            base(entry("c1", "<note>\(String(repeating: "x", count: TBXContent.longestText + 1))</note>")),
            "g.tbx:3: this note is longer than 1 MB: shorten it or take it out"
        ),
    ]

    @Test(arguments: cases) func fatal(_ text: String, _ message: String) {
        let problem = #expect(throws: Problem.self) { try read(text) }
        #expect(problem?.description == message)
        #expect(problem?.isFatal == true)
    }

    @Test func mixedEncodings() {
        let text = Self.base(Self.entry("c1", "") + Self.entry("c2", "<note>arm#e</note>"))
        let bytes = text.utf8.map { $0 == UInt8(ascii: "#") ? 0xE9 : $0 }
        let problem = #expect(throws: Problem.self) { try GlossaryReader.read(bytes, name: "g.tbx") }
        #expect(
            problem?.description
                == "g.tbx:4: this line is not in the encoding of the rest of the file, which is UTF-8: save all of the file as UTF-8"
        )
    }

    /// Memory and time would grow without end if the tag were waited for.
    @Test func aTagWithoutEnd() {
        var count = 0
        let problem = #expect(throws: Problem.self) {
            try GlossaryReader.read(
                { () throws(Problem) -> [UInt8] in
                    count += 1
                    return count == 1
                        ? Array("<tbx><text><body><conceptEntry id=\"".utf8) : Array(repeating: UInt8(ascii: "a"), count: 1 << 20)
                }, name: "g.tbx")
        }
        #expect(
            problem?.description
                == "g.tbx:1: a tag or a comment that begins here does not end within 4 MB: mend or export the file again")
        #expect(count < 10)
    }

    @Test func noPair() {
        let problem = #expect(throws: Problem.self) {
            try read(Self.base(Self.entry("c1", "")), Sides(source: "fr", target: "en"))
        }
        #expect(
            problem?.description
                == "g.tbx: no concept has terms in \"fr\" and \"en\", its languages are \"fr\": leave this glossary out or set the languages"
        )
    }

    /// Concepts that point at each other sideways are no fault, and a long chain is followed without recursion.
    @Test func referencesThatAreNoCycle() throws {
        let related = "<ref type=\"crossReference\" target=\"%\">%</ref>"
        let both = Self.entry("c1", related.replacing("%", with: "c2")) + Self.entry("c2", related.replacing("%", with: "c1"))
        #expect(try read(Self.base(both)).problems == [])
        let chain = (0..<50_000).map { Self.entry("c\($0)", Self.broader("c\($0 + 1)")) }.joined()
        let glossary = try read(Self.base(chain))
        #expect(
            glossary.problems.map(\.description) == [
                "g.tbx:50002: 1 reference points at concepts that the termbase does not have, this one at \"c50000\": take them out "
                    + "or add the concepts"
            ])
    }

    @Test func elementsAMillionDeep() throws {
        let deep = String(repeating: "<x>", count: 1_000_000) + String(repeating: "</x>", count: 1_000_000)
        #expect(try read(Self.base(Self.entry("c1", deep))).entries.count == 1)
    }
}
