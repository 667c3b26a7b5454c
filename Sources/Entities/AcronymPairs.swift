import BitextModel

/// One organisation's acronym in both languages, as the article itself introduces it.
package struct AcronymPair: Sendable, Equatable {
    package var source: AcronymMention
    package var target: AcronymMention
    /// Index of the bead that spells both out.
    package var bead: Int
}

/// The acronyms that an article defines on both sides in the same bead: where the original says `Armée nationale libyenne
/// (ANL)` and the translation `Libyan National Army (LNA)`, the two are one.
package struct AcronymPairs: Sendable {
    /// In the order of the text.
    package private(set) var pairs: [AcronymPair] = []

    /// - Parameters:
    ///   - source: the acronyms of the source side, in the order of the text.
    ///   - target: those of the target side.
    package init(_ bitext: Bitext, source: [AcronymMention], target: [AcronymMention]) {
        var left = Definitions(source)
        var right = Definitions(target)
        for (index, bead) in bitext.beads.enumerated() {
            let (sources, targets) = (left.take(bead.source), right.take(bead.target))
            // With several on each side their order pairs them; when the counts differ nothing is certain.
            guard sources.count == targets.count else { continue }
            pairs += zip(sources, targets).map { AcronymPair(source: $0, target: $1, bead: index) }
        }
    }
}

/// The defined acronyms of one side, handed out bead by bead.
private struct Definitions {
    private let mentions: [AcronymMention]
    private var next = 0

    init(_ mentions: [AcronymMention]) { self.mentions = mentions.filter { $0.fullForm != nil } }

    mutating func take(_ segments: Range<Int>) -> ArraySlice<AcronymMention> {
        while next < mentions.count, mentions[next].segment < segments.lowerBound { next += 1 }
        let start = next
        while next < mentions.count, mentions[next].segment < segments.upperBound { next += 1 }
        return mentions[start..<next]
    }
}
