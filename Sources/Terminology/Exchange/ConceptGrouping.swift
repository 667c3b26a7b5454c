/// Puts rows together that say they are of one concept.
enum ConceptGrouping {
    /// Rows with the same id as one, at the place of the first; the forms of later rows follow.
    static func byID(_ rows: [GlossaryRow], source: String) -> [GlossaryRow] {
        var result: [GlossaryRow] = []
        var places: [String: Int] = [:]
        for row in rows {
            guard let id = row.draft.entry.id, let place = places[id] else {
                if let id = row.draft.entry.id { places[id] = result.count }
                result.append(row)
                continue
            }
            join(row.draft, to: &result[place].draft, source: source)
            // The row counts as preferred when any of its translations is.
            if row.status == .preferred { result[place].status = .preferred }
        }
        return result
    }

    private static func join(_ draft: ConceptDraft, to other: inout ConceptDraft, source: String) {
        for language in draft.lists.keys.sorted() {
            for var term in draft.lists[language]?.terms ?? [] {
                if language == source, term.status == .preferred { term.status = .admitted }
                // The same pair of forms stands in several rows; that is no fault here.
                _ = other.lists[language, default: TermList()].insert(term, language: language)
            }
        }
        other.entry.note = other.entry.note ?? draft.entry.note
    }
}
