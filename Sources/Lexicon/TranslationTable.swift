/// Which target words answer each source word of one bitext, with probabilities in both directions. Words are numbered by
/// the two sides' vocabularies; the table is sparse.
package struct TranslationTable: Sendable {
    package struct Entry: Sendable, Equatable {
        package var target: Int32
        /// p(target | source)
        package var forward: Float
        /// p(source | target)
        package var backward: Float
    }

    private var rows: [[Entry]]

    package init(sourceCount: Int) { rows = Array(repeating: [], count: sourceCount) }

    package func entries(of source: Int32) -> [Entry] { rows[Int(source)] }

    /// Adds a pair, or raises its probabilities to those given.
    package mutating func raise(_ source: Int32, _ target: Int32, forward: Float, backward: Float) {
        if let index = rows[Int(source)].firstIndex(where: { $0.target == target }) {
            rows[Int(source)][index].forward = max(rows[Int(source)][index].forward, forward)
            rows[Int(source)][index].backward = max(rows[Int(source)][index].backward, backward)
        } else {
            rows[Int(source)].append(Entry(target: target, forward: forward, backward: backward))
        }
    }

    package mutating func removeAll(where isUnwanted: (_ source: Int32, _ target: Int32) -> Bool) {
        for source in rows.indices { rows[source].removeAll { isUnwanted(Int32(source), $0.target) } }
    }

    package func probability(_ source: Int32, _ target: Int32) -> Float {
        rows[Int(source)].first { $0.target == target }?.forward ?? 0
    }

    /// Pairs that spelling alone proposes: the same word or number on both sides, and cognates.
    package static func bySpelling(_ source: Vocabulary, _ target: Vocabulary) -> TranslationTable {
        var table = TranslationTable(sourceCount: source.count)
        SpellingPairs.forEach(source, target) { source, target, likeness in
            let probability = Float(likeness == 1 ? identical : cognate * likeness * likeness)
            table.raise(source, target, forward: probability, backward: probability)
        }
        return table
    }

    /// How often a word that stands identically on both sides of a translation answers itself, in French–English news.
    private static let identical = 0.6
    /// The same for cognates, before it is weighed by their likeness.
    private static let cognate = 0.4
}

extension TranslationTable {
    /// Adds what a lexicon knows of the two sides' words. A word it does not know borrows from other forms of itself.
    /// - Parameter kin: what another form of a word is worth beside the word, 0…1.
    package mutating func add(_ lexicon: BilingualLexicon, _ source: Vocabulary, _ target: Vocabulary, kin: Float) {
        var forms = TargetForms()
        for (index, word) in target.words.enumerated() {
            if let known = lexicon.target(word) {
                forms.add(known, Int32(index), 1)
            } else if kin > 0 {
                for form in lexicon.kin(word, .target) { forms.add(form.place, Int32(index), kin * form.nearness) }
            }
        }
        for (index, word) in source.words.enumerated() {
            if let known = lexicon.source(word) {
                raise(Int32(index), lexicon, known, 1, forms)
            } else if kin > 0 {
                for form in lexicon.kin(word, .source) { raise(Int32(index), lexicon, form.place, kin * form.nearness, forms) }
            }
        }
    }

    private mutating func raise(
        _ source: Int32, _ lexicon: BilingualLexicon, _ place: Int, _ nearness: Float, _ forms: borrowing TargetForms
    ) {
        lexicon.reading(.source) { table in
            for index in table.entryRange(place) {
                let entry = table.entry(index)
                forms.forEach(entry.other) { word, near in
                    let share = nearness * near
                    raise(source, word, forward: entry.given * share, backward: entry.reverse * share)
                }
            }
        }
    }
}

/// For each target word of a lexicon, the words of a text that are it or a form of it: chains in one array, found by a small
/// hash table, because most of a lexicon's words are not in the text.
private struct TargetForms {
    private var keys: [Int32]
    private var heads: [Int32]
    private var links: [(word: Int32, nearness: Float, next: Int32)] = []
    private var keyCount = 0

    init() {
        keys = Array(repeating: -1, count: Self.firstSize)
        heads = Array(repeating: -1, count: Self.firstSize)
    }

    private static let firstSize = 1 << 12

    /// Where a key is, or would be.
    private func slot(_ key: Int32) -> Int {
        let mask = keys.count - 1
        // Fibonacci hashing (Knuth): the high bits of the product are well mixed.
        var slot = Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: key)) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while keys[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    mutating func add(_ place: Int, _ word: Int32, _ nearness: Float) {
        if 2 * keyCount >= keys.count { grow() }
        let slot = slot(Int32(place))
        if keys[slot] < 0 { (keys[slot], keyCount) = (Int32(place), keyCount + 1) }
        links.append((word, nearness, heads[slot]))
        heads[slot] = Int32(links.count - 1)
    }

    private mutating func grow() {
        let old = (keys, heads)
        keys = Array(repeating: -1, count: 2 * old.0.count)
        heads = keys
        for index in old.0.indices where old.0[index] >= 0 {
            let slot = slot(old.0[index])
            (keys[slot], heads[slot]) = (old.0[index], old.1[index])
        }
    }

    func forEach(_ place: Int, _ body: (_ word: Int32, _ nearness: Float) -> Void) {
        var at = heads[slot(Int32(place))]
        while at >= 0 {
            let link = links[Int(at)]
            body(link.word, link.nearness)
            at = link.next
        }
    }
}
