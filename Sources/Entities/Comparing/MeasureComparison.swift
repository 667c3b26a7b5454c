import BitextModel

/// Amounts that agree in value and not in what they count, and measures that stand in the place of others.
struct MeasureComparison {
    private(set) var differences: [FigureDifference] = []
    /// Measures of both sides that need no partner any more.
    private var settled: Sides<[MeasureMention]> = Sides(source: [], target: [])

    init(
        _ figures: Sides<Figures>, around: Sides<[MeasureMention]>, changed: [NumberMismatch],
        _ areLinked: (FigurePlace, FigurePlace) -> Bool
    ) {
        for mismatch in changed {
            guard let source = mismatch.source, let target = mismatch.target, Conversion(source, target) != nil else { continue }
            settle(source.measure, target.measure)
        }
        settleConversions(figures.map(\.numbers))
        compareAmounts(figures)
        for isMoney in [true, false] { compareRest(figures.map(\.measures), around, isMoney: isMoney, areLinked) }
    }

    private mutating func settle(_ source: MeasureMention?, _ target: MeasureMention?) {
        if let source { settled.source.append(source) }
        if let target { settled.target.append(target) }
    }

    /// `un mètre` is `three feet`, `100 mètres` are `100 yards`.
    private mutating func settleConversions(_ numbers: Sides<[NumberMention]>) {
        let counted = numbers.map { $0.filter { $0.measure != nil }.prefix(Self.most) }
        for source in counted.source {
            for target in counted.target {
                guard let conversion = Conversion(source, target), conversion.isRight, !conversion.isMoney else { continue }
                settle(source.measure, target.measure)
            }
        }
    }

    /// A bead with more amounts is a table, and must not cost the square of its length.
    private static let most = 32

    // MARK: Amounts

    private mutating func compareAmounts(_ figures: Sides<Figures>) {
        for number in figures.source.numbers {
            guard let measure = number.measure, !measure.isPoint, !settled.source.contains(measure) else { continue }
            let answers = figures.target.numbers.filter { $0.answersValue(of: number) }
            guard let other = answers.first(where: { $0.measure != nil }), let counted = other.measure,
                answers.allSatisfy({ $0.measure != nil && !measure.agrees(with: $0.measure!) && !$0.measure!.isPoint }),
                !figures.source.numbers.contains(where: {
                    $0.answersValue(of: other) && $0.measure?.agrees(with: counted) != false
                })
            else { continue }
            settle(measure, counted)
            guard number.isAmount(beside: other) else { continue }
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
        _ measures: Sides<[MeasureMention]>, _ around: Sides<[MeasureMention]>, isMoney: Bool,
        _ areLinked: (FigurePlace, FigurePlace) -> Bool
    ) {
        func open(_ side: Side) -> [MeasureMention] {
            measures[side].filter { $0.isComparable(isMoney: isMoney) && !settled[side].contains($0) }
        }
        let (source, target) = (open(.source), open(.target))
        let pairs = Replacements(
            source: source, target: target, agrees: { $0.agrees(with: $1) },
            isAround: { item, side in around[side.opposite].contains { item.agrees(with: $0) } },
            areLinked: { areLinked(FigurePlace($0.segment, $0.range), FigurePlace($1.segment, $1.range)) }
        ).pairs
        for pair in pairs {
            let (left, right) = (source[pair.source], target[pair.target])
            guard isMoney || left.dimensions.contains(where: right.dimensions.contains) else { continue }
            differences.append(
                FigureDifference(
                    fault: isMoney ? .currency : .unit, source: FigurePlace(left.segment, left.range),
                    target: FigurePlace(right.segment, right.range),
                    confidence: pair.isSure ? Self.foreign : Self.repeated))
        }
    }

    /// Neither measure occurs on the other side.
    private static let foreign = 0.75
    /// One of them does, or stands in a bead beside it.
    private static let repeated = 0.6
}

extension MeasureMention {
    func agrees(with other: MeasureMention) -> Bool {
        names.contains { name in other.names.contains { name.agrees(with: $0) } }
    }

    fileprivate var isMoney: Bool { names.contains(where: \.isCurrency) }
    /// Decades, centuries, millennia.
    fileprivate var isEra: Bool { names.contains { ($0.unit?.factor ?? 0) >= Unit.table["decade"]!.factor } }
    fileprivate var dimensions: [Unit.Dimension] { names.compactMap { $0.unit?.dimension } }

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
    /// Whether two numbers of one value count what they measure. `The first days` count nothing, `the third century` does;
    /// thousands of kilometres are thousands of miles to a translator.
    fileprivate func isAmount(beside other: NumberMention) -> Bool {
        let isRank = kind == .ordinal || kind == .romanNumeral
        guard isRank == (other.kind == .ordinal || other.kind == .romanNumeral) else { return false }
        if isRank { return measure?.isEra == true && other.measure?.isEra == true }
        return kind != .approximate || other.kind != .approximate || !hasUnitNear(other) || measure?.isMoney == true
    }

    /// Whether both count units of about one size: kilometres and miles, not minutes and days.
    private func hasUnitNear(_ other: NumberMention) -> Bool {
        guard let left = measure?.names, let right = other.measure?.names else { return false }
        return left.contains { one in
            right.contains { two in
                guard let one = one.unit, let two = two.unit, one.dimension == two.dimension else { return false }
                return max(one.factor, two.factor) <= Self.nearFactor * min(one.factor, two.factor)
            }
        }
    }

    /// A yard is three feet, a mile 1.6 kilometres.
    private static let nearFactor = 3.5

    fileprivate func answersValue(of other: NumberMention) -> Bool {
        magnitudes.contains { value in other.magnitudes.contains { abs(value - $0) <= 1e-9 * max(value, 1) } }
    }
}
