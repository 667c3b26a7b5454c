import BitextModel
import Languages
import Lexicon

/// Pairs the segments of two documents into beads. See `Documentation/alignment.md`.
package struct Aligner: Sendable {
    package var weights: AlignmentWeights
    /// What is known of the two languages' words; several add up.
    package var lexicons: [BilingualLexicon]

    package init(weights: AlignmentWeights = AlignmentWeights(), lexicons: [BilingualLexicon] = []) {
        self.weights = weights
        self.lexicons = lexicons
    }

    /// - Parameter hasBlocks: whether the documents' blocks are paragraphs (not so when the input was one segment a line).
    /// - Returns: beads in order; every segment stands in exactly one.
    package func align(
        _ source: SegmentedDocument, _ target: SegmentedDocument, languages: Sides<LanguageProfile>, hasBlocks: Bool = true
    ) -> [Bead] {
        guard !source.segments.isEmpty, !target.segments.isEmpty else {
            return source.segments.indices.map { Bead(source: $0..<$0 + 1, target: 0..<0, score: 1) }
                + target.segments.indices.map { Bead(source: 0..<0, target: $0..<$0 + 1, score: 1) }
        }
        let one = AlignmentText(source, languages.source, hasBlocks: hasBlocks)
        let other = AlignmentText(target, languages.target, hasBlocks: hasBlocks)
        var table = TranslationTable.bySpelling(one.vocabulary, other.vocabulary)
        for lexicon in lexicons { table.add(lexicon, one.vocabulary, other.vocabulary) }
        let first = pass(one, other, table, corridor(one, other, table))
        learn(from: first, one, other, &table)
        return pass(one, other, table, narrowed(first, one, other))
    }

    private func pass(_ source: AlignmentText, _ target: AlignmentText, _ table: TranslationTable, _ corridor: Corridor) -> [Bead]
    {
        DynamicProgram(BeadScorer(source, target, table, corridor, weights), corridor).solve()
    }

    /// A pair of texts with no more cells than this is searched whole.
    private static let smallBitext = 10_000
    /// How far the path may stray from the anchors, and from the first pass, in segments.
    private static let firstRadius = 12
    private static let secondRadius = 8

    private func corridor(_ source: AlignmentText, _ target: AlignmentText, _ table: TranslationTable) -> Corridor {
        guard source.count * target.count > Self.smallBitext else { return .whole(source.count, target.count) }
        return .around(Anchors.find(source, target, table), source.count, target.count, radius: Self.firstRadius)
    }

    /// Around the confident beads of the first pass.
    private func narrowed(_ beads: [Bead], _ source: AlignmentText, _ target: AlignmentText) -> Corridor {
        guard source.count * target.count > Self.smallBitext else { return .whole(source.count, target.count) }
        let points = beads.filter { !$0.isUnaligned && $0.score > Self.sure }
            .map { (source: $0.source.lowerBound, target: $0.target.lowerBound) }
        return .around(points, source.count, target.count, radius: Self.secondRadius)
    }

    /// Beads surer than this teach word pairs.
    private static let sure = 0.6

    private func learn(from beads: [Bead], _ source: AlignmentText, _ target: AlignmentText, _ table: inout TranslationTable) {
        var learner = PairLearner()
        for bead in beads where !bead.isUnaligned && bead.score > Self.sure {
            learner.add(
                sources: unique(bead.source.flatMap { source.words[$0] }),
                targets: unique(bead.target.flatMap { target.words[$0] }))
        }
        learner.teach(&table, sourceCount: source.vocabulary.count, targetCount: target.vocabulary.count)
    }

    private func unique(_ words: [Int32]) -> [Int32] {
        var seen = Set<Int32>()
        return words.filter { seen.insert($0).inserted }
    }
}
