import BitextModel
import Languages
import Lexicon
import Reviewing
import Terminology

/// A language as it ships.
package func languageProfile(_ tag: String) throws -> LanguageProfile {
    try LanguageProfile(json: repositoryFile("Languages/\(tag).json"), file: "\(tag).json")
}

/// All languages that ship.
package func shippedLanguages() throws -> LanguageCatalogue {
    LanguageCatalogue(try ["de", "en", "es", "fr", "it"].map { try languageProfile($0) })
}

/// The glossaries of well-known names as the program consults them.
package func shippedKnowledge() throws -> Termbase {
    let files = try Termbase.wellKnown.map { (name: "@\($0)", bytes: try repositoryFile("Glossaries/\($0).csv")) }
    return try Termbase.reading(files, languages: Sides(source: "fr", target: "en")).termbase
}

/// The bundled lexicon, when there is one.
package func shippedLexicon() throws -> BilingualLexicon? {
    guard let bytes = try? repositoryFile("Lexicons/fr-en.lexicon") else { return nil }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    return try BilingualLexicon(UnsafeRawBufferPointer(copy), owner: nil, name: "fr-en.lexicon")
}
