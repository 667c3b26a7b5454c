/// A spelled-out number being added up. Units add where there is room for them, multipliers multiply what stands before
/// them: `deux cent cinq mille` = (2 × 100 + 5) × 1000.
struct Spelling {
    private var total = 0.0
    private var current = 0.0
    private var lastMultiplier = Double.infinity
    private(set) var hasUnit = false
    private(set) var isEmpty = true
    /// The largest multiplier of a thousand or more: what a half after it is half of.
    private(set) var scale = 1.0
    /// The index after its last atom.
    var end: Int

    init(at start: Int) { end = start }

    var value: Double { total + current }

    /// Whether `unit` fits into the zeros at the end: 5 after 20, 20 after 100, not 3 after 2.
    func hasRoom(for unit: Double) -> Bool {
        if current == 0 { return !hasUnit || total > 0 && unit < lastMultiplier }
        let last = current.truncatingRemainder(dividingBy: 100)
        if last == 0 { return unit < 100 }
        return last >= 10 && last.truncatingRemainder(dividingBy: 10) == 0 && unit < 10 && unit > 0
    }

    mutating func add(_ unit: Double) -> Bool {
        guard hasRoom(for: unit) else { return false }
        current += unit
        hasUnit = true
        isEmpty = false
        return true
    }

    mutating func multiply(by factor: Double) -> Bool {
        if factor < 1000 {
            // `twelve hundred`, `twenty-five hundred`, but `cinquante cents` is money.
            guard current < factor, current < 20 || current.truncatingRemainder(dividingBy: 10) != 0 else { return false }
            current = max(current, 1) * factor
        } else if factor > lastMultiplier {
            total = (total + current) * factor
            current = 0
        } else if factor < lastMultiplier {
            total += (current == 0 ? 1 : current) * factor
            current = 0
        } else {
            return false
        }
        if factor >= 1000 {
            lastMultiplier = factor
            scale = max(scale, factor)
        }
        isEmpty = false
        return true
    }
}
