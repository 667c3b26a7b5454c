import BitextModel

/// How the words of an article are capitalised where a capital is a choice: inside sentences, not at their beginning, not
/// in headlines set in capitals.
struct CapitalEvidence {
    private struct Counts {
        var capital: Int32 = 0
        var lower: Int32 = 0
    }

    private var counts: [UInt64: Counts] = [:]

    mutating func note(_ atoms: [Atom], isTitle: Bool) {
        for (index, atom) in atoms.enumerated() where atom.kind == .letters {
            if atom.casing == .lower {
                counts[atom.key, default: Counts()].lower += 1
            } else if !isTitle, !atoms.isStart(index) {
                counts[atom.key, default: Counts()].capital += 1
            }
        }
    }

    func isCapitalInside(_ atom: Atom) -> Bool { counts[atom.key].map { $0.capital > 0 } ?? false }
    func isLowerSomewhere(_ atom: Atom) -> Bool { counts[atom.key].map { $0.lower > 0 } ?? false }
    func capitals(_ atom: Atom) -> Int { Int(counts[atom.key]?.capital ?? 0) }
}

extension [Atom] {
    /// Whether a capital at `index` may only be that of a beginning: of the segment, of a quotation, after a colon, a
    /// dash, a bracket or the end of a sentence inside the segment.
    func isStart(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = self[index - 1]
        guard before.kind == .mark else { return before.kind == .digits && index == 1 }
        if before.isMark(".") { return !isAbbreviation(index - 2) }
        if before.isApostrophe { return before.isSpaced || index == 1 }
        if before.isHyphen, !self[index].isSpaced { return false }
        return before.isMark(in: Marks.openers)
    }

    /// `M.`, `J.`, `St.`: a full stop after three letters or fewer ends no sentence.
    private func isAbbreviation(_ index: Int) -> Bool {
        guard let word = self[safe: index], word.kind == .letters else { return false }
        return word.length <= 3 && word.casing != .lower || word.length == 1
    }

    /// Whether capitals say nothing here: a headline in English title case or in capitals. A sentence may hold many names;
    /// without a heading's role, only a long row of capitals without a full stop is a headline.
    func isTitleCase(isHeading: Bool) -> Bool {
        var (words, capitals, shouted) = (0, 0, 0)
        for atom in self where atom.kind == .letters && atom.length >= 4 {
            words += 1
            if atom.casing != .lower { capitals += 1 }
            if atom.casing == .upper { shouted += 1 }
        }
        // A few acronyms say nothing of the other words; many words in capitals are the headline itself.
        if shouted * 2 <= words {
            words -= shouted
            capitals -= shouted
        }
        if isHeading { return words >= 3 && capitals * 10 >= words * 6 }
        return words >= 6 && capitals * 10 >= words * 8 && last?.isMark(".") != true
    }
}
