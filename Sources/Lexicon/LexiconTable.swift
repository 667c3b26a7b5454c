import BitextModel

/// One side of a compiled lexicon, read in place: its words in the order of their bytes, and for each the words of the
/// other side that answer it.
///
/// A checksum guards the file against accidents. Against a file made to deceive, every offset read from it is held within
/// its part, so that nothing outside is ever read.
struct LexiconTable {
    let count: Int
    private let bytes: UnsafeRawBufferPointer
    private let stringEnds: Int
    private let strings: Range<Int>
    private let rowEnds: Int
    private let entries: Int
    private let entryCount: Int
    private let otherCount: Int
    /// The first bytes of every so manyth word, as numbers in the order of the words.
    private var landmarks: [UInt64] = []
    private static let landmarkStep = 64

    init(_ bytes: UnsafeRawBufferPointer, _ layout: LexiconLayout, _ side: Side) {
        let places = layout.places(side)
        self.bytes = bytes
        count = layout.wordCounts[side]
        otherCount = layout.wordCounts[side.opposite]
        entryCount = layout.entryCount
        stringEnds = places.stringEnds
        strings = places.strings..<places.rowEnds
        rowEnds = places.rowEnds
        entries = places.entries
        landmarks = stride(from: 0, to: count, by: Self.landmarkStep).map { Self.beginning(string($0)) }
    }

    /// The first eight bytes, zeros after the end: a word that has a lower number stands before.
    private static func beginning(_ word: UnsafeRawBufferPointer) -> UInt64 {
        var number: UInt64 = 0
        for index in 0..<8 { number = number << 8 | (index < word.count ? UInt64(word[index]) : 0) }
        return number
    }

    func word(_ index: Int) -> String { String(decoding: string(index), as: UTF8.self) }

    func row(_ index: Int) -> [(other: Int, given: Float, reverse: Float)] {
        entryRange(index).map(entry)
    }

    func entryRange(_ index: Int) -> Range<Int> {
        guard index >= 0, index < count else { return 0..<0 }
        let start = index == 0 ? 0 : min(number(rowEnds, index - 1), entryCount)
        return start..<max(min(number(rowEnds, index), entryCount), start)
    }

    func entry(_ index: Int) -> (other: Int, given: Float, reverse: Float) {
        let at = entries + index * LexiconLayout.entrySize
        let other = Int(bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian)
        return (
            min(other, otherCount - 1), Quantised.probabilities[Int(bytes[at + 4])], Quantised.probabilities[Int(bytes[at + 5])]
        )
    }

    func find(_ word: String) -> Int? {
        var word = word
        return word.withUTF8 { find(UnsafeRawBufferPointer($0)) }
    }

    private func find(_ word: UnsafeRawBufferPointer) -> Int? {
        let place = lowerBound(word)
        guard place < count else { return nil }
        let found = string(place)
        return found.count == word.count && !Self.precedes(word, found) ? place : nil
    }

    /// The first word that does not stand before this one.
    func lowerBound(_ word: UnsafeRawBufferPointer) -> Int {
        var (low, high) = near(Self.beginning(word))
        while low < high {
            let middle = (low + high) / 2
            if Self.precedes(string(middle), word) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Between which words one with this beginning must stand: after the last landmark below it, before the first above.
    private func near(_ beginning: UInt64) -> (low: Int, high: Int) {
        func first(from start: Int, _ isBefore: (UInt64) -> Bool) -> Int {
            var (low, high) = (start, landmarks.count)
            while low < high {
                let middle = (low + high) / 2
                if isBefore(landmarks[middle]) { low = middle + 1 } else { high = middle }
            }
            return low
        }
        let after = first(from: 0) { $0 < beginning }
        let above = first(from: after) { $0 <= beginning }
        return (max(after - 1, 0) * Self.landmarkStep, min(above * Self.landmarkStep, count))
    }

    /// By bytes, as the strings are sorted.
    private static func precedes(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
        let shared = min(one.count, other.count)
        var index = 0
        while index < shared, one[index] == other[index] { index += 1 }
        return index < shared ? one[index] < other[index] : one.count < other.count
    }

    func string(_ index: Int) -> UnsafeRawBufferPointer {
        guard index >= 0, index < count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let start = index == 0 ? 0 : min(number(stringEnds, index - 1), strings.count)
        let end = min(number(stringEnds, index), strings.count)
        return UnsafeRawBufferPointer(rebasing: bytes[strings.lowerBound + min(start, end)..<strings.lowerBound + end])
    }

    private func number(_ table: Int, _ index: Int) -> Int {
        Int(bytes.loadUnaligned(fromByteOffset: table + 4 * index, as: UInt32.self).littleEndian)
    }
}
