import BitextModel
import Checking
import Terminology

/// Does the original speak of a concept of the glossary that the translation renders by none of its accepted forms?
struct MissingTermCheck: Check {
    static let metadata = CheckMetadata(
        id: "missing-term",
        summary: "Is a concept of the glossary rendered by none of its accepted forms?",
        category: .inconsistentWithResource, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        context.bitext.beads.indices.flatMap { bead in findings(in: bead, context) }
    }

    private func findings(in index: Int, _ context: CheckContext) -> [Finding] {
        let bead = context.bitext.beads[index]
        guard !bead.isUnaligned else { return [] }
        let answers = Answers(context.target.terms(in: answeringSegments(index, context)), context)
        var seen: Set<Int> = []
        return context.source.terms(in: bead.source).compactMap { match in
            let entry = context.termbase.entries[match.entry]
            let accepted = entry.accepted(in: context.target.tag)
            guard !accepted.isEmpty, !answers.contain(match.entry, accepted), seen.insert(match.entry).inserted else {
                return nil
            }
            return make(match, entry, accepted, index, context)
        }
    }

    /// Where the alignment is unsure, a form in a neighbouring bead answers too.
    private func answeringSegments(_ index: Int, _ context: CheckContext) -> Range<Int> {
        let beads = context.bitext.beads
        guard beads[index].score < Self.sureAlignment else { return beads[index].target }
        let first = beads[max(index - 1, 0)].target.lowerBound
        return first..<beads[min(index + 1, beads.count - 1)].target.upperBound
    }

    private static let sureAlignment = 0.7

    private func make(_ match: TermMatch, _ entry: ConceptEntry, _ accepted: [Term], _ index: Int, _ context: CheckContext)
        -> Finding
    {
        let bead = context.bitext.beads[index]
        return finding(
            Wording.missing(context.string(match, .source), accepted.map(\.text)), in: index,
            source: [context.span(match, .source)], confidence: 0.8 * (0.5 + bead.score / 2), evidence: [.row(entry)],
            expected: accepted.first?.text)
    }
}

/// The terms found in the translation. A form may belong to several concepts (*Libyan* to the country and to its people),
/// or stand inside a longer term (*UN* in *UN Security Council*): it answers all of them.
private struct Answers {
    private let entries: Set<Int>
    private let forms: [String]

    init(_ matches: some Collection<TermMatch>, _ context: CheckContext) {
        entries = Set(matches.map(\.entry))
        forms = matches.map { " " + context.term($0, .target).text.lowercased() + " " }
    }

    func contain(_ entry: Int, _ accepted: [Term]) -> Bool {
        entries.contains(entry)
            || accepted.contains { term in forms.contains { $0.contains(" " + term.text.lowercased() + " ") } }
    }
}

private enum Wording {
    static func missing(_ form: String, _ accepted: [String]) -> String {
        let forms = accepted.prefix(3).map { "\"\($0)\"" }
        let list = forms.count < 2 ? forms.joined() : forms.dropLast().joined(separator: ", ") + " or " + forms.last!
        return "the source says \"\(form)\", the translation has no \(list)"
    }
}
