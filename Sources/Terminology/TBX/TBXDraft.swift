/// An entry of a termbase while its elements pass by.
struct TBXDraft {
    /// A term and the status that the file gives it, nil when it gives none.
    struct TermDraft {
        var term = Term(text: "", status: .admitted)
        var status: TermStatus?
        /// By `normativeAuthorization`, which counts when there is no administrative status.
        var authorization: TermStatus?
        var line = 0
    }

    var entry: ConceptEntry
    var languages: [String] = []
    var terms: [String: [TermDraft]] = [:]

    init(file: String, line: Int, id: String?) {
        entry = ConceptEntry(terms: [:], file: file, line: line)
        entry.id = id
    }

    mutating func add(_ draft: TermDraft, language: String) {
        if terms[language] == nil { languages.append(language) }
        terms[language, default: []].append(draft)
    }

    /// The entry, with the forms in the order of their status. A form without status is preferred when it is the first of its
    /// language and none is declared so, and admitted otherwise.
    var finished: ConceptEntry {
        var entry = entry
        for language in languages {
            let drafts = terms[language] ?? []
            let statuses = drafts.map { $0.status ?? $0.authorization }
            entry.hasStatus = entry.hasStatus || statuses.contains { $0?.isRefused == false }
            var hasPreferred = statuses.contains(.preferred)
            var result: [Term] = []
            for (draft, status) in zip(drafts, statuses) {
                var term = draft.term
                term.status = status ?? (hasPreferred ? .admitted : .preferred)
                hasPreferred = hasPreferred || term.status == .preferred
                result.append(term)
            }
            entry.terms[language] = TermStatus.allCases.flatMap { status in result.filter { $0.status == status } }
        }
        return entry
    }
}

extension String? {
    /// Adds a remark as a line of its own.
    mutating func appendLine(_ text: String) { self = map { $0 + "\n" + text } ?? text }
}
