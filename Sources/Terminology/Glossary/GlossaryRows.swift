import BitextModel

/// A row, understood.
struct GlossaryRow {
    var draft: ConceptDraft
    /// What the row says of its translations.
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
        guard let fields = fitted(record), let flags = RowFlags(fields, header, line: record.line, &problems, file: file) else {
            return
        }
        var draft = ConceptDraft(entry: ConceptEntry(terms: [:], file: file, line: record.line))
        draft.entry.doNotTranslate = flags.doNotTranslate
        draft.entry.hasStatus = flags.hasStatus
        for (index, column) in header.columns.enumerated() where !fields[index].isEmpty {
            readForms(fields[index], column: column, index: index, flags, into: &draft)
            GlossaryFields.read(fields[index], column: column, into: &draft.entry)
        }
        for (index, column) in header.columns.enumerated() {
            guard case .detail(let detail, let language) = column, !fields[index].isEmpty else { continue }
            readDetails(fields[index], detail, language, index: index, into: &draft)
        }
        draft.written = [:]
        if isComplete(&draft) { rows.append(GlossaryRow(draft: draft, status: flags.status)) }
    }

    /// As many fields as the header has columns; nil when text stands beyond the last column.
    private mutating func fitted(_ record: DelimitedRecord) -> [String]? {
        let expected = header.columns.count
        let fields = record.fields.map(\.trimmed)
        if fields.count < expected {
            if !header.isRow { report(GlossaryMessage.tooFewFields(fields.count, expected), line: record.line) }
            return fields + Array(repeating: "", count: expected - fields.count)
        }
        guard fields[expected...].allSatisfy(\.isEmpty) else {
            report(GlossaryMessage.tooManyFields(fields.count, expected), line: record.line)
            return nil
        }
        return Array(fields[..<expected])
    }

    /// Whether the row can match. A term that is not to be translated is its own translation.
    private mutating func isComplete(_ draft: inout ConceptDraft) -> Bool {
        let line = draft.entry.line
        if required.isEmpty {
            guard draft.lists.count < 2, !draft.entry.doNotTranslate || draft.lists.isEmpty else { return true }
            report(GlossaryMessage.fewerThanTwoLanguages, line: line)
            return false
        }
        if draft.entry.doNotTranslate, let source = draft.lists[required[0]], draft.lists[required[1]] == nil {
            draft.lists[required[1]] = source
        }
        guard let missing = required.first(where: { draft.lists[$0] == nil }) else { return true }
        report(GlossaryMessage.noForm(in: missing), line: line)
        return false
    }
}

extension GlossaryRows {
    private mutating func readForms(
        _ field: String, column: GlossaryColumn, index: Int, _ flags: RowFlags, into draft: inout ConceptDraft
    ) {
        switch column {
        case .forms(let language):
            let status = language == source ? .preferred : flags.status
            for form in forms(field, index: index, language: language, into: &draft) {
                let isLater = status == .preferred && draft.lists[language]?.hasAccepted == true
                let term = Term(text: form, status: isLater ? .admitted : status, isCaseSensitive: flags.isCaseSensitive)
                insert(term, language, into: &draft)
            }
        case .alternatives(let language):
            let status = language == source || flags.status == .preferred ? TermStatus.admitted : flags.status
            for form in forms(field, index: index, language: language, into: &draft) {
                insert(Term(text: form, status: status, isCaseSensitive: flags.isCaseSensitive), language, into: &draft)
            }
        case .refused(let language, let status):
            for form in forms(field, index: index, language: language, into: &draft) {
                insert(Term(text: form, status: status, isCaseSensitive: flags.isCaseSensitive), language, into: &draft)
            }
        default: break
        }
    }

    /// The forms of a cell that a text can hold.
    private mutating func forms(
        _ field: String, index: Int, language: String, into draft: inout ConceptDraft
    ) -> [String] {
        let parts = field.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        let line = draft.entry.line
        if parts.contains("") { report(GlossaryMessage.emptyForm(header.name(of: index)), line: line) }
        draft.written[language, default: []] += parts
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

    /// Gives the forms of a language what a cell says of them, in their order in the row.
    private mutating func readDetails(
        _ field: String, _ detail: GlossaryColumn.Detail, _ language: String, index: Int, into draft: inout ConceptDraft
    ) {
        let written = draft.written[language] ?? []
        let values = field.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        if values.count > written.count {
            report(
                GlossaryMessage.tooManyDetails(header.name(of: index), values.count, written.count), line: draft.entry.line)
        }
        for (form, value) in zip(written, values) where !value.isEmpty {
            guard detail != .status || TermStatus(spelled: value) != nil else {
                report(GlossaryMessage.unknownStatus(value), line: draft.entry.line)
                continue
            }
            if detail == .status { draft.entry.hasStatus = true }
            draft.lists[language]?.change(form) { GlossaryFields.set(detail, value, of: &$0) }
        }
    }
}
