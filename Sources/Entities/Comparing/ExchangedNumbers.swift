import BitextModel

/// Two numbers that have changed places: *trois soldats et deux civils*, *two soldiers and three civilians*. Both values
/// are answered, and each counts what the other one counted.
struct ExchangedNumbers {
    private(set) var mismatches: [NumberMismatch] = []

    /// A bead with more numbers is a table, and would cost the square of its length.
    private static let most = 8

    /// - Parameter countsTheSame: whether a source number and a target number count things that answer each other.
    init(
        _ source: some Collection<NumberMention>, _ target: some Collection<NumberMention>,
        _ countsTheSame: (NumberMention, NumberMention) -> Bool
    ) {
        let counts = Sides(source: Self.counts(source), target: Self.counts(target))
        guard counts.source.count > 1, counts.source.count <= Self.most, counts.target.count <= Self.most else { return }
        for (index, one) in counts.source.enumerated() {
            for other in counts.source[(index + 1)...] {
                guard let first = counts.target.first(where: { $0.value == one.value }),
                    let second = counts.target.first(where: { $0.value == other.value }),
                    countsTheSame(one, second), countsTheSame(other, first), !countsTheSame(one, first),
                    !countsTheSame(other, second)
                else { continue }
                mismatches.append(NumberMismatch(source: one, target: second, confidence: Self.confidence))
                mismatches.append(NumberMismatch(source: other, target: first, confidence: Self.confidence))
            }
        }
    }

    /// Four links have to be right.
    private static let confidence = 0.7

    /// The numbers that count something, where no value occurs twice.
    private static func counts(_ mentions: some Collection<NumberMention>) -> [NumberMention] {
        mentions.filter { mention in
            mention.firmness > .hint && (mention.kind == .cardinal || mention.kind == .percentage) && !mention.isTied
                && mentions.count { $0.value == mention.value } == 1
        }
    }
}
