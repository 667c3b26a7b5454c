import BitextModel
import Checking
import Terminology

/// Does the translation use a form that the house's glossary rejects?
struct DeprecatedTermCheck: Check {
    static let metadata = CheckMetadata(
        id: "deprecated-term",
        summary: "Does the translation use a form that the house's glossary rejects?",
        category: .inconsistentWithResource, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        context.bitext.beads.indices.flatMap { bead in
            context.target.terms(in: context.bitext.beads[bead].target)
                .filter { context.term($0, .target).isDeprecated }
                .compactMap { finding(for: $0, bead, context) }
        }
    }

    private func finding(for match: TermMatch, _ bead: Int, _ context: CheckContext) -> Finding? {
        let entry = context.termbase.entries[match.entry]
        let original = context.source.terms(in: context.bitext.beads[bead].source).filter { $0.entry == match.entry }
        guard entry.obligation == .suggestive else { return rejected(match, original, bead, context) }
        return original.first { answers(match, $0, context) }.map { falseFriend(match, $0, bead, context) }
    }

    /// Whether nothing speaks against a form's answering a word of the original: both are the row's words, and no name
    /// (*Roman Polanski*); the form's links, where it has some, lead there.
    private func answers(_ match: TermMatch, _ original: TermMatch, _ context: CheckContext) -> Bool {
        guard match.isFormOfItsGender, original.isFormOfItsGender else { return false }
        let texts = (context.string(original, .source), context.string(match, .target))
        guard !(texts.0.startsWithCapital && texts.1.startsWithCapital) else { return false }
        guard let answer = context.answers.answer(to: match.range, segment: match.segment, .target) else { return true }
        return answer.stretches.contains { $0.segment == original.segment && $0.range.overlaps(original.range) }
    }

    private func falseFriend(_ match: TermMatch, _ original: TermMatch, _ bead: Int, _ context: CheckContext) -> Finding {
        let entry = context.termbase.entries[match.entry]
        let expected = entry.accepted(in: context.target.tag).map(\.text)
        return finding(
            Wording.falseFriend(context.string(original, .source), context.string(match, .target), expected), in: bead,
            source: [context.span(original, .source)], target: [context.span(match, .target)],
            confidence: Self.falseFriend, severity: .neutral, evidence: [.row(entry)], expected: expected.first)
    }

    private func rejected(_ match: TermMatch, _ original: [TermMatch], _ bead: Int, _ context: CheckContext) -> Finding {
        let entry = context.termbase.entries[match.entry]
        let expected = entry.accepted(in: context.target.tag).first?.text
        let place = context.span(match, .target)
        return finding(
            Wording.rejected(context.string(match, .target), expected), in: bead,
            source: original.map { context.span($0, .source) }, target: [place],
            confidence: original.isEmpty ? Self.withoutSource : Self.withSource, evidence: [.row(entry)], expected: expected,
            fix: expected.map { Fix(span: place, replacement: $0) })
    }

    /// The house rejects the form whatever it translates; when the original has the concept, there is no doubt.
    private static let withSource = 0.97
    private static let withoutSource = 0.75
    /// A look-alike is right now and then, and the word may have been chosen for another.
    private static let falseFriend = 0.6
}

extension String {
    fileprivate var startsWithCapital: Bool { unicodeScalars.first?.properties.isUppercase ?? false }
}

private enum Wording {
    static func falseFriend(_ source: String, _ form: String, _ expected: [String]) -> String {
        let forms = expected.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
        return "\"\(form)\" looks like \"\(source)\" and usually says something else: the glossary gives \(forms)"
    }
    static func rejected(_ form: String, _ expected: String?) -> String {
        guard let expected else { return "the glossary rejects \"\(form)\"" }
        return "the glossary rejects \"\(form)\" and gives \"\(expected)\""
    }
}
