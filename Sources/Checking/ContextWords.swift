import BitextModel
import Terminology

extension CheckContext {
    /// The form of the glossary that a match found.
    package func term(_ match: TermMatch, _ side: Side) -> Term {
        termbase.entries[match.entry].terms(in: sides[side].tag)[match.term]
    }

    package func span(_ match: TermMatch, _ side: Side) -> TextSpan { span(match.range, segment: match.segment, side) }
    package func string(_ match: TermMatch, _ side: Side) -> String { string(match.range, segment: match.segment, side) }

    /// The tokens of one side of a bead with the segments they stand in.
    package func tokens(of bead: Bead, _ side: Side) -> [(segment: Int, token: Token)] {
        bead[side].flatMap { index in bitext[side].segments[index].tokens.map { (index, $0) } }
    }
}

/// A concept found in a text, in the house's glossaries or among what everybody knows.
package struct NamedConcept: Sendable {
    package let match: TermMatch
    package let entry: ConceptEntry
    /// Whether it stands in the house's glossaries, and not only among what everybody knows.
    package let isHouse: Bool

    package func term(in language: String) -> Term { entry.terms(in: language)[match.term] }
}

extension CheckContext {
    /// The concepts named in a side's segments: the house's first, then the well-known ones.
    package func namedConcepts(in segments: Range<Int>, _ side: Side) -> [NamedConcept] {
        let house = sides[side].terms(in: segments).map {
            NamedConcept(match: $0, entry: termbase.entries[$0.entry], isHouse: true)
        }
        let known = knowledge.matches(in: segments, side).map {
            NamedConcept(match: $0, entry: knowledge.termbase.entries[$0.entry], isHouse: false)
        }
        return house + known
    }
}

extension Term {
    package var isDeprecated: Bool { status.isRefused }
}

extension Evidence {
    /// A glossary row, with its note when it has one.
    package static func row(_ entry: ConceptEntry) -> Evidence {
        Evidence(entry.note ?? "the glossary's row", file: entry.file, line: entry.line)
    }
}
