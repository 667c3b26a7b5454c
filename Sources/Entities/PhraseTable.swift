/// Words and phrases of a language and what they mean. A phrase's words may be joined by space, hyphen, apostrophe, slash or,
/// between single letters, full stops: `soixante-dix`, `soixante dix`; `p.m.`; `km/h`. The longest phrase wins.
struct PhraseTable<Meaning> {
    /// A step from one node of the tree to the next by a word; `next` is 0 where the slot is free.
    private struct Slot {
        var node: Int32 = 0
        var next: Int32 = 0
        var word: UInt64 = 0
    }

    /// Open addressing with linear probing, at most half full.
    private var slots = [Slot](repeating: Slot(), count: 256)
    private var meanings: [Meaning?] = [nil]
    /// First words by their hash's low bits: most words of a text are turned away here.
    private var isFirstWord = [Bool](repeating: false, count: 16384)

    /// What a phrase means, to be changed; `empty` when it is new.
    mutating func update(_ phrase: String, empty: Meaning, _ change: (inout Meaning) -> Void) {
        var node: Int32 = 0
        for word in phrase.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
            node = step(node, WordKey(String(word)).value)
        }
        guard node > 0 else { return }
        var meaning = meanings[Int(node)] ?? empty
        change(&meaning)
        meanings[Int(node)] = meaning
    }

    private mutating func step(_ node: Int32, _ word: UInt64) -> Int32 {
        if node == 0 { isFirstWord[Int(word & 16383)] = true }
        let known = next(node, word)
        if known > 0 { return known }
        meanings.append(nil)
        if meanings.count * 2 > slots.count { grow() }
        let added = Int32(meanings.count - 1)
        insert(Slot(node: node, next: added, word: word))
        return added
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.next > 0 { insert(slot) }
    }

    private mutating func insert(_ slot: Slot) {
        var at = place(slot.node, slot.word)
        while slots[at].next > 0 { at = (at + 1) & (slots.count - 1) }
        slots[at] = slot
    }

    private func place(_ node: Int32, _ word: UInt64) -> Int {
        let mixed = (word ^ UInt64(truncatingIfNeeded: node)) &* 0x9e37_79b9_7f4a_7c15
        return Int(mixed >> 32) & (slots.count - 1)
    }

    /// The node after a word; 0 when no phrase goes on with it.
    private func next(_ node: Int32, _ word: UInt64) -> Int32 {
        var at = place(node, word)
        while slots[at].next > 0 {
            if slots[at].node == node, slots[at].word == word { return slots[at].next }
            at = (at + 1) & (slots.count - 1)
        }
        return 0
    }

    /// What a phrase means, and the index after its last atom.
    typealias Match = (meaning: Meaning, end: Int)

    /// Whether a phrase may begin with a word: quick to ask, for most words of a text end here.
    @inline(__always)
    func begins(with word: Atom) -> Bool { isFirstWord[Int(word.key & 16383)] }

    /// The longest phrase that begins at atom `start`.
    func match(_ atoms: [Atom], at start: Int) -> Match? {
        guard start >= 0, start < atoms.count, atoms[start].kind == .letters, begins(with: atoms[start]) else { return nil }
        var found: (node: Int32, end: Int) = (0, 0)
        var node: Int32 = 0
        var at: Int? = start
        while let word = at {
            node = next(node, atoms[word].key)
            guard node > 0 else { break }
            if meanings[Int(node)] != nil { found = (node, word + 1) }
            at = atoms.joinedWord(after: word) ?? atoms.tiedWord(after: word)
        }
        return found.node > 0 ? (meanings[Int(found.node)]!, found.end) : nil
    }
}

extension PhraseTable: Sendable where Meaning: Sendable {}

extension [Atom] {
    /// The word that follows word `index` with only space or a hyphen between them, or a full stop between two letters.
    func joinedWord(after index: Int) -> Int? {
        let following = index + 1
        guard following < count else { return nil }
        if self[following].kind == .letters { return self[following].isSpaced ? following : nil }
        guard following + 1 < count, self[following + 1].kind == .letters, !self[following + 1].isSpaced else { return nil }
        if self[following].isHyphen { return following + 1 }
        let isAbbreviation = self[following].isMark(".") && !self[following].isSpaced
        return isAbbreviation && self[index].length == 1 && self[following + 1].length == 1 ? following + 1 : nil
    }

    /// The word tied to word `index` by an apostrophe or a slash: `aujourd’hui`, `km/h`.
    func tiedWord(after index: Int) -> Int? {
        guard index + 2 < count, self[index + 2].kind == .letters, !self[index + 2].isSpaced else { return nil }
        let tie = self[index + 1]
        return (tie.isApostrophe || tie.isMark("/")) && !tie.isSpaced ? index + 2 : nil
    }

    /// The word after two capitals or more with points, when they begin at `index`: `U.S. dollars`.
    func initials(from index: Int) -> Int? {
        var at = index
        while let letter = self[safe: at], letter.kind == .letters, letter.length == 1, letter.casing == .upper,
            self[safe: at + 1]?.isMark(".") == true, !self[at + 1].isSpaced
        {
            at += 2
        }
        return at >= index + 4 && self[safe: at]?.kind == .letters ? at : nil
    }

    subscript(safe index: Int) -> Atom? { indices.contains(index) ? self[index] : nil }
}
