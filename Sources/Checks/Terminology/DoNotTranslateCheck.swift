import BitextModel
import Checking
import Terminology

/// Is a term that the glossary keeps as it is changed in the translation?
struct DoNotTranslateCheck: Check {
    static let metadata = CheckMetadata(
        id: "do-not-translate",
        summary: "Is a term that the glossary keeps as it is changed in the translation?",
        category: .inconsistentWithResource, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        guard context.termbase.entries.contains(where: \.doNotTranslate) else { return [] }
        let renderings = TermRenderings(context)
        return context.bitext.beads.indices.flatMap { index -> [Finding] in
            let bead = context.bitext.beads[index]
            guard !bead.isUnaligned else { return [] }
            var seen: Set<Int> = []
            return context.source.terms(in: bead.source).compactMap { match in
                guard context.termbase.entries[match.entry].doNotTranslate, seen.insert(match.entry).inserted,
                    !isKept(match, in: bead, context)
                else { return nil }
                return make(match, renderings.answer(to: match), index, context)
            }
        }
    }

    /// Whether the translation has the words of the term, or one of its forms, as they stand: apostrophes and capitals may
    /// follow the translation's own habits.
    private func isKept(_ match: TermMatch, in bead: Bead, _ context: CheckContext) -> Bool {
        let words = context.bitext.source.segments[match.segment].tokens[match.tokens].map(\.folded)
        let own = context.target.allTerms(in: bead.target).contains { $0.entry == match.entry }
        return own || bead.target.contains { context.bitext.target.segments[$0].tokens.firstRange(of: words) != nil }
    }

    private func make(
        _ match: TermMatch, _ rendering: (segment: Int, range: Range<Int>)?, _ bead: Int, _ context: CheckContext
    ) -> Finding {
        let form = context.string(match, .source)
        let place = rendering.map { context.span($0.range, segment: $0.segment, .target) }
        let text = rendering.map { context.string($0.range, segment: $0.segment, .target) }
        return finding(
            Wording.changed(form, text), in: bead, source: [context.span(match, .source)], target: place.map { [$0] } ?? [],
            confidence: 0.9, evidence: [.row(context.termbase.entries[match.entry])], expected: form,
            fix: place.map { Fix(span: $0, replacement: form) })
    }
}

private enum Wording {
    static func changed(_ form: String, _ rendering: String?) -> String {
        "the glossary keeps \"\(form)\" untranslated, the translation "
            + (rendering.map { "says \"\($0)\"" } ?? "does not have it")
    }
}
