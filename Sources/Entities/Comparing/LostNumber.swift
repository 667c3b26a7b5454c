import BitextModel

/// A number that is only gone, or only come. Translators leave numbers out for so many good reasons that most are passed
/// over; a figure that is gone while all around it is translated is not.
struct LostNumber {
    private(set) var difference: FigureDifference

    /// - Parameter isAlone: whether all around a number of one side is answered, and it is not.
    init?(_ mismatch: NumberMismatch, _ isAlone: (NumberMention, Side) -> Bool) {
        let side: Side
        switch (mismatch.source, mismatch.target) {
        case (_?, nil): side = .source
        case (nil, _?): side = .target
        default: return nil
        }
        guard let number = mismatch.source ?? mismatch.target, number.isFigure, isAlone(number, side) else { return nil }
        difference = FigureDifference(
            fault: side == .source ? .omitted : .added, source: mismatch.source.map { FigurePlace($0) },
            target: mismatch.target.map { FigurePlace($0) }, confidence: Self.confidence)
    }

    private static let confidence = 0.6
}

extension NumberMention {
    /// Whether it counts something. Years, ranks and parts of dates come and go with the words around them.
    fileprivate var isFigure: Bool {
        guard !isTied, kind == .cardinal || kind == .percentage, alternatives.isEmpty || isInDigits else { return false }
        return abs(value) >= smallNumberLimit || kind == .percentage || scale > 1
    }
}
