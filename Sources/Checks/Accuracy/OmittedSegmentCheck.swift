import BitextModel
import Checking

/// Is a sentence of the original missing from the translation?
struct OmittedSegmentCheck: Check {
    static let metadata = CheckMetadata(
        id: "omitted-segment",
        summary: "Is a sentence of the original missing from the translation?",
        category: .omission, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        let alone = context.unalignedRuns(.source).map { run in
            finding(
                Wording.missing(context.opening(run), run.segments.count), in: run.bead, source: context.places(run),
                confidence: run.score)
        }
        let folded = context.foldedSegments(.source).map { passage in
            finding(
                Wording.missing(context.opening(passage), 1), in: passage.bead, source: [context.span(passage)],
                confidence: passage.confidence)
        }
        return alone + folded
    }
}

private enum Wording {
    static func missing(_ opening: String, _ count: Int) -> String {
        count == 1
            ? "nothing in the translation answers \"\(opening)\""
            : "nothing in the translation answers these \(count) sentences, from \"\(opening)\" on"
    }
}
