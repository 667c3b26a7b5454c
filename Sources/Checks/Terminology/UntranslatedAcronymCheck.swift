import BitextModel
import Checking
import Entities
import Lexicon
import Terminology

/// Is an acronym of the original's language left where readers of the translation know another one?
struct UntranslatedAcronymCheck: Check {
    static let metadata = CheckMetadata(
        id: "untranslated-acronym",
        summary: "Is an acronym left in the original's language where the translation's readers know another one?",
        category: .wrongTerm, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        let own = OwnAcronyms(context)
        var senses = AcronymSenses(context)
        return context.bitext.beads.indices.flatMap { index in
            context.target.acronyms(in: context.bitext.beads[index].target).compactMap { acronym in
                guard !isAccepted(acronym, context) else { return nil }
                return fromGlossary(acronym, in: index, &senses, context) ?? fromArticle(acronym, in: index, own, context)
            }
        }
    }

    /// Whether a glossary gives the acronym as a form that the translation may use.
    private func isAccepted(_ acronym: AcronymMention, _ context: CheckContext) -> Bool {
        context.namedConcepts(in: acronym.segment..<acronym.segment + 1, .target).contains { concept in
            concept.match.range.overlaps(acronym.range) && !concept.term(in: context.target.tag).isDeprecated
        }
    }

    /// A glossary, the house's first, knows the acronym as a source form of a concept that this bead speaks of, and gives
    /// other forms.
    private func fromGlossary(
        _ acronym: AcronymMention, in bead: Int, _ senses: inout AcronymSenses, _ context: CheckContext
    ) -> Finding? {
        for concept in context.namedConcepts(in: context.bitext.beads[bead].source, .source) {
            let entry = concept.entry
            let isItsAcronym = entry.terms(in: context.source.tag).contains { $0.text.isSameAcronym(as: acronym.text) }
            guard isItsAcronym, senses.isMeant(concept, by: acronym),
                let expected = entry.acronymOrPreferred(in: context.target.tag)
            else {
                continue
            }
            return make(acronym, expected: expected, source: [context.span(concept.match, .source)], bead, context, [.row(entry)])
        }
        return nil
    }

    /// The article itself gives both acronyms where it spells them out: « Armée nationale libyenne (ANL) », “Libyan
    /// National Army (LNA)”.
    private func fromArticle(_ acronym: AcronymMention, in bead: Int, _ own: OwnAcronyms, _ context: CheckContext) -> Finding? {
        guard acronym.fullForm == nil, let pair = own.pair(acronym.text) else { return nil }
        let original = context.source.acronyms(in: context.bitext.beads[bead].source).first { $0.text == acronym.text }
        guard let original else { return nil }
        let place = context.span(original.range, segment: original.segment, .source)
        return make(acronym, expected: pair.target.text, source: [place], bead, context, [evidence(pair, context)])
    }

    private func evidence(_ pair: AcronymPair, _ context: CheckContext) -> Evidence {
        let forms = Sides(source: pair.source, target: pair.target)
        let texts = Side.allCases.map { side in
            let mention = forms[side]
            let full = mention.fullForm.map { context.string($0, segment: mention.segment, side) } ?? mention.text
            return "\(full) (\(mention.text))"
        }
        return Evidence(Wording.spelledOut(texts[0], texts[1]))
    }

    private func make(
        _ acronym: AcronymMention, expected: String, source: [TextSpan], _ bead: Int, _ context: CheckContext,
        _ evidence: [Evidence]
    ) -> Finding {
        let place = context.span(acronym.range, segment: acronym.segment, .target)
        var result = finding(
            Wording.left(acronym.text, context.source.language.name, expected), in: bead, source: source, target: [place],
            confidence: 0.95, evidence: evidence, expected: expected, fix: Fix(span: place, replacement: expected))
        result.habit = result.message
        return result
    }
}

/// The acronyms that the article itself defines on both sides, by the source's.
private struct OwnAcronyms {
    private let pairs: [String: AcronymPair]

    init(_ context: CheckContext) {
        let found = AcronymPairs(
            context.bitext, source: context.source.mentions.acronyms, target: context.target.mentions.acronyms
        ).pairs
        // An acronym that the original writes too stands for itself, not for the one defined beside it.
        let written = Set(context.bitext.source.segments.flatMap { $0.tokens.map(\.folded) })
        pairs = Dictionary(
            found.filter { $0.source.text != $0.target.text && !written.contains($0.target.text.lowercased()) }
                .map { ($0.source.text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func pair(_ source: String) -> AcronymPair? { pairs[source] }
}

extension ConceptEntry {
    /// The acronym a translator should use, or the preferred form when the concept has none.
    fileprivate func acronymOrPreferred(in language: String) -> String? {
        let accepted = accepted(in: language)
        return (accepted.first(where: \.isAcronym) ?? accepted.first)?.text
    }
}

extension String {
    /// Whether both are one acronym, points, accents and capitals aside: `Cédéao` is `CEDEAO`.
    fileprivate func isSameAcronym(as other: String) -> Bool { acronymKey == other.acronymKey }

    private var acronymKey: String { lowercased().withoutAccents.filter { $0.isLetter || $0.isNumber } }
}

private enum Wording {
    static func left(_ acronym: String, _ language: String, _ expected: String) -> String {
        "\"\(acronym)\" is the \(language) acronym: the translation's readers know it as \"\(expected)\""
    }
    static func spelledOut(_ source: String, _ target: String) -> String {
        "the article itself writes \(source), and its translation \(target)"
    }
}
