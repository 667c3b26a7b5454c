import BitextModel
import Checking

/// What two sentences say differently is worth no more than it is sure that they belong together: every finding's confidence
/// is weighed by the score of its bead, in one place for all checks.
package struct WeighedByPair: TriageStep {
    /// Checks whose confidence is the alignment's own: to weigh it again would count the doubt twice.
    package static let ofAlignment: Set<String> = ["omitted-segment", "added-segment", "reordered-segment"]
    /// Checks that judge the translation's own writing, whatever it answers.
    package static let ofTranslation: Set<String> = ["foreign-typography", "house-style", "page-furniture", "wrong-variant"]

    package init() {}

    package func apply(_ findings: [Finding], to bitext: Bitext) -> [Finding] {
        findings.map { finding in
            guard let bead = finding.bead, bitext.beads.indices.contains(bead), !Self.ofAlignment.contains(finding.check),
                !Self.ofTranslation.contains(finding.check)
            else { return finding }
            var weighed = finding
            weighed.confidence *= bitext.beads[bead].trust
            return weighed
        }
    }
}
