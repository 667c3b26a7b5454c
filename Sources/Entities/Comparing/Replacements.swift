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
        /// Whether neither value occurs on the other side of the bead.
        var isForeign: Bool
        /// Whether one of them occurs in the beads beside it: it may have moved.
        var isAround: Bool
        /// Whether the words answer each other: one stands in the other's place.
        var areLinked: Bool

        var isSure: Bool { areLinked || isForeign && !isAround }
    }

    private(set) var pairs: [Pair] = []

    /// - Parameters:
    ///   - agrees: whether a source item and a target item say the same.
    ///   - isAround: whether a value occurs in the neighbourhood on the other side: it may have moved.
    ///   - areLinked: whether the words of two items answer each other.
    init(
        source: [Item], target: [Item], agrees: (Item, Item) -> Bool, isAround: (Item, Side) -> Bool,
        areLinked: (Item, Item) -> Bool
    ) {
        guard !source.isEmpty, !target.isEmpty, source.count <= Self.most, target.count <= Self.most else { return }
        let (loneSource, loneTarget) = Self.lone(source, target, agrees)
        var free = loneTarget
        for index in loneSource {
            let isLost = !target.contains { agrees(source[index], $0) }
            let candidates = free.filter { other in
                !agrees(source[index], target[other]) && (isLost || Self.isForeign(target[other], source, agrees))
            }
            let place = Self.place(index, of: source.count)
            let linked = candidates.first { areLinked(source[index], target[$0]) }
            let best =
                linked
                ?? candidates.min { left, right in
                    abs(Self.place(left, of: target.count) - place) < abs(Self.place(right, of: target.count) - place)
                }
            guard let best else { continue }
            let pair = Pair(
                source: index, target: best, isForeign: isLost && Self.isForeign(target[best], source, agrees),
                isAround: isAround(source[index], .source) || isAround(target[best], .target), areLinked: linked != nil)
            guard pair.areLinked || pair.isForeign || !pair.isAround else { continue }
            pairs.append(pair)
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
