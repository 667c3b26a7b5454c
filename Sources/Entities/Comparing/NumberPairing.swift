import BitextModel

/// Pairs the unanswered numbers of the two sides that stand in each other's place: a changed number.
struct NumberPairing {
    struct Pair {
        var source: NumberPlace
        var target: NumberPlace
        var likeness: Double
    }

    private(set) var pairs: [Pair] = []
    private(set) var loneSource: [NumberPlace] = []
    private(set) var loneTarget: [NumberPlace] = []

    /// Each source number looks at this many target numbers, so that a bead of a thousand numbers costs no million looks.
    /// No sentence of the newspapers measured has more than four unanswered numbers on a side.
    private static let window = 8

    /// - Parameter areLinked: whether the words of a source number and of a target number answer each other.
    init(_ open: Sides<[NumberPlace]>, _ areLinked: (NumberMention, NumberMention) -> Bool) {
        var taken = [Bool](repeating: false, count: open.target.count)
        for (index, source) in open.source.enumerated() {
            var best: (index: Int, likeness: Double)?
            for other in max(0, index - Self.window)..<max(0, index - Self.window, min(open.target.count, index + Self.window)) {
                guard !taken[other] else { continue }
                var likeness = Self.likeness(source, open.target[other])
                guard likeness >= Self.plausible - Self.linked else { continue }
                if areLinked(source.mention, open.target[other].mention) { likeness += Self.linked }
                if likeness >= Self.plausible, likeness > best?.likeness ?? 0 { best = (other, likeness) }
            }
            if let best {
                taken[best.index] = true
                pairs.append(Pair(source: source, target: open.target[best.index], likeness: best.likeness))
            } else {
                loneSource.append(source)
            }
        }
        loneTarget = zip(open.target, taken).filter { !$0.1 }.map(\.0)
    }

    /// Below it two numbers have nothing in common but their bead; from `likely` on they are of one kind and stand in
    /// one place.
    private static let plausible = 0.4
    /// What it tells that the words answer each other: as much as that both are metres.
    private static let linked = 0.3
    static let likely = 0.7

    /// How much two numbers look like one number changed, 0…1.
    static func likeness(_ source: NumberPlace, _ target: NumberPlace) -> Double {
        let (left, right) = (source.mention, target.mention)
        var likeness = 0.0
        if left.role == right.role {
            likeness += left.isRank == right.isRank ? 0.4 : 0.2
        } else if left.isHour(beside: right) || right.isHour(beside: left) {
            likeness += 0.4
        }
        if left.isInDigits == right.isInDigits { likeness += 0.1 }
        likeness += 0.2 * (1 - abs(source.position - target.position))
        let (small, large) = (min(abs(left.value), abs(right.value)), max(abs(left.value), abs(right.value)))
        if left.significantDigits == right.significantDigits { likeness += 0.15 }
        // `Eighties` says no century.
        let isNear = large <= 10 * max(small, 1) || left.isDecade && right.isDecade
        if left.isOneSlip(from: right) { likeness += 0.3 }
        if left.measuresLike(right) { likeness += 0.3 }
        if isNear { return likeness + 0.15 }
        // A small number in words beside a large one has not become it.
        return min(left.firmness, right.firmness) == .firm ? likeness : likeness - 0.4
    }
}

extension NumberMention {
    /// Whether both count things of one kind: metres and miles, euros and dollars.
    func measuresLike(_ other: NumberMention) -> Bool {
        guard let left = measure?.names, let right = other.measure?.names else { return false }
        return left.contains { one in
            right.contains { two in
                one.isCurrency && two.isCurrency || one.unit != nil && one.unit?.dimension == two.unit?.dimension
            }
        }
    }

    /// `8 heures` beside `9 am`.
    func isHour(beside other: NumberMention) -> Bool {
        other.kind == .time && measure?.names.contains(.unit("h")) == true
    }

    /// A rank and a count are seldom mistaken for each other.
    fileprivate var isRank: Bool { kind == .ordinal || kind == .romanNumeral }

    /// Whether one digit has become another, 2007 and 3007, or a long number another one of its length.
    fileprivate func isOneSlip(from other: NumberMention) -> Bool {
        guard isInDigits, other.isInDigits, let left = digits, let right = other.digits, left.count == right.count else {
            return false
        }
        return left.count >= Self.longNumber || zip(left, right).count { $0 != $1 } == 1
    }

    /// Years, prices: two numbers of this many digits or more are seldom of one length by chance.
    private static var longNumber: Int { 4 }

    /// The digits of a whole number of several digits.
    private var digits: [Character]? {
        let size = abs(value) / scale
        guard kind != .time, size >= 10, size < 1e15, size == size.rounded() else { return nil }
        return Array(String(Int(size)))
    }

    /// Kinds that a translator, or an error, may exchange for each other.
    enum Role { case count, share, year, time, month }

    var role: Role {
        switch kind {
        case .cardinal, .ordinal, .approximate, .romanNumeral: .count
        case .percentage, .fraction: .share
        case .year: .year
        case .time: .time
        case .month: .month
        }
    }

    /// The digits without the zeros at the end: 2.5 million and 2.5 billion have the same.
    var significantDigits: Double {
        var value = abs(self.value)
        guard value > 0, value.isFinite else { return 0 }
        while value < 1e14 { value *= 10 }
        while value >= 1e15 { value /= 10 }
        return value.rounded()
    }
}
