import BitextModel
import Checking
import Entities
import Terminology

/// Does the translation use an acronym before it says what it stands for, or without ever saying it, where the original
/// spells it out?
struct UndefinedAcronymCheck: Check {
    static let metadata = CheckMetadata(
        id: "undefined-acronym",
        summary: "Is an acronym used without, or before, the words it stands for, where the original gives them first?",
        category: .omission, severity: .minor)

    func findings(in context: CheckContext) -> [Finding] {
        let acronyms = AcronymUses(context)
        return context.bitext.beads.indices.compactMap { bead in
            acronyms.introduced(in: bead).flatMap { finding(for: $0, bead, acronyms, context) }
        }
    }

    private func finding(for pair: AcronymUses.Introduction, _ bead: Int, _ acronyms: AcronymUses, _ context: CheckContext)
        -> Finding?
    {
        let (source, target) = (pair.source, pair.target)
        guard let full = source.fullForm else { return nil }
        let place = context.span(target.range, segment: target.segment, .target)
        let original = context.span(full, segment: source.segment, .source)
        let words = context.string(full, segment: source.segment, .source)
        guard let definition = acronyms.definition(of: target) else {
            guard !acronyms.isSpelledOut(target.text) else { return nil }
            return finding(
                Wording.never(source.text, words, target.text), in: bead, source: [original], target: [place], confidence: 0.8,
                severity: acronyms.isWellKnown(target) ? .neutral : nil)
        }
        guard definition.segment > target.segment else { return nil }
        let later = definition.fullForm.map { context.string($0, segment: definition.segment, .target) }
        let explained = context.span(definition.fullForm ?? definition.range, segment: definition.segment, .target)
        let expected = later.map { "\($0) (\(target.text))" }
        return finding(
            Wording.late(target.text, later), in: bead, source: [original], target: [place, explained], confidence: 0.85,
            expected: expected, fix: expected.map { Fix(span: place, replacement: $0) })
    }
}

private enum Wording {
    static func never(_ source: String, _ words: String, _ target: String) -> String {
        "the source spells out \"\(source)\" as \"\(words)\", the translation never says what \"\(target)\" stands for"
    }
    static func late(_ target: String, _ words: String?) -> String {
        "\"\(target)\" stands here before the translation says what it stands for" + (words.map { ": \"\($0)\"" } ?? "")
    }
}
