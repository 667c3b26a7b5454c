import BitextModel

/// Reads UTX (Asia-Pacific Association for Machine Translation, versions 1.00 to 1.20): tab-separated lines after a header
/// whose lines begin with a number sign.
enum UTXReader {
    static func recognises(_ bytes: [UInt8], from start: Int) -> Bool {
        bytes[start...].starts(with: "#UTX".utf8)
    }

    static func read(
        _ bytes: [UInt8], from start: Int, name: String, languages: Sides<String>?, digest: String
    ) throws(Problem) -> Glossary {
        var table = UTXTable(bytes, from: start, name: name)
        let header = try table.header()
        if let languages { try require(languages, header, name: name) }
        var rows = GlossaryRows(header: header, file: name, languages: languages)
        while let record = try table.next() { rows.append(record) }
        if rows.count == 0 { rows.report(GlossaryMessage.noRows, line: 1) }
        var glossary = GlossaryReader.glossary(of: rows, [], name: name, digest: digest, isGrouped: true)
        if let domain = table.properties["domain"] {
            for index in glossary.entries.indices { glossary.entries[index].domain = glossary.entries[index].domain ?? domain }
        }
        glossary.format = .utx
        glossary.languageOrder = header.languages
        for property in table.properties.keys where !["utx", "lang", "domain"].contains(property) {
            glossary.unheld[property] = 1
        }
        return glossary
    }

    private static func require(_ languages: Sides<String>, _ header: GlossaryHeader, name: String) throws(Problem) {
        for tag in [languages.source, languages.target] where header.language(answering: tag) == nil {
            throw Problem(file: name, line: 1, GlossaryMessage.missingColumn(tag, among: header.languages), isFatal: true)
        }
    }
}

/// The lines of a UTX file: properties first, then the names of the columns, then a term a line.
private struct UTXTable: GlossaryTable {
    /// From the header, by name in lower case.
    private(set) var properties: [String: String] = [:]
    private var lines: DelimitedTable
    private let name: String
    private var languages: [String] = []
    private var columns: [String] = []
    private var headerLine = 1
    private var pending: DelimitedRecord?

    init(_ bytes: [UInt8], from start: Int, name: String) {
        // Quotation marks are letters like others in UTX.
        lines = DelimitedTable(DelimitedReader(bytes, separator: .tab, position: start, hasQuotes: false), name: name)
        self.name = name
    }

    mutating func header() throws(Problem) -> GlossaryHeader {
        while let record = try lines.next() {
            guard record.fields[0].hasPrefix("#") else {
                pending = record
                break
            }
            read(record)
        }
        guard languages.count >= 2 else { throw Problem(file: name, line: 1, UTXMessage.noLanguages, isFatal: true) }
        guard columns.contains(where: { $0.lowercased() == "src" }) else {
            throw Problem(file: name, line: headerLine, UTXMessage.noColumns, isFatal: true)
        }
        return GlossaryHeader(columns: columns.map(column), names: columns, file: name, line: headerLine)
    }

    mutating func next() throws(Problem) -> DelimitedRecord? {
        if let first = pending {
            pending = nil
            return first
        }
        while let record = try lines.next() {
            if !record.fields[0].hasPrefix("#") { return record }
        }
        return nil
    }

    private mutating func read(_ record: DelimitedRecord) {
        let fields = [String(record.fields[0].dropFirst())] + record.fields.dropFirst()
        if fields.contains(where: { $0.trimmed.lowercased() == "src" }) {
            columns = fields.map(\.trimmed)
            headerLine = record.line
            return
        }
        for part in fields.joined(separator: ";").split(separator: ";") { readProperty(part.trimmed) }
    }

    private mutating func readProperty(_ text: String) {
        if text.hasPrefix("UTX") {
            properties["utx"] = text
            return
        }
        let parts = text.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        let tags = (parts.last ?? "").split(separator: "/").map { LanguageTag.canonical(String($0)) }
        if languages.isEmpty, tags.count >= 2, tags.allSatisfy({ $0 != nil }) {
            languages = tags.compactMap { $0 }
        } else if parts.count == 2 {
            properties[parts[0].lowercased()] = parts[1]
        }
    }

    private func column(_ name: String) -> GlossaryColumn {
        let parts = name.lowercased().split(separator: ":").map { $0.trimmed }
        switch parts.first {
        case "src": return column(of: languages[0], parts)
        case "tgt": return column(of: languages[1], parts)
        default: return GlossaryColumn.named(name) ?? .other(name)
        }
    }

    private func column(of language: String, _ parts: [String]) -> GlossaryColumn {
        guard parts.count > 1 else { return .forms(language) }
        return ColumnQualifier.column(parts[1], language) ?? .other(parts.joined(separator: ":"))
    }
}

private enum UTXMessage {
    static let noLanguages =
        "the first line does not say the languages: begin it like \"#UTX 1.11; en/fr;\""
    static let noColumns = "no line names the columns: write one like \"#src\ttgt\tsrc:pos\" with tabs"
}
