import BitextModel
import Checking

extension CheckContext {
    /// The parts of segments of one side that nothing answers.
    func partialPassages(_ side: Side) -> [Passage] { passages.filter { $0.side == side && !$0.isWholeSegment } }

    /// The segments of one side that stand in a bead with others and that nothing in it answers.
    func foldedSegments(_ side: Side) -> [Passage] { passages.filter { $0.side == side && $0.isWholeSegment } }

    func span(_ passage: Passage) -> TextSpan { span(passage.range, segment: passage.segment, passage.side) }

    /// The beginning of a passage, for a message.
    func opening(_ passage: Passage) -> String { opening(passage.range, segment: passage.segment, passage.side) }

    /// The word of the other side beside which a passage's answer belongs.
    func place(_ passage: Passage) -> String? {
        passage.place.map { string($0.word, segment: $0.segment, passage.side.opposite) }
    }

    /// Where that word stands; nothing when the passage has no neighbour that is answered.
    func placeSpans(_ passage: Passage) -> [TextSpan] {
        passage.place.map { [span($0.word, segment: $0.segment, passage.side.opposite)] } ?? []
    }
}
