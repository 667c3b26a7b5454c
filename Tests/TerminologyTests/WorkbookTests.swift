import BitextModel
import TestSupport
import Testing

@testable import Terminology

private func workbook(_ sheets: [String], strings: String = "") -> [UInt8] {
    StoredZip.bytes(
        [("xl/workbook.xml", "<workbook/>"), ("xl/sharedStrings.xml", "<sst>\(strings)</sst>")]
            + sheets.enumerated().map {
                ("xl/worksheets/sheet\($0 + 1).xml", "<x:worksheet><sheetData>\($1)</sheetData></x:worksheet>")
            })
}

private func cell(_ place: String, _ text: String) -> String { "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>" }

@Suite("Glossaries in workbooks")
struct WorkbookTests {
    private static let strings =
        "<si><t>fr</t></si><si><t>en</t></si><si><r><t xml:space=\"preserve\">Armée </t></r><r><t>nationale</t></r>"
        + "<rPh><t>ruby</t></rPh></si><si><t>LNA &amp; co</t></si>"
    private static let rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>\(cell("D1", "note"))</row>"
        + "<row r=\"3\"/><row r=\"4\"><c r=\"A4\" t=\"s\"><v>2</v></c><c r=\"B4\" t=\"s\"><v>3</v></c><c r=\"D4\"><v>12</v></c></row>"
        + "<row r=\"5\">\(cell("A5", "seul"))</row>"

    @Test func isRead() throws {
        let bytes = workbook(["", Self.rows], strings: Self.strings)
        let glossary = try GlossaryReader.read(bytes, name: "g.xlsx", languages: Sides(source: "fr", target: "en"))
        #expect(glossary.format == .xlsx)
        #expect(glossary.entries.map(\.line) == [4])
        #expect(glossary.entries[0].terms(in: "fr").map(\.text) == ["Armée nationale"])
        #expect(glossary.entries[0].terms(in: "en").map(\.text) == ["LNA & co"] && glossary.entries[0].note == "12")
        #expect(
            glossary.problems.map(\.description) == [
                "g.xlsx:5: the row has 1 field and the header 4: those that are missing count as empty",
                "g.xlsx:5: the row has no form in \"en\" and can never match: fill it in or delete the row",
            ])
    }

    @Test(arguments: [
        (
            StoredZip.bytes([("word/document.xml", "x")]),
            "g.xlsx: this is an archive and not a workbook: give the XLSX itself or a CSV in UTF-8"
        ),
        (
            Array(workbook([rows], strings: strings).dropLast(40)),
            "g.xlsx: this workbook is damaged or cut off: save it again as XLSX or as CSV in UTF-8"
        ),
        (
            workbook(["<row><c></row>"]), "g.xlsx: the XML is broken here (mismatched tag): mend or export the file again"
        ),
        (
            workbook([]),
            "g.xlsx:1: the glossary is empty: begin it with a line of column names, a language code for each language"
        ),
        (
            workbook(["<row r=\"7\">\(cell("A7", String(repeating: "x", count: 1 << 20) + "y"))</row>"]),
            "g.xlsx: a cell in row 7 is longer than 1 MB: shorten it"
        ),
    ])
    func fatal(_ bytes: [UInt8], _ message: String) {
        let problem = #expect(throws: Problem.self) { try GlossaryReader.read(bytes, name: "g.xlsx") }
        #expect(problem?.description == message)
    }

    /// A cell at the far right must not fill its row with a billion empty ones.
    @Test func aCellFarToTheRight() throws {
        let row = "<row r=\"1\">\(cell("A1", "fr"))\(cell("B1", "en"))\(cell("ZZZZZZZZ1", "x"))\(cell("XFD1", "y"))</row>"
        let glossary = try GlossaryReader.read(workbook([row + "<row>\(cell("A2", "a"))\(cell("B2", "b"))</row>"]), name: "g")
        #expect(glossary.entries.count == 1)
    }
}
