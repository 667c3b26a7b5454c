import BitextModel

/// A row, understood.
struct GlossaryRow {
    var draft: ConceptDraft
    /// What the status column says of the row's translations.
    var status: TermStatus
}

/// The rows of a glossary as they are read, and what was wrong with them.
struct GlossaryRows {
    private(set) var rows: [GlossaryRow] = []
    private(set) var problems: [Problem] = []
    /// How many rows were read, those left out included.
    private(set) var count = 0
    /// The language that is translated: the status column speaks of all others.
    let source: String

    private let header: GlossaryHeader
    private let file: String
    /// The columns without which a row cannot match; empty when any two will do.
    private let required: [String]

    init(header: GlossaryHeader, file: String, languages: Sides<String>?) {
        self.header = header
        self.file = file
        required = languages.map { [$0.source, $0.target].compactMap(header.language(answering:)) } ?? []
        source = required.first ?? header.languages.first ?? ""
    }

    mutating func report(_ message: String, line: Int) { problems.append(Problem(file: file, line: line, message)) }

    mutating func append(_ record: DelimitedRecord) {
        count += 1
        if record.hasStrayText { report(GlossaryMessage.strayText, line: record.line) }
        guard let fields = fitted(record), let status = status(fields, line: record.line) else { return }
        let capitals = capitals(fields, line: record.line)
        var draft = ConceptDraft(entry: ConceptEntry(terms: [:], file: file, line: record.line))
        for (index, column) in header.columns.enumerated() {
            read(fields[index], column: column, index: index, status: status, capitals: capitals, into: &draft)
        }
        if isComplete(draft) { rows.append(GlossaryRow(draft: draft, status: status)) }
    }

    /// As many fields as the header has columns; nil when text stands beyond the last column.
    private mutating func fitted(_ record: DelimitedRecord) -> [String]? {
        let expected = header.columns.count
        let fields = record.fields.map(\.trimmed)
        if fields.count < expected {
            report(GlossaryMessage.tooFewFields(fields.count, expected), line: record.line)
            return fields + Array(repeating: "", count: expected - fields.count)
        }
        guard fields[expected...].allSatisfy(\.isEmpty) else {
            report(GlossaryMessage.tooManyFields(fields.count, expected), line: record.line)
            return nil
        }
        return Array(fields[..<expected])
    }

    private func cell(_ column: GlossaryColumn, _ fields: [String]) -> String {
        header.columns.firstIndex(of: column).map { fields[$0] } ?? ""
    }

    private mutating func status(_ fields: [String], line: Int) -> TermStatus? {
        let value = cell(.status, fields)
        if value.isEmpty { return .preferred }
        if let status = TermStatus(rawValue: value.lowercased()) { return status }
        report(GlossaryMessage.unknownStatus(value), line: line)
        return nil
    }

    private mutating func capitals(_ fields: [String], line: Int) -> Bool {
        let value = cell(.capitals, fields)
        if value.isEmpty { return false }
        if ["sensitive", "exact"].contains(value.lowercased()) { return true }
        report(GlossaryMessage.unknownCase(value), line: line)
        return false
    }

    private mutating func isComplete(_ draft: ConceptDraft) -> Bool {
        let line = draft.entry.line
        if required.isEmpty {
            guard draft.lists.count < 2 else { return true }
            report(GlossaryMessage.fewerThanTwoLanguages, line: line)
            return false
        }
        guard let missing = required.first(where: { draft.lists[$0] == nil }) else { return true }
        report(GlossaryMessage.noForm(in: missing), line: line)
        return false
    }
}

extension GlossaryRows {
    private mutating func read(
        _ field: String, column: GlossaryColumn, index: Int, status: TermStatus, capitals: Bool, into draft: inout ConceptDraft
    ) {
        guard !field.isEmpty else { return }
        switch column {
        case .forms(let language):
            let status = language == source ? .preferred : status
            for form in forms(field, index: index, language: language, line: draft.entry.line) {
                let isLater = status == .preferred && !draft.accepted(language).isEmpty
                let term = Term(text: form, status: isLater ? .admitted : status, isCaseSensitive: capitals)
                insert(term, language, into: &draft)
            }
        case .deprecatedForms(let language):
            for form in forms(field, index: index, language: language, line: draft.entry.line) {
                insert(Term(text: form, status: .deprecated, isCaseSensitive: capitals), language, into: &draft)
            }
        case .note: draft.entry.note = field
        case .domain: draft.entry.domain = field
        case .type: draft.entry.type = field
        case .other(let name): if !name.isEmpty { draft.entry.otherFields[name] = field }
        case .status: draft.entry.hasStatus = true
        case .capitals: break
        }
    }

    /// The forms of a cell that a text can hold.
    private mutating func forms(_ field: String, index: Int, language: String, line: Int) -> [String] {
        let parts = field.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        if parts.contains("") { report(GlossaryMessage.emptyForm(header.name(of: index)), line: line) }
        return parts.filter { !$0.isEmpty && canMatch($0, language: language, line: line) }
    }

    private mutating func canMatch(_ form: String, language: String, line: Int) -> Bool {
        let words = WordCutter.words(of: form)
        if !words.contains(where: { !$0.isMark }) {
            report(GlossaryMessage.wordless(form, language), line: line)
            return false
        }
        guard words.count > TermMatcher.longestTerm else { return true }
        report(GlossaryMessage.tooLong(form, language, limit: TermMatcher.longestTerm), line: line)
        return false
    }

    private mutating func insert(_ term: Term, _ language: String, into draft: inout ConceptDraft) {
        let message = draft.lists[language, default: TermList()].insert(term, language: language)
        if let message { report(message, line: draft.entry.line) }
    }
}
