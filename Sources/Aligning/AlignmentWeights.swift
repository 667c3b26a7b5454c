/// What the dynamic program weighs. All values are natural logarithms (nats) unless said otherwise; they were set by
/// `concord-bench tune`: see `Documentation/alignment.md`.
package struct AlignmentWeights: Sendable {
    /// The share of words that a translation answers by nothing we know: the floor under a word's likelihood. For words
    /// whose answers are known to the last and stand somewhere in the other text; and for numbers.
    package var floor = 0.83
    package var floorNumber = 0.4
    /// How much a word whose known answers are together less than sure is expected to be answered: their probability raised
    /// to this power. A word of which nothing is known is not expected at all.
    package var knownPower = 0.35
    /// Words are taken to be no rarer than this: a word comes back where it has been.
    package var rarest = 0.0006
    /// How much of a word's expected frequency is taken from so many segments on either side of it: a word that stands in every
    /// sentence of a page does not tell them apart, however rare it is in the book.
    package var nearbyShare = 0.4
    package var nearbyRadius = 5.0
    /// How much a longer side dilutes each of its words: 1 as in IBM model 1.
    package var dilution = 0.8
    /// Charged for a segment left unaligned, and for each further one beside it.
    package var unaligned = -4.8
    package var unalignedNext = -3.6
    /// Charged for a segment that begins a long gap, and for each further one. From seven segments on, a gap costs less than as
    /// many left alone. (Reasoned, not tuned: the references have few such gaps.)
    package var gap = -17.0
    package var gapNext = -1.5
    /// Charged in addition for each unaligned segment, by the logarithm of its length over the side's mean.
    package var unalignedLength = -0.35
    /// Weight of the length evidence.
    package var length = 2.05
    /// Standard deviation of the difference of lengths, per square root of a character (Gale and Church, 1993: 2.6).
    package var lengthDeviation = 2.0
    /// For a paragraph that begins on both sides, and against one that begins on one side only.
    package var paragraphStart = 2.0
    package var paragraphBroken = -4.0
    /// For blocks of the same role (heading, list item…) on both sides, and against different ones.
    package var sameRole = 0.5
    package var otherRole = -2.0
    /// For speech that begins on both sides, on one only, and inside a bead.
    package var speechStart = 6.0
    package var speechBroken = 1.4
    package var speechInside = -1.4
    /// For each question or exclamation mark that both sides have, and against each that one side only has.
    package var sharedMark = 1.96
    package var lostMark = -1.2
    /// For the same mark at the end of both sides, and against different ones.
    package var sameEnd = 1.6
    package var otherEnd = -1.2
    /// Prior of a bead by its number of segments on the smaller and the larger side.
    package var oneToOne = 0.0
    package var oneToTwo = -3.9
    package var oneToThree = -6.75
    package var oneToFour = -8.3
    package var oneToMore = -15.0
    package var twoToTwo = -5.8
    package var twoToMore = -7.7
    /// Words of a side so frequent that they carry nothing, as a share of its words.
    package var frequentWord = 0.019
    /// The same for function words.
    package var frequentFunction = 0.0175
    package var floorFunction = 0.96
    /// How far the priors of beads follow the text's own first alignment, 0…1, and how many beads of the usual kind are
    /// counted beside its own.
    package var adaptation = 1.25
    package var adaptationStart = 70.0
    /// What an inflected form of a lexicon's word is worth beside the word itself.
    package var kin = 0.5
    /// Divides scores before they become probabilities: word evidence is not independent.
    package var temperature = 1.75
    /// How much of the doubt about a bead is kept when its probability becomes its score: the model takes evidence for
    /// independent that is not. A score is 1 − (1 − p) raised to this power.
    package var doubt = 0.72
    /// What a bead must be surer than to be worth a bead of its own, when the path is chosen.
    package var beadPrice = 0.55

    package init() {}

    func prior(_ shape: BeadShape) -> Double {
        switch (min(shape.sources, shape.targets), max(shape.sources, shape.targets)) {
        case (0, _): unaligned
        case (1, 1): oneToOne
        case (1, 2): oneToTwo
        case (1, 3): oneToThree
        case (1, 4): oneToFour
        case (1, _): oneToMore
        case (2, 2): twoToTwo
        default: twoToMore
        }
    }
}

