import BitextModel
import Checking
import Lexicon
import Terminology

/// A place where the original has a concept of the glossary and the translation none of its forms.
struct MissingTerm {
    enum Kind: Equatable {
        /// No form of the concept answers it.
        case absent
        /// The concept was named shortly before, and here nothing, or a shorter form, stands for it.
        case unsaid
        /// Words stand for it that are known to translate it.
        case otherwise
        /// Nothing answers a name or an acronym of a thesaurus, whose forms are not the only right ones.
        case unmatched
        /// The forms stand fewer times than the term, and something else stands in their place.
        case surplus(Sides<Int>)
        /// The form stands there with another small word.
        case variant
    }

    var match: TermMatch
    var accepted: [Term]
    var kind: Kind
    /// What the translation says instead, as far as that is known.
    var rendering: (segment: Int, range: Range<Int>)?
}

/// Reads the beads of an article in order and tells where a term is missing.
struct MissingTerms {
    private let context: CheckContext
    private let senses: AcronymSenses
    private var renderings: TermRenderings
    /// By concept: the last bead whose translation names it.
    private var lastNamed: [Int: Int] = [:]

    /// Below this the aligner is not sure of a bead, and a form in a neighbouring bead answers too.
    private static let sureAlignment = 0.7
    /// A concept named so few beads ago may be called *it* or by a shorter form: a reader still has it in mind.
    private static let memory = 3

    init(_ context: CheckContext) {
        self.context = context
        senses = AcronymSenses(context)
        renderings = TermRenderings(context)
    }

    mutating func missing(in bead: Int) -> [MissingTerm] {
        guard !context.bitext.beads[bead].isUnaligned else { return [] }
        let answers = TermAnswers(answeringSegments(bead), context)
        let matches = context.source.terms(in: context.bitext.beads[bead].source).filter { !isInsideName($0) }
        let byEntry = Dictionary(grouping: matches, by: \.entry)
        var result: [MissingTerm] = []
        for entry in byEntry.keys.sorted() {
            let accepted = context.termbase.entries[entry].accepted(in: context.target.tag)
            guard !accepted.isEmpty, !context.termbase.entries[entry].doNotTranslate,
                context.termbase.entries[entry].obligation != .suggestive
            else { continue }
            if let missing = missing(byEntry[entry]!, accepted, answers, bead) { result.append(missing) }
        }
        for entry in byEntry.keys where answers.names(entry) { lastNamed[entry] = bead }
        return result
    }

    private func answeringSegments(_ index: Int) -> Range<Int> {
        let beads = context.bitext.beads
        guard beads[index].score < Self.sureAlignment else { return beads[index].target }
        let first = beads[max(index - 1, 0)].target.lowerBound
        return first..<beads[min(index + 1, beads.count - 1)].target.upperBound
    }

    private mutating func missing(
        _ matches: [TermMatch], _ accepted: [Term], _ answers: TermAnswers, _ bead: Int
    ) -> MissingTerm? {
        guard context.termbase.entries[matches[0].entry].obligation != .descriptive || isName(matches[0]) else { return nil }
        let concepts = concepts(sharing: matches[0])
        let found = answers.places(of: concepts, accepted)
        if !found.isEmpty { return surplus(matches, accepted, found, bead) }
        if let variant = answers.variant(of: concepts) {
            guard context.termbase.entries[matches[0].entry].obligation == .binding else { return nil }
            return MissingTerm(
                match: matches[0], accepted: accepted, kind: .variant, rendering: (variant.segment, variant.range))
        }
        guard !isRedefined(matches[0]), !answers.keeps(matches[0]), !answers.hasSplitForm(accepted) else { return nil }
        return absent(matches[0], accepted, bead)
    }

    /// Whether the translation has the acronym too, and spells it out as something of the article's own.
    private func isRedefined(_ match: TermMatch) -> Bool {
        let text = context.string(match, .source)
        return text.isAcronymShaped && senses.isRedefined(text, context.termbase.entries[match.entry])
    }

    /// Whether a term is a name or an acronym. An expression can be said in more ways than a thesaurus has: of sixty that
    /// nothing seemed to answer in published translations, hardly one was lost.
    private func isName(_ match: TermMatch) -> Bool {
        context.term(match, .source).text.unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// The concepts that a source stretch may name: rows with the same form cannot be told apart.
    private func concepts(sharing match: TermMatch) -> Set<Int> {
        var result: Set<Int> = [match.entry]
        for other in context.source.allTerms(in: match.segment..<match.segment + 1) where other.range == match.range {
            result.insert(other.entry)
        }
        return result
    }

    /// A word of a longer name is no term: *Manche* in *La Manche libre*.
    private func isInsideName(_ match: TermMatch) -> Bool {
        guard !context.term(match, .source).text.hasCapital else { return false }
        return context.source.names(in: match.segment..<match.segment + 1).contains {
            $0.range != match.range && $0.range.lowerBound <= match.range.lowerBound
                && $0.range.upperBound >= match.range.upperBound
        }
    }

    private mutating func absent(_ match: TermMatch, _ accepted: [Term], _ bead: Int) -> MissingTerm? {
        let rendering = renderings.answer(to: match)
        let wasNamed = lastNamed[match.entry].map { bead - $0 <= Self.memory } ?? false
        var kind: MissingTerm.Kind = wasNamed && rendering == nil ? .unsaid : .absent
        switch context.termbase.entries[match.entry].obligation {
        case .binding, .suggestive: break
        case .usual: if renderings.isPlausible(match, in: bead) { kind = .otherwise }
        case .descriptive:
            guard !wasNamed, renderings.isSurelyLost(match, in: bead) else { return nil }
            kind = .unmatched
        }
        return MissingTerm(match: match, accepted: accepted, kind: kind, rendering: rendering)
    }

    /// Of several places in one bead the translation may name fewer: it says *it*. But where something else than the
    /// glossary's forms answers one of them, that one is missing.
    private mutating func surplus(
        _ matches: [TermMatch], _ accepted: [Term], _ found: [TermMatch], _ bead: Int
    ) -> MissingTerm? {
        guard matches.count > found.count, context.termbase.entries[matches[0].entry].obligation == .binding else { return nil }
        for match in matches {
            guard let rendering = renderings.answer(to: match) else { continue }
            let isForm = found.contains { $0.segment == rendering.segment && $0.range.overlaps(rendering.range) }
            guard !isForm else { continue }
            let counts = Sides(source: matches.count, target: found.count)
            return MissingTerm(match: match, accepted: accepted, kind: .surplus(counts), rendering: rendering)
        }
        return nil
    }
}

extension String {
    fileprivate var hasCapital: Bool { unicodeScalars.contains { $0.properties.isUppercase } }
}
