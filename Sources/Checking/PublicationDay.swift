import BitextModel
import Entities

/// Which weekday an article was written on, as its own sentences say it.
///
/// *Hier* may be *on Tuesday* in translation: newspapers name the day. Then today is Wednesday, in all of the article: where
/// another sentence makes *demain* a *Friday*, one of the two is wrong.
struct PublicationDay {
    private(set) var differences: [BeadDifference] = []

    /// A day counted from today, and the weekday it is.
    private struct Clue {
        var bead: Int
        /// Nil where one side says both, *hier, mardi*.
        var places: Sides<DateMention>?
        /// 1…7 from Monday.
        var today: Int
    }

    init(_ bitext: Bitext, _ sides: Sides<SideContext>) {
        let clues = bitext.beads.indices.flatMap { index in
            let dates = Sides(
                source: sides.source.dates(in: bitext.beads[index].source),
                target: sides.target.dates(in: bitext.beads[index].target))
            return Self.clues(index, dates)
        }
        guard let today = Self.today(clues) else { return }
        differences = clues.compactMap { clue in
            guard clue.today != today, let places = clue.places else { return nil }
            return BeadDifference(
                bead: clue.bead,
                figures: FigureDifference(
                    fault: .date, source: FigurePlace(places.source.segment, places.source.range),
                    target: FigurePlace(places.target.segment, places.target.range), confidence: Self.confidence))
        }
    }

    /// A quotation may count from another day.
    private static let confidence = 0.6

    /// The weekday that most clues agree on; of two that are as frequent, the one told first.
    private static func today(_ clues: [Clue]) -> Int? {
        guard clues.count > 1 else { return nil }
        let counts = Dictionary(grouping: clues, by: \.today).mapValues(\.count)
        let most = counts.values.max() ?? 0
        return clues.first { counts[$0.today] == most }?.today
    }

    private static func clues(_ bead: Int, _ dates: Sides<[DateMention]>) -> [Clue] {
        let days = dates.map { $0.filter { $0.kind == .relativeDay && !$0.isNarrative && $0.value != 0 } }
        let weekdays = dates.map { $0.filter { $0.kind == .weekday && $0.isSure } }
        var clues = Side.allCases.flatMap { side in
            days[side].compactMap { day in
                weekdays[side].first { $0.segment == day.segment && isBeside($0, day) }
                    .map { Clue(bead: bead, places: nil, today: today($0, day)) }
            }
        }
        for side in Side.allCases {
            guard days[side].count == 1, weekdays[side].isEmpty, days[side.opposite].isEmpty, weekdays[side.opposite].count == 1,
                let day = days[side].first, let weekday = weekdays[side.opposite].first
            else { continue }
            let places = side == .source ? Sides(source: day, target: weekday) : Sides(source: weekday, target: day)
            clues.append(Clue(bead: bead, places: places, today: today(weekday, day)))
        }
        return clues
    }

    /// `hier, mardi`: a space and a comma at most between them.
    private static func isBeside(_ weekday: DateMention, _ day: DateMention) -> Bool {
        let gap = max(weekday.range.lowerBound - day.range.upperBound, day.range.lowerBound - weekday.range.upperBound)
        return gap >= 0 && gap <= 2
    }

    private static func today(_ weekday: DateMention, _ day: DateMention) -> Int { (weekday.value - day.value + 13) % 7 + 1 }
}

extension SideContext {
    fileprivate func dates(in segments: Range<Int>) -> [DateMention] { figures(in: segments).dates }
}
