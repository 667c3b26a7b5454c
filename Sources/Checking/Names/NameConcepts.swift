import BitextModel
import Lexicon
import Terminology

/// The concepts of glossaries, the house's and the well-known ones, that stand in a bead. Two concepts are related when they
/// share a form of the target's language: the country and its people.
struct NameConcepts {
    struct Place {
        var segment: Int
        var range: Range<Int>
        /// The target language's forms, in small letters.
        var forms: Set<String>
        /// Whether the text is one of the glossary's forms, not an inflection of one: `State` is not `States`.
        var isExact: Bool
        /// The form that the target's language prefers, in its own capitals.
        var preferred: String?
    }

    private let sides: Sides<SideContext>
    private let bases: (house: Termbase, known: Knowledge)
    private let language: String
    private let bitext: Bitext
    private var forms: [Int: Set<String>] = [:]

    init(_ bitext: Bitext, _ sides: Sides<SideContext>, _ termbase: Termbase, _ knowledge: Knowledge) {
        self.bitext = bitext
        self.sides = sides
        bases = (termbase, knowledge)
        language = sides.target.tag
    }

    mutating func places(_ segments: Range<Int>, _ side: Side) -> [Place] {
        let house = sides[side].terms(in: segments).map { place($0, bases.house, side, key: -1 - $0.entry) }
        let known = bases.known.matches(in: segments, side).map { place($0, bases.known.termbase, side, key: $0.entry) }
        return house + known
    }

    private mutating func place(_ match: TermMatch, _ base: Termbase, _ side: Side, key: Int) -> Place {
        let known = forms[key] ?? Set(base.entries[match.entry].terms(in: language).map { $0.text.lowercased() })
        forms[key] = known
        let text = bitext[side].string(match.range, in: bitext[side].segments[match.segment])
        let term = base.entries[match.entry].terms(in: sides[side].tag)[match.term].text
        return Place(
            segment: match.segment, range: match.range, forms: known,
            isExact: text.lowercased().withoutAccents == term.lowercased().withoutAccents,
            preferred: base.entries[match.entry].accepted(in: language).first?.text)
    }
}

extension NameConcepts.Place {
    func covers(_ segment: Int, _ range: Range<Int>) -> Bool { self.segment == segment && self.range.overlaps(range) }
    func isRelated(to other: NameConcepts.Place) -> Bool { !forms.isDisjoint(with: other.forms) }
}
