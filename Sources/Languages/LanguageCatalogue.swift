import BitextModel

/// The languages this installation knows.
package struct LanguageCatalogue: Sendable {
    package private(set) var profiles: [String: LanguageProfile] = [:]

    package init(_ profiles: [LanguageProfile] = []) {
        for profile in profiles { self.profiles[profile.tag] = profile }
    }

    /// The profile for a BCP 47 tag, by its language when the region is unknown (`en-GB` → `en`). A language without a
    /// data file gets an empty profile: everything that needs no data still works.
    package func profile(_ tag: String) -> LanguageProfile {
        if let exact = profiles[tag] { return exact }
        let language = String(tag.prefix { $0 != "-" && $0 != "_" })
        return profiles[language] ?? LanguageProfile(tag: tag, name: tag)
    }

    package var tags: [String] { profiles.keys.sorted() }
}
