import BitextModel

/// Numbers that agree in value and not in being a percentage.
struct PercentageComparison {
    private(set) var differences: [FigureDifference] = []

    init(_ numbers: Sides<[NumberMention]>) {
        compare(numbers.source, numbers.target) { Self.difference($0, $1, confidence: $2) }
        compare(numbers.target, numbers.source) { Self.difference($1, $0, confidence: $2) }
    }

    private mutating func compare(
        _ numbers: [NumberMention], _ others: [NumberMention],
        _ make: (NumberMention, NumberMention, Double) -> FigureDifference
    ) {
        for number in numbers where number.kind == .percentage {
            let answers = others.indices.filter { others[$0].value == number.value && others[$0].kind != .fraction }
            guard let first = answers.first, !answers.contains(where: { others[$0].isShare(among: others, at: $0) }) else {
                continue
            }
            guard !numbers.contains(where: { $0.value == number.value && $0.kind != .percentage }) else { continue }
            let confidence = others[first].measure?.isPoint == true ? Self.points : Self.plain
            if others[first].kind == .cardinal { differences.append(make(number, others[first], confidence)) }
        }
    }

    private static func difference(
        _ source: NumberMention, _ target: NumberMention, confidence: Double
    ) -> FigureDifference {
        FigureDifference(
            fault: .percentage, source: FigurePlace(withMeasure: source), target: FigurePlace(withMeasure: target),
            confidence: confidence)
    }

    /// Percentage points are another quantity: a rise from 4 to 5 per cent is one point, and 25 per cent.
    private static let points = 0.8
    /// A sign that has only gone may be said by the sentence.
    private static let plain = 0.6
}

extension MeasureMention {
    var isPoint: Bool { names.contains { $0.unit?.dimension == .ratio } }
}

extension NumberMention {
    /// Whether it is a percentage, or shares the sign of the number after it: `10 to 15%`.
    fileprivate func isShare(among numbers: [NumberMention], at index: Int) -> Bool {
        if kind == .percentage { return true }
        guard measure == nil, index + 1 < numbers.count else { return false }
        let next = numbers[index + 1]
        return next.kind == .percentage && next.segment == segment && next.range.lowerBound - range.upperBound < Self.widestRange
    }

    /// `10 and 15%`, `10 rather than 15%`: bytes between two numbers that share a sign.
    private static var widestRange: Int { 24 }
}
