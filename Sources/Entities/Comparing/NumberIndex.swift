/// The values of one side of a bead, to be asked whether they hold the answer to a number of the other side. Sorted, so
/// that each question costs a few binary searches however many numbers there are.
struct NumberIndex {
    /// Everything a number may be called: its value, its alternatives, its parts.
    private var exact: SortedValues
    private var approximate: SortedValues
    /// Fractions, and percentages as fractions.
    private var shares: SortedValues
    private var fractions: SortedValues
    private var percentages: SortedValues
    /// The same of those that say it outright: an article is no *one per cent*.
    private var outright: SortedValues
    /// Minutes after midnight.
    private var clocks: SortedValues
    /// What numbers that are no times may be called.
    private var plain: SortedValues
    /// Months by name: they answer a number of a date in digits.
    private var months: SortedValues

    init(_ mentions: some Sequence<NumberMention>) {
        var (exact, approximate, shares, clocks): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        var (months, plain, outright): ([Double], [Double], [Double]) = ([], [], [])
        var (fractions, percentages): ([Double], [Double]) = ([], [])
        for mention in mentions {
            guard mention.kind != .month else {
                months.append(mention.value)
                continue
            }
            exact += mention.kind == .time ? mention.timeNames : mention.magnitudes + mention.parts
            if mention.isOutright { outright += mention.magnitudes + mention.parts }
            if mention.kind != .time, mention.isOutright { plain += mention.magnitudes + mention.parts }
            switch mention.kind {
            case .approximate: approximate.append(mention.value)
            case .fraction: fractions.append(mention.value)
            case .percentage: percentages.append(mention.value / 100)
            case .time: clocks += mention.clocks
            case .ordinal: shares += mention.alternatives
            default: break
            }
        }
        self.exact = SortedValues(exact)
        self.approximate = SortedValues(approximate)
        self.shares = SortedValues(shares + fractions + percentages)
        self.fractions = SortedValues(fractions)
        self.percentages = SortedValues(percentages)
        self.clocks = SortedValues(clocks)
        self.months = SortedValues(months)
        self.plain = SortedValues(plain)
        self.outright = SortedValues(outright)
    }

    /// Whether one of the numbers says the same as `mention`.
    func answers(_ mention: NumberMention) -> Bool {
        switch mention.kind {
        case .time: answersTime(mention)
        case .percentage:
            mention.magnitudes.contains { outright.contains($0) } || shares.contains(mention.value / 100)
                || fractions.contains(near: mention.value / 100, within: Self.approximateRatio)
        case .fraction:
            holds(mention) || shares.contains(mention.value) || holdsParts(mention)
                || percentages.contains(near: mention.value, within: Self.approximateRatio)
        case .approximate:
            holds(mention) || approximate.contains(near: mention.value, within: Self.approximateRatio)
                || exact.contains(near: mention.value, within: Self.aboutRatio)
        default:
            holds(mention) || holdsParts(mention) || mention.isTied && months.contains(mention.value)
                || approximate.contains(near: mention.value, within: Self.aboutRatio)
        }
    }

    /// `dizaines` (10) is `dozens` (12), `quinzaine` (15) a fortnight (14): two words for about the same number differ by
    /// a fifth at most. `dizaines` and `vingtaine` do not. A part is told as roughly: 39 % is two fifths.
    private static let approximateRatio = 1.25
    /// A plain number and a word for about as many: fourteen days and a fortnight.
    private static let aboutRatio = 1.1

    private func holds(_ mention: NumberMention) -> Bool { mention.magnitudes.contains { exact.contains($0) } }

    private func holdsParts(_ mention: NumberMention) -> Bool {
        !mention.parts.isEmpty && mention.parts.allSatisfy { exact.contains($0) }
    }

    /// Hour and minutes may also be numbers of their own; those of another time are not.
    private func answersTime(_ mention: NumberMention) -> Bool {
        if mention.clocks.contains(where: { clocks.contains($0) }) || mention.clockNumbers.contains(where: { plain.contains($0) })
        {
            return true
        }
        guard mention.parts.count > 1, mention.hours.contains(where: { plain.contains($0) }) else { return false }
        // `half past six` says the minutes as a part of the hour.
        return mention.parts.dropFirst().allSatisfy { plain.contains($0) || shares.contains($0 / 60) }
    }
}

extension NumberMention {
    /// The values its text may stand for, without their sign: a fall of −5 % is a fall of 5 %.
    var magnitudes: [Double] { alternatives.isEmpty ? [abs(value)] : [abs(value)] + alternatives.map(abs) }

    /// The minutes after midnight that a time may mean: `2:30` is 2:30 or 14:30, `14h30` and `2:30 pm` are one time.
    var clocks: [Double] { ([value] + alternatives).map { $0.truncatingRemainder(dividingBy: 1440) } }

    /// The hour as it is written on either kind of clock.
    var hours: [Double] {
        let hour = (value / 60).rounded(.down)
        let short = hour.truncatingRemainder(dividingBy: 12)
        return [hour, short, short + 12, parts.first ?? hour]
    }

    /// A time said by one plain number: the hour alone when it is full, `1200` for 12:00, `2.5` and `2.30` for 2:30.
    var clockNumbers: [Double] {
        let minutes = value.truncatingRemainder(dividingBy: 60)
        let hour = (value / 60).rounded(.down)
        return minutes == 0 ? hours + [hour * 100] : [hour * 100 + minutes, hour + minutes / 60, hour + minutes / 100]
    }

    /// All numbers that a time may answer.
    var timeNames: [Double] { clockNumbers + hours + parts }
}

/// Numbers in rising order.
struct SortedValues {
    private let values: [Double]

    init(_ values: [Double]) { self.values = values.sorted() }

    /// Values come from different roads (2.5 × 10⁹, 2500 × 10⁶): rounding must not part them.
    private static let tolerance = 1e-9

    func contains(_ value: Double) -> Bool { contains(near: value, within: 1 + Self.tolerance) }

    /// Whether a value is at most `ratio` times as large or as small.
    func contains(near value: Double, within ratio: Double) -> Bool {
        var low = 0
        var high = values.count
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value / ratio { low = middle + 1 } else { high = middle }
        }
        return low < values.count && values[low] <= value * ratio
    }
}
