import BitextModel

/// One link: the source token and the target token that answer each other, by their place in the bead.
package struct WordLink: Sendable, Equatable {
    package var source: Int
    package var target: Int
    /// How sure the linker is, 0…1. Above a half, something besides position speaks for the link.
    package var confidence: Float
}

/// The links of one bead, in the order of their source tokens, then of their target tokens.
package struct WordLinks: Sendable, Equatable {
    package var links: [WordLink]
    /// How many tokens each side of the bead has.
    package var counts: Sides<Int>
}
