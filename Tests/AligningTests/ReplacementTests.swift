import Aligning
import BitextModel
import Languages
import TestSupport
import Testing

/// Sample articles with sentences of the translation replaced by others that have nothing to do with them.
@Suite struct Replacements {
    private static let strangers = [
        "Sow the beans in the second week of May, when the nights are no longer cold.",
        "A hedge of hazel keeps the wind away from the beds and gives nuts in the autumn.",
        "My grandmother never watered her tomatoes in the evening, and she was right.",
        "Slugs hide under the boards that lie between the rows.",
        "Whoever has a shed should whitewash its wall, for pears ripen better in front of it.",
        "The compost has to be turned twice before winter.",
        "Dill and carrots do each other good; onions want to be left in peace.",
        "In a dry summer a barrel under the gutter is worth more than the best hose.",
        "Do not prune the cherry tree before the fruit is picked.",
    ]

    /// The beads after `count` lines from one on were replaced by some strangers.
    private func align(replacing count: Int, from first: Int, by strangers: Int) throws -> [Bead] {
        let pairs = try samplePairs()
        var target = pairs.map(\.target)
        // One that is much longer or shorter than what it replaces would be left alone, and rightly so.
        let length = target[first].count
        let others = strangers > 1 ? Self.strangers : Self.strangers.sorted { abs($0.count - length) < abs($1.count - length) }
        target.replaceSubrange(first..<first + count, with: others.prefix(strangers))
        let languages = Sides(source: try languageProfile("fr"), target: try languageProfile("en"))
        return Aligner(lexicons: try shippedLexicons(Sides(source: "fr", target: "en"))).align(
            segmented(pairs.map(\.source), languages.source), segmented(target, languages.target), languages: languages,
            hasBlocks: false
        ).beads
    }

    /// Which sentence stands against which in it is chance, and chance must not look sure.
    @Test(arguments: [(10, 9, 9), (30, 9, 6), (50, 6, 9)])
    func aPassageIsDoubted(_ first: Int, _ count: Int, _ strangers: Int) throws {
        let beads = try align(replacing: count, from: first, by: strangers)
        let inside = beads.filter { $0.source.overlaps(first..<first + count) || $0.target.overlaps(first..<first + strangers) }
        #expect(inside.allSatisfy { $0.score < 0.4 }, "\(inside)")
        #expect(inside.count < min(count, strangers), "\(inside)")
        let after = strangers - count
        for bead in beads where bead.source.upperBound <= first {
            #expect(bead.target == bead.source && bead.score > 0.5)
        }
        for bead in beads where bead.source.lowerBound >= first + count {
            #expect(bead.target == bead.source.lowerBound + after..<bead.source.upperBound + after && bead.score > 0.5)
        }
    }

    /// One sentence among others that answer each other has its place, whatever it says.
    @Test(arguments: [5, 20, 40, 60]) func oneSentenceKeepsItsPlace(_ line: Int) throws {
        let beads = try align(replacing: 1, from: line, by: 1)
        let replaced = beads.first { $0.source.contains(line) }
        #expect(replaced?.source == line..<line + 1 && replaced?.target == line..<line + 1)
        #expect((replaced?.score ?? 0) > 0.5)
    }
}
