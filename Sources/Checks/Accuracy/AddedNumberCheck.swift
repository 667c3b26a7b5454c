import Checking
import Entities

/// Has the translation a figure that the original has not?
struct AddedNumberCheck: Check {
    static let metadata = CheckMetadata(
        id: "added-number", summary: "Has the translation a figure that the original has not?", category: .addition,
        severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .added, in: context) { _, source, target in Wording.added(target ?? "") }
    }
}

private enum Wording {
    static func added(_ text: String) -> String { "the translation says \(text), nothing in the source answers it" }
}
