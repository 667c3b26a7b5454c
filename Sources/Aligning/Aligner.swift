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
    package func align(
        _ source: SegmentedDocument, _ target: SegmentedDocument, languages: Sides<LanguageProfile>, hasBlocks: Bool = true
    ) -> Alignment {
        guard !source.segments.isEmpty, !target.segments.isEmpty else {
            let lost = source.segments.indices.map { Bead(source: $0..<$0 + 1, target: 0..<0, score: 1) }
            let added = target.segments.indices.map { Bead(source: 0..<0, target: $0..<$0 + 1, score: 1) }
            return Alignment(beads: lost + added, evidence: 0)
        }
        return align(
            AlignmentInput(source, target, languages: languages, lexicons: lexicons, hasBlocks: hasBlocks, weights: weights))
    }

    /// - Parameter candidates: takes every bead of the last pass that is at all probable.
    package func align(_ input: AlignmentInput, candidates: ((Bead) -> Void)? = nil) -> Alignment {
        var priors = BeadPriors(weights)
        let first = pass(
            BeadScorer(input, input.table, priors, weights), corridor(input), isSecond: false
        ).beads
        priors.adapt(to: first, weights)
        var table = input.table
        learn(from: first, input, &table)
        let scorer = BeadScorer(input, table, priors, weights)
        let second = pass(scorer, narrowed(first, input), isSecond: true, candidates: candidates)
        let words = input.source.words.count + input.target.words.count
        let beads = Crossings(scorer: scorer).resolved(LargeBeads(scorer: scorer).resolved(second.beads))
        return Alignment(
            beads: beads, evidence: second.evidence / Double(max(words, 1)))
    }

    /// The first pass looks for beads of up to two segments a side, and 1–3 and 3–1.
    private static let firstShapes = 8
    /// Rows of the corridor searched at once; the rest of the text cannot change what is found more than a few segments
    /// before it.
    private static let stretch = 1500
    private static let lookahead = 60

    private func pass(
        _ scorer: BeadScorer, _ corridor: Corridor, isSecond: Bool, candidates: ((Bead) -> Void)? = nil
    ) -> (beads: [Bead], evidence: Double) {
        let input = scorer.input
        let shapes = isSecond ? BeadShape.all.count : Self.firstShapes
        var beads: [Bead] = []
        var evidence = 0.0
        var at = (source: 0, target: 0)
        while true {
            let goal = end(of: at.source + Self.stretch, corridor)
            let end = min(goal + Self.lookahead, input.source.count)
            let isLast = end == input.source.count
            let stretch = CorridorStretch(corridor, from: at, to: end)
            let lattice = Lattice(scorer, stretch, shapes: shapes, isLast: isLast)
            var path = isSecond ? lattice.pathDoubtingReplacements(scorer) : lattice.path()
            if !isLast { path = Array(path[..<cut(path, near: goal)]) }
            if let candidates {
                let limit = path.last?.source.upperBound ?? end
                for bead in lattice.beads(atLeast: 0.001) where bead.source.upperBound <= limit { candidates(bead) }
            }
            beads += path
            evidence += lattice.words(of: path)
            guard !isLast, let last = path.last else { return (beads, evidence) }
            at = (last.source.upperBound, last.target.upperBound)
        }
    }

    /// Where a stretch had better end: at an anchor. In the middle of a long gap nothing tells how much of the other text comes
    /// before it, and a few false pairs have so many places there that together they look likely.
    private func end(of row: Int, _ corridor: Corridor) -> Int {
        corridor.anchor(from: row, within: Self.mostToAnchor) ?? row
    }

    /// Cells that are searched beyond a stretch's usual end to reach an anchor: memory for ten thousand lines left out.
    private static let mostToAnchor = 150_000

    /// Where to cut a path: after the surest pair near a row.
    private func cut(_ path: [Bead], near row: Int) -> Int {
        let near = path.indices.filter { path[$0].source.upperBound > row - Self.lookahead && path[$0].source.upperBound <= row }
        return near.max { path[$0].score < path[$1].score }.map { $0 + 1 } ?? max(path.count / 2, 1)
    }

    /// A pair of texts with no more cells than this is searched whole.
    private static let smallBitext = 2_500
    /// How far the path may stray from the anchors, and from the first pass, in segments.
    private static let firstRadius = 6
    private static let secondRadius = 2

    private func corridor(_ input: AlignmentInput) -> Corridor {
        let (source, target) = (input.source, input.target)
        guard source.count * target.count > Self.smallBitext else { return .whole(source.count, target.count) }
        return .around(Anchors.find(source, target, input.table), source.count, target.count, radius: Self.firstRadius)
    }

    /// Around the confident beads of the first pass.
    private func narrowed(_ beads: [Bead], _ input: AlignmentInput) -> Corridor {
        let (source, target) = (input.source, input.target)
        guard source.count * target.count > Self.smallBitext else { return .whole(source.count, target.count) }
        let points = beads.filter { !$0.isUnaligned && $0.score > Self.sure }
            .map { (source: $0.source.lowerBound, target: $0.target.lowerBound) }
        return .around(points, source.count, target.count, radius: Self.secondRadius)
    }

    /// Beads surer than this teach word pairs and keep the corridor.
    private static let sure = 0.45

    /// Of a very long text a sample of so many beads teaches all there is to learn.
    private static let mostTeachers = 20_000

    private func learn(from beads: [Bead], _ input: AlignmentInput, _ table: inout TranslationTable) {
        var learner = PairLearner()
        let sure = beads.filter { !$0.isUnaligned && $0.score > Self.sure }
        for index in stride(from: 0, to: sure.count, by: sure.count / Self.mostTeachers + 1) {
            learner.add(sources: words(input.source, sure[index].source), targets: words(input.target, sure[index].target))
        }
        learner.teach(&table, sourceCount: input.source.vocabulary.count, targetCount: input.target.vocabulary.count)
    }

    /// Function words teach nothing: they stand everywhere.
    private func words(_ text: AlignmentText, _ segments: Range<Int>) -> [Int32] {
        text.words[text.starts[segments.lowerBound]..<text.starts[segments.upperBound]].filter {
            text.classes[Int($0)] != .function
        }
    }
}
