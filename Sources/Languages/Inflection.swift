extension LanguageProfile {
    /// How the words of a language change their endings, for finding a term in any of its forms.
    ///
    /// A group holds endings that one word has in turn: `["al", "aux", "ale", "ales"]` says that *national*, *nationaux*,
    /// *nationale* and *nationales* are one word. The empty ending is the bare word. A whole irregular word is a group of
    /// its own: `["man", "men"]`.
    package struct Inflection: Codable, Sendable {
        /// Endings that say nothing but number, or a gender that cannot be another noun.
        package var endings: [[String]] = []
        /// Endings trusted only inside a term of several words, where the other words confirm them: *armé* and *armée* are
        /// one word in `groupe armé`, two on their own.
        package var agreements: [[String]] = []
        /// Words that look inflected and are not, folded: *news* is not several *new*.
        package var invariables: Set<String> = []

        /// What common nouns that are made from other words end in: *-tion*, *-ment*. An institution's name is made of them.
        package var nounEndings: [String] = []

        /// What the plurals of nouns for people and things of a kind end in: *-eurs*, *-aires*. Hardly any name does.
        package var pluralEndings: [String] = []

        /// Common nouns that many write with a capital, folded: *web*. Their capital names nothing.
        package var capitalisedNouns: Set<String> = []

        package init() {}

        package init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            endings = try values.decodeIfPresent([[String]].self, forKey: .endings) ?? []
            agreements = try values.decodeIfPresent([[String]].self, forKey: .agreements) ?? []
            invariables = try values.decodeIfPresent(Set<String>.self, forKey: .invariables) ?? []
            capitalisedNouns = try values.decodeIfPresent(Set<String>.self, forKey: .capitalisedNouns) ?? []
            pluralEndings = try values.decodeIfPresent([String].self, forKey: .pluralEndings) ?? []
            nounEndings = try values.decodeIfPresent([String].self, forKey: .nounEndings) ?? []
        }

        package var isEmpty: Bool { endings.isEmpty && agreements.isEmpty }
    }
}
