import BitextModel
import Entities
import Glibc
import Lexicon

/// Finds the passages of all beads, once for all checks.
package struct PassageFinder {
    private let bitext: Bitext
    private let sides: Sides<SideContext>
    private let knowledge: Knowledge
    private let lexicons: [BilingualLexicon]
    private let links: [WordLinks]
    /// By bead: the figures that are said otherwise. A changed figure is the answer of the one it was made of.
    private let changed: [Int: [FigureDifference]]
    /// How many bytes of the other side answer a byte of this side, in the texts as a whole.
    private let growth: Sides<Float>

    /// Added to the length of both texts, as the aligner does: one clause lost must not make a short text's others look long.
    private static let usualBytes: Float = 2000
    /// Passages have at least this many unanswered words that are no function words, and this many words in all: fewer are
    /// left out of good translations every day.
    private static let fewestContentWords = 3
    private static let fewestWords = 4
    /// Two unanswered words say less than this together.
    private static let leastDoubt: Float = 3.4
    /// Of a bead with a smaller share of its other side answered, nothing can be said: it may be paired wrongly.
    private static let leastAnswered: Float = 0.25
    /// Under this score of the bead its words may be answered in its neighbour.
    private static let leastScore = 0.5
    /// Log-odds from which a passage is reported: together 0.2 places in 1,000 words of published news. Free renderings
    /// leave more words unanswered in the original than in the translation.
    private static let thresholds = Sides<Float>(source: 2.4, target: 2)
    /// Passages with these log-odds are as often true as not, and how fast others grow surer: by a person's reading of
    /// what was reported on good translations.
    private static let evenOdds: Float = 2
    private static let steepness: Float = 0.6
    /// From this share of a segment's content words on, the segment is left out as a whole.
    private static let wholeShare: Float = 0.8

    package init(
        _ bitext: Bitext, _ sides: Sides<SideContext>, _ knowledge: Knowledge, _ lexicons: [BilingualLexicon],
        _ links: [WordLinks], figures: [BeadDifference]
    ) {
        changed = Dictionary(grouping: figures, by: \.bead).mapValues { $0.map(\.figures) }
        self.bitext = bitext
        self.sides = sides
        self.knowledge = knowledge
        self.lexicons = lexicons
        self.links = links
        let lengths = Sides(source: bitext.source, target: bitext.target).map { document in
            document.segments.reduce(Self.usualBytes) { $1.tokens.reduce($0) { $0 + Float($1.range.count) } }
        }
        growth = Sides(source: lengths.target / lengths.source, target: lengths.source / lengths.target)
    }

    /// Without a lexicon too many words are unanswered for that to say anything.
    package func passages() -> [Passage] {
        guard !lexicons.isEmpty, links.count == bitext.beads.count else { return [] }
        return bitext.beads.indices.flatMap { bead in
            bitext.beads[bead].isUnaligned || bitext.beads[bead].score < Self.leastScore
                ? [] : Side.allCases.flatMap { passages(bead, $0) }
        }
    }

    private func passages(_ bead: Int, _ side: Side) -> [Passage] {
        guard hasUnanswered(bead, side) else { return [] }
        var words = words(bead, side)
        for index in words.words.indices { words.words[index].doubt = words.words[index].greatestDoubt }
        let doubtful = words.segments.filter { candidate(in: $0, words) != nil }
        guard !doubtful.isEmpty else { return [] }
        var others = self.words(bead, side.opposite)
        guard isAnswered(others) else { return [] }
        markAnswered(&words, bead)
        markAnswered(&others, bead)
        settle(&words, others, bead)
        settle(&others, words, bead)
        raiseAcronyms(&others, bead)
        return doubtful.compactMap { segment in
            candidate(in: segment, words).flatMap { passage($0.range, $0.doubt, in: segment, words, others, bead) }
        }
    }

    /// Whether enough tokens of a side have no link at all: most beads of a good translation need no further look.
    private func hasUnanswered(_ bead: Int, _ side: Side) -> Bool {
        var isLinked = [Bool](repeating: false, count: links[bead].counts[side])
        for link in links[bead].links { isLinked[link.place(side)] = true }
        return isLinked.count { !$0 } >= Self.fewestContentWords
    }

    private func words(_ bead: Int, _ side: Side) -> PassageWords {
        PassageWords(bitext.beads[bead], side, bitext, links[bead], sides[side].language)
    }

    private func isAnswered(_ others: PassageWords) -> Bool {
        let content = others.words.filter(\.isContent)
        return Float(content.count(where: \.isProven)) >= Self.leastAnswered * Float(content.count)
    }

    /// The most doubtful stretch of a segment, when it is long enough, and something in the bead stands outside it.
    private func candidate(in segment: Range<Int>, _ words: PassageWords) -> (range: Range<Int>, doubt: Float)? {
        guard let (core, doubt) = words.mostDoubtful(in: segment), doubt >= Self.leastDoubt,
            words.words[core].count(where: { $0.isContent && $0.isUnanswered }) >= Self.fewestContentWords,
            words.words.indices.contains(where: { !core.contains($0) && words.words[$0].isContent && words.words[$0].isProven })
        else { return nil }
        let range = words.widened(core, in: segment)
        return words.words[range].count { $0.kind != .mark } >= Self.fewestWords ? (range, doubt) : nil
    }

    private func settle(_ words: inout PassageWords, _ others: PassageWords, _ bead: Int) {
        let search = AnswerSearch(
            lexicons, words.side, here: others.words, nearby: unansweredNearby(bead, others.side))
        for index in words.words.indices { words.words[index].doubt = search.doubt(words.words[index]) }
    }

    /// What a glossary answers, or a figure, answers nothing else.
    private func markAnswered(_ words: inout PassageWords, _ bead: Int) {
        let known = answeredTerms(bead, words.side)
        for index in words.words.indices
        where words.words[index].isContent && known.contains(where: { $0.holds(words.words[index]) }) {
            words.words[index].confidence = 1
        }
    }

    /// What an unanswered acronym may answer is worth this many words: `UN` is two, `NATO` four.
    private static let acronymWords: Float = 3

    /// Makes the other side's unanswered acronyms count as much as the words that they stand for.
    private func raiseAcronyms(_ others: inout PassageWords, _ bead: Int) {
        let acronyms = sides[others.side].acronyms(in: bitext.beads[bead][others.side])
        for index in others.words.indices where others.words[index].doubt > 0 {
            let word = others.words[index]
            if acronyms.contains(where: { $0.segment == word.segment && $0.range.overlaps(word.range) }) {
                others.words[index].doubt *= Self.acronymWords
            }
        }
    }

    /// Beads around a bead whose words may answer its own.
    private static let reach = 2

    private func unansweredNearby(_ bead: Int, _ side: Side) -> [String] {
        let near = (bead - Self.reach...bead + Self.reach).filter { $0 != bead && bitext.beads.indices.contains($0) }
        return near.flatMap { words($0, side).words.filter { $0.kind != .mark && !$0.isProven }.map(\.folded) }
    }

    /// Where terms and well-known names stand that the other side of the bead has too, however it says them; the words that
    /// spell out an acronym: `Service numérique canadien (SNC)`, `CDS`; and figures that were changed.
    private func answeredTerms(_ bead: Int, _ side: Side) -> [TermPlace] {
        let (ours, theirs) = (bitext.beads[bead][side], bitext.beads[bead][side.opposite])
        let terms = Set(sides[side.opposite].allTerms(in: theirs).map(\.entry))
        let names = Set(knowledge.matches(in: theirs, side.opposite).map(\.entry))
        let spelled = sides[side].acronyms(in: ours).compactMap { mention in
            mention.fullForm.map { TermPlace(mention.segment, $0) }
        }
        let figures = changed[bead, default: []].compactMap { figure in
            figure.source.flatMap { source in figure.target.map { side == .source ? source : $0 } }
        }
        return spelled + figures.map { TermPlace($0.segment, $0.quoted) }
            + sides[side].allTerms(in: ours).filter { terms.contains($0.entry) }.map { TermPlace($0.segment, $0.range) }
            + knowledge.matches(in: ours, side).filter { names.contains($0.entry) }.map { TermPlace($0.segment, $0.range) }
    }

    private func passage(
        _ range: Range<Int>, _ doubt: Float, in segment: Range<Int>, _ words: PassageWords, _ others: PassageWords, _ bead: Int
    ) -> Passage? {
        let logOdds = evidence(range, doubt, in: segment, words, others).logOdds
        guard logOdds >= Self.thresholds[words.side] else { return nil }
        let isWhole = words.segments.count > 1 && isWhole(range, segment, words)
        let core = words.withoutLooseEnds(range, least: Self.fewestContentWords)
        let marked = isWhole ? segment : words.snapped(core, in: segment)
        let first = words.words[marked.lowerBound]
        return Passage(
            side: words.side, bead: bead, segment: first.segment,
            range: first.range.lowerBound..<words.words[marked.upperBound - 1].range.upperBound, isWholeSegment: isWhole,
            place: place(of: core, words, others),
            confidence: Double(1 / (1 + expf(-Self.steepness * (logOdds - Self.evenOdds)))))
    }

    private func evidence(
        _ range: Range<Int>, _ doubt: Float, in segment: Range<Int>, _ words: PassageWords, _ others: PassageWords
    ) -> PassageEvidence {
        let gap = words.gap(of: range, others.words.count)
        let near = max(0, gap.lowerBound - Self.reach)..<min(others.words.count, gap.upperBound + Self.reach)
        let inside = words.words[range].filter { $0.kind != .mark }
        return PassageEvidence(
            doubt: doubt, doubtThere: others.words.reduce(0) { $0 + max(0, $1.doubt) },
            doubtAtPlace: others.words[near].reduce(0) { $0 + max(0, $1.doubt) },
            room: Float(others.room(beside: range)) / (growth[words.side] * Float(words.length(range))),
            answeredShare: Float(inside.count { $0.kind == .function && $0.isProven }) / Float(inside.count),
            ends: words.ends(of: range, in: segment))
    }

    private func isWhole(_ range: Range<Int>, _ segment: Range<Int>, _ words: PassageWords) -> Bool {
        let all = words.words[segment].count(where: \.isContent)
        return Float(words.words[range].count(where: \.isContent)) >= Self.wholeShare * Float(all)
    }

    /// After the last word that answers what comes before the passage, or before the first that answers what follows it; at
    /// the end where nothing follows it.
    private func place(of range: Range<Int>, _ words: PassageWords, _ others: PassageWords) -> Passage.Place? {
        let isLast = !words.words[range.upperBound...].contains(where: \.isContent)
        let before = isLast ? others.words.lastIndex { $0.kind != .mark } : words.lastBefore(range)
        guard let word = before ?? words.neighbours(of: range).after else { return nil }
        return Passage.Place(segment: others.words[word].segment, word: others.words[word].range, isAfter: before != nil)
    }
}

/// A stretch that a glossary answers.
private struct TermPlace {
    let segment: Int
    let range: Range<Int>

    init(_ segment: Int, _ range: Range<Int>) { (self.segment, self.range) = (segment, range) }

    func holds(_ word: PassageWord) -> Bool { word.segment == segment && word.range.overlaps(range) }
}
