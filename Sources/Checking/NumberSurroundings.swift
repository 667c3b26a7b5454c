import BitextModel
import Entities
import Languages
import Lexicon

/// Whether a sentence is translated all around a number, so that the number alone is missing.
struct NumberSurroundings {
    private let bitext: Bitext
    private let functionWords: Sides<Set<String>>
    private let answers: WordAnswers

    init(bitext: Bitext, languages: Sides<LanguageProfile>, answers: WordAnswers) {
        self.bitext = bitext
        functionWords = languages.map(\.functionWords)
        self.answers = answers
    }

    /// Whether nothing answers the number, something answers the words beside it, and nearly all of the bead's words on
    /// both sides.
    func isAlone(_ number: NumberMention, _ side: Side, in bead: Bead) -> Bool {
        guard bead.score >= Self.leastScore, bead[side].count == 1, bead[side.opposite].count == 1 else { return false }
        let confidences = answers.confidences(number.segment, side)
        guard number.tokens.allSatisfy({ confidences[$0] <= WordLinks.proven }) else { return false }
        return isAnswered(beside: number, side, confidences) && Side.allCases.allSatisfy { isTranslated(bead[$0], $0) }
    }

    /// Two texts that only resemble each other say other numbers.
    private static let leastScore = 0.9

    private func isAnswered(beside number: NumberMention, _ side: Side, _ confidences: [Float]) -> Bool {
        let tokens = bitext[side].segments[number.segment].tokens
        let words = tokens.indices.filter { isContent(tokens[$0], side) && !number.tokens.contains($0) }
        let after = words.first { $0 >= number.tokens.upperBound }
        let before = words.last { $0 < number.tokens.lowerBound }
        return [before, after].allSatisfy { word in word.map { confidences[$0] > WordLinks.proven } ?? true }
    }

    private func isTranslated(_ segments: Range<Int>, _ side: Side) -> Bool {
        var (answered, all) = (0, 0)
        for segment in segments {
            let confidences = answers.confidences(segment, side)
            for (token, confidence) in zip(bitext[side].segments[segment].tokens, confidences) where isContent(token, side) {
                all += 1
                if confidence > WordLinks.proven { answered += 1 }
            }
        }
        return all >= Self.fewestWords && Double(answered) >= Self.leastShare * Double(all)
    }

    /// Of fewer words a share says nothing.
    private static let fewestWords = 3
    /// In a faithful sentence of newspapers nearly every noun, verb and adjective has its answer.
    private static let leastShare = 0.75

    private func isContent(_ token: Token, _ side: Side) -> Bool {
        token.kind == .word && !functionWords[side].contains(token.folded)
    }
}
