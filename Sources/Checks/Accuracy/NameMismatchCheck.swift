import BitextModel
import Checking
import Entities

/// Does another name, or another spelling, stand where the original's name should?
struct NameMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "name-mismatch",
        summary: "Does another name, or a misspelt one, stand where the original's name should?",
        category: .entity, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        let article = NamesOfArticle(context)
        return context.bitext.beads.indices.flatMap { index -> [Finding] in
            guard !context.bitext.beads[index].isUnaligned else { return [] }
            let names = BeadNames(index, context, article)
            return misspelt(names, index, context, article) + replaced(names, index, context, article)
        }
    }

    /// A name of the translation that is a letter or two off the original's, where the article has it right elsewhere or
    /// nothing explains the spelling.
    private func misspelt(_ names: BeadNames, _ bead: Int, _ context: CheckContext, _ article: NamesOfArticle) -> [Finding] {
        names.target.compactMap { target in
            guard let source = names.original(ofMisspelt: target), article.isOdd(target.text, for: source.text) else { return nil }
            let isKnown = article.targetHas(source.text)
            return make(
                Wording.misspelt(source.text, target.text), source, target, bead, context,
                confidence: isKnown ? Confidence.spelledRightElsewhere : Confidence.spelledOnce)
        }
    }

    /// One name on each side that nothing answers, when the article shows that one of them belongs to something else.
    private func replaced(_ names: BeadNames, _ bead: Int, _ context: CheckContext, _ article: NamesOfArticle) -> [Finding] {
        guard names.openSource.count == 1, names.openTarget.count == 1, let source = names.openSource.first,
            let target = names.openTarget.first, article.isOdd(target.text, for: source.text)
        else { return [] }
        let belongsElsewhere = article.targetHas(source.text) || article.sourceHas(target.text)
        guard belongsElsewhere else { return [] }
        return [make(Wording.other(source.text, target.text), source, target, bead, context, confidence: Confidence.belongsElsewhere)]
    }

    private enum Confidence {
        static let spelledRightElsewhere = 0.9
        static let spelledOnce = 0.65
        static let belongsElsewhere = 0.8
    }

    private func make(
        _ message: String, _ source: NameMention, _ target: NameMention, _ bead: Int, _ context: CheckContext, confidence: Double
    ) -> Finding {
        finding(
            message, in: bead, source: [context.span(source.range, segment: source.segment, .source)],
            target: [context.span(target.range, segment: target.segment, .target)],
            confidence: confidence * (0.5 + context.bitext.beads[bead].score / 2), expected: source.text)
    }
}

private enum Wording {
    static func other(_ source: String, _ target: String) -> String {
        "the source names \(source), the translation names \(target)"
    }
    static func misspelt(_ source: String, _ target: String) -> String {
        "the source spells \(source), the translation \(target)"
    }
}
