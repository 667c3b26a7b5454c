import Glibc

/// The prior over positions of Dyer, Chahuneau and Smith (2013): e^(−tension · |i/m − j/n|), normalised for each j. Each
/// side of the diagonal is a geometric series, so a row costs three exponentials.
struct DiagonalPrior {
    /// How sharply it falls off the diagonal (fast_align's default, which it then tunes; tuning it moves French and English
    /// little).
    static let tension: Float = 4
    /// Share of words that nothing answers (fast_align's default).
    static let nullShare: Float = 0.08

    private(set) var row = [Float](repeating: 0, count: WordColumn.longestSentence)

    /// Fills the row of the other side's word `j` of `n`, over `m` given words.
    mutating func fill(_ j: Int, of n: Int, over m: Int) {
        let step = Self.tension / Float(m)
        let ratio = exp(-step)
        let centre = (Float(j) + 0.5) / Float(n) * Float(m) - 0.5
        let below = min(Int(centre.rounded(.down)), m - 1)
        var value = exp(-step * (centre - Float(below)))
        var sum: Float = 0
        for i in stride(from: below, through: 0, by: -1) {
            row[i] = value
            sum += value
            value *= ratio
        }
        value = exp(-step * (Float(below + 1) - centre))
        for i in (below + 1)..<max(m, below + 1) {
            row[i] = value
            sum += value
            value *= ratio
        }
        let scale = (1 - Self.nullShare) / sum
        for i in 0..<m { row[i] *= scale }
    }
}

/// The logarithmic derivative of the gamma function (Bernardo, 1976: recurrence, then the asymptotic series).
func digamma(_ x: Float) -> Float {
    var x = x
    var result: Float = 0
    while x < 7 {
        result -= 1 / x
        x += 1
    }
    let inverse = 1 / (x - 0.5)
    let square = inverse * inverse
    return result + log(x - 0.5) + square / 24 - 7 * square * square / 960
}
