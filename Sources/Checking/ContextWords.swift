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

extension Term {
    package var isDeprecated: Bool { status == .deprecated }
}

extension Evidence {
    /// A glossary row, with its note when it has one.
    package static func row(_ entry: ConceptEntry) -> Evidence {
        Evidence(entry.note ?? "the glossary's row", file: entry.file, line: entry.line)
    }
}
