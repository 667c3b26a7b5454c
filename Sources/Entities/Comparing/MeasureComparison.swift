import BitextModel

/// Amounts that agree in value and not in what they count, and measures that stand in the place of others.
struct MeasureComparison {
    private(set) var differences: [FigureDifference] = []
    /// Measures of both sides that need no partner any more.
    private var settled: Sides<[MeasureMention]> = Sides(source: [], target: [])

    init(_ figures: Sides<Figures>, around: Sides<[MeasureMention]>, changed: [NumberMismatch]) {
        for mismatch in changed {
            if let measure = mismatch.source?.measure { settled.source.append(measure) }
            if let measure = mismatch.target?.measure { settled.target.append(measure) }
        }
        compareAmounts(figures)
        for isMoney in [true, false] { compareRest(figures.map(\.measures), around, isMoney: isMoney) }
    }

    // MARK: Amounts

    private mutating func compareAmounts(_ figures: Sides<Figures>) {
        for number in figures.source.numbers {
            guard let measure = number.measure, !measure.isPoint else { continue }
            let answers = figures.target.numbers.filter { $0.answersValue(of: number) }
            guard let other = answers.first(where: { $0.measure != nil }), let counted = other.measure,
                answers.allSatisfy({ $0.measure != nil && !measure.agrees(with: $0.measure!) && !$0.measure!.isPoint }),
                !figures.source.numbers.contains(where: { $0.answersValue(of: other) && $0.measure?.agrees(with: counted) != false })
            else { continue }
            settled.source.append(measure)
            settled.target.append(counted)
            differences.append(Self.difference(number, measure, other, counted))
        }
    }

    private static func difference(
        _ source: NumberMention, _ measure: MeasureMention, _ target: NumberMention, _ counted: MeasureMention
    ) -> FigureDifference {
        let isMoney = [measure, counted].allSatisfy { $0.names.contains(where: \.isCurrency) }
        return FigureDifference(
            fault: isMoney ? .currency : .unit,
            source: FigurePlace(source.segment, measure.range, quoted: source.range.union(measure.range)),
            target: FigurePlace(target.segment, counted.range, quoted: target.range.union(counted.range)),
            confidence: amounts)
    }

    /// The same amount of something else.
    private static let amounts = 0.85

    // MARK: Measures

    private mutating func compareRest(
        _ measures: Sides<[MeasureMention]>, _ around: Sides<[MeasureMention]>, isMoney: Bool
    ) {
        func open(_ side: Side) -> [MeasureMention] {
            measures[side].filter { $0.isComparable(isMoney: isMoney) && !settled[side].contains($0) }
        }
        let (source, target) = (open(.source), open(.target))
        let pairs = Replacements(source: source, target: target, agrees: { $0.agrees(with: $1) }) { item, side in
            around[side.opposite].contains { item.agrees(with: $0) }
        }.pairs
        for pair in pairs {
            let (left, right) = (source[pair.source], target[pair.target])
            differences.append(
                FigureDifference(
                    fault: isMoney ? .currency : .unit, source: FigurePlace(left.segment, left.range),
                    target: FigurePlace(right.segment, right.range),
                    confidence: pair.isForeign ? Self.foreign : Self.repeated))
        }
    }

    /// Neither measure occurs on the other side.
    private static let foreign = 0.75
    /// One of them does.
    private static let repeated = 0.6
}

extension MeasureMention {
    func agrees(with other: MeasureMention) -> Bool {
        names.contains { name in other.names.contains { name.agrees(with: $0) } }
    }

    /// Durations and points are told in too many ways to be compared without their numbers.
    fileprivate func isComparable(isMoney: Bool) -> Bool {
        names.contains { name in
            if isMoney { return name.isCurrency }
            guard let dimension = name.unit?.dimension else { return false }
            return dimension != .time && dimension != .ratio
        }
    }
}

extension NumberMention {
    fileprivate func answersValue(of other: NumberMention) -> Bool {
        magnitudes.contains { value in other.magnitudes.contains { abs(value - $0) <= 1e-9 * max(value, 1) } }
    }
}
