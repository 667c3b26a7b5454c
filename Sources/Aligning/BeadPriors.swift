import BitextModel
import Glibc

/// How usual each shape of bead is: in texts at large, and in the text at hand. Some translators join every third
/// sentence, others none.
struct BeadPriors {
    /// By number of the shape, in nats.
    private(set) var values: [Double]
    /// What to add to a null bead's prior when it follows another.
    let nextNull: Double

    init(_ weights: AlignmentWeights) {
        values = BeadShape.all.map { weights.prior($0) }
        nextNull = weights.unalignedNext - weights.unaligned
    }

    /// Moves the priors towards the shapes of a first alignment.
    mutating func adapt(to beads: [Bead], _ weights: AlignmentWeights) {
        guard weights.adaptation > 0 else { return }
        var counts = Self.usual.map { $0 * weights.adaptationStart }
        var run = 0
        for bead in beads {
            run = bead.isUnaligned ? run + 1 : 0
            if run <= Self.longestRun { counts[Self.kind(bead.source.count, bead.target.count)] += bead.score }
        }
        let total = counts.reduce(0, +)
        for (index, shape) in BeadShape.all.enumerated() {
            let kind = Self.kind(shape.sources, shape.targets)
            values[index] += weights.adaptation * log(counts[kind] / total / Self.usual[kind])
        }
    }

    /// 1–0, 0–1, 1–1, one to two, two to one, one to more, more to one, and the rest.
    private static func kind(_ sources: Int, _ targets: Int) -> Int {
        switch (sources, targets) {
        case (_, 0): 0
        case (0, _): 1
        case (1, 1): 2
        case (1, 2): 3
        case (2, 1): 4
        case (1, _): 5
        case (_, 1): 6
        default: 7
        }
    }

    /// Of segments left alone beside each other no more than this count: a lost chapter does not say how often the translator
    /// leaves a sentence out.
    private static let longestRun = 10

    /// The share of each kind of bead in texts at large.
    private static let usual = [0.02, 0.02, 0.84, 0.05, 0.04, 0.01, 0.01, 0.01]
}
