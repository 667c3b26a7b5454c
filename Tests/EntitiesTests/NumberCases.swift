/// Texts with numbers, by drawer.
enum NumberCases {
    static let digits = [
        NumberCase("fr", "Il y a 1 200 élus.", "1200"), NumberCase("fr", "1\u{A0}200 élus", "1200"),
        NumberCase("fr", "1\u{202F}200\u{202F}300 élus", "1200300"), NumberCase("fr", "1.200 élus", "1200|1.2"),
        NumberCase("fr", "1,200 élus", "1.2|1200"), NumberCase("en", "1,200 voters", "1200|1.2"),
        NumberCase("en", "1.200 voters", "1.2|1200"), NumberCase("en", "1'200 voters", "1200"), NumberCase("en", "1’200", "1200"),
        NumberCase("fr", "2,4 points", "2.4"), NumberCase("en", "2.4 points", "2.4"), NumberCase("en", "1,234.5", "1234.5"),
        NumberCase("fr", "1.234,5", "1234.5"), NumberCase("fr", "1 234,56", "1234.56"), NumberCase("en", "1,234,567", "1234567"),
        NumberCase("en", "12,345 and 678", "12345|12.345", "678"), NumberCase("fr", "de 3, 4 ou 5", "3", "4", "5"),
        NumberCase("fr", "en 2011 300 élus", "2011", "300"), NumberCase("fr", "−5 degrés", "-5"),
        NumberCase("fr", "de -5 à 3", "-5", "3"),
        NumberCase("fr", "2011-2014", "2011", "2014"), NumberCase("fr", "1939-45", "1939", "45|1945"),
        NumberCase("fr", "14-18", "14|1914", "18|1918"), NumberCase("en", "2008/09", "2008", "9|2009"),
        NumberCase("fr", "4/4/2019", "4", "4", "2019"), NumberCase("fr", "04.05.19", "4", "5", "19|1919|2019"),
        NumberCase("fr", "2019-04-05", "2019", "4|2004", "5"), NumberCase("fr", "un demi-million", "(500000)"),
        NumberCase("en", "the score was 0-3", "0", "3"),
        NumberCase("fr", "3/4 des élus", "(0.75)"), NumberCase("en", "2½ miles", "2.5"), NumberCase("en", "½ mile", "(0.5)"),
        NumberCase("fr", "le G5 et l’A380", "[5]", "[380]"), NumberCase("fr", "007", "7"),
        NumberCase("en", "from 13.04 to .08 per cent", "13.04", "0.08"), NumberCase("en", "a rate (.5)", "0.5"),
        NumberCase("en", "the end.08", "8"),
    ]

    static let scales = [
        NumberCase("fr", "2,5 milliards", "2500000000"), NumberCase("en", "12 million", "12000000"),
        NumberCase("en", "a 3bn loan", "3000000000"),
        NumberCase("en", "$2.5bn", "2500000000"), NumberCase("fr", "100 k€", "100000"), NumberCase("fr", "3 M€", "3000000"),
        NumberCase("en", "a 100m race", "100000000|100"), NumberCase("en", "100 m away", "100"),
        NumberCase("en", "£100m", "100000000"),
        NumberCase("fr", "1 000 milliards", "1000000000000"), NumberCase("fr", "3 cents", "3"),
        NumberCase("fr", "440 $ millions", "440000000"),
        NumberCase("fr", "2 à 3 millions", "2|2000000", "3000000"),
        NumberCase("fr", "9 millions, contre 5,2", "9000000", "5.2|5200000"),
        NumberCase("fr", "2 millions et demi", "2500000"), NumberCase("fr", "12 billions", "12000000000000"),
        NumberCase("en", "12 billion", "12000000000"), NumberCase("en", "450 millions", "450000000"),
    ]

    static let times = [
        NumberCase("fr", "à 14h30", "870"), NumberCase("fr", "à 14 h 30", "870"), NumberCase("fr", "à 14 h", "840"),
        NumberCase("en", "at 14:30", "870"), NumberCase("en", "at 2:30 pm", "870"), NumberCase("en", "at 2.30 p.m.", "870"),
        NumberCase("en", "at 2:30", "150|870"),
        NumberCase("en", "12:30", "750|30"),
        NumberCase("en", "at 2 pm", "840"), NumberCase("en", "at 12 am", "0"), NumberCase("en", "at 12:15 pm", "735"),
        NumberCase("fr", "48 h plus tard", "48"), NumberCase("fr", "3 heures", "3"), NumberCase("fr", "17 heures", "17|5"),
        NumberCase("fr", "six heures trente", "(390|1110)"), NumberCase("fr", "deux heures et demie", "(150|870)"),
        NumberCase("fr", "10 heures et demie", "630|1350"),
        NumberCase("fr", "en 2 :03 :59", "123|843"), NumberCase("en", "a ratio of 10:99", "10", "99"),
    ]

