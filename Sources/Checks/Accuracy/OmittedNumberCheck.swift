import Checking
import Entities

/// Is a figure of the original missing in the translation?
struct OmittedNumberCheck: Check {
    static let metadata = CheckMetadata(
        id: "omitted-number", summary: "Is a figure of the original missing in the translation?", category: .omission,
        severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .omitted, in: context) { _, source, target in Wording.missing(source ?? "") }
    }
}

private enum Wording {
    static func missing(_ text: String) -> String { "the source says \(text), nothing in the translation answers it" }
}
