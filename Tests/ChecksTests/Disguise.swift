import UnicodeText

/// A change to both texts of an example that must change nothing in what is found.
enum Disguise: String, CaseIterable, Sendable, CustomStringConvertible {
    case asWritten = "as written"
    /// A kilobyte of other text stands before it.
    case furtherOn = "a kilobyte further on"
    /// Accents are marks of their own (NFD).
    case decomposed = "with decomposed accents"
    /// Lines end as on Windows.
    case carriageReturns = "with CRLF line ends"
    case afterEmoji = "after a line of emoji"
    case allAtOnce = "with all disguises at once"

    var description: String { rawValue }

    /// The text in disguise, its marks still standing.
    func applied(to text: String, language: String) -> String {
        switch self {
        case .asWritten: text
        case .furtherOn: (Self.neutral[language] ?? "") + text
        case .decomposed: Decomposer.nfd.decompose(text)
        case .carriageReturns: text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        case .afterEmoji: "🛰️👩🏽‍💻\n\n" + text
        case .allAtOnce:
            [Self.furtherOn, .afterEmoji, .decomposed, .carriageReturns]
                .reduce(text) { $1.applied(to: $0, language: language) }
        }
    }
}

extension Disguise {
    /// A kilobyte in which no check finds anything: the same sentences in each language, without names or numbers.
    static let neutral = [
        "fr": """
        Le marché du matin

        Le marché commence avant le jour, quand les camions des maraîchers descendent de la colline. Les commerçants \
        installent leurs tables sous les platanes, puis ils attendent les premiers clients. On parle de la pluie, de la \
        récolte et du prix des tomates.

        Plus tard, les touristes arrivent avec leurs paniers et leurs appareils photographiques. Ils goûtent les olives, \
        admirent les fromages et repartent souvent sans rien acheter. Les gens du quartier, eux, connaissent chaque \
        producteur et ne se trompent jamais de table.

        À midi, la place se vide lentement. Les balayeurs municipaux ramassent les cageots, les feuilles de salade et les \
        fleurs fanées. Un musicien range son accordéon, compte ses pièces et traverse la rue pour déjeuner au restaurant.

        Le soir venu, il ne reste du marché qu’une odeur de basilic et de melon. Les enfants jouent au ballon entre les \
        arbres, et les terrasses des cafés se remplissent. Le vent \
            apporte le bruit d’un train lointain. Demain, tout recommencera.


        """,
        "en": """
        The morning market

        The market begins before daybreak, when the market gardeners’ lorries come down from the hill. The traders set up \
        their tables under the plane trees, then they wait for the early customers. People talk about the rain, the \
        harvest and the price of tomatoes.

        Later, the tourists arrive with their baskets and their cameras. They taste the olives, admire the cheeses and \
        often leave without buying anything. The people who live nearby, for their part, know every producer and \
        never go to the wrong table.

        At midday, the square slowly empties. The municipal sweepers pick up the crates, the lettuce leaves and the faded \
        flowers. A musician puts away his accordion, counts his coins and crosses the street to have lunch at the restaurant.

        When evening comes, all that is left of the market is a smell of basil and melon. Children play football among the \
        trees, and the café terraces fill up. The wind \
            brings the sound of a distant train. Tomorrow, everything will begin again.


        """,
    ]
}

/// Canonical decomposition of Latin letters, made by turning Concord's own composition round.
private struct Decomposer: Sendable {
    static let nfd = Decomposer()

    private let parts: [Unicode.Scalar: [Unicode.Scalar]]

    private init() {
        let composer = Normalizer(.nfc)
        let letters = (0x41...0x5A).map { Unicode.Scalar(UInt8($0)) } + (0x61...0x7A).map { Unicode.Scalar(UInt8($0)) }
        let marks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{308}", "\u{30A}", "\u{30C}", "\u{327}"]
        var parts: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for letter in letters {
            for mark in marks {
                let bytes = composer.normalize(Array("\(letter)\(mark)".utf8))
                let composed = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
                if composed.count == 1 { parts[composed[0]] = [letter, mark] }
            }
        }
        self.parts = parts
    }

    func decompose(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(contentsOf: parts[scalar] ?? [scalar]) }
        return String(scalars)
    }
}
