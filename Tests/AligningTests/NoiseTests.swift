import Aligning
import BitextModel
import Languages
import TestSupport
import Testing

/// Sample articles cut into pairs of one line each, damaged on purpose, and aligned again.
@Suite struct Noise {
    /// A small generator of our own (Knuth's constants), so that a failure can be run again by its seed.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    /// Two texts, line by line, and the beads that they have.
    private struct Damaged {
        var source: [String] = []
        var target: [String] = []
        var gold: Set<[[Int]]> = []
        var changes = 0

        mutating func add(_ sources: [String], _ targets: [String]) {
            let left = Array(source.count..<source.count + sources.count)
            let right = Array(target.count..<target.count + targets.count)
            source += sources
            target += targets
            if left.isEmpty || right.isEmpty {
                gold.formUnion(left.map { [[$0], []] } + right.map { [[], [$0]] })
            } else {
                gold.insert([left, right])
            }
        }

        mutating func addCrossed(_ one: (source: String, target: String), _ other: (source: String, target: String)) {
            gold.insert([[source.count], [target.count + 1]])
            gold.insert([[source.count + 1], [target.count]])
            source += [one.source, other.source]
            target += [other.target, one.target]
        }

        init(_ pairs: [(source: String, target: String)], share: Double, _ random: inout Generator) {
            var index = 0
            while index < pairs.count {
                let pair = pairs[index]
                let next = index + 1 < pairs.count ? pairs[index + 1] : nil
                let isChanged = Double.random(in: 0..<1, using: &random) < share
                changes += isChanged ? 1 : 0
                switch (isChanged ? Int.random(in: 0..<5, using: &random) : -1, next) {
                case (0, _): add([pair.source], [])
                case (1, _): add([], [pair.target])
                case (2, let next?):
                    add([pair.source, next.source], [pair.target + " " + next.target])
                    index += 1
                case (3, let next?):
                    add([pair.source + " " + next.source], [pair.target, next.target])
                    index += 1
                case (4, let next?):
                    addCrossed(pair, next)
                    index += 1
                default: add([pair.source], [pair.target])
                }
                index += 1
            }
        }
    }

    /// At one change to ten pairs, a hundred changes a case, a thousand in all.
    @Test(arguments: 0..<10) func atTenPercentNothingIsLostAndLittleIsWrong(_ seed: Int) throws {
        let pairs = try samplePairs()
        try #require(pairs.count > 80)
        let languages = Sides(source: try languageProfile("fr"), target: try languageProfile("en"))
        let lexicons = try shippedLexicons(Sides(source: "fr", target: "en"))
        var random = Generator(state: UInt64(seed) &* 7919 &+ 1)
        var (changes, right, found, wanted) = (0, 0, 0, 0)
        while changes < 100 {
            let damaged = Damaged(pairs, share: 0.1, &random)
            changes += damaged.changes
            let beads = Aligner(lexicons: lexicons).align(
                segmented(damaged.source, languages.source), segmented(damaged.target, languages.target), languages: languages,
                hasBlocks: false
            ).beads
            #expect(beads.flatMap { Array($0.source) } == Array(damaged.source.indices))
            #expect(beads.flatMap { Array($0.target) }.sorted() == Array(damaged.target.indices))
            right += beads.count { damaged.gold.contains([Array($0.source), Array($0.target)]) }
            found += beads.count
            wanted += damaged.gold.count
        }
        let f1 = 2 * Double(right) / Double(found + wanted)
        #expect(f1 > 0.95, "\(right) of \(found) found, \(wanted) wanted")
    }
}
