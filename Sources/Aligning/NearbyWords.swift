/// How frequent each word is around a segment, the place where it stands itself aside (a cache, as in language models:
/// Kuhn and De Mori, 1990).
struct NearbyWords {
    private let text: AlignmentText
    private let radius: Int
    private var counts: [Int32]
    private var low = 0
    private var high = 0
    private var total: Float = 0

    init(_ text: AlignmentText, radius: Int) {
        self.text = text
        self.radius = radius
        counts = Array(repeating: 0, count: text.vocabulary.count)
    }

    mutating func move(to segment: Int) {
        let end = min(segment + radius + 1, text.count)
        while high < end {
            for word in text.words[text.wordRange(high)] { counts[Int(word)] += 1 }
            high += 1
        }
        let start = max(segment - radius, 0)
        while low < start {
            for word in text.words[text.wordRange(low)] { counts[Int(word)] -= 1 }
            low += 1
        }
        total = Float(max(text.starts[high] - text.starts[low], Self.fewestWords))
    }

    /// In fewer words than this, one occurrence says little about the next.
    private static let fewestWords = 200

    func probability(_ word: Int32) -> Float { Float(counts[Int(word)] - 1) / total }
}
