import BitextModel
import Checking

/// Is a part of a sentence missing from the translation?
struct OmittedPassageCheck: Check {
    static let metadata = CheckMetadata(
        id: "omitted-passage", summary: "Is a part of a sentence missing from the translation?", category: .omission,
        severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        context.partialPassages(.source).map { passage in
            var result = finding(
                Wording.missing(context.opening(passage), context.place(passage), isAfter: passage.place?.isAfter ?? true),
                in: passage.bead, source: [context.span(passage)], target: context.placeSpans(passage),
                confidence: passage.confidence)
            // A sentence that stands twice, as a standfirst does, lacks the same words twice.
            result.habit = result.message
            return result
        }
    }
}

private enum Wording {
    static func missing(_ opening: String, _ word: String?, isAfter: Bool) -> String {
        guard let word else { return "nothing in the translation answers \"\(opening)\"" }
        return "nothing in the translation answers \"\(opening)\", which belongs \(isAfter ? "after" : "before") \"\(word)\""
    }
}
