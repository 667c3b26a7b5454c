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
    package var format = GlossaryFormat.csv
    /// What the file says that Concord has no place for: how often each category was met, by its name in the file.
    package var unheld: [String: Int] = [:]

    /// A glossary of more rows than this was not decided on row by row: it is a thesaurus, which describes a language and
    /// does not lay down one form for each of its words. House glossaries hold tens or hundreds of rows.
    package static let largestHouse = 2000

    package init(name: String, entries: [ConceptEntry], problems: [Problem], digest: String) {
        self.name = name
        self.entries = entries
        if entries.count > Self.largestHouse {
            for index in entries.indices { self.entries[index].isOfThesaurus = true }
        }
        self.problems = problems
        self.digest = digest
    }

    /// The order in which the file has its languages, where it has one.
    package var languageOrder: [String] = []

    /// The languages of its terms, in the order of the file.
    package var languages: [String] {
        let all = Set(entries.flatMap { $0.terms.keys })
        let first = languageOrder.filter(all.contains)
        return first + all.subtracting(first).sorted()
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
