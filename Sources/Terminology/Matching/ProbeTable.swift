/// Finds numbers from 0 by the hashes of what they stand for: open addressing, at the low bits' place of the hash or the next
/// free one. What a number stands for is its owner's to keep and to compare.
struct ProbeTable: Sendable {
    /// A number and one, 0 for an empty place. A power of two, half empty at least.
    private var places = [Int32](repeating: 0, count: 64)
    private(set) var count = 0

    /// The first number at or after the place of a hash that is what is sought.
    func first(from hash: UInt64, where isSought: (Int) -> Bool) -> Int? {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while places[place] != 0 {
            let number = Int(places[place]) - 1
            if isSought(number) { return number }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Adds the next number.
    ///
    /// - Parameter hashes: of all numbers, this one's included.
    mutating func add(_ hashes: [UInt64]) {
        insert(count, hashes[count])
        count += 1
        guard 2 * count > places.count else { return }
        places = [Int32](repeating: 0, count: 2 * places.count)
        for number in 0..<count { insert(number, hashes[number]) }
    }

    private mutating func insert(_ number: Int, _ hash: UInt64) {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while places[place] != 0 { place = (place + 1) & mask }
        places[place] = Int32(number + 1)
    }
}
