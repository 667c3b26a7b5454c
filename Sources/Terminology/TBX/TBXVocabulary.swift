/// The names that TBX and its forerunners give to elements and data categories. Names are compared without their prefix, so
/// that both styles, and any prefix, are read alike.
enum TBXVocabulary {
    /// What an element is, whichever edition it is from.
    enum Element {
        case root, header, back
        case entry, language, term
        /// Holds one term and what is said of it.
        case termSection
        /// A description with its source, or a transaction with its date.
        case group(Group)
        /// `descrip`, `admin`, `termNote`…: the category is in the attribute `type`.
        case typed
        case note
        /// Holds other elements and says nothing itself.
        case transparent
        /// Code of another format inside a note.
        case code
        /// Text that is set off inside a note.
        case inline
    }

    enum Group { case description, other }

    /// ISO 30042:2019 first, then ISO 30042:2008 (`martif`), then TBX-Min as it was before 2019.
    private static let elements: [String: Element] = [
        "tbx": .root, "martif": .root, "TBX": .root,
        "tbxHeader": .header, "martifHeader": .header, "header": .header, "back": .back,
        "text": .transparent, "body": .transparent, "termGrp": .transparent,
        "conceptEntry": .entry, "termEntry": .entry, "entry": .entry,
        "langSec": .language, "langSet": .language, "langGroup": .language,
        "termSec": .termSection, "tig": .termSection, "ntig": .termSection, "termGroup": .termSection,
        "term": .term, "note": .note, "noteGroup": .transparent,
        "descripGrp": .group(.description), "adminGrp": .transparent, "termNoteGrp": .transparent,
        "transacGrp": .group(.other), "termCompList": .group(.other), "termCompGrp": .group(.other),
        "descrip": .typed, "admin": .typed, "termNote": .typed, "ref": .typed, "xref": .typed, "transac": .typed,
        "descripNote": .typed, "adminNote": .typed, "transacNote": .typed,
        "hi": .inline, "foreign": .inline, "sc": .inline, "ec": .inline,
        "ph": .code, "bpt": .code, "ept": .code, "it": .code, "ut": .code,
    ]

    static func element(_ local: Substring) -> Element? { elements[String(local)] }

    /// The name behind a prefix: `partOfSpeech` of `min:partOfSpeech`.
    static func local(_ name: String) -> Substring {
        name.firstIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
    }

    /// Data categories under the name they have in ISO 30042:2019.
    private static let renamed = [
        "termStatus": "administrativeStatus", "gender": "grammaticalGender", "contextualInformation": "context",
        "subject": "subjectField", "sourceIdentifier": "source", "usageNote": "note",
    ]

    static func category(_ name: String) -> String { renamed[name] ?? name }

    /// References from a concept to a wider one: following them must come to an end.
    static func isHierarchical(_ kind: String) -> Bool {
        let kind = kind.lowercased()
        return kind.contains("broader") || kind.contains("superordinate")
    }
}

/// The values of TBX's closed lists.
enum TBXValue {
    private static let statuses: [String: TermStatus] = [
        "preferredterm": .preferred, "preferred": .preferred, "standardizedterm": .preferred, "legalterm": .preferred,
        "regulatedterm": .preferred, "admittedterm": .admitted, "admitted": .admitted, "deprecatedterm": .deprecated,
        "deprecated": .deprecated, "notrecommended": .deprecated, "supersededterm": .superseded, "superseded": .superseded,
        "obsolete": .superseded,
    ]
    private static let ending = "-admn-sts"

    static func status(_ value: String) -> TermStatus? {
        statuses[(value.hasSuffix(ending) ? String(value.dropLast(ending.utf8.count)) : value).lowercased()]
    }

    static func name(_ status: TermStatus) -> String { status.rawValue + "Term" + ending }

    private static let values = [
        "fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase", "noun", "verb", "adjective", "adverb", "other",
        "properNoun", "masculine", "feminine", "neuter",
    ]
    private static let spellings = Dictionary(values.map { (squeezed($0), $0) }) { first, _ in first }

    /// A value as TBX spells it (`fullForm` for `Full form`); others as they are.
    static func spelled(_ value: String) -> String { spellings[squeezed(value)] ?? value }

    /// Lower case without spaces, hyphens and underscores.
    static func squeezed(_ value: String) -> String { value.lowercased().filter { !" -_".contains($0) } }
}
