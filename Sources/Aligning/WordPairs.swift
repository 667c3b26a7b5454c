import Lexicon

/// For each word of one side, the words of the other that may answer it, in one flat array.
struct WordPairs: Sendable {
    private(set) var answers: [Int32] = []
    /// p(answer | word)
    private(set) var probabilities: [Float] = []
    private(set) var starts: [Int] = [0]

    /// A pair no more probable than twice the word's own frequency says nothing: frequent words have many such.
    private static let least: Float = 2

    func range(_ word: Int32) -> Range<Int> { starts[Int(word)]..<starts[Int(word) + 1] }

    /// What answers each source word.
    init(forward table: TranslationTable, sourceCount: Int, _ target: AlignmentText) {
        starts.reserveCapacity(sourceCount + 1)
        for word in 0..<sourceCount {
            for entry in table.entries(of: Int32(word))
            where entry.forward >= Self.least * target.probabilities[Int(entry.target)] {
                answers.append(entry.target)
                probabilities.append(entry.forward)
            }
            starts.append(answers.count)
        }
    }

    /// What answers each target word.
    init(backward table: TranslationTable, _ source: AlignmentText, targetCount: Int) {
        let sourceCount = source.vocabulary.count
        var counts = [Int](repeating: 0, count: targetCount + 1)
        func entries(_ word: Int) -> some Sequence<TranslationTable.Entry> {
            table.entries(of: Int32(word)).lazy.filter { $0.backward >= Self.least * source.probabilities[word] }
        }
        for word in 0..<sourceCount { for entry in entries(word) { counts[Int(entry.target) + 1] += 1 } }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        starts = counts
        answers = Array(repeating: 0, count: counts[targetCount])
        probabilities = Array(repeating: 0, count: counts[targetCount])
        for word in 0..<sourceCount {
            for entry in entries(word) {
                let place = counts[Int(entry.target)]
                counts[Int(entry.target)] += 1
                answers[place] = Int32(word)
                probabilities[place] = entry.backward
            }
        }
    }
}

/// Where each word of a side stands: places in ``AlignmentText/words``, in order.
struct WordPlaces: Sendable {
    private(set) var places: [Int32]
    private var starts: [Int]

    init(_ text: AlignmentText) {
        var counts = [Int](repeating: 0, count: text.vocabulary.count + 1)
        for word in text.words { counts[Int(word) + 1] += 1 }
        for index in 1..<counts.count { counts[index] += counts[index - 1] }
        starts = counts
        places = Array(repeating: 0, count: text.words.count)
        for (place, word) in text.words.enumerated() {
            places[counts[Int(word)]] = Int32(place)
            counts[Int(word)] += 1
        }
    }

    /// The first index into ``places`` of a word's places from `low` on.
    func lowerBound(_ word: Int32, _ low: Int32) -> Int {
        var (first, last) = (starts[Int(word)], starts[Int(word) + 1])
        while first < last {
            let middle = (first + last) / 2
            if places[middle] < low { first = middle + 1 } else { last = middle }
        }
        return first
    }

    /// Where a word's places end in ``places``.
    func end(_ word: Int32) -> Int { starts[Int(word) + 1] }
}
