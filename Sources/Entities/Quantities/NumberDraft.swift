/// A number being read: what it will say and which atoms it takes.
struct NumberDraft {
    var kind: NumberMention.Kind = .cardinal
    var value: Double
    var alternatives: [Double] = []
    var parts: [Double] = []
    var isInDigits: Bool
    var firmness: NumberMention.Firmness = .firm
    var isDecade = false
    /// Whether it stands in a row of numbers tied by marks: a date in digits, a version.
    var isTied = false
    /// What a scale word multiplied it by.
    var scale = 1.0
    var atoms: Range<Int>

    mutating func multiply(by factor: Double) {
        value *= factor
        alternatives = alternatives.map { $0 * factor }
        scale *= factor
    }

    /// A decade without its century may belong to the last or to this one: `’90s`.
    mutating func makeDecade() {
        kind = .year
        isDecade = true
        alternatives = value < 100 ? [1900 + value, 2000 + value] : []
    }
}

/// Numbers below this one are often written, left out or turned into another word by a good translator (`deux fois`,
/// `twice`): in words they are not missed when they are gone. Newspapers write numbers in digits from 10 or 13 on.
let smallNumberLimit = 13.0
