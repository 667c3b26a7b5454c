import BitextModel

/// The words of one side, numbered in the order they first appear.
package struct Vocabulary: Sendable {
    package private(set) var words: [String] = []
    /// How often each word stands in the side.
    package private(set) var counts: [Int] = []
    /// A hash table with open addressing: numbers of words, −1 where there is none. Words are compared by their bytes, which
    /// folding has made alike: the standard library would normalise them each time.
    private var slots: [Int32] = []
    private var hashes: [UInt32] = []

    package init() {}

    package var count: Int { words.count }

    /// The number of a word, new or known; counts one occurrence.
    package mutating func add(_ word: String) -> Int32 {
        if 2 * words.count >= slots.count { grow() }
        let hash = Self.hash(word)
        let slot = slot(of: word, hash)
        if slots[slot] >= 0 {
            counts[Int(slots[slot])] += 1
            return slots[slot]
        }
        slots[slot] = Int32(words.count)
        words.append(word)
        counts.append(1)
        hashes.append(hash)
        return slots[slot]
    }

    package func id(of word: String) -> Int32? {
        guard !slots.isEmpty else { return nil }
        let found = slots[slot(of: word, Self.hash(word))]
        return found >= 0 ? found : nil
    }

    package var total: Int { counts.reduce(0, +) }

    /// Where a word is, or would be.
    private func slot(of word: String, _ hash: UInt32) -> Int {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while true {
            let other = Int(slots[slot])
            if other < 0 || (hashes[other] == hash && words[other].utf8.elementsEqual(word.utf8)) { return slot }
            slot = (slot + 1) & mask
        }
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: max(2 * slots.count, Self.firstSize))
        let mask = slots.count - 1
        for (word, hash) in hashes.enumerated() {
            var slot = Int(hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(word)
        }
    }

    private static let firstSize = 1 << 9

    /// FNV-1a, with the high bits folded back.
    private static func hash(_ word: String) -> UInt32 {
        var sum: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return UInt32(truncatingIfNeeded: sum ^ sum >> 32)
    }
}
