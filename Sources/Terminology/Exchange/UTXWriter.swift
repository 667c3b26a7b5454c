/// Writes UTX 1.11: one language into another, a line for each pair of forms.
struct UTXWriter {
    private let glossary: Glossary
    private let languages: (source: String, target: String)
    private var omitted = Omissions()
    private var bytes: [UInt8] = []

    init(_ glossary: Glossary, _ writing: GlossaryWriting) {
        self.glossary = glossary
        let known = glossary.languages
        let source = writing.source.flatMap { LanguageTag.best(for: $0, among: known) } ?? known.first ?? "und"
        let rest = known.filter { $0 != source }
        let target = writing.target.flatMap { LanguageTag.best(for: $0, among: rest) } ?? rest.first ?? "und"
        languages = (source, target)
    }

    var written: WrittenGlossary {
        var writer = self
        writer.line(["#UTX 1.11; \(languages.source)/\(languages.target);"])
        writer.line(["#src", "tgt", "src:pos", "tgt:pos", "term status", "concept ID", "comment"])
        for (index, entry) in glossary.entries.enumerated() { writer.write(entry, id: entry.id ?? "c\(index + 1)") }
        return WrittenGlossary(bytes: writer.bytes, omitted: writer.omitted.counts)
    }

    private mutating func write(_ entry: ConceptEntry, id: String) {
        let sources = (entry.terms[languages.source] ?? []).filter { !$0.status.isRefused }
        let targets = entry.terms[languages.target] ?? []
        for (place, source) in sources.enumerated() {
            for target in targets {
                // A second source form repeats the first one's best translation, which joins the two again.
                guard place == 0 || target == targets.first else { continue }
                line([
                    source.text, target.text, source.partOfSpeech?.rawValue ?? "", target.partOfSpeech?.rawValue ?? "",
                    target.status == .preferred && !entry.hasStatus ? "" : Self.status(target.status), id,
                    place == 0 && target == targets.first ? entry.note ?? "" : "",
                ])
            }
        }
        count(entry, isWritten: !sources.isEmpty && !targets.isEmpty)
    }

    private mutating func line(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(.tab) }
            bytes += field.utf8.map { $0 < 0x20 ? 0x20 : $0 }
        }
        bytes += [.carriageReturn, .lineFeed]
    }

    private static func status(_ status: TermStatus) -> String {
        switch status {
        case .preferred: "approved"
        case .admitted: "non-standard"
        case .deprecated, .superseded: "forbidden"
        }
    }

    private mutating func count(_ entry: ConceptEntry, isWritten: Bool) {
        omitted.add("concept without both languages", if: !isWritten)
        omitted.countForTable(entry, source: nil)
        omitted.add("definition", entry.definitions.count + entry.remarks.values.reduce(0) { $0 + $1.definitions.count })
        omitted.add("subject field", if: entry.domain != nil)
        omitted.add("type", if: entry.type != nil)
        omitted.add("source", if: entry.source != nil)
        omitted.add("validity", if: entry.validity != nil)
        omitted.add("do not translate", if: entry.doNotTranslate)
        for name in entry.otherFields.keys { omitted.add("column \(name)") }
        let others = entry.terms.filter { $0.key != languages.source && $0.key != languages.target }
        omitted.add("term in another language", others.values.reduce(0) { $0 + $1.count })
        for term in entry.terms.values.joined() {
            omitted.add("type of a term", if: term.type != nil)
            omitted.add("gender", if: term.gender != nil)
            omitted.add("geographical usage", if: term.geographicalUsage != nil)
            omitted.add("note on a term", if: term.note != nil)
            omitted.add("case", if: term.isCaseSensitive)
            omitted.add("superseded status", if: term.status == .superseded)
        }
        omitted.add("refused source form", (entry.terms[languages.source] ?? []).count(where: \.status.isRefused))
    }
}
