import BitextModel

/// The probability of each link of a bead, in each direction.
struct LinkPosteriors {
    /// Row by target word.
    private let forward: [Float]
    /// Row by source word.
    private let backward: [Float]
    private let proven: [Bool]
    let counts: Sides<Int>
    /// Where an expression of several words meets one word that answers it.
    let expressions: [Sides<Range<Int>>]

    init(
        forward: [Float], backward: [Float], proven: [Bool], counts: Sides<Int>, expressions: [Sides<Range<Int>>]
    ) {
        self.forward = forward
        self.backward = backward
        self.proven = proven
        self.counts = counts
        self.expressions = expressions
    }

    /// The lesser of the two directions.
    func both(_ i: Int, _ j: Int) -> Float { min(forward[j * counts.source + i], backward[i * counts.target + j]) }

    /// One direction alone: that the token of the given side is produced by the other.
    func single(_ i: Int, _ j: Int, of side: Side) -> Float {
        side == .target ? forward[j * counts.source + i] : backward[i * counts.target + j]
    }

    /// Both directions as if they knew nothing of each other.
    func product(_ i: Int, _ j: Int) -> Float { forward[j * counts.source + i] * backward[i * counts.target + j] }

    /// Whether something besides position speaks for the link.
    func isProven(_ i: Int, _ j: Int) -> Bool { proven[i * counts.target + j] }
}
