import BitextModel
import Checking
import Entities

/// Does a figure come back with another power of ten, millions for billions?
struct ScaleMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "scale-mismatch",
        summary: "Does a figure come back with another power of ten, millions for billions?",
        category: .number, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        findings(of: .scale, in: context, message: Wording.message).map { told($0, context) }
    }

    /// A scale word of the source's language that was left behind the figure is told as such: with all places, as a word that
    /// is left once is seldom left once only.
    private func told(_ finding: Finding, _ context: CheckContext) -> Finding {
        guard let bead = finding.bead, let place = finding.places.target.first,
            let left = wordLeft(behind: place, in: context.bitext.beads[bead].target, context)
        else { return finding }
        let expected = answer(to: left.value, context)
        var result = self.finding(
            Wording.left(left.word, context.source.language.name, expected), in: bead, source: finding.places.source,
            target: [TextSpan(start: place.start, end: left.span.end)], confidence: finding.confidence, expected: expected)
        // `milliard` and `milliards` are one habit.
        result.habit = "left \(left.value)"
        return result
    }

    /// Below a thousand a word of number is no scale word, and may be one of the translation's own: *cents*.
    private static let leastScale = 1000.0

    private func wordLeft(
        behind place: TextSpan, in segments: Range<Int>, _ context: CheckContext
    ) -> (word: String, value: Double, span: TextSpan)? {
        for index in segments {
            for token in context.bitext.target.segments[index].tokens {
                let span = context.span(token.range, segment: index, .target)
                guard span.start >= place.end else { continue }
                guard let value = context.source.language.numbers.multipliers[token.folded], value >= Self.leastScale else {
                    return nil
                }
                return (context.string(token.range, segment: index, .target), value, span)
            }
        }
        return nil
    }

    /// The target's word for the same power of ten, in its shortest form; nil where it has none.
    private func answer(to value: Double, _ context: CheckContext) -> String? {
        let words = context.target.language.numbers.multipliers.filter { $0.value == value }.keys
        return words.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }
}

private enum Wording {
    static func message(_ difference: FigureDifference, _ source: String?, _ target: String?) -> String {
        FigureWording.differs(source, target)
    }

    static func left(_ word: String, _ language: String, _ expected: String?) -> String {
        "\"\(word)\" is left in \(language)" + (expected.map { ": the translation's readers know it as \"\($0)\"" } ?? "")
    }
}
