import BitextModel
import Entities
import Testing

@Suite struct NumberComparisonTests {
    /// Good translations: the numbers answer each other.
    @Test(arguments: [
        ("Il y a 1 200 élus.", "There are 1,200 representatives."), ("vingt-trois morts", "23 dead"),
        ("23 morts", "twenty-three dead"),
        ("2,5 milliards d’euros", "€2.5 billion"), ("2,5 milliards d’euros", "2,500 million euros"), ("2,5 milliards", "2.5bn"),
        ("mille milliards", "one trillion"), ("la 15e fois", "the fifteenth time"), ("le XXIe siècle", "the 21st century"),
        ("à 14h30", "at 2:30 pm"), ("à 14 h 30", "at 14:30"), ("à 20 heures", "at 8 p.m."),
        ("vers 12 h 00 GMT", "around 1200 GMT"),
        ("deux heures et demie", "two and a half hours"), ("2 heures 30", "two and a half hours"), ("les années 90", "the 1990s"),
        ("les années quatre-vingt-dix", "the nineties"), ("les années 1990", "the nineties"), ("le 4/4/2019", "on 4 April 2019"),
        ("15 %", "fifteen percent"), ("la moitié des élus", "50% of the members"), ("50 % des élus", "half of the members"),
        ("un quart", "25 percent"), ("un quart", "one in four"), ("les deux tiers", "two-thirds"), ("les 2/3", "two thirds"),
        ("une quinzaine de morts", "about fifteen dead"), ("une vingtaine", "about 20"), ("des dizaines", "dozens"),
        ("une centaine de milliers", "100,000"), ("3 hommes et 3 femmes", "three men and women"), ("en 2011", "in 2011"),
        ("de 2 à 3 millions", "from 2 million to 3 million"), ("deux ans et demi", "two and a half years"),
        ("2 ans et demi", "2.5 years"),
        ("la guerre de 14-18", "the 1914-1918 war"), ("1939-45", "1939–1945"), ("Louis XIV", "Louis XIV"),
        ("-5 %", "a fall of 5%"),
        ("une baisse de 5 %", "-5%"), ("un élu", "a member"), ("1 élu", "a member"), ("le premier", "the 1st"),
        ("deux fois", "twice"),
        ("les deux", "both"), ("sept jours", "a week"), ("trois élus", "the members"), ("le G8", "the Group"), ("", ""),
        ("un octogénaire", "an 80-year-old"), ("quinze jours", "a fortnight"), ("100 %", "a hundred per cent"),
        ("soixante-dix-sept", "77"), ("1.200 élus", "1,200 members"), ("5 000 et 10 000", "5 thousand and 10 thousand"),
        ("une vingtaine de personnes", "some people"),
    ])
    func answered(_ source: String, _ target: String) {
        #expect(compare(source, target) == [])
    }

    @Test(arguments: [
        ("Il y a 1 200 élus.", "There are 1,300 members.", "1200>1300"), ("à 14h30", "at 3:30 pm", "870>930"),
        ("20 %", "66%", "20>66"), ("les années 1980", "the 1960s", "1980>1960"),
        ("100 à 250 mètres", "100 to 350 meters", "250>350"),
        ("sept jours", "six days", "7>6"), ("en 2007", "in 2005", "2007>2005"),
        ("2,5 milliards", "2.5 million", "2500000000>2500000"),
        ("12 millions", "12 billion", "12000000>12000000000"), ("le XIVe siècle", "the 15th century", "14>15"),
        ("des centaines", "thousands", "100>1000"), ("le 5 août", "on August 15", "5>15"), ("vingt morts", "30 dead", "20>30"),
        ("5 morts en 2011", "7 dead in 2012", "5>7 2011>2012"), ("1 mort", "3 dead", "1>3"),
        ("les deux tiers", "three quarters", "0.667>0.75"),
        ("en 1990 à Paris", "in Paris", "1990>"), ("à Paris", "in Paris in 1990", ">1990"), ("quarante morts", "deaths", "40>"),
        ("450 millions depuis 1994", "560 million since 1994", "450000000>560000000"),
    ])
    func unanswered(_ source: String, _ target: String, _ expected: String) {
        #expect(compare(source, target).joined(separator: " ") == expected)
    }

    @Test func aNumberThatMovedToTheNextSegmentIsNotMissed() {
        let (source, target) = (numbers("fr", "en 1990 à Paris"), numbers("en", "in Paris"))
        let beside = numbers("en", "That was in 1990.")
        #expect(NumberComparison(source: source, target: target, aroundTarget: beside).mismatches.isEmpty)
        #expect(NumberComparison(source: source, target: target, aroundSource: beside).mismatches.count == 1)
        // Another number in its place is told all the same.
        let changed = numbers("en", "in Paris in 1980")
        #expect(NumberComparison(source: source, target: changed, aroundTarget: beside).mismatches.count == 1)
    }

    @Test func aChangedFigureIsSurerThanALostOneAndDigitsThanWords() throws {
        func confidence(_ source: String, _ target: String) throws -> Double {
            let mismatches = NumberComparison(source: numbers("fr", source), target: numbers("en", target)).mismatches
            return try #require(mismatches.first).confidence
        }
        let changed = try confidence("450 morts", "560 dead")
        #expect(changed >= 0.8)
        #expect(try confidence("vingt morts", "30 dead") < changed)
        #expect(try confidence("sept morts", "six dead") < confidence("vingt morts", "30 dead"))
        #expect(try confidence("450 morts", "the dead") < 0.5)
        #expect(try confidence("des centaines", "thousands") < 0.5)
    }

    @Test func numbersThatChangedPlacesAreTold() {
        let source = numbers("fr", "trois soldats et deux civils")
        let target = numbers("en", "two soldiers and three civilians")
        func exchanged(_ countsTheSame: (NumberMention, NumberMention) -> Bool) -> Int {
            NumberComparison(source: source, target: target, countsTheSame: countsTheSame).mismatches.count
        }
        #expect(exchanged { $0.value != $1.value } == 2)
        #expect(exchanged { $0.value == $1.value } == 0)
        #expect(exchanged { _, _ in true } == 0)
    }

    @Test func aThousandNumbersAreCompared() {
        let source = numbers("fr", (1000..<6000).map { "\($0)," }.joined(separator: " "))
        let target = numbers("en", (7000..<9999).map { "\($0)," }.joined(separator: " "))
        #expect(NumberComparison(source: source, target: target).mismatches.count >= 5000)
    }

    private func numbers(_ language: String, _ text: String) -> [NumberMention] {
        NumberFinder(profile: Texts.profile(language)).numbers(in: Texts.document(text))
    }

    private func compare(_ source: String, _ target: String) -> [String] {
        NumberComparison(source: numbers("fr", source), target: numbers("en", target)).mismatches.map {
            plain($0.source) + ">" + plain($0.target)
        }
    }

    private func plain(_ mention: NumberMention?) -> String {
        guard let value = mention?.value else { return "" }
        return value == value.rounded() ? "\(Int(value))" : "\((value * 1000).rounded() / 1000)"
    }
}
