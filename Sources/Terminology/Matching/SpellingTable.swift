import BitextModel

/// Numbers distinct spellings from 0. Most words of a text stand there already: looking them up makes no string.
struct SpellingTable: Sendable {
    private var table = ProbeTable()
    private var hashes: [UInt64] = []
    /// The bytes of all spellings, one after the other.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    var count: Int { ends.count }
    var all: [String] { ends.indices.map { String(decoding: bytes[range($0)], as: UTF8.self) } }

    /// The number of a spelling, new or not.
    mutating func insert(_ spelling: ArraySlice<UInt8>) -> Int { spelling.withUnsafeBufferPointer { insert($0) } }

    mutating func insert(_ spelling: String) -> Int {
        var spelling = spelling
        return spelling.withUTF8 { insert($0) }
    }

    private mutating func insert(_ spelling: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = Self.hash(spelling)
        if let known = number(of: spelling, hash) { return known }
        hashes.append(hash)
        bytes += spelling
        ends.append(bytes.count)
        table.add(hashes)
        return ends.count - 1
    }

    func number(of spelling: String) -> Int? {
        guard count > 0 else { return nil }
        var spelling = spelling
        return spelling.withUTF8 { number(of: $0, Self.hash($0)) }
    }

    /// Whether a spelling may be there, by its ``StableHash``.
    func mayHold(_ hash: UInt64) -> Bool { table.first(from: hash) { hashes[$0] == hash } != nil }

    private func number(of spelling: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int? {
        table.first(from: hash) { hashes[$0] == hash && bytes[range($0)].elementsEqual(spelling) }
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private static func hash(_ spelling: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = StableHash()
        hash.combine(spelling)
        return hash.value
    }
}
