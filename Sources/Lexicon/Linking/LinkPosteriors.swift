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

    /// The pairs that both directions believe in together, as if they knew nothing of each other.
    func forEachProduct(above floor: Float, _ body: (_ i: Int, _ j: Int, _ product: Float) -> Void) {
        forward.withUnsafeBufferPointer { forward in
            backward.withUnsafeBufferPointer { backward in
                for i in 0..<counts.source {
                    for j in 0..<counts.target {
                        let product = forward[j * counts.source + i] * backward[i * counts.target + j]
                        if product > floor { body(i, j, product) }
                    }
                }
            }
        }
    }

    /// The pairs whose lesser direction reaches a floor, and it.
    func forEach(reaching floor: Float, _ body: (_ i: Int, _ j: Int, _ both: Float) -> Void) {
        forward.withUnsafeBufferPointer { forward in
            backward.withUnsafeBufferPointer { backward in
                for i in 0..<counts.source {
                    for j in 0..<counts.target where backward[i * counts.target + j] >= floor {
                        let both = min(forward[j * counts.source + i], backward[i * counts.target + j])
                        if both >= floor { body(i, j, both) }
                    }
                }
            }
        }
    }

    /// Whether something besides position speaks for the link.
    func isProven(_ i: Int, _ j: Int) -> Bool { proven[i * counts.target + j] }
}
