import BitextModel
import Glibc

/// Where everything stands in a compiled lexicon. All numbers are little-endian.
///
/// | part | bytes |
/// |---|---|
/// | magic `CNCDLEX2` | 8 |
/// | checksum of all that follows | 8 |
/// | language tags of source and target, padded with zeros | 2 × 16 |
/// | source words, target words, entries, bytes of source strings, bytes of target strings | 5 × 4 |
/// | zeros, so that the header ends at a multiple of eight | 4 |
/// | source strings' ends (UInt32 each), source strings, source rows' ends (UInt32 each), source entries | |
/// | the same for the target | |
///
/// Strings are in the order of their bytes. An entry is the number of the other side's word (UInt32), p(other | word) and
/// p(word | other) (UInt8 each, ``Quantised``). Both sides have all entries, each sorted for its own use.
struct LexiconLayout {
    static let magic = Array("CNCDLEX2".utf8)
    static let entrySize = 6
    static let tagSize = 16
    /// Where the part begins that the checksum covers.
    static let headerStart = 16
    static let headerSize = headerStart + 2 * tagSize + 6 * 4

    var checksum: UInt64 = 0
    var languages: Sides<String>
    var wordCounts: Sides<Int>
    var entryCount: Int
    var stringSizes: Sides<Int>

    init(languages: Sides<String>, wordCounts: Sides<Int>, entryCount: Int, stringSizes: Sides<Int>) {
        self.languages = languages
        self.wordCounts = wordCounts
        self.entryCount = entryCount
        self.stringSizes = stringSizes
    }

    /// - Precondition: the bytes are as long as a header.
    init(header bytes: UnsafeRawBufferPointer) {
        func tag(_ index: Int) -> String {
            let start = Self.headerStart + index * Self.tagSize
            return String(decoding: bytes[start..<start + Self.tagSize].prefix { $0 != 0 }, as: UTF8.self)
        }
        func number(_ index: Int) -> Int {
            let start = Self.headerStart + 2 * Self.tagSize + 4 * index
            return Int(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self).littleEndian)
        }
        checksum = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
        languages = Sides(source: tag(0), target: tag(1))
        wordCounts = Sides(source: number(0), target: number(1))
        entryCount = number(2)
        stringSizes = Sides(source: number(3), target: number(4))
    }

    func places(_ side: Side) -> (stringEnds: Int, strings: Int, rowEnds: Int, entries: Int, end: Int) {
        let stringEnds = side == .source ? Self.headerSize : places(.source).end
        let strings = stringEnds + 4 * wordCounts[side]
        let rowEnds = strings + stringSizes[side]
        let entries = rowEnds + 4 * wordCounts[side]
        return (stringEnds, strings, rowEnds, entries, entries + entryCount * Self.entrySize)
    }

    var size: Int { places(.target).end }
}

/// A probability in one byte: even steps of its logarithm from 1 down to 1/10,000.
enum Quantised {
    static let probabilities: [Float] = (0...255).map { Float(pow(10, (Double($0) / 255 - 1) * 4)) }

    static func byte(_ probability: Float) -> UInt8 {
        let scaled = 255 * (1 + log10(max(Double(probability), 1e-4)) / 4)
        return UInt8(min(max(scaled.rounded(), 0), 255))
    }
}

/// A 64-bit sum of bytes by FNV-1a's steps, eight bytes at a time on four sums that do not wait for each other, because a
/// lexicon is summed whenever it is opened. It finds accidents, not an adversary.
enum Checksum {
    static func of(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
        let seed: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
        var sums = (seed, seed &+ 1, seed &+ 2, seed &+ 3)
        var at = start
        func word(_ offset: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: at + offset, as: UInt64.self).littleEndian }
        while at + 32 <= bytes.count {
            sums = (step(sums.0, word(0)), step(sums.1, word(8)), step(sums.2, word(16)), step(sums.3, word(24)))
            at += 32
        }
        var sum = step(step(step(sums.0, sums.1), sums.2), sums.3)
        while at < bytes.count {
            sum = step(sum, UInt64(bytes[at]))
            at += 1
        }
        return sum
    }

    /// A multiplication carries only upwards, so the high bits are folded back.
    private static func step(_ sum: UInt64, _ value: UInt64) -> UInt64 {
        let product = (sum ^ value) &* 0x100_0000_01b3
        return product ^ product >> 32
    }

    static func hex(_ sum: UInt64) -> String {
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
