/// The forms of one concept in one language while rows are read.
struct TermList {
    private(set) var accepted: [Term] = []
    private var deprecated: [Term] = []
    /// Whether each form, as written, is accepted.
    private var isAccepted: [String: Bool] = [:]

    /// All forms, the accepted ones first.
    var terms: [Term] { accepted + deprecated.filter { isAccepted[$0.text] == false } }

    /// Adds a form unless it is there; the fault to report, if there is one. A form both accepted and deprecated counts as
    /// accepted.
    mutating func insert(_ term: Term, language: String) -> String? {
        let isNew = !term.status.isRefused
        let known = isAccepted[term.text]
        if known == isNew { return GlossaryMessage.formTwice(term.text, language) }
        if known != true {
            isAccepted[term.text] = isNew
            if isNew { accepted.append(term) } else { deprecated.append(term) }
        }
        return known == nil ? nil : GlossaryMessage.acceptedAndDeprecated(term.text, language)
    }
}

/// A concept while rows are read: its forms by language, and the rest of its first row.
struct ConceptDraft {
    var lists: [String: TermList] = [:]
    /// Everything but the terms.
    var entry: ConceptEntry

    var finished: ConceptEntry {
        var entry = entry
        entry.terms = lists.mapValues(\.terms)
        return entry
    }

    func accepted(_ language: String) -> [Term] { lists[language]?.accepted ?? [] }
}
