import BitextModel
import Testing

@testable import Terminology

private let pair = Sides(source: "fr", target: "en")

private func read(_ text: String, _ languages: Sides<String>? = pair) throws -> Glossary {
    try GlossaryReader.read(Array(text.utf8), name: "g.csv", languages: languages)
}

/// Entries as `line: language form form -deprecated`, languages sorted.
private func summary(_ glossary: Glossary) -> [String] {
    glossary.entries.map { entry in
        let languages = entry.terms.keys.sorted().map { language in
            let forms = entry.terms[language]!.map { $0.status == .deprecated ? "-\($0.text)" : $0.text }
            return "\(language)=\(forms.joined(separator: "|"))"
        }
        return "\(entry.line): \(languages.joined(separator: " "))"
    }
}

/// Checks what is read and, when given, exactly which problems are reported.
private func check(
    _ text: String, _ languages: Sides<String>? = pair, entries: [String], problems: [String] = [],
    location: SourceLocation = #_sourceLocation
) throws {
    let glossary = try read(text, languages)
    #expect(summary(glossary) == entries, sourceLocation: location)
    #expect(glossary.problems.map(\.description) == problems, sourceLocation: location)
    #expect(glossary.problems.allSatisfy { !$0.isFatal }, sourceLocation: location)
}

@Suite("Glossaries that are read")
struct GlossaryReaderTests {
    @Test(arguments: [
        "fr,en\nANL,LNA\n", "fr;en\nANL;LNA", "fr\ten\r\nANL\tLNA\r\n", "\u{FEFF}fr,en\nANL,LNA\n\n\n", "FR, En \n ANL , LNA ",
        "\"fr\",\"en\"\n\"ANL\",\"LNA\"\n,\n", "fr,en\nANL,LNA,,\n",
    ])
    func oneRow(_ text: String) throws { try check(text, entries: ["2: en=LNA fr=ANL"]) }

    @Test func forms() throws {
        try check(
            "fr,en,en:deprecated\nANL | Armée nationale libyenne,LNA|Libyan National Army,ANL|NLA\n",
            entries: ["2: en=LNA|Libyan National Army|-ANL|-NLA fr=ANL|Armée nationale libyenne"])
    }

    @Test func statusOfForms() throws {
        let glossary = try read("fr,en,status,EN : Deprecated\na|b,c|d,,e\nf,g|h,Admitted,\ni,j,deprecated,\n")
        #expect(
            glossary.entries.map { $0.terms(in: "fr").map(\.status) } == [[.preferred, .admitted], [.preferred], [.preferred]])
        #expect(
            glossary.entries.map { $0.terms(in: "en").map(\.status) }
                == [[.preferred, .admitted, .deprecated], [.admitted, .admitted], [.deprecated]])
    }

    @Test func otherColumns() throws {
        let glossary = try read("id,fr,en,Note,domain,type,case,who\n7,a,b,\"see, twice\",army,noun,Sensitive,me\n8,c,d,,,,no,\n")
        let entry = glossary.entries[0]
        #expect(entry.note == "see, twice" && entry.domain == "army" && entry.type == "noun")
        #expect(entry.id == "7" && entry.otherFields == ["who": "me"])
        #expect(entry.terms(in: "fr").map(\.isCaseSensitive) == [true])
        #expect(glossary.entries[1].note == nil && glossary.entries[1].terms(in: "fr").map(\.isCaseSensitive) == [false])
        #expect(glossary.problems == [])
    }

    @Test(arguments: [("en_gb", "en"), ("EN-GB", "en-GB"), ("en", "en-GB"), ("en-GB", "en")])
    func regions(_ column: String, _ asked: String) throws {
        let glossary = try read("fr,\(column)\nANL,LNA\n", Sides(source: "fr-BE", target: asked))
        #expect(glossary.entries[0].terms(in: asked).map(\.text) == ["LNA"])
        #expect(glossary.entries[0].terms(in: "fr-BE").map(\.text) == ["ANL"])
        #expect(glossary.entries[0].terms(in: "de") == [])
    }

    @Test func withoutLanguages() throws {
        try check(
            "de,fr,en,ref\nHeer,armée,,x\n,,army,\n", nil, entries: ["2: de=Heer fr=armée"],
            problems: [
                "g.csv:3: the row has forms in fewer than two languages and can never match: fill them in or delete the row"
            ])
    }

    @Test func statusRowsJoinThePreferredRow() throws {
        try check(
            "fr,en,status\nANL,ANL,deprecated\nANL,LNA,preferred\nANL,Haftar's army,admitted\nEI,ISIS,deprecated\n",
            entries: ["3: en=LNA|Haftar's army|-ANL fr=ANL", "5: en=-ISIS fr=EI"])
    }

    @Test func statusRowsWithOtherFormsStandAlone() throws {
        try check(
            "fr,en,status\nANL,LNA,\nANL|armée,army,admitted\nEI,IS,\nANL|EI,them,admitted\n",
            entries: ["2: en=LNA fr=ANL", "3: en=army fr=ANL|armée", "4: en=IS fr=EI", "5: en=them fr=ANL|EI"])
    }

    @Test func termbaseOfSeveral() throws {
        let first = try read("fr,en\nANL,LNA\n")
        let second = try read("fr,en\nEI,IS\n")
        let both = Termbase(glossaries: [first, second])
        #expect(both.entries == first.entries + second.entries)
        #expect(both.digest == Termbase(glossaries: [first, second]).digest)
        let others = [[second, first], [first], [], [first, second, second]].map { Termbase(glossaries: $0).digest }
        #expect(Set(others + [both.digest]).count == 5)
        #expect(first.digest != (try read("fr,en\nANL,LNA")).digest)
    }
}

