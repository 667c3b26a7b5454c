import BitextModel
import Checking

/// A run of neighbouring segments of one side that nothing answers.
struct UnalignedRun {
    var side: Side
    /// The first of its beads.
    var bead: Int
    var segments: Range<Int>
    /// The least sure bead's score.
    var score: Double
}

extension CheckContext {
    /// All runs of one side, in order, but for those too short to be missed or set against an unanswered run of the other
    /// side, which is a free translation, not a loss.
    func unalignedRuns(_ side: Side) -> [UnalignedRun] {
        var runs: [UnalignedRun] = []
        for (index, bead) in bitext.beads.enumerated() where bead.isUnaligned && !bead[side].isEmpty {
            if let last = runs.last, last.segments.upperBound == bead[side].lowerBound, isOpenRun(last, upTo: index, side) {
                runs[runs.count - 1].segments = last.segments.lowerBound..<bead[side].upperBound
                runs[runs.count - 1].score = min(last.score, bead.score)
            } else {
                runs.append(UnalignedRun(side: side, bead: index, segments: bead[side], score: bead.score))
            }
        }
        return runs.filter { wordCount($0) >= Self.fewestWords && !isReplaced($0) }
    }

    /// A segment of fewer words is a label or an exclamation: translators drop and add them freely.
    private static let fewestWords = 4

    private func isOpenRun(_ run: UnalignedRun, upTo index: Int, _ side: Side) -> Bool {
        (run.bead..<index).allSatisfy { bitext.beads[$0].isUnaligned }
    }

    private func wordCount(_ run: UnalignedRun) -> Int {
        run.segments.reduce(0) { $0 + bitext[run.side].segments[$1].tokens.count { $0.kind == .word } }
    }

    /// Whether a run of about the same length stands unanswered right beside it on the other side.
    private func isReplaced(_ run: UnalignedRun) -> Bool {
        var other = 0
        for step in [-1, 1] {
            var index = step < 0 ? run.bead - 1 : run.bead + 1
            while bitext.beads.indices.contains(index), bitext.beads[index].isUnaligned {
                for segment in bitext.beads[index][run.side.opposite] {
                    other += bitext[run.side.opposite].segments[segment].tokens.count { $0.kind == .word }
                }
                index += step
            }
        }
        return Double(other) > Double(wordCount(run)) * 0.4
    }

    /// Where each segment of a run stands.
    func places(_ run: UnalignedRun) -> [TextSpan] { run.segments.map { bitext[run.side].segments[$0].span } }

    /// The beginning of a run, for a message.
    func opening(_ run: UnalignedRun) -> String {
        let segment = bitext[run.side].segments[run.segments.lowerBound]
        return opening(segment.range, segment: run.segments.lowerBound, run.side)
    }

    /// The first words of a stretch of a segment, for a message.
    func opening(_ range: Range<Int>, segment: Int, _ side: Side) -> String {
        let words = string(range, segment: segment, side).split(separator: " ")
        return words.prefix(Self.openingWords).joined(separator: " ") + (words.count > Self.openingWords ? " …" : "")
    }

    /// Enough to find a sentence by, short enough for a line.
    private static let openingWords = 6
}
