/// Pairs of words of two sides that are spelled alike: the same, or cognates.
struct SpellingPairs {
    private let source: Skeletons
    private let target: Skeletons

    /// Every pair, with its likeness (``Cognates``), by source and then by target word.
    static func forEach(
        _ source: Vocabulary, _ target: Vocabulary, _ body: (_ source: Int32, _ target: Int32, _ likeness: Double) -> Void
    ) {
        let pairs = SpellingPairs(source: Skeletons(source.words), target: Skeletons(target.words))
        let buckets = pairs.target.buckets
        var subsequence = CommonSubsequence()
        for word in 0..<pairs.source.count {
            let key = pairs.source.key(word)
            let first = buckets.partition { $0.key < key }
            guard first < buckets.count, buckets[first].key == key else { continue }
            pairs.source.withWord(word) { skeleton in
                subsequence.begin(skeleton)
                for bucket in buckets[first...] {
                    guard bucket.key == key else { break }
                    let likeness = pairs.target.withWord(Int(bucket.word)) { pairs.likeness(skeleton, $0, subsequence) }
                    if likeness > 0 { body(Int32(word), bucket.word, likeness) }
                }
                subsequence.end(skeleton)
            }
        }
    }

    /// As ``Cognates/similarity(_:_:)``; but numbers are the same or are not: 2018 is no form of 2019.
    private func likeness(
        _ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>, _ subsequence: borrowing CommonSubsequence
    ) -> Double {
        let (shorter, longer) = (min(one.count, other.count), max(one.count, other.count))
        guard shorter == longer || shorter >= Cognates.shortestWord else { return 0 }
        guard Double(shorter) >= Cognates.threshold * Double(longer) else { return 0 }
        let shared = subsequence.length(one, other)
        if shared == longer { return 1 }
        guard shorter >= Cognates.shortestWord, !isNumber(one) || !isNumber(other) else { return 0 }
        let ratio = Double(shared) / Double(longer)
        return ratio >= Cognates.threshold ? ratio : 0
    }

    private func isNumber(_ word: UnsafeBufferPointer<UInt8>) -> Bool { word.allSatisfy { $0 &- 0x30 < 10 } }
}

/// The skeletons of many words, one after the other.
private struct Skeletons {
    private var letters: [UInt8] = []
    private var ends: [Int] = [0]

    init(_ words: [String]) {
        ends.reserveCapacity(words.count + 1)
        for word in words {
            Cognates.appendSkeleton(word, to: &letters)
            ends.append(letters.count)
        }
    }

    var count: Int { ends.count - 1 }

    func withWord<Result>(_ word: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        letters.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[ends[word]..<ends[word + 1]])) }
    }

    /// A word's first letters: cognates share them, and comparing only words of one key keeps the work linear in practice.
    /// Short words have keys of their own.
    func key(_ word: Int) -> UInt32 {
        let range = ends[word]..<ends[word + 1]
        return letters[range].prefix(3).reduce(UInt32(min(range.count, Cognates.shortestWord))) { $0 << 8 | UInt32($1) }
    }

    /// All words by their keys, those of one key in their order.
    var buckets: [(key: UInt32, word: Int32)] {
        (0..<count).map { (key($0), Int32($0)) }.sorted { ($0.key, $0.word) < ($1.key, $1.word) }
    }
}

extension [(key: UInt32, word: Int32)] {
    /// The first place where `isBefore` no longer holds.
    fileprivate func partition(_ isBefore: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// The length of the longest common subsequence of one word and many others, all places of the word at once in the bits of a
/// number (Hyyrö, 2004).
private struct CommonSubsequence: ~Copyable {
    /// By letter, the places of the word where it stands.
    private let places: UnsafeMutablePointer<UInt64>

    init() {
        places = .allocate(capacity: 256)
        places.initialize(repeating: 0, count: 256)
    }

    deinit { places.deallocate() }

    mutating func begin(_ word: UnsafeBufferPointer<UInt8>) {
        for (index, letter) in word.enumerated().prefix(64) { places[Int(letter)] |= 1 << UInt64(index) }
    }

    mutating func end(_ word: UnsafeBufferPointer<UInt8>) { for letter in word { places[Int(letter)] = 0 } }

    /// - Parameter word: the one that was begun with.
    func length(_ word: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
        guard word.count <= 64 else { return Cognates.longestCommonSubsequence(word, other) }
        var open = UInt64.max
        for letter in other {
            let met = open & places[Int(letter)]
            open = (open &+ met) | (open &- met)
        }
        let all = word.count == 64 ? UInt64.max : (1 << UInt64(word.count)) - 1
        return (~open & all).nonzeroBitCount
    }
}
