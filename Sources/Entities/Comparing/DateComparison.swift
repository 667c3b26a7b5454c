import BitextModel

/// Months, weekdays, days and periods that stand in the place of others.
struct DateComparison {
    private(set) var differences: [FigureDifference] = []

    init(
        _ dates: Sides<[DateMention]>, around: Sides<[DateMention]>, _ areLinked: (FigurePlace, FigurePlace) -> Bool
    ) {
        for kind in [DateMention.Kind.month, .weekday, .relativeDay, .period] {
            compare(dates.map { $0.filter { $0.kind == kind } }, around, areLinked)
        }
    }

    private mutating func compare(
        _ dates: Sides<[DateMention]>, _ around: Sides<[DateMention]>, _ areLinked: (FigurePlace, FigurePlace) -> Bool
    ) {
        let pairs = Replacements(
            source: dates.source, target: dates.target, agrees: { $0.says($1) },
            isAround: { item, side in around[side.opposite].contains { item.says($0) } },
            areLinked: { areLinked(FigurePlace($0.segment, $0.range), FigurePlace($1.segment, $1.range)) }
        ).pairs
        for pair in pairs {
            let (left, right) = (dates.source[pair.source], dates.target[pair.target])
            guard left.isSure, right.isSure, !left.isOtherwiseSaid(by: right) else { continue }
            // *Today* is *nowadays* as often as a day: only the word in its place says another day.
            guard pair.areLinked || !left.isToday && !right.isToday else { continue }
            differences.append(
                FigureDifference(
                    fault: .date, source: FigurePlace(left.segment, left.range, quoted: left.extent.union(left.range)),
                    target: FigurePlace(right.segment, right.range, quoted: right.extent.union(right.range)),
                    confidence: pair.isSure ? Self.foreign : Self.repeated))
        }
    }

    /// Neither value occurs on the other side.
    private static let foreign = 0.8
    /// One of them does, or stands in a bead beside it.
    private static let repeated = 0.6
}

extension DateMention {
    fileprivate var isToday: Bool { kind == .relativeDay && value == 0 }

    /// Periods of one direction are often said by another length: `l’an dernier`, `last summer`.
    fileprivate func isOtherwiseSaid(by other: DateMention) -> Bool {
        kind == .period && value.signum() == other.value.signum()
    }
}
