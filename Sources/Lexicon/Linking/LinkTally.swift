import BitextModel

/// How often each pair of words was expected to answer each other, over all beads, in the order in which pairs first
/// appear: sums must not depend on the order of a hash table.
struct LinkTally {
    struct Pair {
        var source: Int32
        var target: Int32
        var count: Float
    }

    private(set) var pairs: [Pair] = []
    private var places: [UInt64: Int] = [:]

    mutating func add(_ source: Int32, _ target: Int32, _ count: Float) {
        let key = UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
        if let place = places[key] {
            pairs[place].count += count
        } else {
            places[key] = pairs.count
            pairs.append(Pair(source: source, target: target, count: count))
        }
    }

    /// Each word's counts added up, by word number.
    func totals(_ counts: Sides<Int>, doubt: Float) -> Sides<[Float]> {
        var result = counts.map { Array(repeating: doubt, count: $0) }
        for pair in pairs {
            result.source[Int(pair.source)] += pair.count
            result.target[Int(pair.target)] += pair.count
        }
        return result
    }
}
