import BitextModel
import Checking
import Entities
import Lexicon

/// Every name of both sides with how often it stands there, by its letters alone.
struct NamesOfArticle {
    private var counts = Sides<[String: Int]>(source: [:], target: [:])
    /// For each pair of names that stand in one bead, how often they do.
    private var together: [String: Int] = [:]

    init(_ context: CheckContext) {
        for side in Side.allCases {
            for name in context.sides[side].mentions.names { for word in Self.words(name.text) { counts[side][word, default: 0] += 1 } }
        }
        for bead in context.bitext.beads {
            for source in context.source.names(in: bead.source) {
                for target in context.target.names(in: bead.target) {
                    together[Self.key(source.text) + "\n" + Self.key(target.text), default: 0] += 1
                }
            }
        }
    }

    func sourceHas(_ name: String) -> Bool { has(name, .source) }
    func targetHas(_ name: String) -> Bool { has(name, .target) }

    /// Whether every word of a name stands among the side's names.
    private func has(_ name: String, _ side: Side) -> Bool {
        let words = Self.words(name)
        return !words.isEmpty && words.allSatisfy { counts[side][$0] != nil }
    }

    /// Whether a target name is not simply how the article always renders a source name: two names that meet in two beads
    /// or more are a translation, `Londres` and `London`.
    func isOdd(_ target: String, for source: String) -> Bool {
        together[Self.key(source) + "\n" + Self.key(target), default: 0] < 2
    }

    static func words(_ name: String) -> [String] {
        name.lowercased().withoutAccents.split { !$0.isLetter }.map(String.init).filter { $0.count > 1 }
    }

    private static func key(_ name: String) -> String { words(name).joined(separator: " ") }
}

/// The names of one bead, and which of them nothing answers.
struct BeadNames {
    let source: [NameMention]
    let target: [NameMention]
    let openSource: [NameMention]
    let openTarget: [NameMention]

    /// A capitalised word that is only probably a name accuses nobody.
    private static let certain = 0.6

    init(_ index: Int, _ context: CheckContext, _ article: NamesOfArticle) {
        let bead = context.bitext.beads[index]
        source = context.source.names(in: bead.source).filter { $0.certainty >= Self.certain }
        target = context.target.names(in: bead.target).filter { $0.certainty >= Self.certain }
        let words = Sides(source: Self.words(bead, .source, context), target: Self.words(bead, .target, context))
        let terms = Sides(source: context.source.terms(in: bead.source), target: context.target.terms(in: bead.target))
        func open(_ names: [NameMention], _ side: Side) -> [NameMention] {
            names.filter { name in
                let answered = terms[side].contains { term in
                    term.segment == name.segment && term.range.overlaps(name.range)
                        && terms[side.opposite].contains { $0.entry == term.entry }
                }
                return !answered && !words[side.opposite].contains { NameComparison.mayBeSame(name.text, $0) }
                    && !Self.isAnsweredByParts(name.text, words[side.opposite])
            }
        }
        openSource = open(source, .source)
        openTarget = open(target, .target)
    }

    private static func words(_ bead: Bead, _ side: Side, _ context: CheckContext) -> [String] {
        let names = context.sides[side].names(in: bead[side]).map(\.text)
        let words = context.tokens(of: bead, side).filter { $0.token.kind == .word && $0.token.folded.utf8.count > 2 }.map(\.token.folded)
        return names + words
    }

    /// Whether some word of the name is answered: the rest of a name varies more than it.
    private static func isAnsweredByParts(_ name: String, _ others: [String]) -> Bool {
        NamesOfArticle.words(name).contains { word in
            word.count > 3 && others.contains { Cognates.similarity(Array(word.utf8), Cognates.skeleton($0.lowercased())) > 0 }
        }
    }

    /// The source name that a target name seems to misspell; nil when it is spelled as some source word is.
    func original(ofMisspelt target: NameMention) -> NameMention? {
        let words = NamesOfArticle.words(target.text)
        guard !source.contains(where: { Set(words).isSubset(of: NamesOfArticle.words($0.text)) }) else { return nil }
        return source.first { NameComparison.isLikelyMisspelling(target.text, of: $0.text) }
    }
}
