import BitextModel
import Checking

/// Does another name stand where the original's name should?
struct NameMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "name-mismatch", summary: "Does another name stand where the original's name should?", category: .entity,
        severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        context.names.beads.enumerated().flatMap { index, bead in
            bead.replaced.map { pair in
                let place = context.span(pair.target, .target)
                return finding(
                    Wording.other(pair.source.text, pair.target.text), in: index, source: [context.span(pair.source, .source)],
                    target: [place], confidence: Self.confidence)
            }
        }
    }

    private static let confidence = 0.8
}

private enum Wording {
    static func other(_ source: String, _ target: String) -> String {
        "the source names \(source), the translation names \(target)"
    }
}
