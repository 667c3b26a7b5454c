import BitextModel

/// A compiled lexicon: folded words of two languages, sorted, with the pairs that translate each other and their
/// probabilities in both directions. Read in place from a memory map: opening it costs a header check.
///
/// Layout, little-endian: magic `CNCDLEX1`; five UInt32: source words, target words, entries, bytes of source strings,
/// bytes of target strings; then source string ends (UInt32 each), source strings, target string ends, target strings,
/// row ends (UInt32 for each source word), entries (target number UInt32, forward UInt8, backward UInt8). Strings are in
/// the order of their bytes. A probability p is kept as 255 · (1 + log10(p) / 4).
package struct BilingualLexicon: @unchecked Sendable {
    package struct Entry: Sendable {
        package var target: Int
        package var forward: Float
        package var backward: Float
    }

    /// The bytes never change, and their owner keeps them alive: sharing them is safe.
    private let bytes: UnsafeRawBufferPointer
    private let owner: AnyObject?
    package let sourceCount: Int
    package let targetCount: Int
    package let entryCount: Int
    private let sourceEnds: Int
    private let sourceStrings: Int
    private let targetEnds: Int
    private let targetStrings: Int
    private let rowEnds: Int
    private let entries: Int
    /// Stable hash of the header and the size, for signatures.
    package let digest: String

    static let magic = Array("CNCDLEX1".utf8)
    static let headerSize = 8 + 5 * 4
    static let entrySize = 6

    /// - Parameter owner: what keeps the bytes alive, such as a memory map.
    package init(_ bytes: UnsafeRawBufferPointer, owner: AnyObject?, name: String) throws(Problem) {
        func broken() -> Problem { Problem(file: name, "this is not a compiled lexicon of this version: learn it again", isFatal: true) }
        guard bytes.count >= Self.headerSize, bytes.prefix(8).elementsEqual(Self.magic) else { throw broken() }
        let header = (0..<5).map { Int(bytes.loadUnaligned(fromByteOffset: 8 + $0 * 4, as: UInt32.self).littleEndian) }
        (sourceCount, targetCount, entryCount) = (header[0], header[1], header[2])
        sourceEnds = Self.headerSize
        sourceStrings = sourceEnds + 4 * sourceCount
        targetEnds = sourceStrings + header[3]
        targetStrings = targetEnds + 4 * targetCount
        rowEnds = targetStrings + header[4]
        entries = rowEnds + 4 * sourceCount
        guard bytes.count == entries + entryCount * Self.entrySize else { throw broken() }
        self.bytes = bytes
        self.owner = owner
        var hash = StableHash()
        // The row ends and the header change with any word or pair; hashing every byte would cost more than opening.
        hash.combine(bytes[..<Self.headerSize])
        hash.combine(bytes[rowEnds..<min(rowEnds + 4096, bytes.count)])
        digest = hash.hex
    }

    /// The number of a source word; nil when the lexicon does not know it.
    package func source(_ word: String) -> Int? { find(word, sourceCount, sourceEnds, sourceStrings) }
    package func target(_ word: String) -> Int? { find(word, targetCount, targetEnds, targetStrings) }

    package func answers(_ source: Int) -> [Entry] {
        ((source == 0 ? 0 : number(rowEnds, source - 1))..<number(rowEnds, source)).map(entry)
    }

    package func sourceWord(_ source: Int) -> String {
        String(decoding: string(source, sourceEnds, sourceStrings), as: UTF8.self)
    }

    package func targetWord(_ target: Int) -> String {
        String(decoding: string(target, targetEnds, targetStrings), as: UTF8.self)
    }

    private func entry(_ index: Int) -> Entry {
        let at = entries + index * Self.entrySize
        return Entry(
            target: Int(bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian),
            forward: Quantised.probabilities[Int(bytes[at + 4])], backward: Quantised.probabilities[Int(bytes[at + 5])])
    }

    private func number(_ table: Int, _ index: Int) -> Int {
        Int(bytes.loadUnaligned(fromByteOffset: table + 4 * index, as: UInt32.self).littleEndian)
    }

    private func string(_ index: Int, _ ends: Int, _ strings: Int) -> Slice<UnsafeRawBufferPointer> {
        bytes[strings + (index == 0 ? 0 : number(ends, index - 1))..<strings + number(ends, index)]
    }

    private func find(_ word: String, _ count: Int, _ ends: Int, _ strings: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if string(middle, ends, strings).lexicographicallyPrecedes(word.utf8) { low = middle + 1 } else { high = middle }
        }
        return low < count && string(low, ends, strings).elementsEqual(word.utf8) ? low : nil
    }
}
