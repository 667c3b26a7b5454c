/// How much of some bytes is UTF-8.
struct UTF8Survey {
    /// Well-formed sequences of two bytes and more.
    private(set) var sequences = 0
    /// Stretches of bytes that are none.
    private(set) var faults = 0
    private(set) var firstBad: Int?

    /// How many well-formed sequences there must be for each fault before a file is called UTF-8 with a fault. In
    /// single-byte French and German a well-formed sequence comes about by chance (`É»`) less than once a page, faults
    /// come once a word; in damaged UTF-8 it is the reverse, so any number between gives the same answer.
    private static let sequencesPerFault = 4

    init(_ bytes: [UInt8]) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            let length = Self.sequenceLength(bytes, at: index)
            if length > 0 {
                sequences += 1
                index += length
            } else {
                firstBad = firstBad ?? index
                faults += 1
                index += 1
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            }
        }
    }

    var isValid: Bool { faults == 0 }

    /// Whether the bytes are plainly UTF-8, faults aside.
    var isPlainlyUTF8: Bool { isValid || sequences >= faults * Self.sequencesPerFault }

    /// The length of the well-formed sequence of two to four bytes at `index`; 0 when there is none (The Unicode
    /// Standard, table 3-7).
    private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
        let lead = bytes[index]
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0, index + length <= bytes.count, secondBytes(after: lead).contains(bytes[index + 1]) else { return 0 }
        for place in index + 2..<max(index + length, index + 2) where bytes[place] & 0xC0 != 0x80 { return 0 }
        return length
    }

    private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
