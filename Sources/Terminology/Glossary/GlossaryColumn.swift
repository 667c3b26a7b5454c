/// What a column of a glossary holds.
enum GlossaryColumn: Hashable {
    /// What is said of the forms of a language, in their order.
    enum Detail: Hashable, CaseIterable {
        case status, type, partOfSpeech, gender, usage, note
    }

    /// Forms to use, by BCP 47 language.
    case forms(String)
    /// Further forms to use, which stand behind those of the column of forms.
    case alternatives(String)
    /// Forms not to use.
    case refused(String, TermStatus)
    case detail(Detail, String)
    case languageDefinition(String)
    case status
    /// Whether the row's translations must not be used.
    case forbidden
    case note
    case definition
    case domain
    case type
    case capitals
    case translatable
    case untranslatable
    case source
    case id
    case from
    case until
    /// Not interpreted, kept under its name.
    case other(String)

    /// The columns that are not languages, by the name that Concord writes.
    static let named: [String: GlossaryColumn] = [
        "id": .id, "status": .status, "note": .note, "definition": .definition, "domain": .domain, "type": .type,
        "case": .capitals, "translate": .translatable, "source": .source, "from": .from, "until": .until,
    ]

    /// What other programs call the same columns, in lower case without spaces, hyphens and underscores.
    private static let synonyms: [(GlossaryColumn, [String])] = [
        (.id, ["conceptid", "entryid", "termid"]),
        (.status, ["termstatus", "usagestatus", "administrativestatus"]),
        (.forbidden, ["forbidden", "isforbidden", "donotuse"]),
        (.note, ["notes", "comment", "comments", "remark", "remarks", "conceptnote"]),
        (.definition, ["definitions", "conceptdefinition", "description", "conceptdescription", "entrydescription", "meaning"]),
        (.domain, ["subject", "subjectfield", "conceptsubject", "field", "topic"]),
        (.type, ["concepttype"]),
        (.capitals, ["casesensitive", "casesensitivity", "matchcase"]),
        (.translatable, ["translatable", "istranslatable", "entrytranslatable"]),
        (.untranslatable, ["donottranslate", "dnt", "nontranslatable", "untranslatable", "notranslate"]),
        (.source, ["reference", "origin", "conceptsource"]),
        (.from, ["validfrom"]), (.until, ["validuntil", "validto"]),
    ]

    private static let byName: [String: GlossaryColumn] = {
        var result = named
        for (column, names) in synonyms { for name in names { result[name] = column } }
        return result
    }()

    static func named(_ name: String) -> GlossaryColumn? { byName[TBXValue.squeezed(name)] }

    /// Whether the column may also be where the source language stands.
    static let sourceRoles: Set<String> = ["source", "term", "sourceterm", "sourcetext", "src", "original"]
    static let targetRoles: Set<String> = ["target", "translation", "targetterm", "targettext", "tgt"]
}

/// The second half of a column's name such as `en:deprecated`, `en_description` or `Part of Speech [en]`.
enum ColumnQualifier {
    private static let columns: [String: @Sendable (String) -> GlossaryColumn] = {
        var result: [String: @Sendable (String) -> GlossaryColumn] = [:]
        for name in ["term", "terms", "form", "forms", "translation"] { result[name] = { .forms($0) } }
        for name in ["alt", "alternative", "alternatives", "synonym", "synonyms", "variant", "variants"] {
            result[name] = { .alternatives($0) }
        }
        for name in ["deprecated", "rejected", "avoid"] { result[name] = { .refused($0, .deprecated) } }
        for name in ["superseded", "obsolete"] { result[name] = { .refused($0, .superseded) } }
        for name in ["definition", "description"] { result[name] = { .languageDefinition($0) } }
        let details: [(GlossaryColumn.Detail, [String])] = [
            (.status, ["status", "termstatus"]), (.type, ["type", "termtype"]), (.partOfSpeech, ["pos", "partofspeech"]),
            (.gender, ["gender"]), (.usage, ["usage", "geographicalusage"]), (.note, ["note", "comment"]),
        ]
        for (detail, names) in details { for name in names { result[name] = { .detail(detail, $0) } } }
        return result
    }()

    static func column(_ qualifier: String, _ language: String) -> GlossaryColumn? {
        columns[TBXValue.squeezed(qualifier)]?(language)
    }

    /// A column's name taken apart: what stands where a language may, and the rest.
    static func parts(of name: String) -> [(language: String, qualifier: String)] {
        if let last = name.last, last == "]" || last == ")", let open = name.lastIndex(where: { $0 == "[" || $0 == "(" }) {
            let inner = name[name.index(after: open)...].dropLast()
            return [(inner.trimmed, name[..<open].trimmed)]
        }
        if let cut = name.firstIndex(of: ":") { return [(name[..<cut].trimmed, name[name.index(after: cut)...].trimmed)] }
        var result: [(String, String)] = []
        if let cut = name.firstIndex(where: { "_ ".contains($0) }) {
            result.append((name[..<cut].trimmed, name[name.index(after: cut)...].trimmed))
        }
        if let cut = name.lastIndex(where: { "_ ".contains($0) }) {
            result.append((name[name.index(after: cut)...].trimmed, name[..<cut].trimmed))
        }
        return result
    }
}
