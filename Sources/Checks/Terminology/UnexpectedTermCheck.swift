import BitextModel
import Checking
import Lexicon
import Terminology

/// Does the translation use a term of the glossary whose concept the original does not have, in the place of another?
struct UnexpectedTermCheck: Check {
    static let metadata = CheckMetadata(
        id: "unexpected-term",
        summary: "Does a term of the glossary stand where the original has another concept?",
        category: .wrongTerm, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        guard !context.target.terms.isEmpty, !context.source.terms.isEmpty else { return [] }
        var renderings = TermRenderings(context)
        return context.bitext.beads.indices.flatMap { findings(in: $0, &renderings, context) }
    }

    /// A bead that the aligner is less sure of may answer other words than its own.
    private static let sureAlignment = 0.7

    private func findings(in index: Int, _ renderings: inout TermRenderings, _ context: CheckContext) -> [Finding] {
        let bead = context.bitext.beads[index]
        guard !bead.isUnaligned, bead.score >= Self.sureAlignment, !context.source.terms(in: bead.source).isEmpty,
            !context.target.terms(in: bead.target).isEmpty
        else { return [] }
        let open = openConcepts(bead, index, &renderings, context)
        guard open.count == 1 else { return [] }
        let strangers = strangers(bead, context)
        guard strangers.count == 1 else { return [] }
        guard areAlike(open[0], strangers[0], context), !isKnownPair(open[0], strangers[0], &renderings, context) else {
            return []
        }
        return [make(open[0], strangers[0], index, context)]
    }

    /// The concepts of the original that nothing in the translation answers.
    private func openConcepts(
        _ bead: Bead, _ index: Int, _ renderings: inout TermRenderings, _ context: CheckContext
    ) -> [TermMatch] {
        let answers = TermAnswers(bead.target, context)
        return context.source.terms(in: bead.source).filter { match in
            let accepted = context.termbase.entries[match.entry].accepted(in: context.target.tag)
            return !accepted.isEmpty && context.termbase.entries[match.entry].namesOneThing
                && answers.places(of: [match.entry], accepted).isEmpty && answers.variant(of: [match.entry]) == nil
                && !renderings.isPlausible(match, in: index)
        }
    }

    /// The terms of the translation whose concept the original's sentences, and their neighbours, do not have.
    private func strangers(_ bead: Bead, _ context: CheckContext) -> [TermMatch] {
        let near = max(bead.source.lowerBound - 1, 0)..<min(bead.source.upperBound + 1, context.bitext.source.segments.count)
        let known = Set(context.source.allTerms(in: near).map(\.entry))
        let forms = Set(
            context.source.allTerms(in: near).flatMap { match in
                context.termbase.entries[match.entry].terms(in: context.target.tag).map { $0.text.lowercased() }
            })
        return context.target.terms(in: bead.target).filter {
            !known.contains($0.entry) && context.termbase.entries[$0.entry].namesOneThing
                && !forms.contains(context.term($0, .target).text.lowercased())
        }
    }

    /// Whether the two concepts are of one kind, as far as the glossary says: an office is mistaken for an office.
    private func areAlike(_ one: TermMatch, _ other: TermMatch, _ context: CheckContext) -> Bool {
        let entries = (context.termbase.entries[one.entry], context.termbase.entries[other.entry])
        let names = (context.term(one, .source).text.isName, context.term(other, .target).text.isName)
        return entries.0.type == entries.1.type && entries.0.domain == entries.1.domain && names.0 == names.1
    }

    /// Whether the words are known to translate each other after all, or something else in the original answers the term.
    private func isKnownPair(
        _ source: TermMatch, _ target: TermMatch, _ renderings: inout TermRenderings, _ context: CheckContext
    ) -> Bool {
        guard
            let answer = context.answers.answer(to: target.range, segment: target.segment, .target),
            answer.confidence > WordLinks.proven
        else { return false }
        return !answer.stretches.contains { $0.segment == source.segment && $0.range.overlaps(source.range) }
    }

    private func make(_ source: TermMatch, _ target: TermMatch, _ bead: Int, _ context: CheckContext) -> Finding {
        let entries = (context.termbase.entries[source.entry], context.termbase.entries[target.entry])
        let expected = entries.0.accepted(in: context.target.tag).first?.text
        let original = entries.1.accepted(in: context.source.tag).first?.text ?? ""
        let place = context.span(target, .target)
        return finding(
            Wording.unexpected(context.string(source, .source), context.string(target, .target), original), in: bead,
            source: [context.span(source, .source)], target: [place], confidence: 0.8,
            evidence: [.row(entries.0), .row(entries.1)], expected: expected,
            fix: expected.map { Fix(span: place, replacement: $0) })
    }
}

extension String {
    fileprivate var isName: Bool { unicodeScalars.first?.properties.isUppercase ?? false }
}

private enum Wording {
    static func unexpected(_ source: String, _ target: String, _ original: String) -> String {
        "the source says \"\(source)\", the translation \"\(target)\", which is the glossary's word for \"\(original)\""
    }
}
