import BitextModel

extension Bitext {
    /// Under this score one bead in ten or more pairs the wrong sentences, whose words would be learned as answers.
    private static let sureBead = 0.9

    /// The sure beads as sentence pairs to learn from. Sentences of one side of a bead are joined by a space; beads of which
    /// one side is empty teach nothing.
    package var learnablePairs: [TextPair] {
        beads.filter { !$0.isUnaligned && $0.score >= Self.sureBead }.map { bead in
            TextPair(source: text(of: bead, .source), target: text(of: bead, .target))
        }
    }

    private func text(of bead: Bead, _ side: Side) -> [UInt8] {
        let document = self[side]
        let parts = segments(of: bead, side).map { document.text(of: $0).utf8[$0.range] }
        return Array(parts.joined(separator: [UInt8(ascii: " ")]))
    }
}
