/// Two amounts in different measures of one kind.
struct Conversion {
    /// Whether the amounts agree within rounding; money changes its rate every day and always may.
    private(set) var isRight = false
    private(set) var isMoney = false
    /// Days for weeks are no conversion that a reader would want to hear of.
    private(set) var isWorthTelling = true

    /// Nil when the numbers count the same, nothing, or things that cannot be converted.
    init?(_ source: NumberMention, _ target: NumberMention) {
        guard let left = source.measure?.names, let right = target.measure?.names else { return nil }
        if left.contains(where: { one in right.contains { one.agrees(with: $0) } }) {
            guard Self.convertsBareDegrees(source, target) else { return nil }
            isRight = true
            return
        }
        if left.contains(where: \.isCurrency), right.contains(where: \.isCurrency) {
            // The same digits are the same amount in other money, and no conversion.
            isRight = source.significantDigits != target.significantDigits
            isMoney = true
            return
        }
        guard let units = Self.units(left, right), let dimension = units.first?.0.dimension else { return nil }
        let amounts = [abs(source.value)] + source.alternatives
        isRight = units.contains { from, into in
            amounts.contains { Self.agree($0, from, abs(target.value), into) }
        }
        isWorthTelling = dimension != .time || !isRight
    }

    /// `40 degrés` and `104 degrees Fahrenheit`: the scale that one side leaves out is the other one.
    private static func convertsBareDegrees(_ source: NumberMention, _ target: NumberMention) -> Bool {
        guard let left = source.measure?.names.first, let right = target.measure?.names.first, source.value != target.value,
            let fahrenheit = Unit.table["fahrenheit"]
        else { return false }
        switch (left, right) {
        case (.unit("degree"), .unit("fahrenheit")):
            return abs(source.value - fahrenheit.base(target.value)) <= degreesOfRounding
        case (.unit("fahrenheit"), .unit("degree")):
            return abs(target.value - fahrenheit.base(source.value)) <= degreesOfRounding
        default: return false
        }
    }

    private static func units(_ left: [Measure], _ right: [Measure]) -> [(Unit, Unit)]? {
        let pairs = left.compactMap(\.unit).flatMap { one in
            right.compactMap(\.unit).filter { $0.dimension == one.dimension }.map { (one, $0) }
        }
        return pairs.isEmpty ? nil : pairs
    }

    /// Whether one amount is the other, rounded.
    private static func agree(_ amount: Double, _ from: Unit, _ other: Double, _ into: Unit) -> Bool {
        let (one, two) = (from.base(amount), into.base(other))
        if from.dimension == .temperature { return abs(one - two) <= degreesOfRounding }
        if from.dimension == .time, agreeInclusive(one, two) { return true }
        let slack = max(rounding(amount), rounding(other))
        return one <= two * (1 + slack) && two <= one * (1 + slack)
    }

    /// A Romance week counts both its ends: eight days are one week, fifteen are two.
    private static func agreeInclusive(_ one: Double, _ two: Double) -> Bool {
        let day = 86400.0
        return abs(abs(one - two) - day) < 1 && min(one, two).truncatingRemainder(dividingBy: 7 * day) == 0
    }

    /// °C: half a degree Celsius lost on the way to whole degrees, and as much on the way back.
    private static let degreesOfRounding = 1.0

    /// By what share an amount may be off, from the digits it is given with: a half of its last one. Newspapers say
    /// 20 metres and 65 feet, 100 km and 60 miles: never less than a twentieth, never more than a tenth.
    private static func rounding(_ amount: Double) -> Double {
        guard amount > 0 else { return 0.05 }
        var step = 1.0
        while step < 1e12, (amount / (step * 10)).rounded() * step * 10 == amount { step *= 10 }
        while step > 1e-6, (amount / step).rounded() * step != amount { step /= 10 }
        return min(max(step / 2 / amount, 0.05), 0.1)
    }
}
