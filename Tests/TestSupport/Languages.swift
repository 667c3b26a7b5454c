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

/// The bundled lexicons for a pair of languages, turned as the program turns them; none when there is none.
package func shippedLexicons(_ languages: Sides<String>) throws -> [BilingualLexicon] {
    switch (languages.source, languages.target) {
    case ("fr", "en"): [try frenchEnglish.get()]
    case ("en", "fr"): [try frenchEnglish.get().reversed]
    default: []
    }
}

/// Opened once; its bytes stay as long as the tests run.
private let frenchEnglish = Result {
    let bytes = try repositoryFile("Lexicons/fr-en.lexicon")
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    return try BilingualLexicon(UnsafeRawBufferPointer(copy), owner: nil, name: "fr-en.lexicon")
}
