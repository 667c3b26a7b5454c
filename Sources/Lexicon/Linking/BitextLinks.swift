import BitextModel

extension WordLinker {
    /// The links of each bead of a bitext. Tokens are numbered through all segments of a bead's side.
    package func links(in bitext: Bitext) -> [WordLinks] {
        links(
            bitext.beads.map { bead in
                Sides(source: tokens(of: bead, .source, bitext), target: tokens(of: bead, .target, bitext))
            })
    }

    /// What is not language has no folded form: it is known by its text.
    private func tokens(of bead: Bead, _ side: Side, _ bitext: Bitext) -> [Token] {
        bitext.segments(of: bead, side).flatMap { segment in
            segment.tokens.map { token in
                guard token.kind == .opaque else { return token }
                var named = token
                named.folded = bitext[side].string(token.range, in: segment)
                return named
            }
        }
    }
}
