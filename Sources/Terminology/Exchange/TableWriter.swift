/// Writes a glossary as a table that Concord reads back: a row for each concept, columns only for what is there.
struct TableWriter {
    private let glossary: Glossary
    private let separator: UInt8
    private let columns: [GlossaryColumn]
    private let others: [String]
    private var omitted = Omissions()
    private var bytes: [UInt8] = []

    init(_ glossary: Glossary, _ writing: GlossaryWriting, separator: UInt8) {
        self.glossary = glossary
        self.separator = separator
        others = Set(glossary.entries.flatMap { $0.otherFields.keys }).sorted()
        let first = [writing.source, writing.target].compactMap { $0 }.compactMap {
            LanguageTag.best(for: $0, among: glossary.languages)
        }
        columns = Self.columns(glossary, first + glossary.languages.filter { !first.contains($0) }, others)
    }

    var written: WrittenGlossary {
        var writer = self
        writer.record(columns.map(\.writtenName))
        for entry in glossary.entries { writer.row(entry) }
        return WrittenGlossary(bytes: writer.bytes, omitted: writer.omitted.counts)
    }

    /// Languages first, then what is said of them, then what is said of the concept; only what some entry has.
    private static func columns(_ glossary: Glossary, _ languages: [String], _ others: [String]) -> [GlossaryColumn] {
        var candidates: [GlossaryColumn] = languages.map { .forms($0) }
        for language in languages {
            candidates += [.refused(language, .deprecated), .refused(language, .superseded)]
        }
        for language in languages {
            candidates += GlossaryColumn.Detail.allCases.filter { $0 != .status }.map { .detail($0, language) }
            candidates.append(.languageDefinition(language))
        }
        candidates += [.status, .type, .domain, .capitals, .translatable, .definition, .note, .source, .from, .until, .id]
        candidates += others.map { .other($0) }
        return candidates.filter { column in
            if case .forms = column { return true }
            return glossary.entries.contains { !TableCell.text(column, of: $0, columns: languages).isEmpty }
        }
    }

    private mutating func row(_ entry: ConceptEntry) {
        let languages = columns.compactMap { if case .forms(let language) = $0 { language } else { nil } }
        record(columns.map { TableCell.text($0, of: entry, columns: languages) })
        omitted.countForTable(entry, source: languages.first)
    }

    private mutating func record(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(separator) }
            append(field)
        }
        bytes.append(.lineFeed)
    }

    /// A field, in quotation marks when something in it would end it.
    private mutating func append(_ field: String) {
        let isPlain = field.utf8.allSatisfy { $0 != separator && $0 != .quote && !$0.isLineBreak }
        guard !isPlain || field.first == " " || field.last == " " else {
            bytes += field.utf8
            return
        }
        bytes.append(.quote)
        for byte in field.utf8 { bytes += byte == .quote ? [.quote, .quote] : [byte] }
        bytes.append(.quote)
    }
}

/// What stands in a cell.
enum TableCell {
    static func text(_ column: GlossaryColumn, of entry: ConceptEntry, columns languages: [String]) -> String {
        switch column {
        case .forms(let language): list(accepted(entry, language), \.text)
        case .refused(let language, let status): list(terms(entry, language).filter { $0.status == status }, \.text)
        case .detail(let detail, let language): details(detail, entry, language)
        case .languageDefinition(let language): definitions(entry.remarks[language]?.definitions ?? [])
        case .status: status(entry, languages)
        case .type: entry.type ?? ""
        case .domain: entry.domain ?? ""
        case .capitals: isCaseSensitive(entry) ? "sensitive" : ""
        case .translatable: entry.doNotTranslate ? "no" : ""
        case .definition: definitions(entry.definitions)
        case .note: entry.note ?? ""
        case .source: entry.source ?? ""
        case .from: entry.validity?.from ?? ""
        case .until: entry.validity?.until ?? ""
        case .id: entry.id ?? ""
        case .other(let name): entry.otherFields[name] ?? ""
        case .forbidden, .untranslatable, .alternatives: ""
        }
    }

    /// The forms that a cell can hold: a bar would cut one in two.
    private static func terms(_ entry: ConceptEntry, _ language: String) -> [Term] {
        (entry.terms[language] ?? []).filter { !$0.text.utf8.contains(bar) }
    }

    static let bar = UInt8(ascii: "|")

    private static func accepted(_ entry: ConceptEntry, _ language: String) -> [Term] {
        terms(entry, language).filter { !$0.status.isRefused }
    }

    private static func list(_ terms: [Term], _ text: (Term) -> String) -> String {
        terms.map(text).joined(separator: "|")
    }

    /// In the order in which the forms stand in their columns; without the bars at the end.
    private static func details(_ detail: GlossaryColumn.Detail, _ entry: ConceptEntry, _ language: String) -> String {
        let terms = terms(entry, language)
        let ordered =
            terms.filter { !$0.status.isRefused } + terms.filter { $0.status == .deprecated }
            + terms.filter { $0.status == .superseded }
        var values = ordered.map { GlossaryFields.get(detail, of: $0).split(separator: "|").joined(separator: "/") }
        while values.last == "" { values.removeLast() }
        return values.joined(separator: "|")
    }

    private static func definitions(_ texts: [SourcedText]) -> String { texts.map(\.text).joined(separator: "\n") }

    /// The status of the row, where somebody stated one.
    private static func status(_ entry: ConceptEntry, _ languages: [String]) -> String {
        let status = isSecondChoice(entry, languages) ? TermStatus.admitted : .preferred
        return entry.hasStatus || status == .admitted ? status.rawValue : ""
    }

    /// Whether the row's translations are all second choices.
    private static func isSecondChoice(_ entry: ConceptEntry, _ languages: [String]) -> Bool {
        let translations = languages.dropFirst().flatMap { accepted(entry, $0) }
        return !translations.isEmpty && translations.allSatisfy { $0.status == .admitted }
    }

    static func isCaseSensitive(_ entry: ConceptEntry) -> Bool {
        let terms = entry.terms.values.joined()
        return !terms.isEmpty && terms.allSatisfy(\.isCaseSensitive)
    }
}

extension GlossaryColumn {
    /// The name that a column is written under, which is one that it is read by.
    var writtenName: String {
        switch self {
        case .forms(let language): language
        case .refused(let language, let status): language + ":" + status.rawValue
        case .detail(let detail, let language): language + ":" + detail.writtenName
        case .languageDefinition(let language): language + ":definition"
        case .other(let name): name
        default: Self.named.first { $0.value == self }?.key ?? ""
        }
    }
}

extension GlossaryColumn.Detail {
    fileprivate var writtenName: String {
        switch self {
        case .status: "status"
        case .type: "type"
        case .partOfSpeech: "pos"
        case .gender: "gender"
        case .usage: "usage"
        case .note: "note"
        }
    }
}
