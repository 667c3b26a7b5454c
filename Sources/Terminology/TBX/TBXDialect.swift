/// How much a TBX file may say (ISO 30042:2019, and before it ISO 30042:2008).
package enum TBXDialect: String, Sendable, CaseIterable {
    case min, basic, linguist
    /// The form of 2008, whose categories are not limited here.
    case martif

    var name: String {
        switch self {
        case .min: "TBX-Min"
        case .basic: "TBX-Basic"
        case .linguist: "TBX-Linguist"
        case .martif: "TBX"
        }
    }

    /// Whether the dialect has a data category.
    func has(_ category: String) -> Bool {
        self == .min ? ["subjectField", "administrativeStatus", "partOfSpeech"].contains(category) : true
    }

    func allows(_ category: String, _ value: String) -> Bool {
        self == .martif || Self.lists[category]?.contains(value) ?? true
    }

    private static let lists: [String: Set<String>] = [
        "partOfSpeech": ["noun", "verb", "adjective", "adverb", "other"],
        "grammaticalGender": ["masculine", "feminine", "neuter", "other"],
        "termType": ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"],
    ]

    /// The module that defines a category, for its prefix in the DCT style.
    static func module(_ category: String) -> String {
        ["subjectField", "administrativeStatus", "partOfSpeech"].contains(category) ? "min" : "basic"
    }
}

/// Whether a data category is an attribute's value (`<termNote type="partOfSpeech">`) or an element (`<min:partOfSpeech>`).
package enum TBXStyle: String, Sendable, CaseIterable {
    case dca, dct
}
