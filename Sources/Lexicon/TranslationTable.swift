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
        let targetSkeletons = target.words.map(Cognates.skeleton)
        let buckets = Dictionary(grouping: targetSkeletons.indices) { Bucket(targetSkeletons[$0]) }
        for (index, word) in source.words.enumerated() {
            let skeleton = Cognates.skeleton(word)
            for candidate in buckets[Bucket(skeleton)] ?? [] {
                let likeness = Cognates.similarity(skeleton, targetSkeletons[candidate])
                guard likeness > 0 else { continue }
                let probability = Float(likeness == 1 ? identical : cognate * likeness * likeness)
                table.raise(Int32(index), Int32(candidate), forward: probability, backward: probability)
            }
        }
        return table
    }

    /// How often a word that stands identically on both sides of a translation answers itself, in French–English news.
    private static let identical = 0.6
    /// The same for cognates, before it is weighed by their likeness.
    private static let cognate = 0.4

    /// The first letters of a skeleton: cognates share them, and comparing only within a bucket keeps the work linear in
    /// practice.
    private struct Bucket: Hashable {
        var first: UInt32

        init(_ skeleton: [UInt8]) {
            first = skeleton.prefix(3).reduce(UInt32(min(skeleton.count, 4))) { $0 << 8 | UInt32($1) }
        }
    }
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
                for form in Kin.find(word, in: lexicon.targets(beginning:), word: lexicon.targetWord) {
                    forms.add(form.place, Int32(index), kin * form.nearness)
                }
            }
        }
        for (index, word) in source.words.enumerated() {
            if let known = lexicon.source(word) {
                raise(Int32(index), lexicon.answers(known), 1, forms)
            } else if kin > 0 {
                for form in Kin.find(word, in: lexicon.sources(beginning:), word: lexicon.sourceWord) {
                    raise(Int32(index), lexicon.answers(form.place), kin * form.nearness, forms)
                }
            }
        }
    }

    private mutating func raise(_ source: Int32, _ entries: [BilingualLexicon.Entry], _ nearness: Float, _ forms: TargetForms) {
        for entry in entries {
            forms.forEach(entry.target) { word, near in
                let share = nearness * near
                raise(source, word, forward: entry.forward * share, backward: entry.backward * share)
            }
        }
    }
}

/// For each target word of a lexicon, the words of a text that are it or a form of it: chains in one array.
private struct TargetForms {
    private var first: [Int: Int32] = [:]
    private var links: [(word: Int32, nearness: Float, next: Int32)] = []

    mutating func add(_ place: Int, _ word: Int32, _ nearness: Float) {
        links.append((word, nearness, first[place] ?? -1))
        first[place] = Int32(links.count - 1)
    }

    func forEach(_ place: Int, _ body: (_ word: Int32, _ nearness: Float) -> Void) {
        var at = first[place] ?? -1
        while at >= 0 {
            let link = links[Int(at)]
            body(link.word, link.nearness)
            at = link.next
        }
    }
}
