import BitextModel
import Checking

/// Is a name of the original missing in the translation?
struct OmittedNameCheck: Check {
    static let metadata = CheckMetadata(
        id: "omitted-name", summary: "Is a name of the original missing in the translation?", category: .omission,
        severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        context.names.beads.enumerated().flatMap { index, bead in
            bead.omitted.map { single in
                finding(
                    Wording.missing(single.name.text), in: index, source: [context.span(single.name, .source)],
                    confidence: Self.confidence)
            }
        }
    }

    private static let confidence = 0.6
}

private enum Wording {
    static func missing(_ name: String) -> String { "the source names \(name), nothing in the translation answers it" }
}
