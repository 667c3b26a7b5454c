import BitextModel
import Glibc

/// What speaks for and against a stretch of one side of a bead being left out on the other, weighed by a logistic regression.
struct PassageEvidence {
    /// The sum of its words' doubts.
    var doubt: Float
    /// The same of all words of the other side that nothing answers: a free translation leaves words over on both.
    var doubtThere: Float
    /// The same, where the stretch's answer belongs.
    var doubtAtPlace: Float
    /// Bytes of the other side that answer nothing outside the stretch, beside as many as its answer would need.
    var room: Float
    /// The share of its words that are function words with a proven link.
    var answeredShare: Float
    /// How many of its two ends stand at a mark or at an end of the segment.
    var ends: Int

    /// Set on half of the pairs and articles that `Documentation/passages.md` names, rounded.
    private enum Weight {
        static let base: Float = -1.6
        static let doubt: Float = 2.9
        static let doubtThere: Float = -0.14
        static let doubtAtPlace: Float = -0.33
        static let room: Float = -0.98
        static let answeredShare: Float = -1.6
        static let end: Float = 0.36
    }
    /// Beyond these, more says no more.
    private static let mostDoubtThere: Float = 25
    private static let mostDoubtAtPlace: Float = 15
    private static let mostRoom: Float = 3

    /// The logarithm of the odds that it is left out rather than answered freely, where half of all stretches are.
    var logOdds: Float {
        Weight.base + Weight.doubt * logf(doubt) + Weight.doubtThere * min(doubtThere, Self.mostDoubtThere)
            + Weight.doubtAtPlace * min(doubtAtPlace, Self.mostDoubtAtPlace) + Weight.room * min(room, Self.mostRoom)
            + Weight.answeredShare * answeredShare + Weight.end * Float(ends)
    }
}
