/// Finds what is not language in running text: URLs and e-mail addresses.
enum OpaqueText {
    /// UTF-8 ranges, in order.
    static func ranges(in text: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < text.count {
            if let range = candidate(in: text, at: index, after: result.last?.upperBound ?? 0) {
                result.append(range)
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return result
    }

    /// An address with its telling mark (`://`, `www.`, `@`) at `index`, beginning at `limit` at the earliest.
    private static func candidate(in text: [UInt8], at index: Int, after limit: Int) -> Range<Int>? {
        switch text[index] {
        case UInt8(ascii: ":") where text.hasASCII("://", at: index): url(in: text, schemeEnd: index, after: limit)
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
            text.hasASCII("www.", at: index) && !isWord(text, before: index, after: limit)
                ? url(in: text, from: index, hostAt: index + 4) : nil
        case UInt8(ascii: "@"): mail(in: text, at: index, after: limit)
        default: nil
        }
    }

    private static func url(in text: [UInt8], schemeEnd: Int, after limit: Int) -> Range<Int>? {
        var start = schemeEnd
        while start > limit, text[start - 1].isASCIIAlphanumeric || "+-.".utf8.contains(text[start - 1]) { start -= 1 }
        while start < schemeEnd, !text[start].isASCIILetter { start += 1 }
        guard start < schemeEnd else { return nil }
        return url(in: text, from: start, hostAt: schemeEnd + 3)
    }

    private static func url(in text: [UInt8], from start: Int, hostAt host: Int) -> Range<Int>? {
        let end = trimmedEnd(of: text, from: host, to: addressEnd(in: text, from: host))
        return end > host ? start..<end : nil
    }

    private static func mail(in text: [UInt8], at sign: Int, after limit: Int) -> Range<Int>? {
        var start = sign
        while start > limit, text[start - 1].isASCIIAlphanumeric || "._%+-".utf8.contains(text[start - 1]) { start -= 1 }
        var end = sign + 1
        while end < text.count, text[end].isASCIIAlphanumeric || ".-".utf8.contains(text[end]) { end += 1 }
        while end > sign + 1, !text[end - 1].isASCIIAlphanumeric { end -= 1 }
        guard start < sign, text[(sign + 1)..<max(end, sign + 1)].contains(UInt8(ascii: ".")) else { return nil }
        return start..<end
    }

    private static func isWord(_ text: [UInt8], before index: Int, after limit: Int) -> Bool {
        index > limit && text.scalar(at: text.scalarStart(before: index))?.isWord ?? false
    }

    /// An address goes on to white space, a control character, an angle bracket or a quotation mark.
    private static func addressEnd(in text: [UInt8], from index: Int) -> Int {
        var index = index
        while index < text.count {
            if text[index] < 0x80 {
                if text[index] <= 0x20 || text[index] == 0x7F || "<>\"`".utf8.contains(text[index]) { break }
                index += 1
            } else {
                guard let scalar = text.scalar(at: index), continuesAddress(scalar) else { break }
                index += UTF8.width(scalar)
            }
        }
        return index
    }

    private static func continuesAddress(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .decimalNumber:
            true
        default: false
        }
    }

    /// The sentence's own punctuation after an address is not part of it, nor a bracket that opened before it.
    private static func trimmedEnd(of text: [UInt8], from start: Int, to end: Int) -> Int {
        var open = 0
        for byte in text[start..<end] { open += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0 }
        var end = end
        while end > start {
            let last = text[end - 1]
            if last == UInt8(ascii: ")"), open < 0 {
                open += 1
            } else if !".,;:!?'*_]}|".utf8.contains(last) {
                break
            }
            end -= 1
        }
        return end
    }
}
