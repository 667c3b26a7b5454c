import BitextModel

/// Ranks and parts in words, *first*, *half*: a translator says them or not as he likes, so that none is missed. Where the
/// words of the two sides answer each other and say another rank or part, it has been changed.
struct LinkedWords {
    private(set) var mismatches: [NumberMismatch] = []

    /// A bead with more numbers is a table: it is left alone, and costs no square of its length.
    private static let most = 32

    /// - Parameter answer: whether the words of a source number and of a target number, or those behind them, answer each
    ///   other.
    init(
        _ source: some Collection<NumberMention>, _ target: some Collection<NumberMention>,
        _ answer: (NumberMention, NumberMention) -> Bool
    ) {
        guard source.count <= Self.most, target.count <= Self.most else { return }
        for left in source where left.isRankOrPart {
            for right in target where right.isRankOrPart && left.isOfOneKind(with: right) && !left.saysRankOrPart(of: right) {
                guard answer(left, right), !target.contains(where: { left.saysRankOrPart(of: $0) }),
                    !source.contains(where: { right.saysRankOrPart(of: $0) })
                else { continue }
                mismatches.append(NumberMismatch(source: left, target: right, confidence: Self.confidence))
            }
        }
    }

    /// A link can join the wrong word of a list.
    private static let confidence = 0.7
}

extension NumberMention {
    fileprivate var isRankOrPart: Bool { kind == .ordinal || kind == .fraction }

    /// Two ranks, or two parts: *third* may be either.
    fileprivate func isOfOneKind(with other: NumberMention) -> Bool {
        kind == other.kind || kind == .fraction && !other.alternatives.isEmpty || other.kind == .fraction && !alternatives.isEmpty
    }

    /// Whether another number may be this rank or part. A count is none: *five* does not answer *fifth*.
    fileprivate func saysRankOrPart(of other: NumberMention) -> Bool {
        if other.kind == .percentage { return isNear(other.value / 100) }
        guard other.isRankOrPart || other.kind == .romanNumeral || kind == .fraction else { return false }
        return other.magnitudes.contains(where: isNear) || other.kind == .fraction && parts.contains(other.value)
    }

    private func isNear(_ value: Double) -> Bool { magnitudes.contains { abs($0 - value) <= 1e-9 * max(value, 1) } }
}
