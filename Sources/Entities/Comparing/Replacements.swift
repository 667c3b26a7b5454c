import BitextModel

/// Values of one side of a bead that stand in the place of other values of the other side: a month for another month.
///
/// A value may be dropped or come on its own, for a translator says *that month* and *he* as he likes. Only where a value of
/// the source is left without a partner, and a value of the target too, and at least one of the two occurs nowhere on the
/// other side, has one been replaced by the other.
struct Replacements<Item> {
    struct Pair {
        var source: Int
        var target: Int
        /// Whether neither value occurs on the other side.
        var isForeign: Bool
    }

    private(set) var pairs: [Pair] = []

    /// - Parameters:
    ///   - agrees: whether a source item and a target item say the same.
    ///   - isAround: whether a value occurs in the neighbourhood on the other side: it may have moved.
    init(source: [Item], target: [Item], agrees: (Item, Item) -> Bool, isAround: (Item, Side) -> Bool) {
        guard !source.isEmpty, !target.isEmpty, source.count <= Self.most, target.count <= Self.most else { return }
        let (loneSource, loneTarget) = Self.lone(source, target, agrees)
        var free = loneTarget
        for index in loneSource {
            let isLost = !target.contains { agrees(source[index], $0) } && !isAround(source[index], .source)
            let candidates = free.filter { other in
                !agrees(source[index], target[other])
                    && (isLost || Self.isForeign(target[other], source, agrees) && !isAround(target[other], .target))
            }
            let place = Self.place(index, of: source.count)
            guard let best = candidates.min(by: {
                abs(Self.place($0, of: target.count) - place) < abs(Self.place($1, of: target.count) - place)
            }) else { continue }
            let isForeign = isLost && Self.isForeign(target[best], source, agrees) && !isAround(target[best], .target)
            pairs.append(Pair(source: index, target: best, isForeign: isForeign))
            free.removeAll { $0 == best }
        }
    }

    /// A bead with more of them is a table or a list: it is left alone, and costs no square of its length.
    private static var most: Int { 32 }

    private static func place(_ index: Int, of count: Int) -> Double { (Double(index) + 0.5) / Double(count) }

    private static func isForeign(_ item: Item, _ source: [Item], _ agrees: (Item, Item) -> Bool) -> Bool {
        !source.contains { agrees($0, item) }
    }

    /// What has no partner when equal values are paired one to one, in the order of the text.
    private static func lone(
        _ source: [Item], _ target: [Item], _ agrees: (Item, Item) -> Bool
    ) -> (source: [Int], target: [Int]) {
        var free = Array(target.indices)
        var lone: [Int] = []
        for index in source.indices {
            if let partner = free.firstIndex(where: { agrees(source[index], target[$0]) }) {
                free.remove(at: partner)
            } else {
                lone.append(index)
            }
        }
        return (lone, free)
    }
}
