import BitextModel
import Checking

/// Does the translation hold a sentence that the original does not?
struct AddedSegmentCheck: Check {
    static let metadata = CheckMetadata(
        id: "added-segment",
        summary: "Does the translation hold a sentence that the original does not?",
        category: .addition, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        let alone = context.unalignedRuns(.target).map { run in
            finding(
                Wording.added(context.opening(run), run.segments.count), in: run.bead, target: context.places(run),
                confidence: run.score)
        }
        let folded = context.foldedSegments(.target).map { passage in
            finding(
                Wording.added(context.opening(passage), 1), in: passage.bead, target: [context.span(passage)],
                confidence: passage.confidence)
        }
        return alone + folded
    }
}

private enum Wording {
    static func added(_ opening: String, _ count: Int) -> String {
        count == 1
            ? "nothing in the original answers \"\(opening)\""
            : "nothing in the original answers these \(count) sentences, from \"\(opening)\" on"
    }
}
