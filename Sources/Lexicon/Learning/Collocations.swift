import Glibc

/// Words that stand together as one: `prime minister`, `mise en œuvre`. Found by how much more often they follow each other
/// than chance would have it, and joined.
struct Collocations {
    /// Two words must follow each other this often.
    private static let fewestTimes = 4
    /// Normalised pointwise mutual information (Bouma, 2009) from which on two words count as one: read off lists of pairs of
    /// French and English law, news and abstracts, where `prime minister` has 0.9 and `new measures` 0.3.
    private static let leastAttraction: Float = 0.42
    /// The likelihood ratio of Dunning (1993) that chance exceeds once in 10,000 pairs (χ² with one degree of freedom).
    private static let leastSignificance: Float = 15.1

    private var table = PairTable()
    private var times: [Int] = []
    private let total: Float
    private let counts: [Int]

    /// Counts the words of a column that follow each other.
    init(_ column: WordColumn) {
        counts = column.vocabulary.counts
        total = Float(max(column.words.count, 1))
        for place in column.words.indices.dropFirst() where column.follows[place] {
            let slot = Int(table.slot(for: PairTable.key(column.words[place - 1], column.words[place])))
            if slot == times.count { times.append(0) }
            times[slot] += 1
        }
    }

    /// How much two words that follow each other attract each other; nil when they do not.
    func attraction(_ first: Int32, _ second: Int32) -> Float? {
        guard let slot = table.known(PairTable.key(first, second)), times[slot] >= Self.fewestTimes else { return nil }
        let together = Float(times[slot])
        let (one, other) = (Float(counts[Int(first)]), Float(counts[Int(second)]))
        let attraction = log(together * total / (one * other)) / -log(together / total)
        guard attraction >= Self.leastAttraction, significance(together, one, other) >= Self.leastSignificance else { return nil }
        return attraction
    }

    /// −2 log λ of the two words' contingency table.
    private func significance(_ together: Float, _ one: Float, _ other: Float) -> Float {
        func term(_ seen: Float, _ expected: Float) -> Float { seen > 0 ? seen * log(seen / expected) : 0 }
        return 2
            * (term(together, one * other / total) + term(one - together, one * (total - other) / total)
                + term(other - together, (total - one) * other / total)
                + term(total - one - other + together, (total - one) * (total - other) / total))
    }
}

extension WordColumn {
    /// The column with words that stand together joined into one.
    ///
    /// First words of meaning are joined (`premier ministre`), then a function word to one of them (`en œuvre`), then again
    /// words of meaning, among them what was joined (`mise en œuvre`). Function words that then
    /// still begin or end a phrase are taken off: `la loi` is none.
    func joiningCollocations(functionWords: Set<String>) -> WordColumn {
        joiningOnce(functionWords, most: 0).joiningOnce(functionWords, most: 1).joiningOnce(functionWords, most: 0)
            .settled(functionWords)
    }

    /// - Parameter most: how many of the two words that are joined may be function words.
    private func joiningOnce(_ functionWords: Set<String>, most: Int) -> WordColumn {
        let collocations = Collocations(self)
        let isFunction = vocabulary.words.map { functionWords.contains($0) }
        func attraction(_ first: Int32, _ second: Int32) -> Float {
            let count = (isFunction[Int(first)] ? 1 : 0) + (isFunction[Int(second)] ? 1 : 0)
            return count <= most ? collocations.attraction(first, second) ?? 0 : 0
        }
        var result = WordColumn()
        for sentence in 0..<count {
            let range = range(sentence)
            let joints = range.map { place in
                place > range.lowerBound && follows[place] ? attraction(words[place - 1], words[place]) : 0
            }
            append(range, joints, to: &result)
        }
        return result
    }

    /// Copies a sentence; of two joints that share a word the stronger wins.
    private func append(_ range: Range<Int>, _ joints: [Float], to result: inout WordColumn) {
        var place = range.lowerBound
        while place < range.upperBound {
            let word = vocabulary.words[Int(words[place])]
            let index = place + 1 - range.lowerBound
            if index < joints.count, joints[index] > 0, index + 1 == joints.count || joints[index] >= joints[index + 1] {
                result.append(word + " " + vocabulary.words[Int(words[place + 1])], follows: follows[place])
                place += 2
            } else {
                result.append(word, follows: follows[place])
                place += 1
            }
        }
        result.endSentence()
    }

    /// Writes what was joined as phrases are written, without the function words at its ends.
    private func settled(_ functionWords: Set<String>) -> WordColumn {
        let forms = vocabulary.words.map { trimmed($0.split(separator: " ").map(String.init), functionWords) }
        var result = WordColumn()
        for sentence in 0..<count {
            for place in range(sentence) {
                for (index, form) in forms[Int(words[place])].enumerated() {
                    result.append(form, follows: index > 0 || follows[place])
                }
            }
            result.endSentence()
        }
        return result
    }

    /// The words with those between the first and last word of meaning joined.
    private func trimmed(_ words: [String], _ functionWords: Set<String>) -> [String] {
        guard let first = words.firstIndex(where: { !functionWords.contains($0) }),
            let last = words.lastIndex(where: { !functionWords.contains($0) }), last - first < Phrase.longest
        else { return words }
        return words[..<first] + [Phrase.joined(words[first...last])] + words[(last + 1)...]
    }
}
