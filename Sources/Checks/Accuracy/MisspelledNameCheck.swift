import BitextModel
import Checking

/// Is a name misspelt in the translation?
struct MisspelledNameCheck: Check {
    static let metadata = CheckMetadata(
        id: "misspelled-name", summary: "Is a name misspelt in the translation?", category: .entity, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        context.names.beads.enumerated().flatMap { index, bead in
            bead.misspelt.map { pair in
                let place = context.span(pair.target, .target)
                return finding(
                    Wording.misspelt(pair.source.text, pair.target.text), in: index,
                    source: [context.span(pair.source, .source)], target: [place], confidence: Self.confidence)
            }
        }
    }

    private static let confidence = 0.9
}

private enum Wording {
    static func misspelt(_ source: String, _ target: String) -> String {
        "the source spells \(source), the translation \(target)"
    }
}
