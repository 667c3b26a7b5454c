import BitextModel
import Checking

/// What a translator does again and again is one decision, right or wrong: one finding names all places.
package struct Habits: TriageStep {
    /// Up to so many findings of one habit are told one by one where each brings its own fix: each may be a slip. Without a
    /// fix there is nothing to apply one by one.
    static let mostApart = 3

    package init() {}

    package func apply(_ findings: [Finding], to bitext: Bitext) -> [Finding] {
        let byHabit = Dictionary(grouping: findings.indices) { Key(findings[$0]) }
        return findings.indices.compactMap { index in
            guard let key = Key(findings[index]), let same = byHabit[key], isOneHabit(same.map { findings[$0] }) else {
                return findings[index]
            }
            return index == same[0] ? joined(same.map { findings[$0] }) : nil
        }
    }

    private func isOneHabit(_ findings: [Finding]) -> Bool {
        findings.count > (findings.contains { $0.fix != nil } ? Self.mostApart : 1)
    }

    private struct Key: Hashable {
        var check: String
        var habit: String

        init?(_ finding: Finding) {
            guard let habit = finding.habit else { return nil }
            (check, self.habit) = (finding.check, habit)
        }
    }

    private func joined(_ findings: [Finding]) -> Finding {
        var result = findings[0]
        result.message += " (\(findings.count) times)"
        for side in Side.allCases {
            var seen: Set<TextSpan> = []
            result.places[side] = findings.flatMap { $0.places[side] }.filter { seen.insert($0).inserted }
        }
        result.fix = nil
        return result
    }
}
