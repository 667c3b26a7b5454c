import BitextModel
import UnicodeText

/// Puts several glossaries together to one. Earlier ones win: what a later one says differently of the same form is left out
/// and reported, what it says in addition is added.
package struct GlossaryMerger: ~Copyable {
    private var entries: [ConceptEntry] = []
    private var problems: [Problem] = []
    /// The entries that accept each form, by language and folded form.
    private var byForm: [String: [Int]] = [:]
    private var ids: Set<String> = []
    private let source: String
    private let folder = Folder()

    /// - Parameter source: the language whose forms tell that two entries are of one concept.
    package static func merge(_ glossaries: [Glossary], source: String) -> Glossary {
        var merger = GlossaryMerger(source: source)
        for glossary in glossaries { for entry in glossary.entries { merger.add(entry) } }
        var hash = StableHash()
        for glossary in glossaries { hash.combine(glossary.digest) }
        var result = Glossary(
            name: glossaries.map(\.name).joined(separator: " + "), entries: merger.entries,
            problems: glossaries.flatMap(\.problems) + merger.problems, digest: hash.hex)
        for glossary in glossaries {
            result.unheld.merge(glossary.unheld, uniquingKeysWith: +)
            result.languageOrder += glossary.languages.filter { !result.languageOrder.contains($0) }
        }
        return result
    }

    private init(source: String) { self.source = source }

    private mutating func add(_ entry: ConceptEntry) {
        var sharing: [Int] = []
        for term in entry.accepted(in: source) { sharing += byForm[term.key(folder)] ?? [] }
        let candidates = sharing.filter { !differsInDomain(entry, entries[$0]) }
        if let home = candidates.first(where: { isSameConcept(entry, entries[$0]) }) {
            join(entry, to: home)
        } else if let other = candidates.first {
            let place = "\(entries[other].file):\(entries[other].line)"
            let form = entry.accepted(in: source).first?.text ?? ""
            problems.append(Problem(file: entry.file, line: entry.line, MergeMessage.leftOut(form, place)))
        } else {
            append(entry)
        }
    }

    private mutating func append(_ entry: ConceptEntry) {
        var entry = entry
        // Two files may call different concepts by the same name.
        if let id = entry.id, !ids.insert(id).inserted { entry.id = nil }
        entries.append(entry)
        index(entries.count - 1)
    }

    private mutating func index(_ position: Int) {
        for term in entries[position].accepted(in: source) {
            let key = term.key(folder)
            if byForm[key]?.contains(position) != true { byForm[key, default: []].append(position) }
        }
    }

    private func differsInDomain(_ one: ConceptEntry, _ other: ConceptEntry) -> Bool {
        guard let domain = one.domain, let otherDomain = other.domain else { return false }
        return domain != otherDomain
    }

    /// Whether two entries that share a source form agree in every other language that both have, in one form at least.
    private func isSameConcept(_ one: ConceptEntry, _ other: ConceptEntry) -> Bool {
        for language in one.terms.keys where language != source && other.terms[language] != nil {
            var keys: Set<String> = []
            for term in other.accepted(in: language) { keys.insert(term.key(folder)) }
            guard one.accepted(in: language).contains(where: { keys.contains($0.key(folder)) }) else { return false }
        }
        return true
    }

    private mutating func join(_ entry: ConceptEntry, to home: Int) {
        for language in entry.terms.keys.sorted() {
            let known = entries[home].terms[language] ?? []
            let added = added(entry.terms[language] ?? [], to: known)
            let terms = known + added
            entries[home].terms[language] = TermStatus.allCases.flatMap { status in terms.filter { $0.status == status } }
        }
        Self.fill(&entries[home], from: entry)
        index(home)
    }

    /// The forms that are not there yet; a second preferred one is admitted.
    private func added(_ terms: [Term], to known: [Term]) -> [Term] {
        var keys: Set<String> = []
        for term in known { keys.insert(term.key(folder)) }
        var result: [Term] = []
        for var term in terms where keys.insert(term.key(folder)).inserted {
            if term.status == .preferred, known.contains(where: { $0.status == .preferred }) { term.status = .admitted }
            result.append(term)
        }
        return result
    }

    private static func fill(_ entry: inout ConceptEntry, from other: ConceptEntry) {
        entry.note = entry.note ?? other.note
        entry.domain = entry.domain ?? other.domain
        entry.type = entry.type ?? other.type
        entry.source = entry.source ?? other.source
        entry.validity = entry.validity ?? other.validity
        entry.hasStatus = entry.hasStatus || other.hasStatus
        entry.doNotTranslate = entry.doNotTranslate || other.doNotTranslate
        if entry.definitions.isEmpty { entry.definitions = other.definitions }
        entry.remarks.merge(other.remarks) { mine, _ in mine }
        entry.otherFields.merge(other.otherFields) { mine, _ in mine }
    }
}

private enum MergeMessage {
    static func leftOut(_ form: String, _ place: String) -> String {
        "\(GlossaryMessage.quoted(form)) is left out, for \(place) translates it otherwise and comes first: give each a domain to "
            + "keep both"
    }
}
