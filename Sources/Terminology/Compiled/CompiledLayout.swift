import BitextModel

/// Where everything stands in a compiled termbase. All numbers are little-endian.
///
/// | part | bytes |
/// |---|---|
/// | magic `CNCDTRM2` | 8 |
/// | hash of all that follows the header | 8 |
/// | entries, places of the table (a power of two), postings, bytes of all entries | 4 × 8 |
/// | table: key (UInt64, 0 for an empty place), first posting (UInt32), how many (UInt32) | 16 each |
/// | postings: entry (UInt32), ``Neighbour`` (UInt32) | 8 each |
/// | for each entry where it begins (UInt64) | 8 each |
/// | entries | |
///
/// A key lies at its low bits' place of the table, or at the next free one.
struct CompiledLayout {
    static let magic = Array("CNCDTRM2".utf8)
    static let headerSize = 48
    static let placeSize = 16
    static let postingSize = 8

    var digest: UInt64 = 0
    var entryCount = 0
    var placeCount = 0
    var postingCount = 0
    var entryBytes = 0

    init(entryCount: Int, placeCount: Int, postingCount: Int, entryBytes: Int) {
        self.entryCount = entryCount
        self.placeCount = placeCount
        self.postingCount = postingCount
        self.entryBytes = entryBytes
    }

    /// - Precondition: the bytes are as long as a header.
    init(header bytes: UnsafeRawBufferPointer) {
        func number(_ index: Int) -> Int {
            // A file that is not ours may hold any number: none above what a file can be, so that no sum overflows.
            let value = bytes.loadUnaligned(fromByteOffset: 16 + 8 * index, as: UInt64.self).littleEndian
            return Int(min(value, 1 << 40))
        }
        digest = bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
        (entryCount, placeCount, postingCount, entryBytes) = (number(0), number(1), number(2), number(3))
    }

    var table: Int { Self.headerSize }
    var postings: Int { table + placeCount * Self.placeSize }
    var entryStarts: Int { postings + postingCount * Self.postingSize }
    var entries: Int { entryStarts + entryCount * 8 }
    var size: Int { entries + entryBytes }

    /// Whether the table can be searched: it has a free place, and masks work.
    var isSound: Bool { placeCount > 0 && placeCount & (placeCount - 1) == 0 }
}

/// What confirms a term's rarest word: another word of the term and how far it stands from it, or 0 for nothing. The low 30
/// bits are those of the word's key, the others the distance in the term.
enum Neighbour {
    /// Words of a term that are farther apart confirm nothing.
    static let farthest = 3
    static let keyMask: UInt32 = 1 << 30 - 1
    /// By the distance in the term, how far apart the words may stand in a text: a small word between them may be written as
    /// up to three, `du` as `de l'` and as `de la`.
    private static let inText: [Int32] = [0, 1, 4, 8]
    /// No text has a term's words farther apart.
    static let farthestInText: Int32 = 8

    static func code(key: UInt64, distance: Int) -> UInt32 {
        UInt32(truncatingIfNeeded: key) & keyMask | UInt32(distance) << 30
    }

    static func distanceInText(_ code: UInt32) -> Int32 { inText[Int(code >> 30)] }
}
