import BitextModel

/// How often each pair of words was expected to answer each other, over all beads.
struct LinkTally {
    private var slots = PairTable()
    private var counts: [Float] = []

    mutating func add(_ source: Int32, _ target: Int32, _ count: Float) {
        let slot = Int(slots.slot(for: PairTable.key(source, target)))
        if slot == counts.count { counts.append(0) }
        counts[slot] += count
    }

    var pairs: [(pair: (given: Int32, other: Int32), count: Float)] { Array(zip(slots.pairs(), counts)) }

    /// Each word's counts added up, by word number.
    func totals(_ counts: Sides<Int>, doubt: Float) -> Sides<[Float]> {
        var result = counts.map { Array(repeating: doubt, count: $0) }
        for (pair, count) in pairs {
            result.source[Int(pair.given)] += count
            result.target[Int(pair.other)] += count
        }
        return result
    }
}
