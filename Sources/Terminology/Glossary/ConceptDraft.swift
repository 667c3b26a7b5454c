/// The forms of one concept in one language while rows are read.
struct TermList {
    private var all: [Term] = []
    /// Where each form, as written, stands in ``all``.
    private var index: [String: Int] = [:]

    /// All forms, the accepted ones first.
    var terms: [Term] { accepted + all.filter { $0.status.isRefused && !$0.text.isEmpty } }
    var accepted: [Term] { all.filter { !$0.status.isRefused } }

    /// Whether a form is accepted already.
    private(set) var hasAccepted = false

    /// Adds a form unless it is there; the fault to report, if there is one. A form both accepted and deprecated counts as
    /// accepted.
    mutating func insert(_ term: Term, language: String) -> String? {
        let isRefused = term.status.isRefused
        guard let known = index[term.text] else {
            index[term.text] = all.count
            all.append(term)
            hasAccepted = hasAccepted || !isRefused
            return nil
        }
        guard all[known].status.isRefused != isRefused else { return GlossaryMessage.formTwice(term.text, language) }
        if !isRefused {
            // It takes the place that it has among the accepted forms, not the one it had among the others.
            all.append(term)
            all[known].text = ""
            index[term.text] = all.count - 1
            hasAccepted = true
        }
        return GlossaryMessage.acceptedAndDeprecated(term.text, language)
    }

    mutating func change(_ form: String, _ body: (inout Term) -> Void) {
        if let position = index[form] { body(&all[position]) }
    }
}

/// A concept while rows are read: its forms by language, and the rest of its first row.
struct ConceptDraft {
    var lists: [String: TermList] = [:]
    /// The forms of each language as they were written, those that were left out included.
    var written: [String: [String]] = [:]
    /// Everything but the terms.
    var entry: ConceptEntry

    var finished: ConceptEntry {
        var entry = entry
        entry.terms = lists.mapValues(\.terms)
        return entry
    }

    func accepted(_ language: String) -> [Term] { lists[language]?.accepted ?? [] }
}
