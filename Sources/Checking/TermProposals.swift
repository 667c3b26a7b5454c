import BitextModel
import Languages
import Terminology

/// A glossary that articles and their translations suggest, for a person to accept or reject.
package struct TermProposals: Sendable {
    package struct Proposal: Sendable, Equatable {
        /// As the originals mostly write it.
        package var source: String
        package var kind: RecurringPhrases.Kind
        package var uses: Int
        /// What the translations say, the most frequent first, and how often.
        package var renderings: [(form: String, count: Int)]

        /// How many of the uses nothing surely answers.
        package var unanswered: Int { uses - renderings.reduce(0) { $0 + $1.count } }

        package static func == (one: Proposal, other: Proposal) -> Bool {
            one.source == other.source && one.kind == other.kind && one.uses == other.uses
                && one.renderings.elementsEqual(other.renderings, by: ==)
        }
    }

    private struct Draft {
        var kind: RecurringPhrases.Kind
        var uses = 0
        var forms = Tally()
        var renderings: [String: Tally] = [:]
        /// How many of the uses everybody's glossaries have, and render in the same way.
        var wellKnown = 0
    }

    private var drafts: [String: Draft] = [:]
    private var inflection = InflectedForms(LanguageProfile(tag: "und", name: ""))

    /// An expression is proposed when at least this share of its uses is surely answered: words that only happen to stand
    /// together are not translated together.
    private static let leastAnswered = 0.5
    /// Renderings of an expression that stand in a smaller share of its places are what the sentence asked for.
    private static let leastShare = 0.1

    package init() {}

    package mutating func add(_ context: CheckContext) {
        inflection = InflectedForms(context.target.language)
        for (key, phrase) in RecurringPhrases(context, least: 1).phrases {
            for use in phrase.uses { add(use, key, phrase.kind, context) }
        }
    }

    private mutating func add(
        _ use: RecurringPhrases.Use, _ key: String, _ kind: RecurringPhrases.Kind, _ context: CheckContext
    ) {
        guard !isListed(use.source, context) else { return }
        var draft = drafts[key] ?? Draft(kind: kind)
        draft.uses += 1
        draft.forms.add(context.string(use.source.range, segment: use.source.segment, .source))
        if let rendering = use.rendering {
            let text = context.string(rendering.range, segment: rendering.segment, .target)
            draft.renderings[text.lowercased(), default: Tally()].add(text)
            if isWellKnown(use.source, as: rendering, context) { draft.wellKnown += 1 }
        }
        drafts[key] = draft
    }

    /// What the house's glossary has need not be proposed.
    private func isListed(_ stretch: WordAnswers.Stretch, _ context: CheckContext) -> Bool {
        context.source.terms(in: stretch.segment..<stretch.segment + 1).contains {
            $0.range.lowerBound <= stretch.range.lowerBound && $0.range.upperBound >= stretch.range.upperBound
        }
    }

    /// Whether everybody knows that the one answers the other.
    private func isWellKnown(
        _ source: WordAnswers.Stretch, as rendering: WordAnswers.Stretch, _ context: CheckContext
    ) -> Bool {
        func concepts(_ stretch: WordAnswers.Stretch, _ side: Side) -> [TermMatch] {
            context.knowledge.matches(in: stretch.segment..<stretch.segment + 1, side).filter { $0.range == stretch.range }
        }
        /// What a concept is called in the translation's language: rows that share a form cannot be told apart.
        func forms(_ match: TermMatch) -> [String] {
            context.knowledge.termbase.entries[match.entry].accepted(in: context.target.tag).map { $0.text.lowercased() }
        }
        let answers = Set(concepts(rendering, .target).flatMap(forms))
        return concepts(source, .source).flatMap(forms).contains { answers.contains($0) }
    }

    /// The proposals with at least so many uses: those rendered in several ways first, then the most frequent.
    package func proposals(least: Int) -> [Proposal] {
        let often = drafts.keys.filter { drafts[$0]!.uses >= least }.sorted()
        return often.withoutParts { drafts[$0]!.uses }.filter { !isPartOfName($0, among: often) }.compactMap {
            proposal(drafts[$0]!)
        }.sorted {
            ($1.renderings.count > 1 ? 1 : 0, $1.uses, $0.source) < ($0.renderings.count > 1 ? 1 : 0, $0.uses, $1.source)
        }
    }

    /// Whether a word that looks like a name mostly begins a longer one: *Conseil* in *Conseil de sécurité*.
    private func isPartOfName(_ key: String, among often: [String]) -> Bool {
        guard drafts[key]!.kind == .name, !key.contains(" ") else { return false }
        let longer = often.filter { $0.hasPrefix(key + " ") }.map { drafts[$0]!.uses }
        return longer.contains { $0 * 2 >= drafts[key]!.uses }
    }

    private func proposal(_ draft: Draft) -> Proposal? {
        var renderings = RenderingGroups(draft.renderings.values.map { (form: $0.usual, count: $0.total) }, inflection).list
        if draft.kind == .phrase {
            renderings.removeAll { Double($0.count) < Self.leastShare * Double(draft.uses) }
            let answered = renderings.reduce(0) { $0 + $1.count }
            guard Double(answered) >= Self.leastAnswered * Double(draft.uses), renderings[0].count > 1 else { return nil }
        }
        // Where everybody's glossaries say all there is to say, a house need not.
        let answered = renderings.reduce(0) { $0 + $1.count }
        guard !renderings.isEmpty, draft.wellKnown < answered else { return nil }
        let source = draft.forms.usual
        // A name that is written alike on both sides needs no glossary.
        if renderings.count == 1, renderings[0].form == source { return nil }
        return Proposal(source: source, kind: draft.kind, uses: draft.uses, renderings: renderings)
    }
}
