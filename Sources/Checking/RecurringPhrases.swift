import BitextModel
import Entities
import Lexicon

/// The names, acronyms and expressions of several words that an original uses, each with what the translation says in its
/// place, by word links.
package struct RecurringPhrases: Sendable {
    package enum Kind: String, Sendable { case name, acronym, phrase }

    /// One place of a phrase.
    package struct Use: Sendable {
        package var bead: Int
        package var source: WordAnswers.Stretch
        /// What answers it; nil when nothing surely does.
        package var rendering: WordAnswers.Stretch?
        package var confidence: Float
    }

    package struct Phrase: Sendable {
        package var kind: Kind
        package var uses: [Use]
    }

    /// By folded words, in the order of their first use.
    package private(set) var phrases: [(key: String, phrase: Phrase)] = []

    /// The most content words of an expression that is no name: *ministre délégué aux transports* has three.
    private static let longestPhrase = 3
    /// Small words between two content words: *chef de l’état-major*.
    private static let longestLink = 2
    /// A capitalised word that is only probably a name makes no name.
    private static let certain = 0.85

    private let context: CheckContext
    private let connectors: Set<String>
    /// Words that date, count or address, and name nothing: weekdays, months, numbers, titles.
    private let passing: Set<String>
    private let namesOnly: Bool

    /// - Parameters:
    ///   - least: phrases with fewer uses are left out.
    ///   - namesOnly: whether to look for names of several words alone, which is much quicker.
    package init(_ context: CheckContext, least: Int, namesOnly: Bool = false) {
        self.context = context
        connectors = Set(
            context.source.language.contractions.joined().flatMap { $0.split(separator: " ").map(String.init) } + ["of"])
        let language = context.source.language
        let numbers = language.numbers
        passing = Set(
            language.months + language.weekdays + language.civilities.keys + numbers.units.keys + numbers.multipliers.keys
                + numbers.collectives.keys)
        self.namesOnly = namesOnly
        var found = Found()
        for bead in context.bitext.beads.indices where !context.bitext.beads[bead].isUnaligned {
            for segment in context.bitext.beads[bead].source { collect(segment, bead, into: &found) }
        }
        phrases = found.maximal(least: least).map { key, phrase in
            (key, Phrase(kind: phrase.kind, uses: phrase.uses.map(rendered)))
        }
    }

    private func collect(_ segment: Int, _ bead: Int, into found: inout Found) {
        let names = context.source.names(in: segment..<segment + 1).filter { $0.certainty >= Self.certain }
        for name in names where !namesOnly || name.tokens.count > 1 {
            found.add(key(name.tokens, segment), .name, use(name.range, segment, bead))
        }
        guard !namesOnly else { return }
        for acronym in context.source.acronyms(in: segment..<segment + 1) {
            found.add(acronym.text, .acronym, use(acronym.range, segment, bead))
        }
        // A name of one word may begin an expression: *Conseil de sécurité*.
        let taken =
            names.map(\.tokens).filter { $0.count > 1 } + context.source.acronyms(in: segment..<segment + 1).map(\.tokens)
        let tokens = context.bitext.source.segments[segment].tokens
        for start in tokens.indices where isBeginning(start, tokens) && !taken.contains(where: { $0.contains(start) }) {
            collectPhrases(from: start, segment, bead, taken, into: &found)
        }
    }

    private func collectPhrases(from start: Int, _ segment: Int, _ bead: Int, _ taken: [Range<Int>], into found: inout Found) {
        let tokens = context.bitext.source.segments[segment].tokens
        var words = 1
        var link = 0
        for at in (start + 1)..<max(tokens.count, start + 1) {
            let token = tokens[at]
            guard token.kind == .word, !passing.contains(token.folded), !taken.contains(where: { $0.contains(at) }) else {
                return
            }
            if isContent(token, .source) {
                (words, link) = (words + 1, 0)
                let place = tokens[start].start..<token.end
                found.add(key(start..<at + 1, segment), .phrase, use(place, segment, bead))
                if words == Self.longestPhrase { return }
            } else {
                link += 1
                guard connectors.contains(token.folded), link <= Self.longestLink else { return }
            }
        }
    }

    /// A content word that is no ending of a number: `1er`.
    private func isBeginning(_ place: Int, _ tokens: [Token]) -> Bool {
        guard isContent(tokens[place], .source), !passing.contains(tokens[place].folded) else { return false }
        return place == 0 || tokens[place - 1].kind != .number || tokens[place - 1].end < tokens[place].start
    }

    private func use(_ range: Range<Int>, _ segment: Int, _ bead: Int) -> Use {
        Use(bead: bead, source: .init(segment: segment, range: range), rendering: nil, confidence: 0)
    }

    private func key(_ tokens: Range<Int>, _ segment: Int) -> String {
        Lexicon.Phrase.joined(context.bitext.source.segments[segment].tokens[tokens].map(\.folded))
    }

    private func isContent(_ token: Token, _ side: Side) -> Bool {
        let functionWords = context.sides[side].language.functionWords
        guard token.kind == .word, token.folded.utf8.count > 1, !functionWords.contains(token.folded) else { return false }
        // A question's or a quotation's inversion, *a-t-il*, is made of small words.
        return !token.folded.utf8.contains(UInt8(ascii: "-"))
            || token.folded.split(separator: "-").contains { $0.utf8.count > 1 && !functionWords.contains(String($0)) }
    }

    // MARK: What answers it

    private func rendered(_ use: Use) -> Use {
        guard let answer = context.answers.answer(to: use.source.range, segment: use.source.segment, .source),
            answer.confidence > WordLinks.proven, answer.stretches.count == 1, let stretch = answer.stretches.first
        else { return use }
        var result = use
        result.rendering = trimmed(stretch)
        result.confidence = answer.confidence
        return result
    }

    /// Without small words and marks at its ends.
    private func trimmed(_ stretch: WordAnswers.Stretch) -> WordAnswers.Stretch? {
        let tokens = context.bitext.target.segments[stretch.segment].tokens.filter {
            $0.range.overlaps(stretch.range) && (isContent($0, .target) || $0.kind == .number)
        }
        guard let first = tokens.first, let last = tokens.last else { return nil }
        return .init(segment: stretch.segment, range: first.start..<last.end)
    }
}

/// Phrases while they are collected.
private struct Found {
    private var order: [String] = []
    private var phrases: [String: RecurringPhrases.Phrase] = [:]

    mutating func add(_ key: String, _ kind: RecurringPhrases.Kind, _ use: RecurringPhrases.Use) {
        guard !key.isEmpty else { return }
        if phrases[key] == nil {
            order.append(key)
            phrases[key] = .init(kind: kind, uses: [])
        }
        phrases[key]?.uses.append(use)
    }

    /// Those that stand often enough, and, where that is more than once, not only inside one longer one.
    func maximal(least: Int) -> [(String, RecurringPhrases.Phrase)] {
        let often = order.filter { phrases[$0]!.uses.count >= least }
        let kept = least > 1 ? often.withoutParts { phrases[$0]!.uses.count } : often
        return kept.map { ($0, phrases[$0]!) }
    }
}

extension [String] {
    /// Without those that stand as often as a longer one which holds them.
    func withoutParts(count: (String) -> Int) -> [String] {
        let byCount = Dictionary(grouping: self, by: count).mapValues { $0.map { " " + $0 + " " } }
        return filter { key in
            !(byCount[count(key)] ?? []).contains { $0.utf8.count > key.utf8.count + 2 && $0.contains(" " + key + " ") }
        }
    }
}
