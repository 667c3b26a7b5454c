import BitextModel

/// One side of the sentence pairs that are learned from. Words seen too seldom to prove anything share one number, the
/// last: they can still answer a word of the other side, and so keep it from explaining everything.
struct IndexedSentences: Sendable {
    let words: [Int32]
    let ends: [Int]
    /// Numbers of words, the shared one included.
    let wordCount: Int
    /// The words' numbers in the corpus; nil for the shared number.
    private let vocabulary: Vocabulary

    init(_ column: WordColumn, pairs: [Int], weights: [Float], fewestTimes: Float) {
        vocabulary = column.vocabulary
        let shared = Int32(column.vocabulary.count)
        var times = [Float](repeating: 0, count: column.vocabulary.count)
        for pair in pairs { for word in column.words[column.range(pair)] { times[Int(word)] += weights[pair] } }
        var words: [Int32] = []
        var ends: [Int] = []
        for pair in pairs {
            for word in column.words[column.range(pair)] { words.append(times[Int(word)] >= fewestTimes ? word : shared) }
            ends.append(words.count)
        }
        self.words = words
        self.ends = ends
        wordCount = column.vocabulary.count + 1
    }

    func range(_ sentence: Int) -> Range<Int> { (sentence == 0 ? 0 : ends[sentence - 1])..<ends[sentence] }

    /// The word itself; nil for the number that rare words share.
    func name(_ word: Int) -> String? { word < vocabulary.count ? vocabulary.words[word] : nil }
}

/// Where each word of one side stands: an inverted index by counting sort.
struct Occurrences: Sendable {
    /// Sentences in which the word stands, in order, once for each time; and its places in them.
    private let sentences: [Int32]
    private let places: [UInt8]
    private let ends: [Int]

    init(_ side: IndexedSentences) {
        var starts = [Int](repeating: 0, count: side.wordCount + 1)
        for word in side.words { starts[Int(word) + 1] += 1 }
        for word in 1..<starts.count { starts[word] += starts[word - 1] }
        var sentences = [Int32](repeating: 0, count: side.words.count)
        var places = [UInt8](repeating: 0, count: side.words.count)
        for sentence in side.ends.indices {
            for (place, word) in side.words[side.range(sentence)].enumerated() {
                sentences[starts[Int(word)]] = Int32(sentence)
                places[starts[Int(word)]] = UInt8(place)
                starts[Int(word)] += 1
            }
        }
        self.sentences = sentences
        self.places = places
        ends = starts
    }

    func of(_ word: Int) -> LazyMapSequence<Range<Int>, (sentence: Int, place: Int)> {
        ((word == 0 ? 0 : ends[word - 1])..<ends[word]).lazy.map { (Int(sentences[$0]), Int(places[$0])) }
    }
}
