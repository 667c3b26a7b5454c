import BitextModel

/// How the words of an article are capitalised where a capital is a choice: inside sentences, not at their beginning, not
/// in headlines set in capitals.
struct CapitalEvidence {
    private var table = WordCounts()

    mutating func note(_ atoms: [Atom], isTitle: Bool) {
        for (index, atom) in atoms.enumerated() where atom.kind == .letters {
            if atom.casing == .lower {
                table.add(atom.key, lower: 1)
            } else if !isTitle, !atoms.isStart(index) {
                table.add(atom.key, capital: 1)
            }
        }
    }

    func isCapitalInside(_ atom: Atom) -> Bool { table.counts(atom.key).capital > 0 }
    func isLowerSomewhere(_ atom: Atom) -> Bool { table.counts(atom.key).lower > 0 }
    func capitals(_ atom: Atom) -> Int { Int(table.counts(atom.key).capital) }
}

/// Counts by a word's hash, in open addressing with linear probing: every word of a text is counted, and its hash is there
/// already.
private struct WordCounts {
    private struct Slot {
        var key: UInt64 = 0
        var capital: Int32 = 0
        var lower: Int32 = 0

        var isFree: Bool { capital == 0 && lower == 0 }
    }

    /// A power of two, at most half full.
    private var slots = [Slot](repeating: Slot(), count: 1024)
    private var used = 0

    mutating func add(_ key: UInt64, capital: Int32 = 0, lower: Int32 = 0) {
        let place = place(of: key)
        if slots[place].isFree {
            slots[place].key = key
            used += 1
        }
        slots[place].capital &+= capital
        slots[place].lower &+= lower
        if used * 2 > slots.count { grow() }
    }

    func counts(_ key: UInt64) -> (capital: Int32, lower: Int32) {
        let slot = slots[place(of: key)]
        return (slot.capital, slot.lower)
    }

    /// Where the key is, or would be. FNV's low bits depend on few letters: the high ones are folded in.
    private func place(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
        while !slots[place].isFree, slots[place].key != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where !slot.isFree { slots[place(of: slot.key)] = slot }
    }
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
        if isHeading { return words >= 3 && capitals * 4 >= words * 3 }
        return words >= 6 && capitals * 10 >= words * 8 && last?.isMark(".") != true
    }
}
