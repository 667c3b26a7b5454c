/// Words and phrases of a language and what they mean. A phrase's words may be joined by space, hyphen or, between single
/// letters, full stops: `soixante-dix`, `soixante dix`; `p.m.`. The longest phrase wins.
struct PhraseTable<Meaning> {
    private struct Step: Hashable {
        var node: Int
        var word: UInt64
    }

    private var next: [Step: Int] = [:]
    private var meanings: [Meaning?] = [nil]
    /// First words by their hash's low bits: most words of a text are turned away here.
    private var isFirstWord = [Bool](repeating: false, count: 4096)

    /// What a phrase means, to be changed; `empty` when it is new.
    mutating func update(_ phrase: String, empty: Meaning, _ change: (inout Meaning) -> Void) {
        var node = 0
        for word in phrase.unicodeScalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
            node = step(node, WordKey(String(word)).value)
        }
        guard node > 0 else { return }
        var meaning = meanings[node] ?? empty
        change(&meaning)
        meanings[node] = meaning
    }

    private mutating func step(_ node: Int, _ word: UInt64) -> Int {
        if node == 0 { isFirstWord[Int(word & 4095)] = true }
        let key = Step(node: node, word: word)
        if let known = next[key] { return known }
        meanings.append(nil)
        next[key] = meanings.count - 1
        return meanings.count - 1
    }

    /// The longest phrase that begins at atom `start`, and the index after its last atom.
    func match(_ atoms: [Atom], at start: Int) -> (meaning: Meaning, end: Int)? {
        guard let first = atoms[safe: start], first.kind == .letters, isFirstWord[Int(first.key & 4095)] else { return nil }
        var found: (meaning: Meaning, end: Int)?
        var node = 0
        var at: Int? = start
        while let word = at, let after = next[Step(node: node, word: atoms[word].key)] {
            node = after
            if let meaning = meanings[node] { found = (meaning, word + 1) }
            at = atoms.joinedWord(after: word)
        }
        return found
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

    subscript(safe index: Int) -> Atom? { indices.contains(index) ? self[index] : nil }
}
