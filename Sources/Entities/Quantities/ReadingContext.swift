/// What stands before digits and changes what they say: a sign, a decade word, a letter, another year.
extension NumberReader {
    mutating func takeContext(_ draft: inout NumberDraft, _ figure: Figure) {
        takeSign(&draft)
        guard draft.kind == .cardinal, draft.scale == 1, let length = figure.plainLength else { return }
        let at = draft.atoms.lowerBound
        // `G5`, `CM1`: part of a name, which may have another one in the other language.
        if let before = atoms[safe: at - 1], before.kind == .letters, !atoms[at].isSpaced { draft.firmness = .hint }
        // So are `3D` and `4x4`.
        if draft.atoms.count == 1, let after = atoms[safe: at + 1], after.kind == .letters, !after.isSpaced,
            table.match(atoms, at: at + 1) == nil
        {
            draft.firmness = .hint
        }
        if isAfterDecadeWord(at) || isAfterDecade(at), isRoundYear(figure) {
            draft.makeDecade()
        } else if length == 4, Self.years.contains(figure.value) {
            draft.kind = .year
        } else if length == 2 {
            takeCentury(&draft)
        }
    }

    /// Four digits without a separator in these bounds are a year.
    static let years = 1400.0...2100.0

    private func takeSign(_ draft: inout NumberDraft) {
        let at = draft.atoms.lowerBound
        guard let mark = atoms[safe: at - 1], !atoms[at].isSpaced, mark.isMark("-") || mark.isMark("\u{2212}") else { return }
        guard mark.isSpaced || atoms[safe: at - 2]?.isMark("(") == true else { return }
        draft.value = -draft.value
        draft.atoms = at - 1..<draft.atoms.upperBound
    }

    private func isAfterDecadeWord(_ at: Int) -> Bool {
        var word = at - 1
        if atoms[safe: word]?.isApostrophe == true { word -= 1 }
        return table.match(atoms, at: word)?.meaning.isDecadeWord == true
    }

    /// The second of `les années 40 et 50`.
    private func isAfterDecade(_ at: Int) -> Bool {
        guard let before = drafts.last, before.isDecade, atoms[before.atoms.lowerBound].kind == .digits else { return false }
        return at - before.atoms.upperBound == 1
    }

    /// Two digits that lost their century: `’08`, `1939-45`, `14-18`.
    private mutating func takeCentury(_ draft: inout NumberDraft) {
        let at = draft.atoms.lowerBound
        guard let mark = atoms[safe: at - 1], !atoms[at].isSpaced else { return }
        if mark.isApostrophe, mark.isSpaced {
            draft.alternatives += [1900 + draft.value, 2000 + draft.value]
        } else if mark.isMark(in: Marks.dashes), let before = drafts.last, before.atoms.upperBound == at - 1 {
            draft.isTied = true
            takeRange(&draft, from: before)
        }
    }

    /// The second year of `1939-45`; both of `14-18`.
    private mutating func takeRange(_ draft: inout NumberDraft, from before: NumberDraft) {
        if before.kind == .year {
            draft.alternatives.append(before.value - before.value.truncatingRemainder(dividingBy: 100) + draft.value)
        } else if atoms[before.atoms.lowerBound].length == 2, before.atoms.count == 1, before.value < draft.value,
            before.alternatives.isEmpty
        {
            drafts[drafts.count - 1].alternatives.append(1900 + before.value)
            draft.alternatives.append(1900 + draft.value)
        }
    }
}
