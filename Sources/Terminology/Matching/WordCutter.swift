import BitextModel

/// A word as terms see it. Hyphens and apostrophes part words, points vanish: `cessez-le-feu` is three words, `U.N.` is one.
struct TermWord: Equatable {
    /// UTF-8 offsets in the text.
    var start: Int
    var end: Int
    /// Indices of the tokens it begins and ends in.
    var firstToken: Int
    var lastToken: Int
    /// A punctuation mark, which a term must hold to match across it.
    var isMark = false
    /// A stretch that is not language: nothing matches it.
    var isOpaque = false
    /// Whether it is joined to the word before it, by a hyphen or within one token.
    var joinsPrevious = false
    /// Letters with points between: `U.N.`
    var isDotted = false
    fileprivate var isHyphen = false
    fileprivate var isCapital = false

    init(start: Int, end: Int, token: Int) {
        self.start = start
        self.end = end
        firstToken = token
        lastToken = token
    }
}

/// Cuts terms and segments into the words they are compared by. Both go through here, so both are cut alike.
struct WordCutter {
    private let bytes: [UInt8]
    private(set) var words: [TermWord] = []

    /// The words of a segment. Offsets refer to `block`.
    static func words(of segment: Segment, block: [UInt8]) -> [TermWord] {
        var cutter = WordCutter(bytes: block)
        for (index, token) in segment.tokens.enumerated() where token.start >= 0 && token.end <= block.count {
            if token.kind == .opaque {
                cutter.append(token.range, token: index, isMark: true)
                cutter.words[cutter.words.count - 1].isOpaque = true
            } else {
                cutter.cut(token.range, token: index)
            }
        }
        cutter.takeClosingPoints(of: segment)
        return cutter.words
    }

    /// The words of a term.
    static func words(of term: String) -> [TermWord] { words(of: Array(term.utf8)) }

    static func words(of bytes: [UInt8]) -> [TermWord] {
        var cutter = WordCutter(bytes: bytes)
        cutter.cut(0..<bytes.count, token: 0)
        return cutter.words
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func cut(_ range: Range<Int>, token: Int) {
        var position = range.lowerBound
        var wordStart: Int?
        while position < range.upperBound {
            let (scalar, next) = bytes.scalar(at: position, before: range.upperBound)
            let role = scalar.role
            if role == .letter || (wordStart != nil && (role == .invisible || isInsideNumber(position, role))) {
                wordStart = wordStart ?? position
            } else {
                if let start = wordStart { append(start..<position, token: token) }
                wordStart = nil
                if role == .mark || role == .comma { append(position..<next, token: token, isMark: true) }
                if role == .hyphen { appendHyphen(position..<next, token: token) }
            }
            position = next
        }
        if let start = wordStart { append(start..<range.upperBound, token: token) }
    }

    /// A point or comma between two digits.
    private func isInsideNumber(_ position: Int, _ role: ScalarRole) -> Bool {
        guard role == .point || role == .comma, position > 0, position + 1 < bytes.count else { return false }
        return bytes[position - 1].isDigit && bytes[position + 1].isDigit
    }

    private mutating func appendHyphen(_ range: Range<Int>, token: Int) {
        append(range, token: token, isMark: true)
        words[words.count - 1].isHyphen = true
    }

    private mutating func append(_ range: Range<Int>, token: Int, isMark: Bool = false) {
        var word = TermWord(start: range.lowerBound, end: range.upperBound, token: token)
        word.isMark = isMark
        if !isMark {
            word.isCapital = isSingleCapital(range)
            if joinLetters(word) { return }
            word.joinsPrevious = takeJoiningHyphen(before: word)
        }
        word.joinsPrevious = word.joinsPrevious || words.last?.lastToken == token
        words.append(word)
    }

    /// Adds a capital to the one before when only a point parts them: `U.` and `N`.
    private mutating func joinLetters(_ word: TermWord) -> Bool {
        guard word.isCapital, let last = words.last, last.isCapital, last.end + 1 == word.start,
            bytes[last.end] == .point
        else { return false }
        words[words.count - 1].end = word.end
        words[words.count - 1].lastToken = word.lastToken
        words[words.count - 1].isDotted = true
        return true
    }

    /// Drops a hyphen that touches the words on both its sides. A hyphen between spaces is a dash, and stays.
    private mutating func takeJoiningHyphen(before word: TermWord) -> Bool {
        guard words.count >= 2, words[words.count - 1].isHyphen, words[words.count - 1].end == word.start else { return false }
        let previous = words[words.count - 2]
        let hyphen = words[words.count - 1].start
        let touches = previous.end == hyphen || (previous.end + 1 == hyphen && bytes[previous.end] == .point)
        guard touches else { return false }
        words.removeLast()
        return true
    }

    private func isSingleCapital(_ range: Range<Int>) -> Bool {
        if bytes[range.lowerBound] < 0x80 { return range.count == 1 && (0x41...0x5A).contains(bytes[range.lowerBound]) }
        let (scalar, next) = bytes.scalar(at: range.lowerBound, before: range.upperBound)
        return next == range.upperBound && scalar.properties.isUppercase
    }

    /// `U.N.` holds its last point, unless that point also ends the segment.
    private mutating func takeClosingPoints(of segment: Segment) {
        for index in words.indices where words[index].isDotted {
            let end = words[index].end
            guard end + 1 < segment.range.upperBound, end < bytes.count, bytes[end] == .point else { continue }
            words[index].end = end + 1
            let next = words[index].lastToken + 1
            if next < segment.tokens.count, segment.tokens[next].start == end { words[index].lastToken = next }
        }
    }
}
