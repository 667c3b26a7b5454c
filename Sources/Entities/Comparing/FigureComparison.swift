import BitextModel

/// The figures of one side of a bead, or of its neighbours.
package struct Figures: Sendable {
    package var numbers: [NumberMention]
    package var measures: [MeasureMention]
    package var dates: [DateMention]

    package init(numbers: [NumberMention] = [], measures: [MeasureMention] = [], dates: [DateMention] = []) {
        self.numbers = numbers
        self.measures = measures
        self.dates = dates
    }

    package var isEmpty: Bool { numbers.isEmpty && measures.isEmpty && dates.isEmpty }
}

/// All that a bead's two sides say differently in figures. One changed figure is one difference, the most specific.
package struct FigureComparison: Sendable {
    package private(set) var differences: [FigureDifference] = []

    /// - Parameters:
    ///   - figures: those of the bead.
    ///   - around: those of the beads beside it. What one of them answers has only moved.
    ///   - countsTheSame: whether a source number and a target number count things that answer each other.
    package init(
        _ figures: Sides<Figures>, around: Sides<Figures>,
        countsTheSame: (NumberMention, NumberMention) -> Bool = { _, _ in false }
    ) {
        guard !figures.source.isEmpty, !figures.target.isEmpty else { return }
        let numbers = NumberComparison(
            source: figures.source.numbers, target: figures.target.numbers, aroundSource: around.source.numbers,
            aroundTarget: around.target.numbers, countsTheSame: countsTheSame)
        let classifier = FaultClassifier(dates: figures.map(\.dates))
        let changed = numbers.mismatches.compactMap(classifier.difference)
        let percentages = PercentageComparison(figures.map(\.numbers)).differences
        let measures = MeasureComparison(figures, around: around.map(\.measures), changed: numbers.mismatches).differences
        let dates = DateComparison(figures.map(\.dates), around: around.map(\.dates)).differences
        differences = changed + percentages + measures + dates
    }
}

/// Names what differs between two numbers.
struct FaultClassifier {
    var dates: Sides<[DateMention]>

    func difference(_ mismatch: NumberMismatch) -> FigureDifference? {
        let places = (mismatch.source.map { FigurePlace($0) }, mismatch.target.map { FigurePlace($0) })
        var result = FigureDifference(
            fault: .number, source: places.0, target: places.1, confidence: mismatch.confidence)
        guard let source = mismatch.source, let target = mismatch.target else { return result }
        if let conversion = Conversion(source, target) {
            guard conversion.isWorthTelling else { return nil }
            result.isConversion = conversion.isRight
            result.fault = conversion.isMoney ? .currency : .unit
            result.source = FigurePlace(withMeasure: source)
            result.target = FigurePlace(withMeasure: target)
        } else if isOfDate(source, .source), isOfDate(target, .target) {
            result.fault = .date
        } else if source.differsInScale(from: target) {
            result.fault = .scale
        }
        return result
    }

    private func isOfDate(_ number: NumberMention, _ side: Side) -> Bool {
        number.kind == .time
            || dates[side].contains { $0.segment == number.segment && $0.extent.contains(number.range.lowerBound) }
    }
}

extension FigurePlace {
    init(_ number: NumberMention) { self.init(number.segment, number.range) }

    /// The number and what it counts.
    init(withMeasure number: NumberMention) {
        let all = number.measure.map { number.range.union($0.range) } ?? number.range
        self.init(number.segment, all)
    }
}

extension Range<Int> {
    /// The smallest range that holds both.
    func union(_ other: Range<Int>) -> Range<Int> {
        Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
    }
}

extension NumberMention {
    /// The same digits with another power of ten, where a word says the power.
    func differsInScale(from other: NumberMention) -> Bool {
        guard scale != other.scale || (kind == .approximate && other.kind == .approximate) else { return false }
        return value != other.value && significantDigits == other.significantDigits
    }
}
