import BitextModel
import Entities
import Languages
import Lexicon

/// What a bead's two sides say differently in figures. Found once: several checks speak of it, each of its own kind.
package struct BeadDifference: Sendable {
    /// Index in the bitext's beads.
    package let bead: Int
    package let figures: FigureDifference

    static func all(_ bitext: Bitext, _ sides: Sides<SideContext>, _ answers: WordAnswers) -> [BeadDifference] {
        let empty = Side.allCases.allSatisfy { sides[$0].mentions.hasNoFigures }
        guard !empty else { return [] }
        let nouns = CountedThings(
            bitext: bitext, languages: sides.map(\.language), numbers: sides.map(\.mentions.numbers), answers: answers)
        let surroundings = NumberSurroundings(bitext: bitext, languages: sides.map(\.language), answers: answers)
        return bitext.beads.indices.flatMap { index -> [BeadDifference] in
            let bead = bitext.beads[index]
            guard !bead.isUnaligned else { return [] }
            let figures = Sides(source: sides.source.figures(in: bead.source), target: sides.target.figures(in: bead.target))
            guard !figures.source.isEmpty || !figures.target.isEmpty else { return [] }
            let around = Sides(
                source: Self.around(index, .source, bitext, sides), target: Self.around(index, .target, bitext, sides))
            let comparison = FigureComparison(
                figures, around: around, countsTheSame: { nouns.agree($0, $1) }, areLinked: { nouns.areLinked($0, $1) },
                isAlone: { surroundings.isAlone($0, $1, in: bead) })
            return comparison.differences.map { BeadDifference(bead: index, figures: $0) }
        } + PublicationDay(bitext, sides).differences
    }

    /// The figures of the two neighbouring beads: a number may have moved to the next sentence.
    private static func around(_ index: Int, _ side: Side, _ bitext: Bitext, _ sides: Sides<SideContext>) -> Figures {
        [index - 1, index + 1].filter(bitext.beads.indices.contains).reduce(into: Figures()) { result, other in
            let figures = sides[side].figures(in: bitext.beads[other][side])
            result.numbers += figures.numbers
            result.measures += figures.measures
            result.dates += figures.dates
        }
    }
}

/// The things that numbers count, and which of them answer each other.
private struct CountedThings {
    let bitext: Bitext
    let functionWords: Sides<Set<String>>
    let numbers: Sides<[NumberMention]>
    let answers: WordAnswers

    init(bitext: Bitext, languages: Sides<LanguageProfile>, numbers: Sides<[NumberMention]>, answers: WordAnswers) {
        self.bitext = bitext
        self.numbers = numbers
        functionWords = languages.map(\.functionWords)
        self.answers = answers
    }

    /// Whether a word shortly after the source number answers a word shortly after the target number.
    func agree(_ source: NumberMention, _ target: NumberMention) -> Bool {
        let counted = words(after: target, .target)
        guard !counted.isEmpty else { return false }
        return words(after: source, .source).contains { word in
            guard let answer = answers.answer(to: word, segment: source.segment, .source), answer.confidence > WordLinks.proven
            else {
                return false
            }
            return answer.stretches.contains { stretch in
                stretch.segment == target.segment && counted.contains { $0.overlaps(stretch.range) }
            }
        }
    }

    /// Whether the words of a source place answer those of a target place.
    func areLinked(_ source: FigurePlace, _ target: FigurePlace) -> Bool {
        answers.answer(to: source.range, segment: source.segment, .source)?.stretches.contains {
            $0.segment == target.segment && $0.range.overlaps(target.range)
        } ?? false
    }

    /// A noun and an adjective or two: `27 jeunes soldats français`.
    private static let longestPhrase = 3

    private func words(after number: NumberMention, _ side: Side) -> [Range<Int>] {
        let tokens = bitext[side].segments[number.segment].tokens
        guard number.tokens.upperBound < tokens.count else { return [] }
        let end = nextCount(after: number, side) ?? tokens.count
        return tokens[number.tokens.upperBound..<max(end, number.tokens.upperBound)].prefix { $0.kind != .number }
            .filter { $0.kind == .word && !functionWords[side].contains($0.folded) }
            .prefix(Self.longestPhrase).map(\.range)
    }

    /// The token at which the next number begins to count something: `trois soldats et deux civils`.
    private func nextCount(after number: NumberMention, _ side: Side) -> Int? {
        let all = numbers[side]
        let first = all.partitionPoint { ($0.segment, $0.tokens.lowerBound) < (number.segment, number.tokens.upperBound) }
        return all[first...].prefix { $0.segment == number.segment }.first { $0.kind == .cardinal && $0.firmness > .hint }?
            .tokens.lowerBound
    }
}

extension Mentions {
    fileprivate var hasNoFigures: Bool { numbers.isEmpty && measures.isEmpty && dates.isEmpty }
}