    static let words = [
        NumberCase("fr", "quatre-vingt-dix-sept", "97"), NumberCase("fr", "vingt et un", "21"),
        NumberCase("fr", "deux mille onze", "2011"),
        NumberCase("fr", "soixante-dix", "70"), NumberCase("fr", "septante", "70"), NumberCase("fr", "soixante et onze", "71"),
        NumberCase("fr", "mille milliards", "(1000000000000)"), NumberCase("fr", "deux cent cinq mille", "205000"),
        NumberCase("fr", "quatre-vingts", "80"), NumberCase("fr", "mille et un", "1001"),
        NumberCase("fr", "trois millions deux cent mille", "3200000"),
        NumberCase("en", "twenty-three", "23"), NumberCase("en", "a hundred", "(100)"),
        NumberCase("en", "two hundred and five", "205"),
        NumberCase("en", "one thousand billion", "1000000000000"), NumberCase("en", "nineteen hundred", "1900"),
        NumberCase("fr", "cent et cinq cents", "(100)", "500"),
        NumberCase("en", "one thousand, two hundred, thirty-four", "1000|1234", "200|200000|1234", "34|1234"),
        NumberCase("en", "a hundred, two or three", "(100)", "(2)", "(3)"), NumberCase("fr", "entre vingt et trente", "20", "30"),
        NumberCase("en", "between two million and five million", "2000000", "5000000"),
        NumberCase("fr", "deux ou trois", "(2)", "(3)"),
        NumberCase("fr", "une quinzaine", "(15)"), NumberCase("fr", "des dizaines", "(10)"), NumberCase("en", "dozens", "(12)"),
        NumberCase("en", "two dozen", "(24)"), NumberCase("fr", "une demi-douzaine", "(6)"),
        NumberCase("fr", "une centaine de milliers", "(100|100000)", "(1000|100000)"),
        NumberCase("fr", "deux tiers", "(0.667)"), NumberCase("fr", "la moitié", "[0.5]"),
        NumberCase("en", "three-quarters", "(0.75)"),
        NumberCase("en", "half a million", "(500000)"), NumberCase("en", "two and a half million", "2500000"),
        NumberCase("fr", "deuxième", "[2]"), NumberCase("fr", "vingt et unième", "21"),
        NumberCase("en", "the twenty-first", "21"),
        NumberCase("en", "the third", "(3|0.333)"), NumberCase("fr", "les trente premières minutes", "30", "[1]"),
        NumberCase("fr", "quinze pour cent", "15"), NumberCase("en", "five per cent", "5"), NumberCase("fr", "Cinq élus", "(5)"),
        NumberCase("fr", "une seule fois", "[1]", "[1]"), NumberCase("en", "both", "[2]"), NumberCase("fr", "un élu", "[1]"),
    ]

    static let others = [
        NumberCase("fr", "le 1er mai", "1", "[5]"), NumberCase("fr", "la 2e fois", "2"), NumberCase("fr", "la 3ème fois", "3"),
        NumberCase("en", "the 4th and the 21st", "4", "21"), NumberCase("fr", "au XXe siècle", "20", "[100]"),
        NumberCase("fr", "le XVIIe", "17"),
        NumberCase("fr", "Louis XIV", "14"), NumberCase("fr", "Le Malcolm X", "[10]"), NumberCase("fr", "l’annexe II", "[2]"),
        NumberCase("en", "Vatican II", "(2)"), NumberCase("fr", "VI"), NumberCase("fr", "LIVE"),
        NumberCase("fr", "un CD Le Mix", "[1]"),
        NumberCase("en", "When I left"), NumberCase("fr", "les années 1990", "1990"),
        NumberCase("fr", "les années 90", "90|1990|2090"),
        NumberCase("fr", "les années 40 et 50", "40|1940|2040", "50|1950|2050"),
        NumberCase("fr", "les années quatre-vingt-dix", "90|1990|2090"), NumberCase("en", "the 1990s", "1990"),
        NumberCase("en", "the ’90s", "90|1990|2090"), NumberCase("en", "the 1990's", "1990"),
        NumberCase("en", "the nineties", "(90|1990|2090)"),
        NumberCase("en", "nineteen nineties", "1990"), NumberCase("fr", "15 %", "15"), NumberCase("fr", "15\u{A0}%", "15"),
        NumberCase("en", "in May and March", "[5]", "[3]"), NumberCase("fr", "Rien à dire."),
    ]

    static let kinds = [
        NumberCase("fr", "15 % des 30 élus", "percentage", "cardinal"), NumberCase("fr", "en 2011", "year"),
        NumberCase("fr", "2 011 élus", "cardinal"),
        NumberCase("fr", "la 2e fois", "ordinal"), NumberCase("fr", "au XXe siècle", "romanNumeral"),
        NumberCase("fr", "à 14h30", "time"),
        NumberCase("fr", "une vingtaine", "approximate"), NumberCase("fr", "deux tiers", "fraction"),
        NumberCase("fr", "les années 90", "year"),
        NumberCase("fr", "cinq pour cent", "percentage"), NumberCase("en", "fifteenth", "ordinal"),
    ]
}