@Suite("Rows that cannot be used as they stand")
struct GlossaryProblemTests {
    @Test(
        arguments: [
            (
                "fr,en\nANL\nEI,IS\n", ["3: en=IS fr=EI"],
                [
                    "g.csv:2: the row has 1 field and the header 2: those that are missing count as empty",
                    "g.csv:2: the row has no form in \"en\" and can never match: fill it in or delete the row",
                ]
            ),
            (
                "fr,en\nune arme, lourde,a weapon\n", [],
                [
                    "g.csv:2: the row has 3 fields and the header 2, so it is left out: put quotation marks round a form that holds the "
                        + "separator"
                ]
            ),
            (
                "fr,en\n,LNA\n", [],
                [
                    "g.csv:2: the row has no form in \"fr\" and can never match: fill it in or delete the row"
                ]
            ),
            (
                "fr,en\nANL,LNA|LNA\n", ["2: en=LNA fr=ANL"],
                [
                    "g.csv:2: the form \"LNA\" stands twice in \"en\": keep one of them"
                ]
            ),
            (
                "fr,en,en:deprecated\nANL,LNA,LNA\n", ["2: en=LNA fr=ANL"],
                [
                    "g.csv:2: the form \"LNA\" is both accepted and deprecated in \"en\" and counts as accepted: keep one"
                ]
            ),
            (
                "fr,en:deprecated,en\nANL,LNA,LNA\n", ["2: en=LNA fr=ANL"],
                [
                    "g.csv:2: the form \"LNA\" is both accepted and deprecated in \"en\" and counts as accepted: keep one"
                ]
            ),
            (
                "fr,en\nANL,LNA||Army|\n", ["2: en=LNA|Army fr=ANL"],
                [
                    "g.csv:2: an empty form stands between bars in the column \"en\": take the extra bar out"
                ]
            ),
            (
                "fr,en\nANL,LNA|…\n", ["2: en=LNA fr=ANL"],
                [
                    "g.csv:2: the form \"…\" in \"en\" has no letter or digit and can never match: delete it"
                ]
            ),
            (
                "fr,en,status\nANL,LNA,depreciated\n", [],
                [
                    "g.csv:2: the status \"depreciated\" is not known, so the row is left out: write preferred, admitted, deprecated or superseded"
                ]
            ),
            (
                "fr,en,case\nANL,LNA,perhaps\n", ["2: en=LNA fr=ANL"],
                [
                    "g.csv:2: the case \"perhaps\" is not known: write sensitive, exact or nothing"
                ]
            ),
            (
                "fr,en\nANL,LNA\nEI,IS\nANL,NLA\n", ["2: en=LNA fr=ANL", "3: en=IS fr=EI", "4: en=NLA fr=ANL"],
                [
                    "g.csv:4: \"ANL\" is \"NLA\" here and \"LNA\" in line 2: merge the rows, or give each a domain"
                ]
            ),
            (
                "fr,en\nTrêve,truce\ntrêve,Truce\n", ["2: en=truce fr=Trêve", "3: en=Truce fr=trêve"],
                [
                    "g.csv:3: the row for \"trêve\" repeats line 2: delete one of them"
                ]
            ),
            (
                "fr,en\n\"ANL\"x,LNA\n", ["2: en=LNA fr=ANLx"],
                [
                    "g.csv:2: text follows a closing quotation mark: double a quotation mark that belongs to the form"
                ]
            ),
            (
                "fr,en,en:bad\nANL,LNA,ANL\n", ["2: en=LNA fr=ANL"],
                [
                    "g.csv:1: the column \"en:bad\" is not read: forms not to use stand in \"en:deprecated\""
                ]
            ),
            (
                "fr,en,staus\nANL,LNA,x\n", ["2: en=LNA fr=ANL"],
                [
                    "g.csv:1: the column \"staus\" is kept and not interpreted: did you mean \"status\""
                ]
            ),
            ("fr,en\n", [], ["g.csv:1: the glossary has column names and no rows: add a row for each concept"]),
            (
                "\n\nfr,en\n\"ANL\n\",LNA\nEI,\n", ["4: en=LNA fr=ANL"],
                [
                    "g.csv:6: the row has no form in \"en\" and can never match: fill it in or delete the row"
                ]
            ),
        ] as [(String, [String], [String])])
    func problems(_ text: String, _ entries: [String], _ problems: [String]) throws {
        try check(text, entries: entries, problems: problems)
    }

