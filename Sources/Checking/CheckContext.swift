import BitextModel
import Entities
import Languages
import Lexicon
import Terminology

/// What one side's segments hold, found before any check runs. Lists are in the order of the text and can be asked by
/// segment.
package struct SideContext: Sendable {
    package let language: LanguageProfile
    /// BCP 47 tag as asked for or guessed, the region included.
    package let tag: String
    package let terms: [TermMatch]
    /// Also the terms inside longer ones, and several in one place: what may answer a term of the other side.
    package let allTerms: [TermMatch]
    package let mentions: Mentions

    package init(language: LanguageProfile, tag: String, terms: FoundTerms, mentions: Mentions) {
        self.language = language
        self.tag = tag
        self.terms = terms.longest
        allTerms = terms.all
        self.mentions = mentions
    }

    package func terms(in segments: Range<Int>) -> ArraySlice<TermMatch> { terms.slice(of: segments, by: \.segment) }
    package func allTerms(in segments: Range<Int>) -> ArraySlice<TermMatch> { allTerms.slice(of: segments, by: \.segment) }
    package func numbers(in segments: Range<Int>) -> ArraySlice<NumberMention> {
        mentions.numbers.slice(of: segments, by: \.segment)
    }
    package func figures(in segments: Range<Int>) -> Figures {
        Figures(
            numbers: Array(numbers(in: segments)), measures: Array(mentions.measures.slice(of: segments, by: \.segment)),
            dates: Array(mentions.dates.slice(of: segments, by: \.segment)))
    }
    package func names(in segments: Range<Int>) -> ArraySlice<NameMention> {
        mentions.names.slice(of: segments, by: \.segment)
    }
    package func beginnings(in segments: Range<Int>) -> ArraySlice<NameMention> {
        mentions.beginnings.slice(of: segments, by: \.segment)
    }
    package func acronyms(in segments: Range<Int>) -> ArraySlice<AcronymMention> {
        mentions.acronyms.slice(of: segments, by: \.segment)
    }
}

/// Well-known names found on both sides.
package struct Knowledge: Sendable {
    package let termbase: Termbase
    private let matches: Sides<[TermMatch]>

    package init(termbase: Termbase = Termbase(), matches: Sides<[TermMatch]> = Sides(source: [], target: [])) {
        self.termbase = termbase
        self.matches = matches
    }

    package func matches(in segments: Range<Int>, _ side: Side) -> ArraySlice<TermMatch> {
        matches[side].slice(of: segments, by: \.segment)
    }
}

/// Everything a check may look at.
package struct CheckContext: Sendable {
    package let bitext: Bitext
    package let sides: Sides<SideContext>
    package let termbase: Termbase
    /// Names that everybody knows in both languages (countries, peoples): they answer each other, and enforce nothing.
    package let knowledge: Knowledge
    /// What is known of the two languages' words, a house's own before the bundled.
    package let lexicons: [BilingualLexicon]
    /// The rules of the house's style, in the order of its file.
    package let style: [StyleRule]
    /// Which words answer which inside the beads.
    package let answers: WordAnswers
    /// Which names answer which.
    package let names: NameAnswers
    /// What the beads' two sides say differently in figures, bead by bead.
    package let figures: [BeadDifference]
    /// The stretches inside beads that nothing answers, in the order of the beads.
    package let passages: [Passage]

    package init(
        bitext: Bitext, sides: Sides<SideContext>, termbase: Termbase, knowledge: Knowledge = Knowledge(),
        lexicons: [BilingualLexicon] = [], links: [WordLinks] = [], style: [StyleRule] = []
    ) {
        self.style = style
        self.bitext = bitext
        self.sides = sides
        self.termbase = termbase
        self.knowledge = knowledge
        self.lexicons = lexicons
        answers = WordAnswers(bitext, links)
        names = NameAnswers(bitext, sides, termbase, knowledge, lexicons, links)
        figures = BeadDifference.all(bitext, sides, answers)
        passages = PassageFinder(bitext, sides, knowledge, lexicons, links, figures: figures).passages()
    }

    package var source: SideContext { sides.source }
    package var target: SideContext { sides.target }

    /// A stretch of a segment's block as it stands in the author's text.
    package func span(_ range: Range<Int>, segment: Int, _ side: Side) -> TextSpan {
        let document = bitext[side]
        return document.span(range, in: document.segments[segment])
    }

    /// A stretch of a segment's block as it is read.
    package func string(_ range: Range<Int>, segment: Int, _ side: Side) -> String {
        let document = bitext[side]
        return document.string(range, in: document.segments[segment])
    }
}

extension Array {
    /// The elements whose key lies in `keys`, when the array is sorted by that key.
    fileprivate func slice(of keys: Range<Int>, by key: (Element) -> Int) -> ArraySlice<Element> {
        let start = firstIndex(keyAtLeast: keys.lowerBound, key)
        let end = firstIndex(keyAtLeast: keys.upperBound, key)
        return self[start..<Swift.max(start, end)]
    }

    private func firstIndex(keyAtLeast bound: Int, _ key: (Element) -> Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if key(self[middle]) < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
