import BitextModel
import Checking
import Entities

/// Does another name, or a misspelt one, stand where the original's name should?
struct NameMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "name-mismatch",
        summary: "Does another name, or a misspelt one, stand where the original's name should?",
        category: .entity, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        let article = NamesOfArticle(context)
        return context.bitext.beads.indices.flatMap { index -> [Finding] in
            let bead = context.bitext.beads[index]
            guard !bead.isUnaligned, bead.score >= Self.sureAlignment else { return [] }
            let names = BeadNames(index, context)
            return misspelt(names, index, context, article) + replaced(names, index, context, article)
        }
    }

    /// Where it is unsure what answers what, names accuse nobody.
    private static let sureAlignment = 0.5

    private func misspelt(_ names: BeadNames, _ bead: Int, _ context: CheckContext, _ article: NamesOfArticle) -> [Finding] {
        names.target.compactMap { target in
            names.original(ofMisspelt: target, article).map { source in
                make(Wording.misspelt(source.text, target.text), source, target, bead, context, Confidence.misspelt)
            }
        }
    }

    /// One name on each side that nothing answers, when the article shows that one of them belongs to something else: the
    /// original's name is kept elsewhere, so the translation would have kept it here.
    private func replaced(_ names: BeadNames, _ bead: Int, _ context: CheckContext, _ article: NamesOfArticle) -> [Finding] {
        guard names.openSource.count == 1, names.openTarget.count == 1, let source = names.openSource.first,
            let target = names.openTarget.first, article.isOdd(target.text, for: source.text)
        else { return [] }
        let isKept = article.count(source.text, .target) > 0
        guard isKept else { return [] }
        return [make(Wording.other(source.text, target.text), source, target, bead, context, Confidence.keptElsewhere)]
    }

    private enum Confidence {
        static let misspelt = 0.9
        static let keptElsewhere = 0.8
    }

    private func make(
        _ message: String, _ source: NameMention, _ target: NameMention, _ bead: Int, _ context: CheckContext,
        _ confidence: Double
    ) -> Finding {
        let place = context.span(target.range, segment: target.segment, .target)
        return finding(
            message, in: bead, source: [context.span(source.range, segment: source.segment, .source)], target: [place],
            confidence: confidence * (0.5 + context.bitext.beads[bead].score / 2), expected: source.text,
            fix: Fix(span: place, replacement: source.text))
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
