/// A number being read: what it will say and which atoms it takes.
struct NumberDraft {
    var kind: NumberMention.Kind = .cardinal
    var value: Double
    var alternatives: [Double] = []
    var parts: [Double] = []
    var isInDigits: Bool
    var firmness: NumberMention.Firmness = .firm
    var isDecade = false
    /// What a scale word multiplied it by.
    var scale = 1.0
    var atoms: Range<Int>

    mutating func multiply(by factor: Double) {
        value *= factor
        alternatives = alternatives.map { $0 * factor }
        scale *= factor
    }

    /// A decade says its years with four digits or two: `1990s` and `’90s`.
    mutating func makeDecade() {
        kind = .year
        isDecade = true
        if value < 100 {
            alternatives = [1900 + value, 2000 + value]
        } else {
            alternatives = [value.truncatingRemainder(dividingBy: 100)]
        }
    }
}

/// Numbers below this one are often written, left out or turned into another word by a good translator (`deux fois`,
/// `twice`): in words they are not missed when they are gone. Newspapers write numbers in digits from 10 or 13 on.
let smallNumberLimit = 13.0
