import BitextModel
import Checking
import Entities

/// Does a number of the original come back with another value?
struct NumberMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "number-mismatch",
        summary: "Does a number of the original come back with another value?",
        category: .number, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        context.bitext.beads.indices.flatMap { index -> [Finding] in
            let bead = context.bitext.beads[index]
            guard !bead.isUnaligned else { return [] }
            let comparison = NumberComparison(
                source: context.source.numbers(in: bead.source), target: context.target.numbers(in: bead.target),
                aroundSource: around(index, .source, context), aroundTarget: around(index, .target, context))
            return comparison.mismatches.compactMap { make($0, index, context) }
        }
    }

    /// The numbers of the two neighbouring beads: a number may have moved to the next sentence.
    private func around(_ index: Int, _ side: Side, _ context: CheckContext) -> [NumberMention] {
        [index - 1, index + 1].filter(context.bitext.beads.indices.contains).flatMap {
            context.sides[side].numbers(in: context.bitext.beads[$0][side])
        }
    }

    /// Findings less sure than this stay unsaid.
    private static let leastConfidence = 0.5

    private func make(_ mismatch: NumberMismatch, _ index: Int, _ context: CheckContext) -> Finding? {
        let confidence = mismatch.confidence * (0.5 + context.bitext.beads[index].score / 2)
        guard confidence >= Self.leastConfidence else { return nil }
        let source = mismatch.source.map { context.string($0.range, segment: $0.segment, .source) }
        let target = mismatch.target.map { context.string($0.range, segment: $0.segment, .target) }
        return finding(
            Wording.differs(source, target), in: index,
            source: mismatch.source.map { [context.span($0.range, segment: $0.segment, .source)] } ?? [],
            target: mismatch.target.map { [context.span($0.range, segment: $0.segment, .target)] } ?? [],
            confidence: confidence, expected: mismatch.target == nil ? nil : source)
    }
}

private enum Wording {
    static func differs(_ source: String?, _ target: String?) -> String {
        switch (source, target) {
        case (let source?, let target?): "the source says \(source), the translation says \(target)"
        case (let source?, nil): "the source says \(source), the translation has no such number"
        case (nil, let target?): "the translation says \(target), the source has no such number"
        case (nil, nil): "a number differs"
        }
    }
}
