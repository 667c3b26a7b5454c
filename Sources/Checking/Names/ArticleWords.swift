import BitextModel

/// How often each word stands on a side of the article, accents aside, and which names meet in which beads.
struct ArticleWords {
    private var counts: Sides<[Int: Int]> = Sides(source: [:], target: [:])
    private var together: [NamePair: Int] = [:]

    init(_ evidence: [BeadEvidence], _ forms: WordForms) {
        for bead in evidence {
            for side in Side.allCases {
                for word in bead.words[side] { counts[side][forms.bare(word.form), default: 0] += 1 }
            }
            let targets = Set(bead.names.target.map { Self.key($0, bead, .target, forms) })
            for source in Set(bead.names.source.map({ Self.key($0, bead, .source, forms) })) {
                for target in targets { together[NamePair(source: source, target: target), default: 0] += 1 }
            }
        }
    }

    func count(_ bare: Int, _ side: Side) -> Int { counts[side][bare, default: 0] }
    func isInSource(_ bare: Int) -> Bool { count(bare, .source) > 0 }

    /// Whether two names meet in two beads or more: then one is how the article renders the other.
    func isUsual(_ pair: NameVerdicts.Pair, _ bead: BeadEvidence, _ forms: WordForms) -> Bool {
        let key = NamePair(
            source: Self.key(pair.source, bead, .source, forms), target: Self.key(pair.target, bead, .target, forms))
        return together[key, default: 0] > 1
    }

    private static func key(_ name: BeadName, _ bead: BeadEvidence, _ side: Side, _ forms: WordForms) -> [Int] {
        name.words.map { forms.bare(bead.words[side][$0].form) }
    }
}

/// Two names by their words.
private struct NamePair: Hashable {
    var source: [Int]
    var target: [Int]
}
