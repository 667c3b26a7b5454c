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
        let document = context.bitext.target.document
        return document.blocks.enumerated().filter { $1.role.isProse || $1.role == .credit }.flatMap { index, block in
            rules.faults(in: block).map { make($0, block, bead(of: index, $0, context), context) }
        }
    }

    /// The bead in which a place of a block stands; nil for blocks set apart.
    private func bead(of block: Int, _ fault: TypographyFault, _ context: CheckContext) -> Int? {
        let segments = context.bitext.target.segments
        let segment = segments.firstIndex { $0.block == block && $0.range.upperBound >= fault.ranges[0].upperBound }
        return segment.flatMap { index in context.bitext.beads.firstIndex { $0.target.contains(index) } }
    }

    private func make(_ fault: TypographyFault, _ block: Block, _ bead: Int?, _ context: CheckContext) -> Finding {
        let places = fault.ranges.map { block.text.authorSpan($0) }
        let names = (context.source.language.name, context.target.language.name)
        switch fault.kind {
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
