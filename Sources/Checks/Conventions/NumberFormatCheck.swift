import BitextModel
import Checking
import Entities
import Languages

/// Does a number keep the decimal mark or the grouping of the original's language?
struct NumberFormatCheck: Check {
    static let metadata = CheckMetadata(
        id: "number-format",
        summary: "Does a number keep the decimal mark or the grouping of the original's language?",
        category: .localeFormat, severity: .minor)

    /// What stands more often than this in an article is a habit of its typing: one finding names all places.
    private static let mostApart = 3

    func findings(in context: CheckContext) -> [Finding] {
        let rules = NumberFormatRules(source: context.source.language, target: context.target.language)
        let kept = context.bitext.beads.indices.flatMap { keptNumbers(in: $0, rules, context) }
        guard kept.count > Self.mostApart else { return kept.map { make($0, context) } }
        var habit = make(kept[0], context)
        habit.message += Wording.times(kept.count)
        habit.places.target = kept.map { context.span($0.target.range, segment: $0.target.segment, .target) }
        habit.fix = nil
        return [habit]
    }

    private struct Kept {
        var bead: Int
        var source: NumberMention
        var target: NumberMention
        var proper: String
    }

    /// Numbers of the target that are written as a number of the source is, letter for letter.
    private func keptNumbers(in index: Int, _ rules: NumberFormatRules, _ context: CheckContext) -> [Kept] {
        let bead = context.bitext.beads[index]
        guard !bead.isUnaligned else { return [] }
        return context.target.numbers(in: bead.target).compactMap { target -> Kept? in
            guard target.isInDigits, let proper = rules.properForm(of: bytes(target, .target, context)),
                !proper.isGrouped || isQuantity(target, context)
            else { return nil }
            let source = context.source.numbers(in: bead.source).first { source in
                source.isInDigits && rules.isSame(bytes(source, .source, context), bytes(target, .target, context))
            }
            return source.map { Kept(bead: index, source: $0, target: target, proper: proper.text) }
        }
    }

    /// Whether it counts something. A section of a law, a version or a figure of a book is written in the same way.
    private func isQuantity(_ number: NumberMention, _ context: CheckContext) -> Bool {
        if number.measure != nil || number.kind == .percentage { return true }
        let tokens = context.bitext.target.segments[number.segment].tokens
        guard number.tokens.upperBound < tokens.count else { return false }
        let next = tokens[number.tokens.upperBound]
        return next.kind == .word && !context.target.language.functionWords.contains(next.folded)
    }

    private func bytes(_ number: NumberMention, _ side: Side, _ context: CheckContext) -> ArraySlice<UInt8> {
        let document = context.bitext[side]
        return document.text(of: document.segments[number.segment]).utf8[number.range]
    }

    private func make(_ kept: Kept, _ context: CheckContext) -> Finding {
        let target = context.span(kept.target.range, segment: kept.target.segment, .target)
        let written = context.string(kept.target.range, segment: kept.target.segment, .target)
        return finding(
            Wording.kept(written, kept.proper, context.source.language.name), in: kept.bead,
            source: [context.span(kept.source.range, segment: kept.source.segment, .source)], target: [target],
            confidence: 0.9, expected: kept.proper, fix: Fix(span: target, replacement: kept.proper))
    }
}

private enum Wording {
    static func times(_ count: Int) -> String { " (\(count) times)" }
    static func kept(_ written: String, _ proper: String, _ language: String) -> String {
        "\(written) is written in the \(language) way: write \(proper)"
    }
}
