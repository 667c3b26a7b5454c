import Languages
import UnicodeText

/// Joins what ICU's sentence rules cut wrongly: after abbreviations, initials, list numbers and points inside names; and
/// gives a closing quotation mark back to the sentence it closes.
struct SentenceRepair: Sendable {
    private let abbreviations: Set<String>
    private let beforeNumbers: Set<String>
    private let functionWords: Set<String>
    private let closingMarks: Set<Unicode.Scalar>

    init(_ profile: LanguageProfile) {
        let folder = Folder()
        abbreviations = Set(profile.abbreviations.map { folder.fold($0) })
        beforeNumbers = Set(profile.abbreviationsBeforeNumbers.map { folder.fold($0) })
        functionWords = profile.functionWords
        let closing = profile.quotationMarks.compactMap { $0.last?.unicodeScalars.first }
        closingMarks = Set(closing + ["»", "”", ")", "]"])
    }

    func repaired(_ pieces: [Range<Int>], in text: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for piece in pieces {
            guard let last = result.last else {
                result.append(piece)
                continue
            }
            switch verdict(last, piece, in: text) {
            case .cut: result.append(piece)
            case .join: result[result.count - 1] = last.lowerBound..<piece.upperBound
            case .cutAt(let offset):
                result[result.count - 1] = last.lowerBound..<offset
                if offset < piece.upperBound { result.append(offset..<piece.upperBound) }
            }
        }
        return result
    }

    private enum Verdict {
        case cut
        case join
        case cutAt(Int)
    }

    private func verdict(_ before: Range<Int>, _ after: Range<Int>, in text: [UInt8]) -> Verdict {
        let left = trimmed(before, in: text)
        let right = trimmed(after, in: text)
        guard !left.isEmpty, !right.isEmpty else { return .join }
        if let end = closingMarkEnd(left, right, in: text) {
            let rest = trimmed(end..<right.upperBound, in: text)
            return rest.isEmpty || startsLowercase(rest, in: text) ? .join : .cutAt(end)
        }
        if startsLowercase(right, in: text) { return .join }
        return endsInsideName(left, right, in: text) ? .join : .cut
    }

    /// Where a closing mark that was torn off ends: `« … ! ⟧» a dit`.
    private func closingMarkEnd(_ left: Range<Int>, _ right: Range<Int>, in text: [UInt8]) -> Int? {
        var offset = right.lowerBound
        var end: Int?
        while offset < right.upperBound, let (scalar, length) = decode(text, at: offset) {
            let closes = closingMarks.contains(scalar) || (scalar == "\"" && hasOpenQuote(left, in: text))
            guard closes else { break }
            offset += length
            end = offset
        }
        return end
    }

    /// Whether an odd number of straight quotation marks stands in the stretch.
    private func hasOpenQuote(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        text[range].count { $0 == UInt8(ascii: "\"") } % 2 == 1
    }

    private func startsLowercase(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        guard let (scalar, _) = decode(text, at: range.lowerBound) else { return false }
        return scalar.properties.isLowercase
    }

    private func endsInsideName(_ left: Range<Int>, _ right: Range<Int>, in text: [UInt8]) -> Bool {
        guard text[left.upperBound - 1] == UInt8(ascii: ".") else { return false }
        if isListNumber(left, in: text) { return true }
        let word = lastWord(left, in: text)
        let folded = Folder().fold(text[word])
        if abbreviations.contains(folded) { return true }
        let isInitials = isInitials(text[word])
        if !isInitials, beforeNumbers.contains(folded) { return isDigit(text[right.lowerBound]) }
        guard isInitials else { return false }
        return isPersonsInitial(word, in: text, from: left.lowerBound) || !startsWithFunctionWord(right, in: text)
    }

    /// `1.`, `12)`, `a)`: a number alone before its item.
    private func isListNumber(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        range.count <= 4 && text[range].dropLast().allSatisfy(isDigit)
    }

    private func lastWord(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var start = range.upperBound
        while start > range.lowerBound, !isWordEdge(text, before: start) { start -= 1 }
        return start..<range.upperBound
    }

    /// A space, an apostrophe or an opening bracket ends just before the offset.
    private func isWordEdge(_ text: [UInt8], before offset: Int) -> Bool {
        let byte = text[offset - 1]
        if byte <= 0x20 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return true }
        guard offset >= 2 else { return false }
        if byte == 0xA0 && text[offset - 2] == 0xC2 { return true }
        guard offset >= 3, text[offset - 3] == 0xE2, text[offset - 2] == 0x80 else { return false }
        return byte == 0xAF || byte == 0x99 || byte == 0x9C
    }

    /// Capitals with a point after each: `J.`, `U.N.`, `J.-P.`
    private func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
        let string = String(decoding: word, as: UTF8.self)
        var capital = false
        for scalar in string.unicodeScalars {
            if scalar == "." {
                guard capital else { return false }
                capital = false
            } else if scalar.properties.isUppercase {
                guard !capital else { return false }
                capital = true
            } else if scalar != "-" {
                return false
            }
        }
        return !capital
    }

    /// One initial at the start of the sentence or after a capitalised word: a name goes on, whatever follows.
    private func isPersonsInitial(_ word: Range<Int>, in text: [UInt8], from start: Int) -> Bool {
        guard text[word].count(where: { $0 == UInt8(ascii: ".") }) == 1 else { return false }
        let before = trimmed(start..<word.lowerBound, in: text)
        guard !before.isEmpty else { return true }
        let previous = lastWord(before, in: text)
        return decode(text, at: previous.lowerBound)?.0.properties.isUppercase ?? false
    }

    private func startsWithFunctionWord(_ range: Range<Int>, in text: [UInt8]) -> Bool {
        let end = text[range].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "'") || $0 == 0xE2 } ?? range.upperBound
        return functionWords.contains(Folder().fold(text[range.lowerBound..<end]))
            || functionWords.contains(Folder().fold(text[range.lowerBound..<end]) + "'")
    }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// The scalar at an offset and its UTF-8 length; nil at the end or in ill-formed text.
func decode(_ text: [UInt8], at offset: Int) -> (Unicode.Scalar, Int)? {
    guard offset < text.count else { return nil }
    let first = text[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, offset + length <= text.count else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in text[offset + 1..<offset + length] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
}