/// How many segments of each side a bead takes.
struct BeadShape: Sendable, Equatable {
    var sources: Int
    var targets: Int

    var isNull: Bool { sources == 0 || targets == 0 }

    /// The shapes a bead may have. Those with one empty side come first.
    static let all: [BeadShape] = [
        (1, 0), (0, 1), (1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 4), (4, 1), (2, 3), (3, 2), (1, 5), (5, 1), (3, 3),
    ].map { BeadShape(sources: $0.0, targets: $0.1) }
    static let nullCount = 2
    /// Places in ``all``.
    static let sourceAlone = 0
    static let targetAlone = 1
    static let oneToOne = 2
    static let twoToTwo = 5
    static let oneToMost = 12
    static let mostToOne = 13
    static let threeToThree = 14
    static let longestSide = 5
}

extension AlignmentWeights {
    /// A weight that `concord-bench tune` may change.
    package struct Tunable {
        package var name: String
        package var path: WritableKeyPath<AlignmentWeights, Double>
        package var range: ClosedRange<Double>
        /// The smallest first step of the search.
        package var step: Double
        /// Whether the texts must be read again when it changes.
        package var isOfText: Bool
    }

    package static var tunable: [Tunable] {
        func one(
            _ name: String, _ path: WritableKeyPath<AlignmentWeights, Double>, _ range: ClosedRange<Double>, _ step: Double = 0.2,
            isOfText: Bool = false
        ) -> Tunable { Tunable(name: name, path: path, range: range, step: step, isOfText: isOfText) }
        return [
            one("floor", \.floor, 0.2...0.99, 0.05),
            one("knownPower", \.knownPower, 0...2, 0.1),
            one("floorNumber", \.floorNumber, 0.1...0.99, 0.05),
            one("floorFunction", \.floorFunction, 0.2...1, 0.05),
            one("frequentFunction", \.frequentFunction, 0...0.05, 0.002, isOfText: true),
            one("adaptation", \.adaptation, 0...1.5), one("adaptationStart", \.adaptationStart, 5...500, 20),
            one("dilution", \.dilution, 0...1.2, 0.1), one("unaligned", \.unaligned, -30...0),
            one("unalignedNext", \.unalignedNext, -30...0), one("unalignedLength", \.unalignedLength, -3...3),
            one("length", \.length, 0...4), one("lengthDeviation", \.lengthDeviation, 1...5),
            one("speechStart", \.speechStart, -2...6), one("speechBroken", \.speechBroken, -6...2),
            one("speechInside", \.speechInside, -6...2), one("sharedMark", \.sharedMark, -2...6),
            one("lostMark", \.lostMark, -6...2), one("sameEnd", \.sameEnd, -2...6), one("otherEnd", \.otherEnd, -6...2),
            one("oneToTwo", \.oneToTwo, -20...5), one("oneToThree", \.oneToThree, -20...5),
            one("oneToFour", \.oneToFour, -20...5), one("oneToMore", \.oneToMore, -20...5),
            one("twoToTwo", \.twoToTwo, -20...5), one("twoToMore", \.twoToMore, -20...5),
            one("temperature", \.temperature, 0.3...5), one("kin", \.kin, 0...1, 0.1, isOfText: true),
            one("rarest", \.rarest, 0...0.01, 0.0001, isOfText: true),
            one("frequentWord", \.frequentWord, 0.001...0.1, 0.002, isOfText: true),
            one("gap", \.gap, -30...0), one("gapNext", \.gapNext, -10...0), one("nearbyShare", \.nearbyShare, 0...1, 0.1),
            one("nearbyRadius", \.nearbyRadius, 1...500, 5),
            one("beadPrice", \.beadPrice, 0...1, 0.05),
        ]
    }
}
