import BitextModel
import Checking

/// Have two neighbouring sentences changed places in the translation?
struct ReorderedSegmentCheck: Check {
    static let metadata = CheckMetadata(
        id: "reordered-segment",
        summary: "Have two neighbouring sentences changed places in the translation?",
        category: .mistranslation, severity: .neutral)

    func findings(in context: CheckContext) -> [Finding] {
        let beads = context.bitext.beads
        return beads.indices.dropLast().compactMap { index in
            let (first, second) = (beads[index], beads[index + 1])
            guard first.isCrossed, second.isCrossed, second.target.upperBound <= first.target.lowerBound else { return nil }
            return finding(
                Wording.reordered(context.opening(first.source, .source), context.opening(second.source, .source)), in: index,
                source: [first, second].compactMap { context.bitext.span(of: $0, .source) },
                target: [second, first].compactMap { context.bitext.span(of: $0, .target) },
                confidence: min(first.score, second.score))
        }
    }
}

private enum Wording {
    static func reordered(_ first: String, _ second: String) -> String {
        "the original says \"\(first)\" before \"\(second)\", the translation after it"
    }
}
