import BitextModel
import Checking
import UnicodeText

/// Where one rule of the house's style is broken.
struct StyleRuleReader {
    typealias Place = (segment: Int, range: Range<Int>)

    struct Breach {
        var source: Place?
        var target: Place?
        /// What the groups of the rule's source expression found.
        var groups: [String?]
        var replacement: String?
    }

    private let rule: StyleRule
    private let context: CheckContext

    init(_ rule: StyleRule, _ context: CheckContext) {
        self.rule = rule
        self.context = context
    }

    func breaches(in bead: Int) -> [Breach] {
        let here = context.bitext.beads[bead]
        guard isInField(here) else { return [] }
        guard let source = rule.source else { return forbidden([], nil, here) }
        return matches(source, here.source, .source).flatMap { found -> [Breach] in
            forbidden(found.groups, found.place, here) + missing(found.groups, found.place, here)
        }
    }

    /// Whether terms of the rule's subject field stand in the original.
    private func isInField(_ bead: Bead) -> Bool {
        guard let field = rule.field else { return true }
        return context.source.terms(in: bead.source).contains { context.termbase.entries[$0.entry].domain == field }
    }

    private func missing(_ groups: [String?], _ source: Place, _ bead: Bead) -> [Breach] {
        guard let required = rule.required else { return [] }
        let expression = StyleTemplate.filled(required, groups, quote: Pattern.quoted)
        guard matches(expression, bead.target, .target).isEmpty else { return [] }
        return [Breach(source: source, target: nil, groups: groups, replacement: nil)]
    }

    private func forbidden(_ groups: [String?], _ source: Place?, _ bead: Bead) -> [Breach] {
        guard let forbidden = rule.forbidden else { return [] }
        let expression = StyleTemplate.filled(forbidden, groups, quote: Pattern.quoted)
        return matches(expression, bead.target, .target).map { found in
            Breach(
                source: source, target: found.place, groups: groups,
                replacement: rule.replacement.map { StyleTemplate.filled($0, found.groups) })
        }
    }

    /// What an expression finds in some segments, stretches that are no language left out. Nothing where matching takes too
    /// long: the rules were validated, but not their patience.
    private func matches(_ expression: String, _ segments: Range<Int>, _ side: Side) -> [(place: Place, groups: [String?])] {
        guard let pattern = try? Pattern(expression, ignoresCase: rule.ignoresCase) else { return [] }
        return segments.flatMap { index -> [(place: Place, groups: [String?])] in
            let segment = context.bitext[side].segments[index]
            let text = Array(context.bitext[side].text(of: segment).utf8[segment.range])
            let start = segment.range.lowerBound
            return (pattern.matches(in: text) ?? []).compactMap { match in
                let range = match.range.lowerBound + start..<match.range.upperBound + start
                guard !range.isEmpty, !segment.tokens.contains(where: { $0.kind == .opaque && $0.range.overlaps(range) }) else {
                    return nil
                }
                let groups = match.groups.map { group in group.map { String(decoding: text[$0], as: UTF8.self) } }
                return ((index, range), groups)
            }
        }
    }
}
