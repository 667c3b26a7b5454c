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
    ///   - areLinked: whether the words of two places answer each other.
    ///   - isAlone: whether all around a number of one side is answered, and it is not.
    package init(
        _ figures: Sides<Figures>, around: Sides<Figures>,
        countsTheSame: (NumberMention, NumberMention) -> Bool = { _, _ in false },
        areLinked: (FigurePlace, FigurePlace) -> Bool = { _, _ in false },
        isAlone: (NumberMention, Side) -> Bool = { _, _ in false }
    ) {
        let numbers = NumberComparison(
            source: figures.source.numbers, target: figures.target.numbers, aroundSource: around.source.numbers,
            aroundTarget: around.target.numbers, countsTheSame: countsTheSame,
            areLinked: { areLinked(FigurePlace($0), FigurePlace($1)) })
        let classifier = FaultClassifier(dates: figures.map(\.dates))
        let changed = numbers.mismatches.flatMap { mismatch in
            if let lost = LostNumber(mismatch, isAlone) { [lost.difference] } else { classifier.differences(mismatch) }
        }
        let percentages = PercentageComparison(figures.map(\.numbers)).differences
        let measures = MeasureComparison(figures, around: around.map(\.measures), changed: numbers.mismatches, areLinked)
            .differences
        let dates = DateComparison(figures.map(\.dates), around: around.map(\.dates), areLinked).differences
        differences = Self.whole(changed + dates, figures.map(\.dates)) + percentages + measures
    }

    /// Where the day, the month and the year of one date differ, the whole date does, once.
    private static func whole(_ differences: [FigureDifference], _ dates: Sides<[DateMention]>) -> [FigureDifference] {
        var result: [FigureDifference] = []
        for difference in differences {
            let whole = difference.fault == .date ? difference.widened(to: dates) : difference
            if let known = result.firstIndex(where: { $0.fault == .date && $0.quotes(like: whole) }) {
                result[known].source = whole.source.map { FigurePlace($0.segment, $0.quoted) }
                result[known].target = whole.target.map { FigurePlace($0.segment, $0.quoted) }
                result[known].confidence = max(result[known].confidence, whole.confidence)
            } else {
                result.append(whole)
            }
        }
        return result
    }
}

extension FigureDifference {
    /// The difference with the whole dates quoted that its places are part of.
    fileprivate func widened(to dates: Sides<[DateMention]>) -> FigureDifference {
        func widened(_ place: FigurePlace?, _ dates: [DateMention]) -> FigurePlace? {
            guard let place, let date = dates.first(where: { $0.segment == place.segment && $0.extent.overlaps(place.range) })
            else { return place }
            return FigurePlace(place.segment, place.range, quoted: date.extent.union(place.range))
        }
        var result = self
        result.source = widened(source, dates.source)
        result.target = widened(target, dates.target)
        return result
    }

    /// The same with only the measures marked.
    fileprivate func narrowed(to source: MeasureMention?, _ target: MeasureMention?) -> FigureDifference {
        var result = self
        if let source { result.source?.range = source.range }
        if let target { result.target?.range = target.range }
        return result
    }

    fileprivate func quotes(like other: FigureDifference) -> Bool {
        fault == other.fault && source?.segment == other.source?.segment && source?.quoted == other.source?.quoted
            && target?.segment == other.target?.segment && target?.quoted == other.target?.quoted
    }
}

/// Names what differs between two numbers.
struct FaultClassifier {
    var dates: Sides<[DateMention]>

    func differences(_ mismatch: NumberMismatch) -> [FigureDifference] {
        var result = FigureDifference(
            fault: .number, source: mismatch.source.map { FigurePlace($0) }, target: mismatch.target.map { FigurePlace($0) },
            confidence: mismatch.confidence)
        guard let source = mismatch.source, let target = mismatch.target else { return [result] }
        let isScale = source.differsInScale(from: target)
        if let conversion = Conversion(source, target) {
            guard conversion.isWorthTelling else { return [] }
            var converted = result
            converted.isConversion = conversion.isRight
            converted.fault = conversion.isMoney ? .currency : .unit
            converted.source = FigurePlace(withMeasure: source)
            converted.target = FigurePlace(withMeasure: target)
            guard isScale, !conversion.isRight else { return [converted] }
            // Two things differ: the power of ten, and what is counted.
            result.fault = .scale
            return [result, converted.narrowed(to: source.measure, target.measure)]
        }
        let isTime = source.isHour(beside: target) || target.isHour(beside: source)
        let isDate = isTime || isOfDate(source, .source) && isOfDate(target, .target)
        result.fault = isDate ? .date : isScale ? .scale : .number
        return [result]
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
        guard value != other.value, significantDigits == other.significantDigits else { return false }
        if kind == .approximate && other.kind == .approximate || scale != other.scale { return true }
        // `mille milliards` and `a billion`: the same word, a thousand times. Below that a digit was mistyped.
        let (small, large) = (min(abs(value), abs(other.value)), max(abs(value), abs(other.value)))
        return scale > 1 && large >= 1000 * small
    }
}
