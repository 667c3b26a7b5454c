import BitextModel
import Languages
import Lexicon

/// A token as passages see it.
struct PassageWord {
    enum Kind {
        case content, number, function, mark
    }

    var segment: Int
    var range: Range<Int>
    var kind: Kind
    var folded: String
    /// How sure it is that something answers it, 0…1.
    var confidence: Float
    /// How much it says, in nats, that nothing answers the place where it stands; below zero when something does.
    var doubt: Float = 0

    var isContent: Bool { kind == .content || kind == .number }
    var isProven: Bool { confidence >= WordLinks.proven }
    var isUnanswered: Bool { confidence == 0 }
}

/// One side of a bead: its tokens in a row, with what answers them.
struct PassageWords {
    let side: Side
    var words: [PassageWord]
    /// For each word, the other side's words that are surely linked to it.
    let answers: [[Int]]

    init(_ bead: Bead, _ side: Side, _ bitext: Bitext, _ links: WordLinks, _ language: LanguageProfile) {
        var confidence = [Float](repeating: 0, count: links.counts[side])
        var answers = [[Int]](repeating: [], count: links.counts[side])
        for link in links.links {
            let word = link.place(side)
            confidence[word] = max(confidence[word], link.confidence)
            if link.confidence >= WordLinks.proven { answers[word].append(link.place(side.opposite)) }
        }
        var words: [PassageWord] = []
        words.reserveCapacity(confidence.count)
        for segment in bead[side] {
            for token in bitext[side].segments[segment].tokens {
                words.append(
                    PassageWord(
                        segment: segment, range: token.range, kind: Self.kind(token, after: words.last, language),
                        folded: token.folded, confidence: confidence[words.count]))
            }
        }
        self.side = side
        self.words = words
        self.answers = answers
    }

    private static func kind(_ token: Token, after last: PassageWord?, _ language: LanguageProfile) -> PassageWord.Kind {
        switch token.kind {
        case .word: language.functionWords.contains(token.folded) || isEnding(token, after: last) ? .function : .content
        case .number: .number
        case .opaque: .content
        case .punctuation: .mark
        }
    }

    /// Whether the word is only an ending, set off by a dot in the middle: `lecteur·rice·s`.
    private static func isEnding(_ token: Token, after last: PassageWord?) -> Bool {
        guard let last, last.range.upperBound == token.start else { return false }
        return last.folded == "\u{B7}"
    }

    /// The words of each segment.
    var segments: [Range<Int>] {
        var result: [Range<Int>] = []
        for index in words.indices {
            if let last = result.last, words[last.lowerBound].segment == words[index].segment {
                result[result.count - 1] = last.lowerBound..<index + 1
            } else {
                result.append(index..<index + 1)
            }
        }
        return result
    }

    /// Bytes of the words, without what stands between them.
    func length(_ range: Range<Int>) -> Int { words[range].reduce(0) { $0 + $1.range.count } }

    /// The stretch of a segment with the highest sum of doubts (Kadane's scan), from one doubtful word to another.
    func mostDoubtful(in segment: Range<Int>) -> (range: Range<Int>, doubt: Float)? {
        var best: (range: Range<Int>, doubt: Float)?
        var sum: Float = 0
        var start = segment.lowerBound
        for index in segment {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += words[index].doubt
            if sum > best?.doubt ?? 0 { best = (start..<index + 1, sum) }
        }
        return best.map { (trimmed($0.range), $0.doubt) }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let first = range.first { words[$0].doubt > 0 } ?? range.lowerBound
        return first..<range.upperBound
    }
}
