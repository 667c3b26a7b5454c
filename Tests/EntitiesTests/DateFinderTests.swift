import Entities
import TestSupport
import Testing

@Suite struct DateFinderTests {
    /// `m4` is April, `w1` Monday, `d-1` yesterday, `p` a period, in brackets when the word may be another.
    @Test(arguments: [
        ("fr", "le 4 avril 2019", "m4"), ("fr", "le 1er mai", "m5"), ("fr", "en mars", "m3"), ("fr", "la planète Mars", ""),
        ("fr", "Mars est froide", "(m3)"), ("fr", "lundi et mardi", "w1 w2"), ("fr", "l’édition dominicale", "w7"),
        ("fr", "Le Journal du Dimanche", ""), ("fr", "hier, avant-hier et demain", "d-1 d-2 d1"),
        ("fr", "la semaine dernière", "p-2"), ("fr", "la dernière semaine", ""), ("fr", "l’an prochain", "p4"),
        ("fr", "lundi dernier", "w1 p-21"), ("fr", "4/5/2019", "m5"), ("fr", "2019-05-04", "m5"), ("fr", "le 3 sept. 2001", "m9"),
        ("fr", "le 28 Décembre", "m12"), ("fr", "aujourd’hui", "d0"), ("fr", "la veille et le lendemain", "n-1 n1"),
        ("en", "today, the next day", "d0 n1"), ("en", "the day after tomorrow", "d2"),
        ("de", "gestern, am 4. April", "d-1 m4"), ("es", "ayer lunes", "d-1 w1"), ("it", "oggi e domani", "d0 d1"),
        ("fr", "sept élus", ""), ("fr", "12/15/2019", ""), ("fr", "le Sénat mercredi", "w3"),
        ("en", "April 4th, 2019", "m4"), ("en", "the 4th of April", "m4"), ("en", "in May", "m5"), ("en", "in mid-April", "m4"),
        ("fr", "à la mi-mars", "m3"), ("fr", "fin avril", "m4"), ("en", "you may go", ""),
        ("en", "Mrs Theresa May said", "(m5)"), ("en", "the march", ""), ("en", "a long March", "(m3)"),
        ("en", "on Monday evening", "w1"), ("en", "Sept. 4", "m9"), ("en", "Mondays", "w1"),
        ("en", "yesterday and tomorrow", "d-1 d1"), ("en", "last week", "p-2"), ("en", "next year", "p4"),
        ("en", "the last few days", ""), ("en", "4/5/2019", "m5|4"), ("en", "version 1.2.3", ""), ("en", "", ""),
    ])
    func found(_ language: String, _ text: String, _ expected: String) throws {
        let dates = DateFinder(profile: try languageProfile(language)).dates(in: Texts.document(text))
        #expect(dates.map(describe).joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("fr", "le 4 avril 2019 à Tunis", "avril", "4 avril 2019"), ("en", "on April 4th, 2019, in", "April", "April 4th, 2019"),
        ("en", "the 4th of April of 2019.", "April", "4th of April of 2019"),
        ("fr", "la semaine dernière", "semaine dernière", "semaine"), ("fr", "du 3 au 5 juin 2019", "juin", "3 au 5 juin 2019"),
        ("en", "from June 3rd to 5th, 2019", "June", "June 3rd to 5th, 2019"), ("en", "on May 28 and many", "May", "May 28"),
        ("fr", "les 11 et 12 mai", "mai", "11 et 12 mai"),
    ])
    func places(_ language: String, _ text: String, _ word: String, _ extent: String) throws {
        let document = Texts.document(text)
        let date = try #require(DateFinder(profile: try languageProfile(language)).dates(in: document).first)
        #expect(document.string(date.range, in: document.segments[0]) == word)
        #expect(document.string(date.extent, in: document.segments[0]) == extent)
    }

    @Test(arguments: ["1/", "/1/2/3/", "1er", "mai mai mai", "lundi", "4 avril", "May", "1-2-3", "le 31 mai 2019,"])
    func anythingIsRead(_ text: String) throws {
        for repeated in [text, String(repeating: text, count: 300), String(repeating: text + " ", count: 300)] {
            for language in ["fr", "en", "de", "es", "it"] {
                for date in DateFinder(profile: try languageProfile(language)).dates(in: Texts.document(repeated)) {
                    #expect(!date.range.isEmpty && date.extent.upperBound <= repeated.utf8.count)
                }
            }
        }
    }

    private func describe(_ date: DateMention) -> String {
        let letter =
            switch date.kind {
            case .month: "m"
            case .weekday: "w"
            case .relativeDay: date.isNarrative ? "n" : "d"
            case .period: "p"
            }
        let all = letter + ([date.value] + date.alternatives).map { "\($0)" }.joined(separator: "|")
        return date.isSure ? all : "(\(all))"
    }
}
