import BitextModel
import Checking
import Lexicon
import Terminology

/// Does the original speak of a concept of the glossary that the translation renders by none of its accepted forms?
struct MissingTermCheck: Check {
    static let metadata = CheckMetadata(
        id: "missing-term",
        summary: "Is a concept of the glossary rendered by none of its accepted forms?",
        category: .inconsistentWithResource, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        guard !context.source.terms.isEmpty else { return [] }
        var reader = MissingTerms(context)
        return context.bitext.beads.indices.flatMap { bead in
            reader.missing(in: bead).map { make($0, bead, context) }
        }
    }

    private func make(_ missing: MissingTerm, _ bead: Int, _ context: CheckContext) -> Finding {
        let entry = context.termbase.entries[missing.match.entry]
        let source = context.string(missing.match, .source)
        let accepted = missing.accepted.map(\.text)
        let place = missing.rendering.map { context.span($0.range, segment: $0.segment, .target) }
        let rendering = missing.rendering.map { context.string($0.range, segment: $0.segment, .target) }
        let message =
            switch missing.kind {
            case .absent, .unsaid, .otherwise, .unmatched: Wording.missing(source, rendering, accepted)
            case .surplus(let counts): Wording.surplus(source, rendering, accepted, counts)
            case .variant: Wording.variant(source, rendering ?? "", accepted)
            }
        return finding(
            message, in: bead, source: [context.span(missing.match, .source)], target: place.map { [$0] } ?? [],
            confidence: missing.kind.confidence, severity: missing.kind.severity,
            evidence: [.row(entry)], expected: accepted.first)
    }
}

extension MissingTerm.Kind {
    fileprivate var severity: Severity {
        switch self {
        case .absent: .major
        case .surplus, .variant, .unmatched: .minor
        case .unsaid, .otherwise: .neutral
        }
    }

    fileprivate var confidence: Double {
        switch self {
        case .absent: 0.8
        case .surplus: 0.6
        case .unmatched: 0.5
        case .variant: 0.7
        // English says *it*, *the group*, or another good word: as often right as not.
        case .unsaid, .otherwise: 0.3
        }
    }
}

private enum Wording {
    static func missing(_ form: String, _ rendering: String?, _ accepted: [String]) -> String {
        guard let rendering else { return "the source says \"\(form)\", the translation has no \(list(accepted))" }
        return "the source says \"\(form)\", the translation \"\(rendering)\" and no \(list(accepted))"
    }
    static func surplus(_ form: String, _ rendering: String?, _ accepted: [String], _ counts: Sides<Int>) -> String {
        "\(list(accepted)) stands \(times(counts.target)) for \"\(form)\", which stands \(times(counts.source)): here the "
            + "translation says \"\(rendering ?? "")\""
    }
    static func variant(_ form: String, _ rendering: String, _ accepted: [String]) -> String {
        "for \"\(form)\" the translation says \"\(rendering)\", the glossary \(list(accepted))"
    }
    private static func times(_ count: Int) -> String { count == 1 ? "once" : count == 2 ? "twice" : "\(count) times" }
    private static func list(_ accepted: [String]) -> String {
        let forms = accepted.prefix(3).map { "\"\($0)\"" }
        return forms.count < 2 ? forms.joined() : forms.dropLast().joined(separator: ", ") + " or " + forms.last!
    }
}
