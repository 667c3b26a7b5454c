import BitextModel
import Lexicon
import Terminology

/// The concepts of glossaries, the house's and the well-known ones, that stand in a bead. Two concepts are related when they
/// share a form of the target's language: the country and its people. What is asked of a concept is worked out once.
struct NameConcepts {
    struct Place {
        /// Below zero an entry of the house's termbase.
        fileprivate var key: Int
        fileprivate var term: Int
        var segment: Int
        var range: Range<Int>
    }

    private let bitext: Bitext
    private let sides: Sides<SideContext>
    private let bases: (house: Termbase, known: Knowledge)
    /// The target language's forms, in small letters.
    private var forms: [Int: Set<String>] = [:]

    init(_ bitext: Bitext, _ sides: Sides<SideContext>, _ termbase: Termbase, _ knowledge: Knowledge) {
        self.bitext = bitext
        self.sides = sides
        bases = (termbase, knowledge)
    }

    func places(_ segments: Range<Int>, _ side: Side) -> [Place] {
        var result: [Place] = []
        for match in sides[side].terms(in: segments) { result.append(Place(match, key: -1 - match.entry)) }
        for match in bases.known.matches(in: segments, side) { result.append(Place(match, key: match.entry)) }
        return result
    }

    /// Whether a glossary knows anything in a bead by name.
    func stand(in bead: Bead) -> Bool {
        Side.allCases.contains { !bases.known.matches(in: bead[$0], $0).isEmpty || !sides[$0].terms(in: bead[$0]).isEmpty }
    }

    /// What the well-known glossaries call countries, places and peoples: names whatever their capitals.
    private static let kinds: Set<String> = [
        "country", "territory", "demonym", "city", "capital", "place", "island", "region", "water",
    ]

    func isPlaceOrPeople(_ place: Place) -> Bool {
        place.key >= 0 && entry(place.key).type.map(Self.kinds.contains) == true
    }

    /// Whether the language writes the concept small too: *tchèque*, *Tchèque*.
    func isWrittenSmall(_ place: Place, _ side: Side) -> Bool {
        entry(place.key).terms(in: sides[side].tag).contains { $0.text.utf8.first.map { $0 &- 0x41 >= 26 && $0 < 0x80 } == true }
    }

    /// Whether both languages write it small too: *oriental*, *eastern* names no people.
    func isWrittenSmall(_ place: Place) -> Bool { Side.allCases.allSatisfy { isWrittenSmall(place, $0) } }

    private func entry(_ key: Int) -> ConceptEntry {
        key < 0 ? bases.house.entries[-1 - key] : bases.known.termbase.entries[key]
    }

    mutating func forms(_ place: Place) -> Set<String> {
        if let known = forms[place.key] { return known }
        let found = Set(entry(place.key).terms(in: sides.target.tag).map { $0.text.lowercased() })
        forms[place.key] = found
        return found
    }

    mutating func areRelated(_ one: Place, _ other: Place) -> Bool {
        one.key == other.key || !forms(one).isDisjoint(with: forms(other))
    }

    /// Whether a glossary has the text as the name of something: one of its forms, not an inflection of one (`State` is not
    /// `States`), and written as a name in the house's own glossaries. A thesaurus has every word of the language: what it
    /// has may answer a name, and makes none.
    func isName(_ place: Place, _ side: Side) -> Bool {
        let text = bitext[side].string(place.range, in: bitext[side].segments[place.segment])
        let concept = entry(place.key)
        let term = concept.terms(in: sides[side].tag)[place.term].text
        let isHouse = place.key < 0
        guard !isHouse || !concept.isOfThesaurus && term.unicodeScalars.contains(where: \.properties.isUppercase) else {
            return false
        }
        return text.lowercased().withoutAccents == term.lowercased().withoutAccents
    }

    /// The form that the target's language prefers, in its own capitals.
    func preferred(_ place: Place) -> String? { entry(place.key).accepted(in: sides.target.tag).first?.text }
}

extension NameConcepts.Place {
    fileprivate init(_ match: TermMatch, key: Int) {
        self.init(key: key, term: match.term, segment: match.segment, range: match.range)
    }

    func covers(_ segment: Int, _ range: Range<Int>) -> Bool { self.segment == segment && self.range.overlaps(range) }
}
