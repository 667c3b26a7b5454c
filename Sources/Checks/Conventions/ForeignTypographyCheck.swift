import BitextModel
import Checking
import Languages

/// Does the translation keep quotation marks or spacing of the original's language?
struct ForeignTypographyCheck: Check {
    static let metadata = CheckMetadata(
        id: "foreign-typography",
        summary: "Does the translation keep quotation marks or spacing of the original's language?",
        category: .typography, severity: .minor)

    func findings(in context: CheckContext) -> [Finding] {
        let rules = TypographyRules(source: context.source.language, target: context.target.language)
        let blocks = context.bitext.target.document.blocks
        let faults = blocks.indices.filter { blocks[$0].role.isProse || blocks[$0].role == .credit }.flatMap { index in
            rules.faults(in: blocks[index]).map { Placed(block: index, fault: $0) }
        }
        return faults.map { placed in
            var result = make(placed, context)
            result.habit = placed.fault.kind.name
            return result
        }
    }

    private struct Placed {
        var block: Int
        var fault: TypographyFault
    }

    /// The bead in which a fault stands; nil for blocks set apart.
    private func bead(of placed: Placed, _ context: CheckContext) -> Int? {
        let segment = context.bitext.target.segments.firstIndex {
            $0.block == placed.block && $0.range.upperBound >= placed.fault.ranges[0].upperBound
        }
        return segment.flatMap { index in context.bitext.beads.firstIndex { $0.target.contains(index) } }
    }

    private func places(_ placed: Placed, _ context: CheckContext) -> [TextSpan] {
        placed.fault.ranges.map { context.bitext.target.document.blocks[placed.block].text.authorSpan($0) }
    }

    private func make(_ placed: Placed, _ context: CheckContext) -> Finding {
        let places = places(placed, context)
        let bead = bead(of: placed, context)
        let names = (context.source.language.name, context.target.language.name)
        switch placed.fault.kind {
        case .space(let mark):
            return finding(
                Wording.space(mark, names.0, names.1), in: bead, target: places, confidence: 0.95, expected: mark,
                fix: Fix(span: places[0], replacement: mark))
        case .quotationMarks(let opening, let closing):
            return finding(
                Wording.marks(opening, closing, names.0), in: bead, target: places, confidence: 0.95,
                expected: context.target.language.quotationMarks.first?.joined(separator: "…"))
        }
    }
}

private enum Wording {
    static func space(_ mark: String, _ source: String, _ target: String) -> String {
        "\(source) spacing: no space stands before \"\(mark)\" in \(target)"
    }
    static func marks(_ opening: String, _ closing: String, _ language: String) -> String {
        "\(language) quotation marks \(opening) \(closing) left in the translation"
    }
}
