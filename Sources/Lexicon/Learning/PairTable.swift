/// A hash table from a pair of word numbers to a slot, by open addressing: 12 bytes a pair at most half full.
struct PairTable {
    private var keys: [UInt64]
    private var slots: [Int32]
    private(set) var count = 0
    private var mask: Int

    init(capacity: Int = 1 << 16) {
        var size = 1 << 16
        while size < capacity * 2 { size <<= 1 }
        keys = Array(repeating: .max, count: size)
        slots = Array(repeating: -1, count: size)
        mask = size - 1
    }

    static func key(_ given: Int32, _ other: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: given)) << 32 | UInt64(UInt32(bitPattern: other))
    }

    /// The pair's slot, new or known.
    mutating func slot(for key: UInt64) -> Int32 {
        var at = place(key)
        while keys[at] != .max {
            if keys[at] == key { return slots[at] }
            at = (at + 1) & mask
        }
        let slot = Int32(count)
        keys[at] = key
        slots[at] = slot
        count += 1
        if count * 2 > keys.count { grow() }
        return slot
    }

    /// The pair's slot; nil for a pair never asked for by ``slot(for:)``.
    func known(_ key: UInt64) -> Int? {
        var at = place(key)
        while keys[at] != .max {
            if keys[at] == key { return Int(slots[at]) }
            at = (at + 1) & mask
        }
        return nil
    }

    /// Fibonacci hashing (Knuth, 1973).
    private func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask }

    private mutating func grow() {
        let (oldKeys, oldSlots) = (keys, slots)
        keys = Array(repeating: .max, count: oldKeys.count * 2)
        slots = Array(repeating: -1, count: oldKeys.count * 2)
        mask = keys.count - 1
        for (index, key) in oldKeys.enumerated() where key != .max {
            var at = place(key)
            while keys[at] != .max { at = (at + 1) & mask }
            keys[at] = key
            slots[at] = oldSlots[index]
        }
    }
}
