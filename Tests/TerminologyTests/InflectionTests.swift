import Languages
import Testing

@testable import Terminology

/// A form in a glossary, a form in a text, and the language of both.
struct WordPair: Sendable, CustomTestStringConvertible {
    let language: String
    let term: String
    let text: String

    init(_ language: String, _ term: String, _ text: String) {
        self.language = language
        self.term = term
        self.text = text
    }

    var testDescription: String { "\(language) \(term) / \(text)" }
}

private let frenchForms = [
    ("libyen", "libyenne"), ("libyen", "libyens"), ("libyen", "libyennes"), ("libyennes", "libyen"), ("cheval", "chevaux"),
    ("journal", "journaux"), ("journaux", "journal"), ("forces", "force"), ("migrants", "migrant"), ("migrant", "migrante"),
    ("accord", "accords"), ("militaire", "militaires"), ("national", "nationale"), ("nationales", "nationaux"),
    ("bureau", "bureaux"), ("lieu", "lieux"), ("travail", "travaux"), ("européen", "européennes"), ("africain", "africaine"),
    ("français", "françaises"), ("chinois", "chinoise"), ("policier", "policière"), ("premier", "premières"),
    ("religieux", "religieuses"), ("négociateur", "négociatrice"), ("combattant", "combattantes"), ("président", "présidente"),
    ("offensif", "offensive"), ("officiel", "officielles"), ("chef", "cheffe"), ("turc", "turques"), ("grec", "grecque"),
    ("œil", "yeux"), ("roi", "rois"), ("an", "ans"), ("élu", "élus"), ("passeur", "passeurs"), ("trêve", "trêves"),
].map { WordPair("fr", $0, $1) }

private let frenchPhrases = [
    ("groupe armé", "groupes armés"), ("force armée", "forces armées"), ("élection législative", "élections législatives"),
    ("Nations unies", "nation unie"), ("nouveau gouvernement", "nouveaux gouvernements"), ("ligne blanche", "lignes blanches"),
    ("accord secret", "accords secrets"), ("clause secret", "clauses secrètes"),
].map { WordPair("fr", $0, $1) }

private let englishForms = [
    ("soldier", "soldiers"), ("armies", "army"), ("militia", "militias"), ("ceasefire", "ceasefires"), ("policy", "policies"),
    ("bus", "buses"), ("breach", "breaches"), ("crisis", "crises"), ("gunman", "gunmen"), ("man", "men"), ("child", "children"),
    ("leaf", "leaves"), ("knife", "knives"), ("tax", "taxes"), ("embargo", "embargoes"), ("country", "countries"),
    ("Libyan", "Libyans"), ("air strike", "air strikes"), ("prisoner of war", "prisoners of war"), ("ambush", "ambushes"),
].map { WordPair("en", $0, $1) }

private let strangers = [
    ("fr", "organe", "organisation"), ("fr", "marche", "marché"), ("fr", "marché", "marche"), ("fr", "port", "porte"),
    ("fr", "parti", "partie"), ("fr", "armée", "armé"), ("fr", "mois", "moi"), ("fr", "fil", "fils"), ("fr", "moi", "mois"),
    ("fr", "militaire", "militairement"), ("fr", "vent", "vente"), ("fr", "nation", "national"), ("fr", "appel", "appelle"),
    ("fr", "colon", "colonne"), ("fr", "élu", "élue"), ("fr", "milice", "milicien"), ("fr", "mer", "mère"),
    ("en", "organ", "organisation"), ("en", "organization", "organ"), ("en", "universe", "university"), ("en", "new", "news"),
    ("en", "news", "new"), ("en", "policy", "police"), ("en", "police", "policy"), ("en", "General", "generally"),
    ("en", "custom", "customs"), ("en", "mean", "means"), ("en", "UN", "un"), ("en", "EI", "ei"), ("en", "IS", "is"),
    ("en", "US", "us"), ("en", "OR", "or"), ("en", "as", "a"), ("en", "army", "armed"), ("en", "nation", "nationality"),
].map(WordPair.init)

@Suite("A term is found in any form of its words")
struct InflectionTests {
    @Test(arguments: frenchForms + englishForms)
    func oneWord(_ pair: WordPair) { check("zzz ⟦\(pair.text)⟧ zzz", [pair.term], pair.language) }

    @Test(arguments: frenchForms + englishForms)
    func oneWordTheOtherWay(_ pair: WordPair) { check("zzz ⟦\(pair.term)⟧ zzz", [pair.text], pair.language) }

    @Test(arguments: frenchPhrases)
    func phrase(_ pair: WordPair) { check("zzz ⟦\(pair.text)⟧ zzz", [pair.term], pair.language) }

    @Test(arguments: strangers)
    func strangersDoNotMeet(_ pair: WordPair) { check("zzz \(pair.text) zzz", [pair.term], pair.language) }
}

@Suite("Where only the stemmer of a language is known, spelling confirms it")
struct StemmedTests {
    @Test(arguments: [
        ("french", "libyen", "libyennes"), ("french", "cheval", "chevaux"), ("french", "journal", "journaux"),
        ("french", "accord", "accords"), ("english", "army", "armies"), ("english", "soldier", "soldiers"),
        ("spanish", "acuerdo", "acuerdos"), ("german", "Vertrag", "Vertrags"), ("italian", "libico", "libici"),
    ])
    func forms(_ stemmer: String, _ term: String, _ text: String) {
        check("zzz ⟦\(text)⟧ zzz", [term], "xx", profile: Profiles.stemmed(stemmer))
    }

    @Test(arguments: [
        ("french", "marche", "marché"), ("english", "organization", "organ"), ("english", "new", "news"),
        ("english", "policy", "police"), ("english", "UN", "un"), ("unheard-of", "force", "forces"),
    ])
    func strangers(_ stemmer: String, _ term: String, _ text: String) {
        check("zzz \(text) zzz", [term], "xx", profile: Profiles.stemmed(stemmer))
    }

    /// A known false alarm: no rule without the language's endings tells these from *army* and *armies*.
    @Test func relatedWordsMayMeet() {
        check("zzz ⟦university⟧ zzz", ["universe"], "xx", profile: Profiles.stemmed("english"))
    }
}

@Suite("Endings are data")
struct EndingDataTests {
    @Test func fromALanguageFile() throws {
        let json = """
            {"tag": "xx", "name": "Other", "contractions": [["of", "o'"]], "hasTransparentCompounds": true,
             "inflection": {"endings": [["a", "ae"]], "agreements": [["us", "i"]], "invariables": ["aquae"]}}
            """
        let profile = try LanguageProfile(json: Array(json.utf8), file: "xx.json")
        check("⟦nautae⟧ aquae loci", ["nauta", "aqua", "locus"], "xx", profile: profile)
        check("⟦loci nautae⟧ ⟦rosa⟧-x", ["locus nauta", "rosa"], "xx", profile: profile)
        check("⟦rosa o' nautae⟧", ["rosa of nauta"], "xx", profile: profile)
    }
}
