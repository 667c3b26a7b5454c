import BitextModel
import Entities
import Testing

@Suite struct NameFinderTests {
    /// One article a case: its names in order, those of low certainty in parentheses.
    @Test(arguments: [
        ("fr", "Hier, Khalifa Haftar a parlé.", ["Khalifa Haftar"]),
        // Nothing says whether the first word is a name: low certainty, both ways.
        ("fr", "Hier Khalifa Haftar a parlé.", ["(Hier Khalifa Haftar)"]), ("fr", "Fayez Durand a parlé.", ["(Fayez Durand)"]),
        ("fr", "À Paris, M. Le Drian a vu Jean-Yves Durand.", ["Paris", "Le Drian", "Jean-Yves Durand"]),
        ("fr", "Selon Fayez el-Sarraj et Bachar al-Assad, oui.", ["Fayez el-Sarraj", "Bachar al-Assad"]),
        ("fr", "Le général Charles de Gaulle et Ursula von der Leyen", ["Charles de Gaulle", "Ursula von der Leyen"]),
        ("en", "Then Kim Jong-un met Ban Ki-moon.", ["Kim Jong-un", "Ban Ki-moon"]),
        ("en", "In Stratford-upon-Avon we met.", ["Stratford-upon-Avon"]),
        ("en", "When J. Durand and I left", ["J. Durand"]),
        ("en", "They saw Haftar’s men and Haftar's house.", ["Haftar", "Haftar"]),
        ("fr", "C’est l’Égypte qui parle.", ["Égypte"]), ("fr", "Il cite el-Sarraj.", ["el-Sarraj"]),
        ("en", "He met Mr. Sarraj and Mrs Durand.", ["Sarraj", "Durand"]),
        ("fr", "Le maréchal Haftar et Maréchal Haftar", ["Haftar", "Haftar"]),
        ("en", "He left on Monday in May for Rome.", ["Rome"]), ("en", "The pro-Haftar camp", ["Haftar"]),
        ("en", "The UN and NATO agree.", []),
        ("fr", "Photo de Mahmud TURKIA hier", ["Mahmud TURKIA"]), ("fr", "Au XXIe siècle", []), ("fr", "Rien ici.", []),
        ("fr", "", []),
        ("fr", "Il dit : « Partons » (Demain) – Ensuite rien", []), ("en", "He said \"Peace\" and – Then no", []),
    ])
    func found(_ language: String, _ text: String, _ expected: [String]) {
        #expect(names(language, text) == expected)
    }

    /// Capitals are known in Greek and Cyrillic too. A script without them has no names that could be found.
    @Test(arguments: [
        ("ru", "Вчера генерал Халифа Хафтар говорил.", ["Халифа Хафтар"]),
        ("el", "Χθες ο στρατηγός Νίκος Παππάς μίλησε.", ["Νίκος Παππάς"]), ("ar", "تحدث خليفة حفتر أمس.", []),
        ("fr", "Le poète Иван Бунин écrit.", ["Иван Бунин"]),
    ])
    func otherScripts(_ language: String, _ text: String, _ expected: [String]) {
        #expect(names(language, text) == expected)
    }

    @Test func aBeginningIsANameWhenTheArticleSaysSo() {
        #expect(names("en", "Tripoli fell.\nThey left Tripoli.") == ["Tripoli", "Tripoli"])
        #expect(names("en", "Tripoli fell.\nThey left.") == [])
        #expect(names("en", "Peace came.\nThey wanted peace.") == [])
        #expect(names("fr", "Il a dit : « Tripoli est loin. »\nOn quitte Tripoli.") == ["Tripoli", "Tripoli"])
    }

    @Test func aCapitalWrittenSmallElsewhereIsUncertain() {
        #expect(names("fr", "Il voit les Français et le roi français.") == ["(Français)"])
        #expect(names("fr", "Il voit les Français.") == ["Français"])
    }

    @Test func headlinesGiveNamesOfLowCertaintyOnly() {
        #expect(
            names("en", "# Marshal Haftar Leaves Tripoli After Long Talks\nThen Haftar left Tripoli.") == [
                "(Haftar)", "(Tripoli)", "Haftar", "Tripoli",
            ])
        #expect(names("en", "# HAFTAR LEAVES TRIPOLI AFTER TALKS\nHe left.") == [])
    }

    @Test func aNameSeenTwiceIsSurer() {
        func certainty(_ text: String) -> Double {
            NameFinder(profile: Texts.english).names(in: Texts.document(text)).first?.certainty ?? 0
        }
        #expect(certainty("They saw Haftar.\nThen Haftar left.") > certainty("They saw Haftar."))
        #expect(certainty("They saw Haftar.") > certainty("Haftar came.\nThey saw Haftar."))
    }

    @Test func placesAreThoseOfTheName() throws {
        let document = Texts.document("Titre\nHier, M. Le Drian est venu.")
        let mention = try #require(NameFinder(profile: Texts.french).names(in: document).first)
        let segment = document.segments[1]
        #expect(mention.segment == 1)
        #expect(document.string(mention.range, in: segment) == "Le Drian")
        #expect(segment.tokens[mention.tokens].map(\.folded) == ["le", "drian"])
        #expect(document.document.string(document.span(mention.range, in: segment)) == "Le Drian")
    }

    @Test(arguments: [
        "A", "-A", "A-", "A.B.", "el-", "al-A", "de de de A", "J. ", "A de ", "d’A", "Kim-un", "А Б", "’A", "A-b-C", "M.",
    ])
    func anythingIsRead(_ text: String) {
        for repeated in [text, String(repeating: text, count: 300), String(repeating: text + " mot ", count: 300)] {
            for mention in NameFinder(profile: Texts.french).names(in: Texts.document(repeated)) {
                #expect(!mention.text.isEmpty && mention.range.upperBound <= repeated.utf8.count)
            }
        }
    }

    private func names(_ language: String, _ text: String) -> [String] {
        NameFinder(profile: Texts.profile(language)).names(in: Texts.document(text)).map {
            $0.certainty >= 0.8 ? $0.text : "(\($0.text))"
        }
    }
}
