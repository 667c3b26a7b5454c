import BitextModel
import Checking

/// Does the translation name somebody or something that the original does not?
struct AddedNameCheck: Check {
    static let metadata = CheckMetadata(
        id: "added-name", summary: "Does the translation name somebody or something that the original does not?",
        category: .addition, severity: .minor)

    func findings(in context: CheckContext) -> [Finding] {
        context.names.beads.enumerated().flatMap { index, bead in
            bead.added.map { single in
                finding(
                    Wording.added(single.name.text), in: index, target: [context.span(single.name, .target)],
                    confidence: Self.confidence)
            }
        }
    }

    private static let confidence = 0.5
}

private enum Wording {
    static func added(_ name: String) -> String { "the translation names \(name), nothing in the source answers it" }
}
