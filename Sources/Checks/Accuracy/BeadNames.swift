import BitextModel
import Checking
import Entities
import Lexicon
import Terminology

/// The names of one bead, and which of them nothing answers.
struct BeadNames {
    let source: [NameMention]
    let target: [NameMention]
    let openSource: [NameMention]
    let openTarget: [NameMention]
    private let context: CheckContext
    private let bead: Bead

    /// A capitalised word that is only probably a name accuses nobody.
    private static let certain = 0.85

    init(_ index: Int, _ context: CheckContext) {
        let bead = context.bitext.beads[index]
        self.context = context
        self.bead = bead
        source = context.source.names(in: bead.source).filter { $0.certainty >= Self.certain }
        target = context.target.names(in: bead.target).filter { $0.certainty >= Self.certain }
        let words = Sides(source: Self.words(bead, .source, context), target: Self.words(bead, .target, context))
        let known = Sides(source: KnownNames(bead, .source, context), target: KnownNames(bead, .target, context))
        func open(_ names: [NameMention], _ side: Side) -> [NameMention] {
            names.filter { name in
                !known[side].answers(name, known[side.opposite]) && !Self.isAnswered(name.text, words[side.opposite])
                    && !Self.isTranslated(name.text, words[side.opposite], side, context)
            }
        }
        openSource = source.isEmpty ? [] : open(source, .source)
        openTarget = target.isEmpty ? [] : open(target, .target)
    }

    private static func words(_ bead: Bead, _ side: Side, _ context: CheckContext) -> [String] {
        let names = context.sides[side].names(in: bead[side]).map(\.text)
        let words = context.tokens(of: bead, side).filter { $0.token.kind == .word && $0.token.folded.utf8.count > 2 }
        return names + words.map(\.token.folded)
    }

    /// Whether the name, or one of its words, stands on the other side in a spelling that may be the same.
    private static func isAnswered(_ name: String, _ others: [String]) -> Bool {
        // Nine names in ten are spelled alike: comparing sounds is for the tenth.
        let folded = name.lowercased()
        if others.contains(where: { $0 == folded || $0 == name }) { return true }
        if others.contains(where: { NameComparison.mayBeSame(name, $0) }) { return true }
        let parts = NamesOfArticle.words(name).filter { $0.count > 3 }.map { Array($0.utf8) }
        return others.contains { other in
            let skeleton = Cognates.skeleton(other.lowercased())
            return parts.contains { Cognates.similarity($0, skeleton) > 0 }
        }
    }

    /// Whether the lexicon translates a word of the name by a word of the other side.
    private static func isTranslated(_ name: String, _ others: [String], _ side: Side, _ context: CheckContext) -> Bool {
        context.lexicons.contains { $0.links(name.lowercased(), others, from: side) }
    }

    /// The source name that a target name misspells, by one word; nil when it is spelled as some source name is.
    func original(ofMisspelt target: NameMention, _ article: NamesOfArticle) -> NameMention? {
        guard !KnownNames(bead, .target, context).cover(target) else { return nil }
        return source.first { source in
            guard !KnownNames(bead, .source, context).coverAsKnowledge(source) else { return false }
            return isMisspelt(target, source, article)
        }
    }

    /// Exactly one word differs, and it looks like a slip: the translation has it right elsewhere, or two neighbouring
    /// letters changed places, which no convention of spelling does.
    private func isMisspelt(_ target: NameMention, _ source: NameMention, _ article: NamesOfArticle) -> Bool {
        let (right, wrong) = (NamesOfArticle.words(source.text), NamesOfArticle.words(target.text))
        let odd = wrong.filter { !right.contains($0) }
        guard odd.count == 1, let word = odd.first, wrong.count <= right.count else { return false }
        let candidates = right.filter { !wrong.contains($0) }
        return candidates.contains { original in
            guard article.count(word: word, .source) == 0, !areKnownPair(original, word) else { return false }
            let (usual, odd) = (article.count(word: original, .target), article.count(word: word, .target))
            // What stands twice is no slip of the fingers, unless the right spelling stands more often still.
            let isSlip = usual > odd || (odd == 1 && Self.isTransposed(original, word))
            return isSlip && NameComparison.isLikelyMisspelling(word, of: original)
        }
    }

    private func areKnownPair(_ original: String, _ word: String) -> Bool {
        context.lexicons.contains { $0.links(original, [word], from: .source) }
    }

    /// Two neighbouring letters exchanged, not the last two (`Alexandre`, `Alexander`).
    private static func isTransposed(_ one: String, _ other: String) -> Bool {
        let (left, right) = (Array(one.utf8), Array(other.utf8))
        guard left.count == right.count, let at = left.indices.first(where: { left[$0] != right[$0] }), at + 2 < left.count
        else { return false }
        return left[at] == right[at + 1] && left[at + 1] == right[at] && left[(at + 2)...] == right[(at + 2)...]
    }
}

/// The well-known names and glossary terms on one side of a bead.
private struct KnownNames {
    private let matches: [(match: TermMatch, forms: Set<String>)]
    private let knowledge: [TermMatch]

    init(_ bead: Bead, _ side: Side, _ context: CheckContext) {
        func forms(_ base: Termbase, _ match: TermMatch) -> Set<String> {
            Set(base.entries[match.entry].terms(in: context.target.tag).map { $0.text.lowercased() })
        }
        matches =
            context.sides[side].terms(in: bead[side]).map { ($0, forms(context.termbase, $0)) }
            + context.knowledge.matches(in: bead[side], side).map { ($0, forms(context.knowledge.termbase, $0)) }
        knowledge = Array(context.knowledge.matches(in: bead[side], side))
    }

    /// Whether everybody knows the name: a country, a people.
    func coverAsKnowledge(_ name: NameMention) -> Bool { knowledge.contains { $0.covers(name) } }

    func cover(_ name: NameMention) -> Bool { matches.contains { $0.match.covers(name) } }

    /// Whether the name is, or holds, a known name that the other side has too, in this or a related form.
    func answers(_ name: NameMention, _ others: KnownNames) -> Bool {
        matches.contains { own in
            own.match.covers(name) && others.matches.contains { !$0.forms.isDisjoint(with: own.forms) }
        }
    }
}

extension TermMatch {
    fileprivate func covers(_ name: NameMention) -> Bool { segment == name.segment && range.overlaps(name.range) }
}
