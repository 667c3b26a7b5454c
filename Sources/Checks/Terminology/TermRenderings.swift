import BitextModel
import Checking
import Lexicon
import Terminology

/// What stands in the translation where a term is not: by word links and by what is known of words.
struct TermRenderings {
    private let context: CheckContext
    private var known: [String: [String: Float]] = [:]

    /// A translation less likely than this in both directions is chance, not a sense of the word.
    private static let leastLikely: Float = 0.02

    init(_ context: CheckContext) { self.context = context }

    /// The stretch of the translation that answers a term, when something besides its place speaks for it.
    func answer(to match: TermMatch) -> (segment: Int, range: Range<Int>)? {
        guard let answer = context.answers.answer(to: match.range, segment: match.segment, .source),
            answer.confidence > WordLinks.proven, let stretch = answer.stretches.first, answer.stretches.count == 1,
            hasContent(stretch)
        else { return nil }
        return (stretch.segment, stretch.range)
    }

    private func hasContent(_ stretch: WordAnswers.Stretch) -> Bool {
        context.bitext.target.segments[stretch.segment].tokens.contains {
            $0.range.overlaps(stretch.range) && isContent($0, .target)
        }
    }

    /// Whether the translation renders the term by words that are known to translate it: half of the term's content words or
    /// more are answered by one.
    mutating func isPlausible(_ match: TermMatch, in bead: Int) -> Bool {
        let words = contentWords(match)
        guard !words.isEmpty else { return false }
        if isPhraseAnswered(match, in: bead) { return true }
        let targets = Set(
            context.tokens(of: context.bitext.beads[bead], .target).filter { isContent($0.token, .target) }.map(\.token.folded))
        var answered = 0
        for word in words where translations(of: word).keys.contains(where: targets.contains) { answered += 1 }
        return answered * 2 >= words.count
    }

    /// Whether the lexicon knows the whole expression, or its dictionary form, and the translation says what it becomes.
    private mutating func isPhraseAnswered(_ match: TermMatch, in bead: Int) -> Bool {
        let tokens = context.bitext.source.segments[match.segment].tokens[match.tokens]
        guard tokens.count > 1, tokens.count <= Phrase.longest + 1 else { return false }
        let term = Phrase.joined(context.term(match, .source).text.lowercased().split(separator: " ").map(String.init))
        let answers = Set(translations(of: Phrase.joined(tokens.map(\.folded))).keys).union(translations(of: term).keys)
        guard !answers.isEmpty else { return false }
        let words = context.tokens(of: context.bitext.beads[bead], .target).map(\.token.folded)
        let text = " " + words.joined(separator: " ") + " "
        return answers.contains { text.contains(" " + $0 + " ") }
    }

    /// Whether a term can only be lost: a name, an acronym or an expression of several words that nothing in the
    /// translation answers. A single word of the general vocabulary may always be said another way.
    mutating func isSurelyLost(_ match: TermMatch, in bead: Int) -> Bool {
        guard isSpecific(match), !isPlausible(match, in: bead), !isWellKnown(match, in: bead) else { return false }
        return answered(match, in: bead) == 0
    }

    /// Several words, an acronym that can mean nothing else, or a name that is no word of the language.
    private mutating func isSpecific(_ match: TermMatch) -> Bool {
        let words = contentWords(match)
        guard words.count == 1 else { return words.count > 1 }
        let text = context.string(match, .source)
        if text.isAcronymShaped { return context.isSpelledOut(match) }
        let term = context.term(match, .source).text
        return text.startsWithCapital && term.startsWithCapital && translations(of: words[0]).isEmpty
            && translations(of: term.lowercased()).isEmpty
    }

    /// Whether everybody knows the name, and the translation says it or its people's: *Brésil*, *Brazilian*.
    private func isWellKnown(_ match: TermMatch, in bead: Int) -> Bool {
        let concepts = context.knowledge.matches(in: match.segment..<match.segment + 1, .source)
            .filter { $0.range.overlaps(match.range) }.map(\.entry)
        return context.knowledge.matches(in: context.bitext.beads[bead].target, .target).contains { concepts.contains($0.entry) }
    }

    /// How many of the term's content words some content word of the translation surely answers.
    private func answered(_ match: TermMatch, in bead: Int) -> Int {
        let confidences = context.answers.confidences(match.segment, .source)
        let tokens = context.bitext.source.segments[match.segment].tokens
        return match.tokens.count { isContent(tokens[$0], .source) && confidences[$0] > WordLinks.proven }
    }

    private func contentWords(_ match: TermMatch) -> [String] {
        context.bitext.source.segments[match.segment].tokens[match.tokens].filter { isContent($0, .source) }.map(\.folded)
    }

    private func isContent(_ token: Token, _ side: Side) -> Bool {
        token.kind == .word && !context.sides[side].language.functionWords.contains(token.folded)
    }

    /// What a source word becomes, with its probability.
    private mutating func translations(of word: String) -> [String: Float] {
        if let found = known[word] { return found }
        var result: [String: Float] = [:]
        for lexicon in context.lexicons {
            guard let id = lexicon.source(word) else { continue }
            for entry in lexicon.answers(id) where max(entry.forward, entry.backward) >= Self.leastLikely {
                let target = lexicon.targetWord(entry.target)
                result[target] = max(result[target] ?? 0, entry.forward)
            }
        }
        known[word] = result
        return result
    }
}

extension String {
    fileprivate var startsWithCapital: Bool { unicodeScalars.first?.properties.isUppercase ?? false }
}
