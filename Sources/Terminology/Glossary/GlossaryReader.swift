import BitextModel
import XMLReading

/// Reads a glossary, whatever its format: the content decides, not the file's name.
package enum GlossaryReader {
    /// - Parameter languages: the languages that must be there; nil when any will do.
    /// - Throws: a fatal `Problem` when the file as a whole cannot be used.
    package static func read(
        _ source: @escaping ByteSource, name: String, languages: Sides<String>? = nil
    ) throws(Problem) -> Glossary {
        let first = try source()
        var rest: [UInt8]? = first
        let whole: ByteSource = { () throws(Problem) -> [UInt8] in
            defer { rest = nil }
            if let rest { return rest }
            return try source()
        }
        if GlossaryFormat.isArchive(first) {
            return try WorkbookReader.read(try GlossaryBytes.all(whole, name: name), name: name, languages: languages)
        }
        if XMLSniffing.looksLikeXML(first) { return try TBXReader.read(whole, name: name, languages: languages) }
        return try readTable(try GlossaryBytes.all(whole, name: name), name: name, languages: languages)
    }

    package static func read(_ bytes: [UInt8], name: String, languages: Sides<String>? = nil) throws(Problem) -> Glossary {
        var rest = bytes
        return try read(
            { () throws(Problem) -> [UInt8] in
                defer { rest = [] }
                return rest
            }, name: name, languages: languages)
    }

    private static func readTable(
        _ bytes: [UInt8], name: String, languages: Sides<String>?
    ) throws(Problem) -> Glossary {
        let (text, start) = try GlossaryBytes.text(bytes, name: name)
        var hash = StableHash()
        hash.combine(bytes)
        if UTXReader.recognises(text, from: start) {
            return try UTXReader.read(text, from: start, name: name, languages: languages, digest: hash.hex)
        }
        let separator = DelimitedReader.sniffSeparator(text, from: start)
        var table = DelimitedTable(DelimitedReader(text, separator: separator, position: start), name: name)
        var glossary = try read(
            &table, name: name, languages: languages, digest: hash.hex, takesRemarks: separator == .tab)
        glossary.format = separator == .tab ? .tsv : .csv
        return glossary
    }

    /// A table whose first record names the columns.
    static func read(
        _ table: inout some GlossaryTable, name: String, languages: Sides<String>?, digest: String, takesRemarks: Bool = false
    ) throws(Problem) -> Glossary {
        guard let first = try table.next() else {
            let example = GlossaryHeader.example(languages.map { [$0.source, $0.target] } ?? [])
            throw Problem(file: name, line: 1, GlossaryMessage.empty(example), isFatal: true)
        }
        let header = try GlossaryHeader(first, file: name, languages: languages, takesRemarks: takesRemarks)
        var rows = GlossaryRows(header: header, file: name, languages: languages)
        if header.isRow { rows.append(first) }
        while let record = try table.next() { rows.append(record) }
        if rows.count == 0 { rows.report(GlossaryMessage.noRows, line: first.line) }
        var result = glossary(of: rows, header.problems, name: name, digest: digest)
        result.languageOrder = header.languages
        return result
    }

    /// Rows put together to concepts, with all that was wrong in the order of the lines.
    static func glossary(
        of rows: GlossaryRows, _ problems: [Problem], name: String, digest: String, isGrouped: Bool = false
    ) -> Glossary {
        let drafts = isGrouped ? ConceptGrouping.byID(rows.rows, source: rows.source) : rows.rows
        let merged = ConceptMerger.merge(drafts, source: rows.source, file: name)
        let sorted = (problems + rows.problems + merged.problems).enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
        return Glossary(name: name, entries: merged.entries, problems: sorted, digest: digest)
    }
}

/// Records one after the other, blank ones left out.
protocol GlossaryTable {
    mutating func next() throws(Problem) -> DelimitedRecord?
}

/// A delimited file, its faults as problems.
struct DelimitedTable: GlossaryTable {
    private var reader: DelimitedReader
    private let name: String

    init(_ reader: DelimitedReader, name: String) {
        self.reader = reader
        self.name = name
    }

    mutating func next() throws(Problem) -> DelimitedRecord? {
        do throws(DelimitedReader.UnterminatedQuote) {
            while let record = try reader.next() {
                guard record.fields.allSatisfy({ $0.utf8.count <= DelimitedReader.longestField }) else {
                    throw DelimitedReader.UnterminatedQuote(line: record.line, isLong: true)
                }
                if !record.isBlank { return record }
            }
            return nil
        } catch {
            let message = error.isLong ? GlossaryMessage.longField : GlossaryMessage.unterminatedQuote
            throw Problem(file: name, line: error.line, message, isFatal: true)
        }
    }
}
