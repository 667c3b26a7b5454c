/// What the dynamic program weighs. All values are natural logarithms (nats) unless said otherwise; they were set on the
/// development half of TransRead, Mersenne and its perturbed copy.
package struct AlignmentWeights: Sendable {
    /// The share of a segment's words that a translation answers by nothing we know: the floor under a word's likelihood.
    package var floor = 0.8
    /// Charged for each segment left unaligned.
    package var unaligned = -5.0
    /// Weight of the length evidence.
    package var length = 1.5
    /// Standard deviation of the difference of lengths, per square root of a character (Gale and Church, 1993: 2.6).
    package var lengthDeviation = 2.5
    /// For a paragraph that begins on both sides, and against one that begins on one side only.
    package var paragraphStart = 2.0
    package var paragraphBroken = -2.5
    /// For blocks of the same role (heading, list item…) on both sides, and against different ones.
    package var sameRole = 0.5
    package var otherRole = -2.0
    /// Prior of a bead by its number of segments on the larger side: 1–1, then 1–2, 1–3, 1–4, 2–2, and 2–3.
    package var oneToOne = 0.0
    package var oneToTwo = -3.0
    package var oneToThree = -5.0
    package var oneToFour = -5.0
    package var twoToTwo = -4.0
    package var twoToThree = -6.5
    /// Words of a side so frequent that they carry nothing, as a share of its words.
    package var frequentWord = 0.02
    /// Divides scores before they become probabilities: word evidence is not independent.
    package var temperature = 1.5

    package init() {}

    func prior(_ sources: Int, _ targets: Int) -> Double {
        switch (min(sources, targets), max(sources, targets)) {
        case (0, _): unaligned
        case (1, 1): oneToOne
        case (1, 2): oneToTwo
        case (1, 3): oneToThree
        case (1, _): oneToFour
        case (2, 2): twoToTwo
        default: twoToThree
        }
    }

    /// The shapes a bead may have, as (source, target) numbers of segments.
    static let shapes: [(sources: Int, targets: Int)] = [
        (1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 4), (4, 1), (2, 3), (3, 2),
    ]
    static let longestSide = 4
}
