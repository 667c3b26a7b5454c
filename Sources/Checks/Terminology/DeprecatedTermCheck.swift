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
                .map { make($0, bead, context) }
        }
    }

    private func make(_ match: TermMatch, _ bead: Int, _ context: CheckContext) -> Finding {
        let entry = context.termbase.entries[match.entry]
        let original = context.source.terms(in: context.bitext.beads[bead].source).filter { $0.entry == match.entry }
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
}

private enum Wording {
    static func rejected(_ form: String, _ expected: String?) -> String {
        guard let expected else { return "the glossary rejects \"\(form)\"" }
        return "the glossary rejects \"\(form)\" and gives \"\(expected)\""
    }
}
