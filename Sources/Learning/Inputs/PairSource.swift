import BitextModel

/// A segment and its translation, in UTF-8.
package struct TextPair: Sendable, Equatable {
    package var source: [UInt8]
    package var target: [UInt8]
    /// The 1-based line of its input where it begins; nil where lines say nothing.
    package var line: Int?

    package init(source: [UInt8], target: [UInt8], line: Int? = nil) {
        self.source = source
        self.target = target
        self.line = line
    }
}

/// An input that gives sentence pairs a batch at a time, so that its size does not matter to memory.
package protocol PairSource {
    /// The input's name, for what is said about it.
    var name: String { get }

    /// The next pairs; none at the end. Throws when the input cannot be understood, and when it holds no pair at all.
    mutating func nextBatch() throws(Problem) -> [TextPair]
}

enum InputLimit {
    /// Pairs in a batch: enough to keep two tokenisers busy, few enough to cost little memory.
    static let batch = 4096
    /// Bytes in a batch, before the pair that passes it.
    static let batchBytes = 1 << 22
    /// A longer line or segment is no sentence pair: the file is in another format, or its line ends are lost.
    static let segmentBytes = 1 << 20
}

extension PairSource {
    /// Takes pairs one by one until a batch is full or `next` gives nil.
    func batch(_ next: () throws(Problem) -> TextPair?) throws(Problem) -> [TextPair] {
        var result: [TextPair] = []
        var bytes = 0
        while result.count < InputLimit.batch, bytes < InputLimit.batchBytes, let pair = try next() {
            bytes += pair.source.count + pair.target.count
            result.append(pair)
        }
        return result
    }
}
