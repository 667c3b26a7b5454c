/// What questions, exclamations, speech and final marks on both sides say for a bead.
struct MarkEvidence {
    private let shared: Float
    private let lost: Float
    private let speechInside: Float
    /// By the last marks of both sides.
    private let ends: [Float]
    /// By how many sides open speech.
    private let openings: (Float, Float, Float)

    init(_ weights: AlignmentWeights) {
        shared = Float(weights.sharedMark)
        lost = Float(weights.lostMark)
        speechInside = Float(weights.speechInside)
        openings = (0, Float(weights.speechBroken), Float(weights.speechStart))
        let marks = SegmentMarks.FinalMark.allCases
        ends = marks.flatMap { one in
            marks.map { other -> Float in
                guard one != .none, other != .none else { return 0 }
                return Float(one != other ? weights.otherEnd : one == .stop ? 0 : weights.sameEnd)
            }
        }
    }

    /// A bead's source side.
    struct Side {
        let length: Int
        let questions: Int32
        let exclamations: Int32
        let speechInside: Int32
        let opensSpeech: Bool
        let end: Int

        init(_ positions: [SidePosition], _ segments: Range<Int>) {
            let (start, end) = (positions[segments.lowerBound], positions[segments.upperBound])
            length = end.length - start.length
            questions = end.questions - start.questions
            exclamations = end.exclamations - start.exclamations
            speechInside = end.speech - start.speech - (start.opensSpeech ? 1 : 0)
            opensSpeech = start.opensSpeech
            self.end = Int(end.endBefore.rawValue) * SegmentMarks.FinalMark.allCases.count
        }
    }

    /// - Parameter positions: of the target, whose segments `j..<l` the bead holds.
    @inline(__always)
    func value(_ source: Side, _ positions: UnsafeBufferPointer<SidePosition>, _ j: Int, _ l: Int) -> Float {
        let (start, end) = (positions[j], positions[l])
        let questions = end.questions - start.questions
        let cries = end.exclamations - start.exclamations
        let both = min(source.questions, questions) + min(source.exclamations, cries)
        let all = source.questions + questions + source.exclamations + cries
        let inside = source.speechInside + end.speech - start.speech - (start.opensSpeech ? 1 : 0)
        let opening =
            source.opensSpeech == start.opensSpeech ? (start.opensSpeech ? openings.2 : openings.0) : openings.1
        return Float(both) * shared + Float(all - 2 * both) * lost + Float(inside) * speechInside + opening
            + ends[source.end + Int(end.endBefore.rawValue)]
    }
}
