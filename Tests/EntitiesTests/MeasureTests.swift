import Entities
import Languages
import TestSupport
import Testing

/// Money and units, with the languages' own data.
@Suite struct MeasureTests {
    /// What each number counts; `-` for nothing.
    @Test(arguments: [
        ("fr", "2,5 milliards d’euros", "EUR"), ("fr", "10 millions de dollars", "dollar"), ("fr", "5 €", "EUR"),
        ("fr", "5 $ US", "USD"), ("fr", "440 $ millions", "dollar"), ("fr", "300 livres sterling", "GBP"),
        ("fr", "300 livres", "pound/lb"), ("fr", "200 EUR", "EUR"), ("fr", "10 km", "km"), ("fr", "10 km²", "km2"),
        ("fr", "30 m2", "m2"), ("fr", "20 °C", "celsius"), ("fr", "20°", "degree"), ("fr", "130 km/h", "km/h"),
        ("fr", "90 kilomètres à l’heure", "km/h"), ("fr", "Mach 2", "mach"), ("fr", "trois semaines", "wk"),
        ("fr", "une dizaine de kilomètres", "km"), ("fr", "2 points de pourcentage", "percentage point"),
        ("fr", "200 milles", "mi"), ("fr", "3 de mes amis", "-"), ("fr", "3 élus", "-"), ("fr", "à 14 h 30", "-"),
        ("fr", "5 M€", "EUR"), ("en", "€5 million", "EUR"), ("en", "US$5 million", "USD"), ("en", "C$5", "CAD"),
        ("en", "CHF 30", "CHF"), ("en", "$40 a day", "dollar"), ("en", "40 thousand a month", "-"),
        ("en", "half a mile", "mi"), ("en", "a 12-year-old", "yr"), ("en", "a 100m race", "m"), ("en", "30 sq km", "km2"),
        ("en", "264 metres squared", "m2"), ("en", "1,000m2", "m2"), ("en", "140mph", "mi/h"), ("en", "six feet", "ft"),
        ("en", "2 long tons", "-"), ("en", "10 old francs", "franc"),
        ("en", "700 billion U.K. pounds", "pound/lb"), ("en", "104 °F", "fahrenheit"),
        ("fr", "les 25 prochaines années", "yr"), ("fr", "trois longs mois", "mo"), ("en", "180 good miles", "-"),
        ("en", "12 other people", "-"), ("fr", "les trois premières semaines", "wk"), ("fr", "5 m 20", "m"),
        ("de", "3,5 Millionen Euro", "EUR"), ("de", "20 Kilometer", "km"), ("es", "diez millones de euros", "EUR"),
        ("it", "tre milioni di euro", "EUR"), ("it", "20 chilometri", "km"),
    ])
    func counted(_ language: String, _ text: String, _ expected: String) throws {
        let numbers = NumberFinder(profile: try languageProfile(language)).numbers(in: Texts.document(text))
        #expect(numbers.map { name($0.measure) }.joined(separator: " ") == expected)
    }

    /// Measures without a number: those that are other words too stay unread.
    @Test(arguments: [
        ("fr", "le cours du dollar face à l’euro", "dollar EUR"), ("fr", "des livres et des pieds", ""),
        ("fr", "des tonnes de blé", "t"), ("fr", "depuis des années", ""), ("en", "the euro and the yen", "EUR JPY"),
        ("en", "a pound of flesh, on foot", ""), ("en", "hectares of forest", "ha"),
    ])
    func alone(_ language: String, _ text: String, _ expected: String) throws {
        let measures = NumberFinder(profile: try languageProfile(language)).quantities(in: Texts.document(text)).measures
        #expect(measures.map { name($0) }.joined(separator: " ") == expected)
    }

    @Test(arguments: ["fr", "en", "de", "es", "it"]) func theDataNamesKnownUnits(_ language: String) throws {
        let words = try languageProfile(language).measures
        for (word, symbol) in words.units { #expect(Unit.table[symbol] != nil, "\(word)") }
        for word in words.wordsThatNeedNumbers { #expect(words.units[word] != nil || words.currencies[word] != nil, "\(word)") }
        for code in words.currencies.values {
            #expect(code.utf8.count == 3 && code == code.uppercased() || code == code.lowercased(), "\(code)")
        }
    }

    @Test(arguments: [
        (Measure.currency("dollar"), Measure.currency("CAD"), true), (.currency("USD"), .currency("CAD"), false),
        (.currency("EUR"), .unit("m"), false), (.unit("degree"), .unit("celsius"), true),
        (.unit("celsius"), .unit("fahrenheit"), false), (.unit("km"), .unit("km"), true), (.unit("km"), .unit("mi"), false),
    ])
    func agreement(_ one: Measure, _ two: Measure, _ expected: Bool) {
        #expect(one.agrees(with: two) == expected)
        #expect(two.agrees(with: one) == expected)
    }

    private func name(_ measure: MeasureMention?) -> String {
        guard let measure else { return "-" }
        return measure.names.map { name in
            switch name {
            case .currency(let code): code
            case .unit(let symbol): symbol
            }
        }.joined(separator: "/")
    }
}
