import BitextModel
import Entities
import TestSupport
import Testing

/// What differs between two sentences, by kind: `currency`, `unit~` for a conversion.
@Suite struct FigureComparisonTests {
    /// Good translations.
    @Test(arguments: [
        ("10 millions d’euros", "€10 million"), ("300 dollars canadiens", "C$300"), ("3 000 livres", "3,000 books"),
        ("des milliers de kilomètres", "thousands of miles"), ("quinze jours", "two weeks"), ("18 mois", "a year and a half"),
        ("deux tonnes de blé", "two tons of wheat"), ("48 heures", "two days"), ("100 km", "100 km (62 miles)"),
        ("de 10 % à 15 %", "from 10 to 15%"), ("le 4/5/2019", "on 4 May 2019"), ("le 1er avril", "on April 1st"),
        ("en juin, puis en juin encore", "in June, and again that month"), ("mardi", "yesterday"), ("hier", "on Monday"),
        ("la semaine dernière", "last month"), ("les quatorze premiers jours", "the first fortnight"),
        ("50 km puis 20 km", "50 km and then another 20"), ("la sonde sur Mars", "the May probe"), ("", ""),
    ])
    func same(_ source: String, _ target: String) throws { #expect(try compare(source, target) == "") }

    @Test(arguments: [
        ("10 millions d’euros", "10 million dollars", "currency"), ("10 millions d’euros", "$11.5 million", "currency~"),
        ("60 milliards d’euros", "60 million dollars", "scale currency"),
        ("la chute du rouble", "the fall of the euro", "currency"),
        ("le dollar monte, 3 dollars", "the dollar rises, 3 yen", "currency"), ("10 kilomètres", "10 miles", "unit"),
        ("100 km", "62 miles", "unit~"), ("100 km", "90 miles", "unit"), ("un mètre de haut", "three feet high", ""),
        ("40 °C", "104 °F", "unit~"),
        ("une douzaine de minutes", "a dozen days", "unit"), ("40 °C", "40 °F", "unit"),
        ("dix-huit mois", "eighteen years", "unit"),
        ("trois siècles", "three decades", "unit"), ("12 milliards", "12 million", "scale"),
        ("mille milliards", "a billion", "scale"),
        ("1,4 milliard de dinars", "1.4 dinars", "scale"), ("450 millions", "560 million", "number"),
        ("2 points de pourcentage", "2%", "percentage"), ("95 % des enfants", "95 children", "percentage"),
        ("15 %", "51%", "number"), ("le 17 juin", "on 17 July", "date"), ("le 4 avril", "on 14 April", "date"),
        ("le 3 mars 1951", "on 8 May 1953", "date"), ("mardi", "on Thursday", "date"), ("à 14 h 30", "at 4:30 pm", "date"),
        ("hier", "tomorrow", "date"), ("la semaine prochaine", "last week", "date"), ("en 2007", "in 3007", "number"),
        ("3-1 puis 4-3", "8-1, then 4-3", "number"), ("lundi, puis lundi", "on Monday, then on Tuesday", "date"),
        ("40 degrés", "104 degrees Fahrenheit", "unit~"), ("40 degrés", "99 degrees Fahrenheit", "number"),
        ("à 14h30", "at 2:30 am", "date"), ("à 8 heures", "at 9 am", "date"), ("du 3 au 5 juin", "from June 3 to 8", "date"),
        ("les 28 et 29 mai", "on May 28 and 30", "date"), ("le 23 Octobre", "on April 23rd", "date"),
        ("la veille", "the following day", "date"), ("1 mètre 55", "165 centimetres", "unit"),
        ("1 mètre 55", "155 centimetres", "unit~"),
        ("un cas sur 2", "1 case in 3", "number"), ("une hausse de 5 %", "a rise of 1%", "number"),
        ("la moitié, soit 50 %", "half, or 67%", "number"), ("1 200 morts", "1,300 dead", "number"),
    ])
    func different(_ source: String, _ target: String, _ expected: String) throws {
        #expect(try compare(source, target) == expected)
    }

    /// Good translations that look like changes.
    @Test(arguments: [
        ("à 2h30", "at 2:30 pm"), ("à 14h30", "at 2:30"), ("à 8 heures", "at 8 am"),
        ("3 euros 50", "3.50 euros"), ("0,08 %", ".08%"), ("du 3 au 5 juin", "June 3–5"),
        ("les 28 et 29 mai", "May 28th and 29th"),
        ("hier", "the day before"), ("aujourd’hui", "tomorrow"), ("un tiers des élus", "a third of the members"),
        ("les 25 prochaines années", "the next 25 years"), ("1 élu", "a member"),
    ])
    func sameInOtherWords(_ source: String, _ target: String) throws { #expect(try compare(source, target) == "") }

    /// Ranks and parts in words are told changed only where the words answer each other.
    @Test(arguments: [
        ("la troisième fois", "the first time", "number"), ("la moitié des élus", "a third of the members", "number"),
        ("les deux tiers des élus", "half of the members", "number"), ("le deuxième", "the second", ""),
        ("le premier des deux", "the former", ""), ("un tiers", "33%", ""), ("la seconde", "the 2nd", ""),
        ("aujourd’hui", "tomorrow", "date"),
    ])
    func changedInWords(_ source: String, _ target: String, _ expected: String) throws {
        #expect(try compare(source, target, areLinked: true) == expected)
        #expect(try compare(source, target) == "")
    }

    /// What is only gone or only come, where all around it is translated.
    @Test(arguments: [
        ("27 soldats sont morts", "soldiers died", "omitted"), ("des soldats sont morts", "27 soldiers died", "added"),
        ("une baisse de 15 %", "a fall", "omitted"), ("quarante morts", "deaths", "omitted"), ("deux morts", "deaths", ""),
        ("en 1990", "then", ""), ("le 4/5/2019", "that day", ""), ("une vingtaine de morts", "deaths", ""),
    ])
    func lost(_ source: String, _ target: String, _ expected: String) throws {
        #expect(try compare(source, target, isAlone: true) == expected)
        #expect(try compare(source, target) == "")
    }

    @Test func whatStandsBesideTheBeadHasMoved() throws {
        let (source, target) = (try figures("fr", "mardi et mardi"), try figures("en", "on Tuesday and on Friday"))
        let beside = try figures("fr", "vendredi")
        let none = Figures()
        #expect(
            FigureComparison(Sides(source: source, target: target), around: Sides(source: none, target: none)).differences.count
                == 1)
        #expect(
            FigureComparison(Sides(source: source, target: target), around: Sides(source: beside, target: none)).differences
                .isEmpty)
    }

