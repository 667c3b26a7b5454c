import Archives
import BitextModel
import XMLReading

/// Reads the first sheet of a workbook (Office Open XML, ECMA-376) that has text in it, as a table.
enum WorkbookReader {
    /// Bytes a part of the workbook may have, unpacked. A million rows of four cells take about 150 MB.
    private static let mostBytes = 1 << 28
    /// A workbook with more sheets is searched no further.
    private static let mostSheets = 64

    static func read(_ bytes: [UInt8], name: String, languages: Sides<String>?) throws(Problem) -> Glossary {
        guard let archive = ZipArchive(bytes) else { throw fatal(WorkbookMessage.damaged, name) }
        guard try part("xl/workbook.xml", archive, name) != nil else { throw fatal(WorkbookMessage.noWorkbook, name) }
        let strings = SharedStrings()
        if let bytes = try part("xl/sharedStrings.xml", archive, name) { try parse(bytes, strings, name) }
        var table = SheetTable(rows: [])
        for number in 1...mostSheets where table.isEmpty {
            guard let bytes = try part("xl/worksheets/sheet\(number).xml", archive, name) else { break }
            let sheet = SheetRows(strings: strings.values)
            try parse(bytes, sheet, name)
            table = SheetTable(rows: sheet.rows)
        }
        var hash = StableHash()
        hash.combine(bytes)
        var glossary = try GlossaryReader.read(&table, name: name, languages: languages, digest: hash.hex)
        glossary.format = .xlsx
        return glossary
    }

    private static func part(_ path: String, _ archive: borrowing ZipArchive, _ name: String) throws(Problem) -> [UInt8]? {
        do throws(ZipArchive.Fault) {
            return try archive.file(path, limit: mostBytes)
        } catch {
            switch error {
            case .tooLarge: throw fatal(WorkbookMessage.tooLarge(path, megabytes: mostBytes >> 20), name)
            case .encrypted: throw fatal(WorkbookMessage.encrypted, name)
            case .damaged: throw fatal(WorkbookMessage.damaged, name)
            }
        }
    }

    private static func parse(_ bytes: [UInt8], _ content: some XMLContent, _ name: String) throws(Problem) {
        do throws(Problem) {
            try XMLStream(content, name: name, refusesDeclarations: true).parse(bytes, isLast: true)
        } catch {
            // Lines of a part inside the archive mean nothing to somebody who sees rows.
            throw fatal(error.message, name)
        }
    }

    private static func fatal(_ message: String, _ name: String) -> Problem { Problem(file: name, message, isFatal: true) }
}

/// The rows of a sheet as records; a row's number is its line.
private struct SheetTable: GlossaryTable {
    private var rows: ArraySlice<DelimitedRecord>

    init(rows: [DelimitedRecord]) { self.rows = rows.filter { !$0.isBlank }[...] }

    var isEmpty: Bool { rows.isEmpty }

    mutating func next() throws(Problem) -> DelimitedRecord? { rows.popFirst() }
}

/// The texts that cells refer to by number. Ruby text above characters (`rPh`) is no part of them.
private final class SharedStrings: XMLContent {
    private(set) var fault: String?
    private(set) var values: [String] = []
    private var text: [UInt8] = []
    private var isText = false
    private var rubyDepth = 0

    func start(_ name: String, _ attributes: [String: String], line: Int) {
        switch TBXVocabulary.local(name) {
        case "si": text = []
        case "rPh": rubyDepth += 1
        case "t": isText = rubyDepth == 0
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isText else { return }
        text.append(contentsOf: bytes)
        if text.count > TBXContent.longestText { fault = GlossaryMessage.longField }
    }

    func end(_ name: String) {
        switch TBXVocabulary.local(name) {
        case "si": values.append(String(decoding: text, as: UTF8.self))
        case "rPh": rubyDepth -= 1
        case "t": isText = false
        default: break
        }
    }
}

/// The cells of a sheet, row by row.
private final class SheetRows: XMLContent {
    private(set) var fault: String?
    private(set) var rows: [DelimitedRecord] = []
    private let strings: [String]
    private var record = DelimitedRecord(fields: [], line: 0)
    private var column = 0
    private var kind = ""
    private var text: [UInt8] = []
    private var isText = false

    /// Glossaries have fewer columns; a cell far to the right would fill the row with empty ones.
    private static let mostColumns = 256

    init(strings: [String]) { self.strings = strings }

    func start(_ name: String, _ attributes: [String: String], line: Int) {
        switch TBXVocabulary.local(name) {
        case "row": record = DelimitedRecord(fields: [], line: attributes["r"].flatMap { Int($0) } ?? record.line + 1)
        case "c":
            column = attributes["r"].flatMap(Self.column) ?? record.fields.count
            (kind, text) = (attributes["t"] ?? "n", [])
        case "v", "t": isText = true
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isText else { return }
        text.append(contentsOf: bytes)
        if text.count > TBXContent.longestText { fault = WorkbookMessage.longCell(row: record.line) }
    }

    func end(_ name: String) {
        switch TBXVocabulary.local(name) {
        case "row": rows.append(record)
        case "c": put(value)
        case "v", "t": isText = false
        default: break
        }
    }

    private var value: String {
        let written = String(decoding: text, as: UTF8.self)
        switch kind {
        case "s": return Int(written).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "b": return written == "1" ? "true" : "false"
        case "e": return ""
        default: return written
        }
    }

    private func put(_ value: String) {
        guard !value.isEmpty, column < Self.mostColumns else { return }
        while record.fields.count <= column { record.fields.append("") }
        record.fields[column] = value
    }

    /// The 0-based column of a reference such as `AB12`; nil when it is none.
    private static func column(_ reference: String) -> Int? {
        var result = 0
        for byte in reference.utf8.prefix(while: { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }) {
            result = result * 26 + Int(byte - UInt8(ascii: "A")) + 1
            guard result <= 1 << 20 else { return nil }
        }
        return result > 0 ? result - 1 : nil
    }
}

private enum WorkbookMessage {
    static let damaged = "this workbook is damaged or cut off: save it again as XLSX or as CSV in UTF-8"
    static let noWorkbook = "this is an archive and not a workbook: give the XLSX itself or a CSV in UTF-8"
    static let encrypted = "this workbook is protected by a password: save it without one"

    static func tooLarge(_ part: String, megabytes: Int) -> String {
        "\(part) in this workbook would take more than \(megabytes) MB: export the glossary as CSV in UTF-8"
    }

    static func longCell(row: Int) -> String { "a cell in row \(row) is longer than 1 MB: shorten it" }
}
