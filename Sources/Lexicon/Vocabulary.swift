import BitextModel

/// The words of one side, numbered in the order they first appear.
package struct Vocabulary: Sendable {
    package private(set) var words: [String] = []
    /// How often each word stands in the side.
    package private(set) var counts: [Int] = []
    private var ids: [String: Int32] = [:]

    package init() {}

    package var count: Int { words.count }

    /// The number of a word, new or known; counts one occurrence.
    package mutating func add(_ word: String) -> Int32 {
        if let id = ids[word] {
            counts[Int(id)] += 1
            return id
        }
        let id = Int32(words.count)
        ids[word] = id
        words.append(word)
        counts.append(1)
        return id
    }

    package func id(of word: String) -> Int32? { ids[word] }

    package var total: Int { counts.reduce(0, +) }
}
