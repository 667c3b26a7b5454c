import BitextModel
import UnicodeText

/// The first line of a glossary, understood.
struct GlossaryHeader {
    private(set) var columns: [GlossaryColumn] = []
    private(set) var problems: [Problem] = []
    /// Whether the first line is itself a row: a glossary of two to four columns without names.
    private(set) var isRow = false
    private var names: [String]
    private let file: String
    private let line: Int

    /// More columns than this are no glossary: a wrong separator, or a file of another kind.
    private static let mostColumns = 200

    /// Fails when no column holds a language, or a language asked for has no column.
    ///
    /// - Parameter takesRemarks: whether rows of a table without names may have a remark where the first has none. Where
    ///   commas part the fields, a third is more likely a form that holds a comma.
    init(
        _ record: DelimitedRecord, file: String, languages: Sides<String>?, takesRemarks: Bool = false
    ) throws(Problem) {
        self.file = file
        line = record.line
        names = record.fields.map(\.trimmed)
        guard names.count <= Self.mostColumns else { throw fatal(GlossaryMessage.tooManyColumns(names.count)) }
        let asked = languages.map { [$0.source, $0.target] } ?? []
        for name in names { columns.append(column(named: name, asked: asked)) }
        if let languages { giveRoles(languages) }
        if let languages, isWithoutNames {
            if takesRemarks, names.count == 2 { names.append("") }
            takeAsRow(languages)
        }
        try refuseRepetitions()
        try requireLanguages(asked)
    }

    /// A header of known columns, for formats that have one of their own.
    init(columns: [GlossaryColumn], names: [String], file: String, line: Int) {
        (self.columns, self.names, self.file, self.line) = (columns, names, file, line)
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
        if let tag = LanguageTag.canonical(name), asked.contains(tag) { return .forms(tag) }
        if let column = GlossaryColumn.named(name) { return column }
        let parts = ColumnQualifier.parts(of: name)
        for (language, qualifier) in parts {
            guard let tag = tag(language, asked: asked) else { continue }
            if qualifier.isEmpty { return .forms(tag) }
            if let column = ColumnQualifier.column(qualifier, tag) { return column }
        }
        if let tag = tag(name, asked: asked) { return .forms(tag) }
        if name.contains(":"), let tag = parts.first.flatMap({ tag($0.language, asked: asked) }) {
            report(GlossaryMessage.unknownQualifier(name, language: tag))
            return .other(name)
        }
        return otherColumn(name)
    }

    /// The language a word stands for: a tag, a three-letter code, or its name in English, in itself or in a language asked
    /// for.
    private func tag(_ text: String, asked: [String]) -> String? {
        guard let tag = LanguageTag.canonical(text) else { return LanguageName.tag(of: text, asked: asked) }
        if LanguageTag.primary(tag).utf8.count == 3, let named = LanguageName.tag(of: text, asked: asked) { return named }
        return isLanguage(tag, asked: asked) ? tag : nil
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
}

extension GlossaryHeader {
    /// Columns named for their role (`source`, `term`, `translation`) hold the language that has no column of its own.
    private mutating func giveRoles(_ languages: Sides<String>) {
        for (tag, roles) in [
            (languages.source, GlossaryColumn.sourceRoles), (languages.target, GlossaryColumn.targetRoles),
        ] where language(answering: tag) == nil {
            let index = names.firstIndex { roles.contains(TBXValue.squeezed($0)) }
            if let index { columns[index] = .forms(LanguageTag.canonical(tag) ?? tag) }
        }
    }

    /// Whether no column has a known name, and there are as many as in a plain list of pairs: source, target, perhaps a
    /// remark or the two languages.
    private var isWithoutNames: Bool {
        let used = names.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        return (2...4).contains(used) && !names[0].isEmpty && !names[1].isEmpty && problems.isEmpty
            && columns.prefix(2).allSatisfy(isUnnamed) && columns.allSatisfy { isUnnamed($0) || isTagColumn($0) }
    }

    /// Three letters are a language's code when it is asked for, and else more likely a word.
    private func isUnnamed(_ column: GlossaryColumn) -> Bool {
        switch column {
        case .other: true
        case .forms(let tag): LanguageTag.primary(tag).utf8.count == 3
        default: false
        }
    }

    /// The third and fourth column of a list of pairs may hold language codes.
    private func isTagColumn(_ column: GlossaryColumn) -> Bool {
        if case .forms = column { names.count == 4 } else { false }
    }

    private mutating func takeAsRow(_ languages: Sides<String>) {
        isRow = true
        var tags = languages.map { LanguageTag.canonical($0) ?? $0 }
        if names.count >= 4, case (.forms(let source), .forms(let target)) = (columns[2], columns[3]) {
            tags = Sides(source: source, target: target)
            columns = [.forms(source), .forms(target), .other(""), .other("")]
        } else {
            let rest: [GlossaryColumn] = [.note, .other("")]
            columns = [.forms(tags.source), .forms(tags.target)] + rest.prefix(max(0, names.count - 2))
        }
        report(GlossaryMessage.withoutNames(tags.source, tags.target))
    }

    private func refuseRepetitions() throws(Problem) {
        var seen: Set<GlossaryColumn> = []
        for (index, column) in columns.enumerated() {
            if case .other = column { continue }
            guard seen.insert(column).inserted else { throw fatal(GlossaryMessage.repeatedColumn(names[index])) }
        }
    }

    private func requireLanguages(_ asked: [String]) throws(Problem) {
        let shown = names.filter { !$0.isEmpty }
        guard !languages.isEmpty else {
            let hasRoles = names.contains { GlossaryColumn.targetRoles.contains(TBXValue.squeezed($0)) }
            throw fatal(
                asked.isEmpty && hasRoles
                    ? GlossaryMessage.rolesWithoutLanguages(shown) : GlossaryMessage.noHeader(shown, Self.example(asked)))
        }
        for tag in asked where language(answering: tag) == nil {
            let regions = languages.filter { LanguageTag.primary($0) == tag.lowercased() }
            guard regions.isEmpty else { throw fatal(GlossaryMessage.ambiguousColumn(tag, regions)) }
            throw fatal(GlossaryMessage.missingColumn(tag, among: shown))
        }
    }

    /// A header line to show to somebody whose glossary has none.
    static func example(_ asked: [String]) -> String {
        asked.isEmpty ? "a language code for each language" : "such as \"\(asked.joined(separator: ","))\""
    }
}