    @Test func placesAreTheWordsThatDiffer() throws {
        let (left, right) = ("Il doit 10 millions d’euros.", "He owes 10 million dollars.")
        let sides = Sides(source: try figures("fr", left), target: try figures("en", right))
        let difference = try #require(
            FigureComparison(sides, around: Sides(source: Figures(), target: Figures())).differences.first)
        #expect(text(left, difference.source?.range) == "euros")
        #expect(text(left, difference.source?.quoted) == "10 millions d’euros")
        #expect(text(right, difference.target?.range) == "dollars")
    }

    private func text(_ text: String, _ range: Range<Int>?) -> String {
        range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } ?? ""
    }

    private func figures(_ language: String, _ text: String) throws -> Figures {
        let document = Texts.document(text)
        let profile = try languageProfile(language)
        let quantities = NumberFinder(profile: profile).quantities(in: document)
        return Figures(
            numbers: quantities.numbers, measures: quantities.measures, dates: DateFinder(profile: profile).dates(in: document))
    }

    /// Only what is sure enough to be told.
    private func compare(
        _ source: String, _ target: String, areLinked: Bool = false, isAlone: Bool = false
    ) throws -> String {
        let sides = Sides(source: try figures("fr", source), target: try figures("en", target))
        return FigureComparison(
            sides, around: Sides(source: Figures(), target: Figures()), areLinked: { _, _ in areLinked },
            isAlone: { _, _ in isAlone }
        ).differences
            .filter { $0.confidence >= 0.5 }.map { "\($0.fault)" + ($0.isConversion ? "~" : "") }.joined(separator: " ")
    }
}