    @Test func tooManyWords() throws {
        let long = Array(repeating: "mot", count: TermMatcher.longestTerm + 1).joined(separator: " ")
        #expect(try read("fr,en\n\(long)|mot,word\n").problems.map(\.line) == [2])
        #expect(summary(try read("fr,en\n\(long)|mot,word\n")) == ["2: en=word fr=mot"])
    }

    /// Quadratic time would make this test last minutes.
    @Test func oneConceptWithVeryManyForms() throws {
        let rows = (0..<20_000).map { "ANL,x\($0),deprecated\n" }.joined()
        let forms = (0..<20_000).map { "y\($0)" }.joined(separator: "|")
        let glossary = try read("fr,en,status\nANL,\(forms),\n\(rows)")
        #expect(glossary.entries.map { $0.terms(in: "en").count } == [40_000])
        #expect(glossary.problems == [])
    }

    @Test(arguments: [
        "fr,en\nOTAN|Otan,NATO|Nato\n", "fr,en,domain\navocat,lawyer,law\navocat,avocado,food\n", "fr,en\nEI,IS\nei,not this\n",
        "fr,en\nDaech|DAECH,IS\n", "fr,en,note\na,b,\"two\nlines\"\n",
    ])
    func whatIsRightIsNotReported(_ text: String) throws { #expect(try read(text).problems == []) }
}

@Suite("Glossaries that cannot be used")
struct GlossaryFatalTests {
    @Test(arguments: [
        ("", "g.csv:1: the glossary is empty: begin it with a line of column names, such as \"fr,en\""),
        ("\n , \n", "g.csv:1: the glossary is empty: begin it with a line of column names, such as \"fr,en\""),
        (
            "ANL\nLNA\n",
            "g.csv:1: the first line names no language, it says \"ANL\": begin with a line of column names, such as \"fr,en\""
        ),
        (
            "fr,note\nANL,x\n",
            "g.csv:1: no column \"en\" among \"fr\", \"note\": add one, or leave this glossary out"
        ),
        (
            "fr,en:deprecated,en:x\nANL,ANL,y\n",
            "g.csv:1: no column \"en\" among \"fr\", \"en:deprecated\", \"en:x\": add one, or leave this glossary out"
        ),
        (
            "fr,en-GB,en-US\nANL,LNA,LNA\n",
            "g.csv:1: no column \"en\", but \"en-GB\", \"en-US\": ask for one of them or rename it to \"en\""
        ),
        ("fr,en,EN\nANL,LNA,LNA\n", "g.csv:1: the column \"EN\" stands twice: keep one of them"),
        (
            "fr,en\nANL,LNA\n\"EI,IS\nx,y\n",
            "g.csv:3: the quotation mark that opens here is never closed: add the closing one or double it"
        ),
        ("PK\u{3}\u{4}rest", "g.csv: this workbook is damaged or cut off: save it again as XLSX or as CSV in UTF-8"),
        ("fr,en\n\0,x\n", "g.csv:2: this line holds a zero byte, so this is no text file: export the glossary as CSV in UTF-8"),
    ])
    func fatal(_ text: String, _ message: String) { expectFatal(Array(text.utf8), message) }

    @Test func bytes() {
        expectFatal(
            Array("fr,en\r\nANL,LNA\r\narm".utf8) + [0xE9] + Array("e,army\r\n".utf8),
            "g.csv:3: this line is not valid UTF-8: save the glossary as UTF-8")
        expectFatal(
            [0xFF, 0xFE, 0x66, 0, 0x66], "g.csv: the glossary is not the UTF-16 that its first bytes promise: save it as UTF-8")
        expectFatal(
            [0xD0, 0xCF, 0x11, 0xE0, 0],
            "g.csv: this is a workbook in the form of before 2007: save it as XLSX or as CSV in UTF-8")
    }

    @Test func whenNoLanguageIsAskedFor() {
        expectFatal(
            Array("name,place\n".utf8),
            "g.csv:1: the first line names no language, it says \"name\", \"place\": begin with a line of column names, a "
                + "language code for each language", nil)
    }

    @Test func enormousHeader() {
        expectFatal(
            Array(repeating: UInt8(ascii: ","), count: 100_000) + Array("fr".utf8),
            "g.csv:1: the first line names 100001 columns, more than a glossary has: begin with a line of column names")
    }

    private func expectFatal(
        _ bytes: [UInt8], _ message: String, _ languages: Sides<String>? = pair, location: SourceLocation = #_sourceLocation
    ) {
        let problem = #expect(throws: Problem.self, sourceLocation: location) {
            try GlossaryReader.read(bytes, name: "g.csv", languages: languages)
        }
        #expect(problem?.description == message, sourceLocation: location)
        #expect(problem?.isFatal == true, sourceLocation: location)
    }
}
