import BitextModel
import Checking
import Entities

/// What the checks of figures have in common.
extension Check {
    /// The findings for one kind of difference, worded by `message` from what each side says.
    func findings(
        of fault: FigureDifference.Fault, in context: CheckContext, message: (FigureDifference, String?, String?) -> String
    ) -> [Finding] {
        context.figures.filter { $0.figures.fault == fault }.compactMap { difference in
            let confidence = difference.figures.confidence
            guard confidence * context.bitext.beads[difference.bead].trust >= leastFigureConfidence else { return nil }
            let source = difference.figures.source.map { context.string($0.quoted, segment: $0.segment, .source) }
            let target = difference.figures.target.map { context.string($0.quoted, segment: $0.segment, .target) }
            return finding(
                message(difference.figures, source, target), in: difference.bead,
                source: difference.figures.source.map { [context.span($0.range, segment: $0.segment, .source)] } ?? [],
                target: difference.figures.target.map { [context.span($0.range, segment: $0.segment, .target)] } ?? [],
                confidence: confidence, severity: difference.figures.isConversion ? .neutral : nil,
                expected: difference.figures.isConversion || target == nil ? nil : source)
        }
    }
}

/// Findings less sure than this, their bead's doubt counted, stay unsaid: more than half of them would be false.
private let leastFigureConfidence = 0.5

enum FigureWording {
    static func differs(_ source: String?, _ target: String?) -> String {
        switch (source, target) {
        case (let source?, let target?): "the source says \(source), the translation says \(target)"
        case (let source?, nil): "the source says \(source), the translation has no such number"
        case (nil, let target?): "the translation says \(target), the source has no such number"
        case (nil, nil): "a number differs"
        }
    }

    static func converted(_ source: String?, _ target: String?) -> String {
        "the source says \(source ?? ""), the translation converts it to \(target ?? "")"
    }
}
