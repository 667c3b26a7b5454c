import BitextModel
import Checking

/// Does a sentence of the translation say more than the original?
struct AddedPassageCheck: Check {
    static let metadata = CheckMetadata(
        id: "added-passage", summary: "Does a sentence of the translation say more than the original?", category: .addition,
        severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        context.partialPassages(.target).map { passage in
            var result = finding(
                Wording.added(context.opening(passage)), in: passage.bead, source: context.placeSpans(passage),
                target: [context.span(passage)], confidence: passage.confidence)
            // A sentence that stands twice, as a standfirst does, has the same words twice.
            result.habit = result.message
            return result
        }
    }
}

private enum Wording {
    static func added(_ opening: String) -> String { "nothing in the original answers \"\(opening)\"" }
}
