import BitextModel
import Languages
import UnicodeText

/// Cuts a segment into words, numbers and marks in one pass over its bytes. ICU is asked only for scripts that write no
/// spaces.
struct Tokenizer: ~Copyable {
    private let elisions: Set<String>
    private let enclitics: Set<String>
    private let abbreviations: Set<String>
    private let folder = Folder()
    private let dictionary: DictionaryWords

    init(_ profile: LanguageProfile) {
        let folder = Folder()
        elisions = Set(profile.elisions.map { folder.fold($0) })
        enclitics = Set(profile.enclitics.map { folder.fold($0) })
        abbreviations = Set((profile.abbreviations + profile.abbreviationsBeforeNumbers).map { folder.fold($0) })
        dictionary = DictionaryWords(locale: profile.tag)
    }

    /// - Parameter opaque: stretches of the text that are not language, in order; each becomes one token.
    func tokens(of text: [UInt8], in range: Range<Int>, opaque: [Range<Int>]) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(range.count / 5)
        var offset = range.lowerBound
        var stretches = opaque.drop { $0.upperBound <= range.lowerBound }
        while offset < range.upperBound {
            if let stretch = stretches.first, stretch.lowerBound <= offset {
                let end = min(stretch.upperBound, range.upperBound)
                if end > offset { result.append(Token(start: offset, end: end, kind: .opaque, folded: "")) }
                offset = max(end, offset)
                stretches = stretches.dropFirst()
            } else {
                let end = min(stretches.first?.lowerBound ?? range.upperBound, range.upperBound)
                offset = appendNext(to: &result, text, at: offset, end: end)
            }
        }
        return result
    }

    /// Appends the token at an offset, if one begins there; returns where to go on.
    private func appendNext(to tokens: inout [Token], _ text: [UInt8], at offset: Int, end: Int) -> Int {
        if let space = spaceLength(text, at: offset) { return offset + space }
        if isDigit(text[offset]) {
            let stop = numberEnd(text, at: offset, end: end)
            tokens.append(token(text, offset..<stop, .number))
            return stop
        }
        let stop = wordEnd(text, at: offset, end: end)
        if stop > offset {
            appendWord(to: &tokens, text, offset..<stop, end: end)
            return tokens.last!.end
        }
        let length = min(decode(text, at: offset)?.1 ?? 1, end - offset)
        tokens.append(token(text, offset..<offset + length, .punctuation))
        return offset + length
    }

    private func token(_ text: [UInt8], _ range: Range<Int>, _ kind: TokenKind) -> Token {
        Token(start: range.lowerBound, end: range.upperBound, kind: kind, folded: folder.fold(text[range]))
    }

    private func appendWord(to tokens: inout [Token], _ text: [UInt8], _ range: Range<Int>, end: Int) {
        if dictionary.covers(text, at: range.lowerBound) {
            for piece in dictionary.words(text, range) { tokens.append(token(text, piece, .word)) }
            return
        }
        var start = range.lowerBound
        while let split = elisionEnd(text, start..<range.upperBound) {
            tokens.append(token(text, start..<split, .word))
            start = split
        }
        let stop = stopWithPoint(text, start..<range.upperBound, end: end)
        if let split = encliticStart(text, start..<stop) {
            if split > start { tokens.append(token(text, start..<split, .word)) }
            tokens.append(token(text, split..<stop, .word))
        } else {
            tokens.append(token(text, start..<stop, .word))
        }
    }

    /// Where an elided word at the start of the range ends, its apostrophe included; nil when none stands there.
    private func elisionEnd(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        guard !elisions.isEmpty else { return nil }
        for offset in range {
            guard let length = apostropheLength(text, at: offset) else { continue }
            let end = offset + length
            guard end < range.upperBound, elisions.contains(folder.fold(text[range.lowerBound..<end])) else { return nil }
            return end
        }
        return nil
    }

    /// Where an ending such as `’s` begins.
    private func encliticStart(_ text: [UInt8], _ range: Range<Int>) -> Int? {
        guard !enclitics.isEmpty else { return nil }
        for offset in range.suffix(5).reversed() where apostropheLength(text, at: offset) != nil {
            return enclitics.contains(folder.fold(text[offset..<range.upperBound])) ? offset : nil
        }
        return nil
    }

    /// The end of a word with the point that belongs to it: `Mr.`, `U.N.`
    private func stopWithPoint(_ text: [UInt8], _ range: Range<Int>, end: Int) -> Int {
        let stop = range.upperBound
        guard stop < end, text[stop] == UInt8(ascii: ".") else { return stop }
        let dotted = text[range].contains(UInt8(ascii: ".")) && range.count <= 12
        return dotted || abbreviations.contains(folder.fold(text[range.lowerBound...stop])) ? stop + 1 : stop
    }
}
