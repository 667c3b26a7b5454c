import BitextModel

/// What an aligner found.
package struct Alignment: Sendable {
    /// In the order of the source; every segment stands in exactly one.
    package var beads: [Bead]
    /// What the words of the pairs say for them, in nats a word, segments left alone counting as nothing.
    package var evidence: Double

    /// Two texts whose words speak less for each other than this are not an original and its translation. Articles and
    /// novels beside their own translations have 0.30 and more, beside another text of the same collection 0.05 at most,
    /// with a lexicon and without.
    private static let leastEvidence = 0.08
    /// Of two texts shorter than this, words tell too little: in segments, both sides together.
    private static let fewestSegments = 40

    /// Whether the words say that the two texts have nothing to do with each other.
    package var isOfUnrelatedTexts: Bool {
        let segments = beads.reduce(0) { $0 + $1.source.count + $1.target.count }
        return segments >= Self.fewestSegments && evidence < Self.leastEvidence
    }
}
