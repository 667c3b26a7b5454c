import Languages

/// A language as it ships.
package func languageProfile(_ tag: String) throws -> LanguageProfile {
    try LanguageProfile(json: repositoryFile("Languages/\(tag).json"), file: "\(tag).json")
}

/// All languages that ship.
package func shippedLanguages() throws -> LanguageCatalogue {
    LanguageCatalogue(try ["de", "en", "es", "fr", "it"].map { try languageProfile($0) })
}
