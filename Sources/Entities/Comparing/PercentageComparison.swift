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
            guard let first = answers.first, !answers.contains(where: { others[$0].kind == .percentage }) else {
                continue
            }
            guard !numbers.contains(where: { $0.value == number.value && $0.kind != .percentage }) else { continue }
            let isPoint = others[first].measure?.isPoint == true
            // One sign may serve several numbers: `from 3.6 to 4.1 %`, `81, 84 and 89 per cent`.
            guard others[first].kind == .cardinal, isPoint || !others.contains(where: { $0.kind == .percentage }) else {
                continue
            }
            differences.append(make(number, others[first], isPoint ? Self.points : Self.plain))
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
