import BitextModel
import Terminology

/// The concepts of glossaries, the house's and the well-known ones, that stand in a bead. Two concepts are related when they
/// share a form of the target's language: the country and its people.
struct NameConcepts {
    struct Place {
        var segment: Int
        var range: Range<Int>
        /// The target language's forms, in small letters.
        var forms: Set<String>
    }

    private let sides: Sides<SideContext>
    private let bases: (house: Termbase, known: Knowledge)
    private let language: String
    private var forms: [Int: Set<String>] = [:]

    init(_ sides: Sides<SideContext>, _ termbase: Termbase, _ knowledge: Knowledge) {
        self.sides = sides
        bases = (termbase, knowledge)
        language = sides.target.tag
    }

    mutating func places(_ segments: Range<Int>, _ side: Side) -> [Place] {
        let house = sides[side].terms(in: segments).map { place($0, bases.house, key: -1 - $0.entry) }
        let known = bases.known.matches(in: segments, side).map { place($0, bases.known.termbase, key: $0.entry) }
        return house + known
    }

    private mutating func place(_ match: TermMatch, _ base: Termbase, key: Int) -> Place {
        let known = forms[key] ?? Set(base.entries[match.entry].terms(in: language).map { $0.text.lowercased() })
        forms[key] = known
        return Place(segment: match.segment, range: match.range, forms: known)
    }
}

extension NameConcepts.Place {
    func covers(_ segment: Int, _ range: Range<Int>) -> Bool { self.segment == segment && self.range.overlaps(range) }
    func isRelated(to other: NameConcepts.Place) -> Bool { !forms.isDisjoint(with: other.forms) }
}
