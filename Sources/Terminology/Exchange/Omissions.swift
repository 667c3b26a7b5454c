/// What could not be written, by name, each counted.
struct Omissions {
    private(set) var counts: [String: Int] = [:]

    mutating func add(_ name: String, _ count: Int = 1) {
        if count > 0 { counts[name, default: 0] += count }
    }

    mutating func add(_ name: String, if isThere: Bool) { add(name, isThere ? 1 : 0) }

    /// What a table of concepts has no columns for.
    mutating func countForTable(_ entry: ConceptEntry, source: String?) {
        let terms = entry.terms.values.joined()
        add("context", terms.reduce(0) { $0 + $1.contexts.count })
        add("source of a term", terms.count { $0.source != nil })
        add("validity of a term", terms.count { $0.validity != nil })
        add("form with a bar", terms.count { $0.text.utf8.contains(TableCell.bar) })
        add("case of a single term", if: !TableCell.isCaseSensitive(entry) && terms.contains(where: \.isCaseSensitive))
        add("reference", entry.references.count)
        let texts = entry.definitions + entry.remarks.values.flatMap(\.definitions)
        add("source of a definition", texts.count { $0.source != nil })
        add("note on a language", entry.remarks.values.count { $0.note != nil })
        add("source of a language", entry.remarks.values.count { $0.source != nil })
        for (language, terms) in entry.terms {
            let accepted = terms.filter { !$0.status.isRefused }
            add("second preferred form", accepted.dropFirst().count { $0.status == .preferred })
            add("admitted status of a source form", if: language == source && accepted.first?.status == .admitted)
        }
    }
}
