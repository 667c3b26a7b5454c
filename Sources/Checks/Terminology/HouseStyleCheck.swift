import BitextModel
import Checking
import UnicodeText

/// Does the translation break a rule of the house's style?
struct HouseStyleCheck: Check {
    static let metadata = CheckMetadata(
        id: "house-style",
        summary: "Does the translation break a rule of the house's style?",
        category: .style, severity: .minor)

    func findings(in context: CheckContext) -> [Finding] {
        let name = context.bitext.target.document.name
        return context.style.filter { $0.holds(source: context.source.tag, target: context.target.tag, path: name) }
            .flatMap { findings($0, context) }
    }

    private func findings(_ rule: StyleRule, _ context: CheckContext) -> [Finding] {
        let reader = StyleRuleReader(rule, context)
        var result: [Finding] = []
        for bead in context.bitext.beads.indices where !context.bitext.beads[bead].isUnaligned {
            result += reader.breaches(in: bead).map { make($0, rule, bead, context) }
        }
        return result
    }

    private func make(_ breach: StyleRuleReader.Breach, _ rule: StyleRule, _ bead: Int, _ context: CheckContext) -> Finding {
        let place = breach.target.map { context.span($0.range, segment: $0.segment, .target) }
        var result = finding(
            StyleTemplate.filled(rule.message, breach.groups), in: bead,
            source: breach.source.map { [context.span($0.range, segment: $0.segment, .source)] } ?? [],
            target: place.map { [$0] } ?? [], confidence: Self.confidence, severity: rule.severity,
            evidence: [Evidence(Wording.rule(rule.id), file: rule.file, line: rule.line)], expected: breach.replacement,
            fix: place.flatMap { place in breach.replacement.map { Fix(span: place, replacement: $0) } })
        result.habit = rule.id
        return result
    }

    /// The house said so; only its expression may say more than it meant.
    private static let confidence = 0.9
}

private enum Wording {
    static func rule(_ id: String) -> String { "the house's rule \"\(id)\"" }
}
