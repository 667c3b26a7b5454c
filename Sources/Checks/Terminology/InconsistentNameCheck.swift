import BitextModel
import Checking

/// Does the translation spell one name in two ways?
struct InconsistentNameCheck: Check {
    static let metadata = CheckMetadata(
        id: "inconsistent-name", summary: "Does the translation spell one name in two ways?", category: .inconsistentTerm,
        severity: .minor)

    func findings(in context: CheckContext) -> [Finding] {
        context.names.beads.enumerated().flatMap { index, bead in
            bead.inconsistent.map { pair in
                finding(
                    Wording.two(pair.source.text, pair.target.text, pair.expected), in: index,
                    source: [context.span(pair.source, .source)], target: [context.span(pair.target, .target)],
                    confidence: Self.confidence)
            }
        }
    }

    private static let confidence = 0.8
}

private enum Wording {
    static func two(_ source: String, _ odd: String, _ usual: String) -> String {
        "\(source) is \(odd) here and \(usual) elsewhere in the translation"
    }
}
