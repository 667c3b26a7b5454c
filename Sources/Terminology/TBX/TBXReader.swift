import BitextModel
import XMLReading

/// Reads a termbase in TBX: ISO 30042:2019 in both styles, ISO 30042:2008 (`martif`), and TBX-Min as it was before.
enum TBXReader {
    static func read(
        _ source: ByteSource, name: String, languages: Sides<String>?
    ) throws(Problem) -> Glossary {
        let content = TBXContent(file: name)
        let stream = XMLStream(content, name: name, refusesDeclarations: true)
        var hash = StableHash()
        var entries: [ConceptEntry] = []
        var isAtEnd = false
        while !isAtEnd {
            let chunk = try source()
            isAtEnd = chunk.isEmpty
            hash.combine(chunk)
            try stream.parse(chunk, isLast: isAtEnd)
            entries += content.takeEntries()
        }
        var glossary = Glossary(name: name, entries: entries, problems: content.problems, digest: hash.hex)
        glossary.format = .tbx
        glossary.unheld = content.unheld
        glossary.languageOrder = content.languages
        if entries.isEmpty { glossary.problems.append(Problem(file: name, TBXMessage.noEntries)) }
        try TBXReferences(entries).check(&glossary)
        if let languages { try requirePairs(languages, &glossary) }
        return glossary
    }

    /// Leaves out what cannot match between two languages, and says so once.
    private static func requirePairs(_ languages: Sides<String>, _ glossary: inout Glossary) throws(Problem) {
        let complete = glossary.entries.filter { $0.hasTerms(in: languages) }
        guard complete.count < glossary.entries.count else { return }
        let all = glossary.entries.count
        guard !complete.isEmpty else {
            let found = Set(glossary.entries.flatMap { $0.terms.keys }).sorted()
            throw Problem(
                file: glossary.name, TBXMessage.noPair(languages.source, languages.target, found: found), isFatal: true)
        }
        let first = glossary.entries.first { !$0.hasTerms(in: languages) }
        glossary.problems.append(
            Problem(
                file: glossary.name, line: first?.line,
                TBXMessage.incomplete(all - complete.count, of: all, languages.source, languages.target)))
        glossary.entries = complete
    }
}

extension ConceptEntry {
    func hasTerms(in languages: Sides<String>) -> Bool {
        if doNotTranslate, !terms(in: languages.source).isEmpty { return true }
        return !terms(in: languages.source).isEmpty && !terms(in: languages.target).isEmpty
    }
}

/// The references between concepts: that they lead somewhere, and that no concept is broader than itself.
struct TBXReferences {
    private let entries: [ConceptEntry]
    private let index: [String: Int]

    init(_ entries: [ConceptEntry]) {
        self.entries = entries
        var index: [String: Int] = [:]
        for (position, entry) in entries.enumerated() { if let id = entry.id { index[id] = index[id] ?? position } }
        self.index = index
    }

    func check(_ glossary: inout Glossary) throws(Problem) {
        var dangling: (count: Int, line: Int, target: String)?
        for entry in entries {
            for reference in entry.references where index[reference.target] == nil {
                dangling = ((dangling?.count ?? 0) + 1, dangling?.line ?? entry.line, dangling?.target ?? reference.target)
            }
        }
        if let dangling {
            let message = TBXMessage.dangling(dangling.count, example: dangling.target)
            glossary.problems.append(Problem(file: glossary.name, line: dangling.line, message))
        }
        if let cycle = cycle() {
            let ids = cycle.map { entries[$0].id ?? "" }
            throw Problem(file: glossary.name, line: entries[cycle[0]].line, TBXMessage.cycle(ids), isFatal: true)
        }
    }

    private enum State { case unseen, open, done }

    /// Concepts each of which names the next as broader, the last the first; nil when there are none. Depth first, with a
    /// stack of its own, so that a long chain costs no more than its length.
    private func cycle() -> [Int]? {
        var states = Array(repeating: State.unseen, count: entries.count)
        for start in entries.indices where states[start] == .unseen && !entries[start].references.isEmpty {
            var path: [(entry: Int, next: Int)] = [(start, 0)]
            states[start] = .open
            while let (entry, next) = path.last {
                let references = entries[entry].references
                guard next < references.count else {
                    states[entry] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                guard TBXVocabulary.isHierarchical(references[next].kind), let target = index[references[next].target] else {
                    continue
                }
                if states[target] == .open, let from = path.firstIndex(where: { $0.entry == target }) {
                    return path[from...].map(\.entry)
                }
                if states[target] == .unseen {
                    states[target] = .open
                    path.append((target, 0))
                }
            }
        }
        return nil
    }
}
