/// A pair of words or phrases that translate each other.
package struct LearnedPair: Sendable, Equatable {
    package var source: String
    package var target: String
    /// p(target | source) and p(source | target).
    package var forward: Float
    package var backward: Float

    package init(source: String, target: String, forward: Float, backward: Float) {
        self.source = source
        self.target = target
        self.forward = forward
        self.backward = backward
    }

    /// Whether either side is a phrase of several words.
    package var isPhrase: Bool { (source + target).utf8.contains(UInt8(ascii: " ")) }
}
