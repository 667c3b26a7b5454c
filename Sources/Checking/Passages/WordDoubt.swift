import BitextModel
import Lexicon

/// What it says of a place that nothing, or something, is linked to the word that stands there: logarithms of how much
/// likelier that is in a clause that was left out than in a good translation.
///
/// Counted in 2,700 pairs of news and encyclopedia with links, and in 3,500 copies of them with a clause taken out
/// (`Documentation/passages.md`); rounded.
private enum Nats {
    /// A proven link, one in two hundred words of a lost clause: a word that stands twice.
    static let proven: Float = -4
    /// A link by place only: between words that are answered something stands where it would.
    static let placed: Float = -1.5
    static let number: Float = 2.4
    static let unanswered: Float = 1.8
    /// Of a word whose answers in the lexicon are together not likely, links are often missed.
    static let looselyKnown: Float = 0.9
    /// An answer stands in the bead, but was linked to something else.
    static let answerInBead: Float = 0.5
    /// An answer stands in the bead, linked to nothing: most likely it is the answer, too far off to be linked. Reasoned.
    static let answerLeftOver: Float = -1
    /// An answer stands unlinked in a neighbouring bead: it may have moved there.
    static let answerNearby: Float = 0.3
}

extension PassageWord {
    /// Whether an answer stands in the bead, though none is linked.
    var isKnownInBead: Bool { doubt <= Nats.answerInBead }

    /// Before anything is looked up: as much as it can be.
    var greatestDoubt: Float {
        guard isContent else { return 0 }
        if isProven { return Nats.proven }
        if !isUnanswered { return Nats.placed }
        return kind == .number ? Nats.number : Nats.unanswered
    }
}

/// Looks for answers that were not linked: what the lexicons and spelling say of a word, beside the words of the other side.
struct AnswerSearch {
    private struct Words {
        /// By lexicon.
        var known: [Set<Int>]
        var skeletons: [[UInt8]]
    }

    /// Turned so that the searched words are their source.
    private let lexicons: [BilingualLexicon]
    private let leftOver: Words
    private let here: Words
    private let nearby: Words

    /// Together less probable than this, a word's answers in the lexicon leave most of its uses open.
    private static let looselyKnown: Float = 0.35
    /// Pairs less probable than this in both directions prove nothing in the same bead, and in another one.
    private static let leastHere: Float = 0.02
    private static let leastNearby: Float = 0.1

    /// - Parameters:
    ///   - side: the side whose words are searched for.
    ///   - here: the other side's words in the same bead.
    ///   - nearby: those that nothing answers in the beads around it.
    init(_ lexicons: [BilingualLexicon], _ side: Side, here: [PassageWord], nearby: [String]) {
        let turned = side == .source ? lexicons : lexicons.map(\.reversed)
        func words(_ list: [String]) -> Words {
            Words(
                known: turned.map { lexicon in Set(list.compactMap(lexicon.target)) }, skeletons: list.map(Cognates.skeleton))
        }
        self.lexicons = turned
        leftOver = words(here.filter { $0.isContent && $0.isUnanswered }.map(\.folded))
        self.here = words(here.filter { $0.kind != .mark }.map(\.folded))
        self.nearby = words(nearby)
    }

    func doubt(_ word: PassageWord) -> Float {
        guard word.isContent, word.isUnanswered, word.kind != .number else { return word.greatestDoubt }
        let skeleton = Cognates.skeleton(word.folded)
        var best = (leftOver: worth(skeleton, leftOver), here: worth(skeleton, here), nearby: worth(skeleton, nearby))
        var known: Float?
        for (index, lexicon) in lexicons.enumerated() {
            guard let place = lexicon.source(word.folded) else { continue }
            var sum: Float = 0
            for entry in lexicon.answers(place) {
                let probability = max(entry.forward, entry.backward)
                if leftOver.known[index].contains(entry.target) { best.leftOver = max(best.leftOver, probability) }
                if here.known[index].contains(entry.target) { best.here = max(best.here, probability) }
                if nearby.known[index].contains(entry.target) { best.nearby = max(best.nearby, probability) }
                sum += entry.forward
            }
            known = max(known ?? 0, sum)
        }
        if best.leftOver >= Self.leastHere { return Nats.answerLeftOver }
        if best.here >= Self.leastHere { return Nats.answerInBead }
        if best.nearby >= Self.leastNearby { return Nats.answerNearby }
        return known ?? 1 < Self.looselyKnown ? Nats.looselyKnown : Nats.unanswered
    }

    /// Words that are alike answer each other, as far as spelling can tell.
    private func worth(_ skeleton: [UInt8], _ words: Words) -> Float {
        words.skeletons.contains { Cognates.similarity(skeleton, $0) > 0 } ? 1 : 0
    }
}
