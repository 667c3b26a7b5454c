import Languages

/// Number words of two languages, for the tests of this folder.
enum NumberData {
    static let french: LanguageProfile.NumberWords = {
        var words = LanguageProfile.NumberWords()
        words.decimalSeparator = ","
        words.groupSeparators = ["\u{202F}", "\u{A0}", " ", "."]
        words.units = frenchUnits
        words.multipliers = [
            "cent": 100, "cents": 100, "mille": 1000, "million": 1e6, "millions": 1e6, "milliard": 1e9,
            "milliards": 1e9, "billion": 1e12, "billions": 1e12, "trillion": 1e18, "trillions": 1e18,
        ]
        words.joiners = ["et"]
        words.collectives = [
            "dizaine": 10, "dizaines": 10, "douzaine": 12, "douzaines": 12, "quinzaine": 15, "quinzaines": 15,
            "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
            "centaines": 100, "millier": 1000, "milliers": 1000,
        ]
        words.ordinals = frenchOrdinals
        words.ordinalSuffixes = ["er", "ers", "re", "ère", "e", "es", "ème", "eme", "èmes", "nd", "nde", "ᵉ", "ᵉʳ"]
        words.fractions = [
            "demi": 0.5, "demie": 0.5, "demis": 0.5, "moitié": 0.5, "moitiés": 0.5, "tiers": 1 / 3.0, "quart": 0.25,
            "quarts": 0.25, "cinquième": 0.2, "cinquièmes": 0.2, "sixième": 1 / 6.0, "sixièmes": 1 / 6.0,
            "septième": 1 / 7.0, "septièmes": 1 / 7.0, "huitième": 0.125, "huitièmes": 0.125, "neuvième": 1 / 9.0,
            "neuvièmes": 1 / 9.0, "dixième": 0.1, "dixièmes": 0.1, "centième": 0.01, "centièmes": 0.01, "millième": 0.001,
            "millièmes": 0.001,
        ]
        words.scaleAbbreviations = ["k": 1000, "m": 1e6, "md": 1e9, "mds": 1e9, "mrd": 1e9, "mrds": 1e9, "mln": 1e6, "mld": 1e9]
        words.percentWords = ["pour cent", "p. cent", "pourcent", "p. c"]
        words.decadeWords = ["années", "décennie"]
        words.hourMarks = ["h", "heure", "heures"]
        words.implied = [
            "double": 2, "doubler": 2, "doublé": 2, "doublée": 2, "deuxièmement": 2, "couple": 2, "paire": 2, "duo": 2,
            "triple": 3, "tripler": 3, "triplé": 3, "trio": 3, "quadruple": 4, "quatuor": 4, "unique": 1, "seul": 1,
            "seule": 1, "midi": 12, "bicentenaire": 200, "centenaire": 100, "cinquantenaire": 50, "semestre": 6,
            "trimestre": 3, "décennie": 10, "décennies": 10, "siècle": 100, "siècles": 100, "semaine": 7, "an": 12, "année": 12,
            "octogénaire": 80, "nonagénaire": 90, "septuagénaire": 70,
            "sexagénaire": 60, "quinquagénaire": 50, "quadragénaire": 40, "trentenaire": 30,
        ]
        return words
    }()

    private static let frenchUnits: [String: Int] = {
        var units = [
            "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
            "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
            "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50,
            "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90, "quatre-vingt": 80,
            "quatre-vingts": 80, "soixante et onze": 71, "soixante-et-onze": 71,
        ]
        let teens = [
            "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
            "dix-huit": 18, "dix-neuf": 19,
        ]
        for (word, value) in teens {
            units["soixante-" + word] = 60 + value
            units["quatre-vingt-" + word] = 80 + value
        }
        return units
    }()

    private static let frenchOrdinals: [String: Int] = {
        var ordinals = ["premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2, "unième": 1]
        let stems = [
            "deux": 2, "trois": 3, "quatr": 4, "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10, "onz": 11,
            "douz": 12, "treiz": 13, "quatorz": 14, "quinz": 15, "seiz": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuv": 19,
            "vingt": 20, "trent": 30, "quarant": 40, "cinquant": 50, "soixant": 60, "soixante-dix": 70, "quatre-vingt": 80,
            "quatre-vingt-dix": 90, "cent": 100, "mill": 1000,
        ]
        for (stem, value) in stems {
            ordinals[stem + "ième"] = value
            ordinals[stem + "ièmes"] = value
        }
        return ordinals
    }()

    static let english: LanguageProfile.NumberWords = {
        var words = LanguageProfile.NumberWords()
        words.units = [
            "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
            "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
            "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
            "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
        ]
        words.multipliers = [
            "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
        ]
        words.joiners = ["and", "a"]
        words.collectives = [
            "dozen": 12, "dozens": 12, "tens": 10, "hundreds": 100, "thousands": 1000,
            "millions": 1_000_000, "billions": 1_000_000_000, "fortnight": 15, "trillions": 1_000_000_000_000,
        ]
        words.ordinals = [
            "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
            "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
            "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
            "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
        ]
        words.ordinalSuffixes = ["st", "nd", "rd", "th"]
        words.fractions = [
            "half": 0.5, "halves": 0.5, "third": 1 / 3.0, "thirds": 1 / 3.0, "quarter": 0.25, "quarters": 0.25,
            "fourth": 0.25, "fourths": 0.25, "fifth": 0.2, "fifths": 0.2, "sixth": 1 / 6.0, "sixths": 1 / 6.0,
            "seventh": 1 / 7.0, "sevenths": 1 / 7.0, "eighth": 0.125, "eighths": 0.125, "ninth": 1 / 9.0, "ninths": 1 / 9.0,
            "tenth": 0.1, "tenths": 0.1, "hundredth": 0.01, "hundredths": 0.01, "thousandth": 0.001, "thousandths": 0.001,
        ]
        words.scaleAbbreviations = ["k": 1000, "m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12]
        words.percentWords = ["percent", "per cent", "pct"]
        words.decadeSuffixes = ["s"]
        words.decades = [
            "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
            "nineties": 90,
        ]
        words.hourMarks = ["h", "hours"]
        words.dayHalves = ["am": 0, "a.m": 0, "pm": 12, "p.m": 12]
        words.implied = [
            "both": 2, "scores": 20, "twice": 2, "double": 2, "doubled": 2, "doubling": 2, "twofold": 2, "couple": 2, "pair": 2,
            "duo": 2,
            "once": 1, "single": 1, "triple": 3, "tripled": 3, "thrice": 3, "threefold": 3, "trio": 3, "quadruple": 4,
            "fourfold": 4, "tenfold": 10, "noon": 12, "midday": 12, "midnight": 0, "decade": 10, "decades": 10,
            "century": 100, "centuries": 100, "week": 7, "zero": 0, "bicentennial": 200, "centenary": 100,
        ]
        return words
    }()

    static let frenchMonths = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
    static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
}
