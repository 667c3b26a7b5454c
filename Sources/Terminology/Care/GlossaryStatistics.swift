/// What a glossary holds, in figures.
package struct GlossaryStatistics: Sendable, Equatable {
    /// The terms of one language.
    package struct Language: Sendable, Equatable {
        package var tag: String
        package var concepts = 0
        package var terms = 0
        package var byStatus: [TermStatus: Int] = [:]
        package var acronyms = 0
        /// Terms of more than one word.
        package var phrases = 0
        package var longest = ""
    }

    package var concepts: Int
    package var languages: [Language]
    package var definitions: Int
    package var notes: Int
    package var doNotTranslate: Int
    /// Concepts by subject field, the most frequent first.
    package var domains: [(name: String, count: Int)]

    package static func == (one: GlossaryStatistics, other: GlossaryStatistics) -> Bool {
        one.concepts == other.concepts && one.languages == other.languages && one.definitions == other.definitions
            && one.notes == other.notes && one.doNotTranslate == other.doNotTranslate
            && one.domains.elementsEqual(other.domains, by: ==)
    }

    package init(_ entries: [ConceptEntry]) {
        concepts = entries.count
        definitions = entries.count { !$0.definitions.isEmpty || $0.remarks.values.contains { !$0.definitions.isEmpty } }
        notes = entries.count { $0.note != nil }
        doNotTranslate = entries.count(where: \.doNotTranslate)
        let tags = Set(entries.flatMap { $0.terms.keys }).sorted()
        languages = tags.map { Self.language($0, entries) }
        var counts: [String: Int] = [:]
        for entry in entries { if let domain = entry.domain { counts[domain, default: 0] += 1 } }
        domains = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }

    private static func language(_ tag: String, _ entries: [ConceptEntry]) -> Language {
        var result = Language(tag: tag)
        for terms in entries.compactMap({ $0.terms[tag] }) where !terms.isEmpty {
            result.concepts += 1
            result.terms += terms.count
            for term in terms {
                result.byStatus[term.status, default: 0] += 1
                if term.isAcronym { result.acronyms += 1 }
                if term.text.contains(" ") { result.phrases += 1 }
                if term.text.utf8.count > result.longest.utf8.count { result.longest = term.text }
            }
        }
        return result
    }
}
