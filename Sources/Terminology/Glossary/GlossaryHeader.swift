import BitextModel
import UnicodeText

/// What a column of a glossary holds.
enum GlossaryColumn: Hashable {
    /// Forms to use, by BCP 47 language.
    case forms(String)
    case deprecatedForms(String)
    case status
    case note
    case domain
    case type
    case capitals
    /// Not interpreted, kept under its name.
    case other(String)

    /// The columns that are not languages, by name.
    static let named: [String: GlossaryColumn] = [
        "status": .status, "note": .note, "domain": .domain, "type": .type, "case": .capitals,
    ]
}

/// The first line of a glossary, understood.
struct GlossaryHeader {
    private(set) var columns: [GlossaryColumn] = []
    private(set) var problems: [Problem] = []
    private let names: [String]
    private let file: String
    private let line: Int

    /// More columns than this are no glossary: a wrong separator, or a file of another kind.
    private static let mostColumns = 200

    /// Fails when no column holds a language, or a language asked for has no column.
    init(_ record: DelimitedRecord, file: String, languages: Sides<String>?) throws(Problem) {
        self.file = file
        line = record.line
        names = record.fields.map(\.trimmed)
        guard names.count <= Self.mostColumns else { throw fatal(GlossaryMessage.tooManyColumns(names.count)) }
        let asked = languages.map { [$0.source, $0.target] } ?? []
        for name in names { columns.append(column(named: name, asked: asked)) }
        try refuseRepetitions()
        try requireLanguages(asked)
    }

    /// The languages that have a column of forms, in the order of the file.
    var languages: [String] {
        columns.compactMap { if case .forms(let language) = $0 { language } else { nil } }
    }

    /// The language of the column that answers a tag: the same, the language without region, or its only region.
    func language(answering tag: String) -> String? { LanguageTag.best(for: tag, among: languages) }

    /// What the file calls a column, for messages.
    func name(of index: Int) -> String { names[index] }
}

extension GlossaryHeader {
    private mutating func column(named name: String, asked: [String]) -> GlossaryColumn {
        if let column = GlossaryColumn.named[name.lowercased()] { return column }
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { $0.trimmed }
        guard let tag = parts.first.flatMap(LanguageTag.canonical), isLanguage(tag, asked: asked) else {
            return otherColumn(name)
        }
        guard parts.count == 2 else { return .forms(tag) }
        if parts[1].lowercased() == "deprecated" { return .deprecatedForms(tag) }
        report(GlossaryMessage.unknownQualifier(name, language: tag))
        return .other(name)
    }

    private func isLanguage(_ tag: String, asked: [String]) -> Bool {
        asked.contains { LanguageTag.primary($0).lowercased() == LanguageTag.primary(tag) } || LanguageTag.isKnown(tag)
    }

    private mutating func otherColumn(_ name: String) -> GlossaryColumn {
        let meant = GlossaryColumn.named.keys.sorted().first { EditDistance.isSlip(name.lowercased(), $0) }
        if let meant { report(GlossaryMessage.misspeltColumn(name, meant)) }
        return .other(name)
    }

    private mutating func report(_ message: String) { problems.append(Problem(file: file, line: line, message)) }

    private func fatal(_ message: String) -> Problem { Problem(file: file, line: line, message, isFatal: true) }

    private func refuseRepetitions() throws(Problem) {
        var seen: Set<GlossaryColumn> = []
        for (index, column) in columns.enumerated() {
            if case .other = column { continue }
            guard seen.insert(column).inserted else { throw fatal(GlossaryMessage.repeatedColumn(names[index])) }
        }
    }

    private func requireLanguages(_ asked: [String]) throws(Problem) {
        let shown = names.filter { !$0.isEmpty }
        guard !languages.isEmpty || asked.contains(where: { nearMiss(for: $0, asked: asked) != nil }) else {
            throw fatal(GlossaryMessage.noHeader(shown, Self.example(asked)))
        }
        for tag in asked where language(answering: tag) == nil {
            let regions = languages.filter { LanguageTag.primary($0) == tag.lowercased() }
            guard regions.isEmpty else { throw fatal(GlossaryMessage.ambiguousColumn(tag, regions)) }
            throw fatal(GlossaryMessage.missingColumn(tag, among: shown, nearMiss: nearMiss(for: tag, asked: asked)))
        }
    }

    /// A header line to show to somebody whose glossary has none.
    static func example(_ asked: [String]) -> String {
        asked.isEmpty ? "a language code for each language" : "such as \"\(asked.joined(separator: ","))\""
    }

    /// The column that was probably meant for a language: named `english`, `English term`, `eng`, `anglais` or `target`.
    private func nearMiss(for tag: String, asked: [String]) -> String? {
        let primary = LanguageTag.primary(tag).lowercased()
        var known = Set((asked + ["en", tag]).compactMap { DisplayNames.language(primary, in: $0)?.lowercased() })
        known.insert(primary)
        known.insert(asked.first == tag ? "source" : "target")
        return zip(names, columns).first { name, column in
            guard Self.mayBeRenamed(name, column) else { return false }
            let word = String(name.lowercased().prefix { $0.isLetter })
            return known.contains(word) || (word.utf8.count == 3 && word.hasPrefix(primary))
        }?.0
    }

    /// Whether a column may be a language under another name: one that is not interpreted, or a three-letter code.
    private static func mayBeRenamed(_ name: String, _ column: GlossaryColumn) -> Bool {
        switch column {
        case .forms(let language): language.utf8.count == 3
        case .other: !name.contains(":")
        default: false
        }
    }
}

extension LanguageTag {
    /// The tag among `tags` that answers `tag`: itself, its language without region, or the only region of that language.
    static func best(for tag: String, among tags: some Collection<String>) -> String? {
        let wanted = canonical(tag) ?? tag
        if tags.contains(wanted) { return wanted }
        let language = primary(wanted)
        if tags.contains(language) { return language }
        let regions = tags.filter { primary($0) == language }
        return wanted == language && regions.count == 1 ? regions.first : nil
    }
}
