/// UTF-16 without a byte order mark.
enum WideText {
    /// How many bytes are looked at.
    private static let sample = 4096
    /// In UTF-16 of a European language nearly all high bytes are 0 and no low byte is; text of one byte a character has
    /// no 0 at all, and binary data has them on both sides.
    private static let leastHigh = 0.7
    private static let mostLow = 0.02

    /// `UTF-16LE` or `UTF-16BE` by where the zero bytes stand; nil when the bytes are neither.
    static func encoding(of bytes: [UInt8]) -> String? {
        guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
        let pairs = min(bytes.count, sample) / 2
        var zeros = (even: 0, odd: 0)
        for pair in 0..<pairs {
            if bytes[pair * 2] == 0 { zeros.even += 1 }
            if bytes[pair * 2 + 1] == 0 { zeros.odd += 1 }
        }
        let shares = (even: Double(zeros.even) / Double(pairs), odd: Double(zeros.odd) / Double(pairs))
        if shares.odd >= leastHigh, shares.even <= mostLow { return "UTF-16LE" }
        if shares.even >= leastHigh, shares.odd <= mostLow { return "UTF-16BE" }
        return nil
    }
}
