/// Puts the cells that are no forms where the model has a place for them.
enum GlossaryFields {
    static func read(_ field: String, column: GlossaryColumn, into entry: inout ConceptEntry) {
        switch column {
        case .status: entry.hasStatus = true
        case .note: entry.note = field
        case .definition: entry.definitions = definitions(field)
        case .languageDefinition(let language):
            entry.remarks[language, default: LanguageRemarks()].definitions = definitions(field)
        case .domain: entry.domain = field
        case .type: entry.type = field
        case .source: entry.source = field
        case .id: entry.id = field
        case .from: entry.validity = Validity(from: field, until: entry.validity?.until)
        case .until: entry.validity = Validity(from: entry.validity?.from, until: field)
        case .other(let name): if !name.isEmpty { entry.otherFields[name] = field }
        default: break
        }
    }

    /// A line for each definition.
    private static func definitions(_ field: String) -> [SourcedText] {
        field.split(separator: "\n").map { SourcedText($0.trimmed) }.filter { !$0.text.isEmpty }
    }

    static func set(_ detail: GlossaryColumn.Detail, _ value: String, of term: inout Term) {
        switch detail {
        case .status: term.status = TermStatus(spelled: value) ?? term.status
        case .type: term.type = TermType(rawValue: TBXValue.spelled(value))
        case .partOfSpeech: term.partOfSpeech = PartOfSpeech(rawValue: TBXValue.spelled(value))
        case .gender: term.gender = GrammaticalGender(rawValue: TBXValue.spelled(value))
        case .usage: term.geographicalUsage = LanguageTag.canonical(value) ?? value
        case .note: term.note = value
        }
    }

    /// What a term says in one respect; empty when it says nothing.
    static func get(_ detail: GlossaryColumn.Detail, of term: Term) -> String {
        switch detail {
        case .status: term.status.rawValue
        case .type: term.type?.rawValue ?? ""
        case .partOfSpeech: term.partOfSpeech?.rawValue ?? ""
        case .gender: term.gender?.rawValue ?? ""
        case .usage: term.geographicalUsage ?? ""
        case .note: term.note ?? ""
        }
    }
}
