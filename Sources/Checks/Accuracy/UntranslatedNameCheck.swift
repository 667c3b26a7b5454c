import BitextModel
import Checking

/// Is a place left under the name it has in the original's language?
struct UntranslatedNameCheck: Check {
    static let metadata = CheckMetadata(
        id: "untranslated-name", summary: "Is a place left under the name it has in the original's language?",
        category: .untranslated, severity: .minor)

    func findings(in context: CheckContext) -> [Finding] {
        context.names.beads.enumerated().flatMap { index, bead in
            bead.untranslated.map { pair in
                let place = context.span(pair.target, .target)
                return finding(
                    Wording.left(pair.target.text, context.source.language.name, pair.expected), in: index,
                    source: [context.span(pair.source, .source)], target: [place], confidence: Self.confidence,
                    expected: pair.expected, fix: Fix(span: place, replacement: pair.expected))
            }
        }
    }

    private static let confidence = 0.9
}

private enum Wording {
    static func left(_ name: String, _ language: String, _ expected: String) -> String {
        "\"\(name)\" is the \(language) name: the translation's readers know it as \"\(expected)\""
    }
}
