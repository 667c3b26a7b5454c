import BitextModel
import Checking

/// Is a man addressed as a woman, a woman as a man, or a title left in the original's language?
struct CivilityMismatchCheck: Check {
    static let metadata = CheckMetadata(
        id: "civility-mismatch",
        summary: "Is a man addressed as a woman, a woman as a man, or a title left in the original's language?",
        category: .mistranslation, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        let usual = UsualCivilities(context)
        return context.names.beads.enumerated().flatMap { index, bead in
            bead.matched.compactMap { pair in
                guard let target = Civility(before: pair.target, .target, context) else {
                    return kept(pair, index, context)
                }
                return changed(pair, target, index, usual, context)
            }
        }
    }

    /// The other sex than the original's, in this sentence or wherever else it names the person.
    private func changed(
        _ pair: NameVerdicts.Pair, _ target: Civility, _ bead: Int, _ usual: UsualCivilities, _ context: CheckContext
    ) -> Finding? {
        let own = Civility(before: pair.source, .source, context)
        guard let found = own ?? usual.civility(pair.source), found.contradicts(target) else { return nil }
        // « M. et Mme Dupont » gives one name two titles.
        guard
            !Civility.all(in: context.bitext.beads[bead].source, .source, context).contains(where: { civility in
                !civility.contradicts(target) && civility.sex != nil && !civility.hasName
            })
        else { return nil }
        let place = found.span
        let confidence = own == nil ? Confidence.elsewhere : Confidence.here
        return finding(
            Wording.changed(found.text, target.text, pair.target.text), in: bead, source: [place], target: [target.span],
            confidence: confidence)
    }

    /// A title that only the source's language has, left before the name.
    private func kept(_ pair: NameVerdicts.Pair, _ bead: Int, _ context: CheckContext) -> Finding? {
        guard let source = Civility(before: pair.source, .source, context),
            let target = Civility(before: pair.target, .target, context, language: .source), target.text == source.text
        else { return nil }
        return finding(
            Wording.kept(source.text, context.source.language.name), in: bead, source: [source.span], target: [target.span],
            confidence: Confidence.kept, severity: .minor)
    }

    private enum Confidence {
        static let here = 0.9
        static let elsewhere = 0.7
        static let kept = 0.9
    }
}

private enum Wording {
    static func changed(_ source: String, _ target: String, _ name: String) -> String {
        "the source says \(source), the translation says \(target) of \(name)"
    }
    static func kept(_ title: String, _ language: String) -> String {
        "\"\(title)\" is left in \(language): use the translation's own form of address"
    }
}
