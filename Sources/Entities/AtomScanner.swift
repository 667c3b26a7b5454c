import BitextModel

/// Cuts a segment into atoms in one pass over its bytes. Reused from segment to segment, so that nothing is allocated.
struct AtomScanner {
    private(set) var atoms: [Atom] = []
    private var isSpaced = false

    /// The same into an array of the caller's, who reads it much: its own is quicker to reach.
    mutating func scan(_ segment: Segment, of text: [UInt8], into atoms: inout [Atom]) {
        swap(&self.atoms, &atoms)
        scan(segment, of: text)
        swap(&self.atoms, &atoms)
    }

    mutating func scanned(_ segment: Segment, of text: [UInt8]) -> [Atom] {
        scan(segment, of: text)
        return atoms
    }

    /// The atoms of a segment of `text`, the block's bytes.
    mutating func scan(_ segment: Segment, of text: [UInt8]) {
        atoms.removeAll(keepingCapacity: true)
        isSpaced = true
        let range = segment.range.clamped(to: 0..<text.count)
        var at = range.lowerBound
        // By index and pattern: a token that is copied costs more than scanning it.
        for index in segment.tokens.indices {
            guard case .opaque = segment.tokens[index].kind else { continue }
            let opaque = segment.tokens[index].range.clamped(to: range)
            guard opaque.lowerBound >= at, !opaque.isEmpty else { continue }
            scan(text, at..<opaque.lowerBound)
            append(opaque, .mark, length: 1, key: UInt64(Marks.opaque.value))
            at = opaque.upperBound
        }
        scan(text, at..<range.upperBound)
    }

    private mutating func scan(_ text: [UInt8], _ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = text[at]
            if byte == 0x20 || byte < 0x20 {
                isSpaced = true
                at += 1
            } else if byte &- 0x30 < 10 {
                at = scanDigits(text, at, range.upperBound)
            } else {
                at = scanOther(text, at, range.upperBound)
            }
        }
    }

    private mutating func scanDigits(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var end = start + 1
        while end < limit, text[end] &- 0x30 < 10 { end += 1 }
        append(start..<end, .digits, length: end - start, key: 0)
        return end
    }

    private mutating func scanOther(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
        if Self.lowerASCII(text[start]) != nil { return scanWord(text, start, limit) }
        let (scalar, end) = decode(text, start, limit)
        if Self.isLetter(scalar) { return scanWord(text, start, limit) }
        if Self.isSpace(scalar) {
            isSpaced = true
        } else if !Self.isIgnorable(scalar) {
            append(start..<end, .mark, length: 1, key: UInt64(scalar))
        }
        return end
    }

    private mutating func scanWord(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var key = WordKey()
        var capitals = 0
        var length = 0
        var startsUpper = false
        var at = start
        while at < limit {
            let byte = text[at]
            if byte < 0x80 {
                guard let lower = Self.lowerASCII(byte) else { break }
                if lower != byte {
                    capitals += 1
                    if length == 0 { startsUpper = true }
                }
                key.combine(UInt32(lower))
                length += 1
                at += 1
                continue
            }
            let (scalar, end) = decode(text, at, limit)
            guard Self.isLetter(scalar) else { break }
            let lower = Letters.lowerCase(scalar)
            if lower != scalar {
                capitals += 1
                if length == 0 { startsUpper = true }
            }
            key.combine(lower)
            length += 1
            at = end
        }
        append(start..<at, .letters, length: length, key: key.value)
        atoms[atoms.count - 1].casing = Self.casing(capitals: capitals, of: length, startsUpper: startsUpper)
        return at
    }

    private mutating func append(_ range: Range<Int>, _ kind: Atom.Kind, length: Int, key: UInt64) {
        atoms.append(
            Atom(
                start: range.lowerBound, end: range.upperBound, kind: kind, isSpaced: isSpaced, casing: .lower, length: length,
                key: key))
        isSpaced = false
    }

    private static func casing(capitals: Int, of length: Int, startsUpper: Bool) -> Atom.Casing {
        if capitals == 0 { return .lower }
        if capitals == length { return .upper }
        return capitals == 1 && startsUpper ? .capitalized : .mixed
    }

    /// An ASCII letter in lower case; nil for every other byte.
    @inline(__always)
    private static func lowerASCII(_ byte: UInt8) -> UInt8? {
        let lower = byte | 0x20
        return lower &- 0x61 < 26 ? lower : nil
    }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? (scalar | 0x20) &- 0x61 < 26 : Letters.isLetter(scalar)
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0xA0 || scalar == 0x202F || (0x2000...0x200A).contains(scalar) || scalar == 0x3000
    }

    /// Soft hyphen, joiners, direction marks, byte order mark.
    private static func isIgnorable(_ scalar: UInt32) -> Bool {
        scalar == 0xAD || (0x200B...0x200F).contains(scalar) || (0x202A...0x202E).contains(scalar) || scalar == 0x2060
            || scalar == 0xFEFF
    }
}

/// The code point at `start` and where the next one begins. A byte that is not UTF-8 is a code point of its own, so no
/// content can stop the scan.
func decode(_ text: [UInt8], _ start: Int, _ limit: Int) -> (scalar: UInt32, end: Int) {
    let lead = text[start]
    if lead < 0x80 { return (UInt32(lead), start + 1) }
    let count = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0
    guard count > 0, start + count < limit else { return (0xFFFD, start + 1) }
    var scalar = UInt32(lead) & (0x3F >> UInt32(count))
    for offset in 1...count {
        let byte = text[start + offset]
        guard byte & 0xC0 == 0x80 else { return (0xFFFD, start + 1) }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, start + count + 1)
}
