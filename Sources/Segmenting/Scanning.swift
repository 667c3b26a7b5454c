/// Where the number that begins at `start` ends: digits, with separators between them.
func numberEnd(_ text: [UInt8], at start: Int, end: Int) -> Int {
    var offset = digitsEnd(text, at: start, end: end)
    while let separator = separatorLength(text, at: offset) {
        let next = offset + separator
        let stop = digitsEnd(text, at: next, end: end)
        guard stop > next else { break }
        // A space groups three digits; points, commas and apostrophes may also stand before decimals.
        if separatorIsSpace(text, at: offset), stop - next != 3 || offset - start > 3 && text[start..<offset].allSatisfy(isDigit)
        {
            break
        }
        offset = stop
    }
    return offset
}

private func digitsEnd(_ text: [UInt8], at start: Int, end: Int) -> Int {
    var offset = start
    while offset < end, isDigit(text[offset]) { offset += 1 }
    return offset
}

private func separatorIsSpace(_ text: [UInt8], at offset: Int) -> Bool { spaceLength(text, at: offset) != nil }

/// The length of a mark that may stand inside a number, when one stands at the offset.
private func separatorLength(_ text: [UInt8], at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    if let space = spaceLength(text, at: offset) { return text[offset] >= 0x20 ? space : nil }
    switch text[offset] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "'"): return 1
    default: return apostropheLength(text, at: offset)
    }
}

/// The UTF-8 length of a straight or typographic apostrophe at an offset.
func apostropheLength(_ text: [UInt8], at offset: Int) -> Int? {
    if text[offset] == UInt8(ascii: "'") { return 1 }
    guard offset + 1 < text.count else { return nil }
    if text[offset] == 0xCA, text[offset + 1] == 0xBC { return 2 }
    guard offset + 2 < text.count, text[offset] == 0xE2, text[offset + 1] == 0x80, text[offset + 2] == 0x99 else { return nil }
    return 3
}

/// Where the word that begins at `start` ends: letters, marks and digits, with single hyphens, apostrophes and (between
/// single capitals) points inside. Equals `start` when no word begins there.
func wordEnd(_ text: [UInt8], at start: Int, end: Int) -> Int {
    var offset = start
    while offset < end {
        if let length = letterLength(text, at: offset) {
            offset += length
        } else if offset > start, isDigit(text[offset]) {
            offset += 1
        } else if offset > start, let joint = jointLength(text, at: offset, start: start), offset + joint < end,
            isDigit(text[offset + joint]) || letterLength(text, at: offset + joint) != nil
        {
            offset += joint
        } else {
            break
        }
    }
    return min(offset, end)
}

/// The length of a letter or combining mark.
private func letterLength(_ text: [UInt8], at offset: Int) -> Int? {
    let byte = text[offset]
    if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A ? 1 : nil }
    // Latin letters with accents, but for the multiplication and division signs.
    if (0xC3...0xC9).contains(byte), offset + 1 < text.count {
        return byte == 0xC3 && (text[offset + 1] == 0x97 || text[offset + 1] == 0xB7) ? nil : 2
    }
    guard let (scalar, length) = decode(text, at: offset) else { return nil }
    let properties = scalar.properties
    if properties.isAlphabetic { return length }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .modifierLetter: return length
    default: return nil
    }
}

/// The length of a mark that joins two parts of one word.
private func jointLength(_ text: [UInt8], at offset: Int, start: Int) -> Int? {
    switch text[offset] {
    case UInt8(ascii: "-"): return 1
    case UInt8(ascii: "."): return isBetweenInitials(text, at: offset, start: start) ? 1 : nil
    case 0xE2 where offset + 2 < text.count && text[offset + 1] == 0x80 && (0x90...0x91).contains(text[offset + 2]): return 3
    default: return apostropheLength(text, at: offset)
    }
}

/// A point after a single capital that follows the start, a point or a hyphen, before another capital: `U.N`, `J.-M`.
private func isBetweenInitials(_ text: [UInt8], at offset: Int, start: Int) -> Bool {
    let isCapital = { (byte: UInt8) in (0x41...0x5A).contains(byte) }
    guard isCapital(text[offset - 1]), offset + 1 < text.count, isCapital(text[offset + 1]) else { return false }
    guard offset - 1 == start || text[offset - 2] == UInt8(ascii: ".") else { return false }
    // The capital must stand alone: `U.N`, not `A.Nom`.
    return offset + 2 >= text.count || letterLength(text, at: offset + 2) == nil
}
