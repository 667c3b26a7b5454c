import BitextModel

/// One glossary, read.
package struct Glossary: Sendable {
    /// What messages call it: its path as given.
    package var name: String
    package var entries: [ConceptEntry]
    /// What could not be understood, by line. None is fatal.
    package var problems: [Problem]
    /// Stable hash of its bytes.
    package var digest: String

    package init(name: String, entries: [ConceptEntry], problems: [Problem], digest: String) {
        self.name = name
        self.entries = entries
        self.problems = problems
        self.digest = digest
    }
}

extension Termbase {
    /// Several glossaries as one termbase, the first ones first. The digest speaks of their bytes, not of their names.
    package init(glossaries: [Glossary]) {
        var hash = StableHash()
        for glossary in glossaries { hash.combine(glossary.digest) }
        self.init(entries: glossaries.flatMap(\.entries), digest: hash.hex)
    }
}

/// Reads a glossary in delimited text: a header that names the columns, then one row for each concept.
package enum GlossaryReader {
    /// - Parameter languages: the languages that must be there; nil when any will do.
    /// - Throws: a fatal `Problem` when the file as a whole cannot be used.
    package static func read(_ bytes: [UInt8], name: String, languages: Sides<String>? = nil) throws(Problem) -> Glossary {
        let start = try GlossaryBytes.start(bytes, name: name)
        let separator = DelimitedReader.sniffSeparator(bytes, from: start)
        var table = Table(reader: DelimitedReader(bytes, separator: separator, position: start), name: name)
        guard let first = try table.next() else {
            let example = GlossaryHeader.example(languages.map { [$0.source, $0.target] } ?? [])
            throw Problem(file: name, line: 1, GlossaryMessage.empty(example), isFatal: true)
        }
        let header = try GlossaryHeader(first, file: name, languages: languages)
        var rows = GlossaryRows(header: header, file: name, languages: languages)
        while let record = try table.next() { rows.append(record) }
        if rows.count == 0 { rows.report(GlossaryMessage.noRows, line: first.line) }
        var hash = StableHash()
        hash.combine(bytes)
        let merged = ConceptMerger.merge(rows.rows, source: rows.source, file: name)
        let problems = (header.problems + rows.problems + merged.problems).enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }.map(\.element)
        return Glossary(name: name, entries: merged.entries, problems: problems, digest: hash.hex)
    }
}

/// A delimited file without its blank lines, its faults as problems.
private struct Table {
    var reader: DelimitedReader
    let name: String

    mutating func next() throws(Problem) -> DelimitedRecord? {
        do throws(DelimitedReader.UnterminatedQuote) {
            while let record = try reader.next() {
                if !record.isBlank { return record }
            }
            return nil
        } catch {
            throw Problem(file: name, line: error.line, GlossaryMessage.unterminatedQuote, isFatal: true)
        }
    }
}
