/// What stands before each position of a side, 0…n: running sums over its segments, and what the segments at the position
/// are like. A bead asks for differences between two positions.
struct SidePosition: Sendable {
    /// Characters of all segments before.
    var length: Int = 0
    var questions: Int32 = 0
    var exclamations: Int32 = 0
    /// How many segments before open speech.
    var speech: Int32 = 0
    /// The last mark of the segment before.
    var endBefore = SegmentMarks.FinalMark.none
    /// Whether the segment that begins here opens speech.
    var opensSpeech = false

    static func list(_ lengths: [Int], _ marks: [SegmentMarks]) -> [SidePosition] {
        var result: [SidePosition] = []
        result.reserveCapacity(marks.count + 1)
        var position = SidePosition()
        for (length, mark) in zip(lengths, marks) {
            position.opensSpeech = mark.opensSpeech
            result.append(position)
            position.length += length
            position.questions += Int32(mark.questions)
            position.exclamations += Int32(mark.exclamations)
            position.speech += mark.opensSpeech ? 1 : 0
            position.endBefore = mark.last
        }
        position.opensSpeech = false
        result.append(position)
        return result
    }
}
