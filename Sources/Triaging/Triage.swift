import BitextModel
import Checking

/// One pure step from findings to findings.
package protocol TriageStep: Sendable {
    func apply(_ findings: [Finding], to bitext: Bitext) -> [Finding]
}

/// Findings in, findings out: a list of pure steps.
package struct Triage: Sendable {
    package var steps: [any TriageStep]

    package init(steps: [any TriageStep] = [WeighedByPair(), WholeSegments(), MostSpecific(), Habits(), InReadingOrder()]) {
        self.steps = steps
    }

    package func apply(_ findings: [Finding], to bitext: Bitext) -> [Finding] {
        steps.reduce(findings) { $1.apply($0, to: bitext) }
    }
}

/// Where a segment or a part of one is lost, added or left untranslated, its words are not reported one by one.
package struct WholeSegments: TriageStep {
    /// Checks that speak of whole segments.
    static let ids: Set<String> = ["omitted-segment", "added-segment", "untranslated-segment"]
    /// Checks that speak of a part of a segment: of the side that has it. On the other side they point beside it.
    static let parts: [String: Side] = ["omitted-passage": .source, "added-passage": .target]

    package init() {}

    package func apply(_ findings: [Finding], to bitext: Bitext) -> [Finding] {
        let whole = findings.filter { Self.ids.contains($0.check) }
        let parts = findings.filter { Self.parts[$0.check] != nil }
        return findings.filter { finding in
            if Self.ids.contains(finding.check) { return true }
            return !(Self.parts[finding.check] == nil ? whole + parts : whole).contains { covers($0, finding) }
        }
    }

    /// Checks that pair one value of the original with another of the translation.
    private static let values: Set<String> = [
        "number-mismatch", "scale-mismatch", "currency-mismatch", "unit-mismatch", "percentage-mismatch", "date-mismatch",
    ]

    private func covers(_ whole: Finding, _ part: Finding) -> Bool {
        // A value that was changed has its answer: a passage without one around it does not say so.
        if Self.parts[whole.check] != nil, Self.values.contains(part.check) { return false }
        return coversPlaces(whole, part)
    }

    private func coversPlaces(_ whole: Finding, _ part: Finding) -> Bool {
        (Self.parts[whole.check].map { [$0] } ?? Side.allCases).contains { side in
            let outer = whole.places[side]
            let inner = part.places[side]
            return !inner.isEmpty && !outer.isEmpty && inner.allSatisfy { span in outer.contains { $0.overlaps(span) } }
        }
    }
}

/// Of several findings about the same words, the most specific one stays.
package struct MostSpecific: TriageStep {
    /// From the most specific to the least. Checks that are not named keep their findings.
    static let order = [
        "untranslated-acronym", "untranslated-name", "do-not-translate", "deprecated-term", "misspelled-name", "scale-mismatch",
        "currency-mismatch", "unit-mismatch", "percentage-mismatch", "date-mismatch", "number-mismatch", "omitted-number",
        "added-number", "inconsistent-name",
        "inconsistent-term", "name-mismatch", "unexpected-term", "missing-term", "omitted-name", "added-name",
    ]

    package init() {}

    package func apply(_ findings: [Finding], to bitext: Bitext) -> [Finding] {
        findings.enumerated().filter { index, finding in
            guard let rank = Self.order.firstIndex(of: finding.check) else { return true }
            return !findings.enumerated().contains { other, rival in
                guard other != index, let rivalRank = Self.order.firstIndex(of: rival.check) else { return false }
                guard rivalRank < rank || (rivalRank == rank && other < index && rival == finding) else { return false }
                return shareWords(finding, rival)
            }
        }.map(\.element)
    }

    private func shareWords(_ one: Finding, _ other: Finding) -> Bool {
        guard one.bead == other.bead else { return false }
        // Where both point at the translation, that is what they are about: one long expression of the original may hold two
        // faults.
        let hasTarget = !one.places.target.isEmpty && !other.places.target.isEmpty
        return (hasTarget ? [.target] : Side.allCases).contains { side in
            one.places[side].contains { span in other.places[side].contains { $0.overlaps(span) } }
        }
    }
}

/// By place in the target, by place in the source where the target has none, then by check and message.
package struct InReadingOrder: TriageStep {
    package init() {}

    package func apply(_ findings: [Finding], to bitext: Bitext) -> [Finding] {
        let keys = findings.map { key($0, bitext) }
        return findings.indices.sorted {
            (keys[$0], findings[$0].check, findings[$0].message, $0) < (keys[$1], findings[$1].check, findings[$1].message, $1)
        }.map { findings[$0] }
    }

    private func key(_ finding: Finding, _ bitext: Bitext) -> Int {
        if let place = finding.places.target.min() { return place.start }
        guard let bead = finding.bead else { return Int.max }
        if let span = bitext.span(of: bitext.beads[bead], .target) { return span.start }
        // Nothing answers it: it stands where the target goes on.
        let next = bitext.beads[bead].target.lowerBound
        return next < bitext.target.segments.count ? bitext.target.segments[next].span.start : Int.max - 1
    }
}
