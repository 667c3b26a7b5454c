import Aligning
import BitextModel
import Languages
import Segmenting
import TestSupport
import Testing

/// One segment a line on each side, aligned; beads as `source-target` counts.
private func align(
    _ source: [String], _ target: [String], hasBlocks: Bool = false, from: String = "fr", to: String = "en"
) throws -> [Bead] {
    let languages = Sides(source: try languageProfile(from), target: try languageProfile(to))
    let one = segmented(source, languages.source)
    let other = segmented(target, languages.target)
    return Aligner().align(one, other, languages: languages, hasBlocks: hasBlocks).beads
}

private func shapes(_ beads: [Bead]) -> [String] { beads.map { "\($0.source.count)-\($0.target.count)" } }

private let french = [
    "Le conseil municipal de Valmont a voté le budget de 2019 lundi soir.",
    "Il prévoit 14 millions d’euros pour la rénovation des écoles primaires.",
    "L’opposition a quitté la salle avant le vote.",
    "Selon le maire, Antoine Roussel, les travaux commenceront en septembre.",
    "Trois entreprises de la région ont répondu à l’appel d’offres.",
    "La bibliothèque Saint-Martin restera fermée pendant deux ans.",
    "Les habitants du quartier de la gare demandent une navette gratuite.",
]
private let english = [
    "The municipal council of Valmont voted the 2019 budget on Monday evening.",
    "It sets aside 14 million euros for the renovation of primary schools.",
    "The opposition left the room before the vote.",
    "According to the mayor, Antoine Roussel, work will begin in September.",
    "Three firms from the region answered the call for tenders.",
    "The Saint-Martin library will stay closed for two years.",
    "People living in the station district are asking for a free shuttle.",
]

@Suite struct Aligning {
    @Test func everySentenceAnswersItsOwn() throws {
        let beads = try align(french, english)
        #expect(shapes(beads) == Array(repeating: "1-1", count: 7))
        #expect(beads.allSatisfy { $0.score > 0.9 })
    }

    @Test(arguments: 0..<7) func aLostSentenceIsLeftAlone(_ lost: Int) throws {
        var target = english
        target.remove(at: lost)
        let beads = try align(french, target)
        #expect(beads.filter { $0.target.isEmpty }.map(\.source) == [lost..<lost + 1])
        #expect(shapes(beads).count { $0 == "1-1" } == 6)
    }

    @Test(arguments: 0..<6) func anAddedSentenceIsLeftAlone(_ place: Int) throws {
        var target = english
        target.insert("A storm that nobody had forecast broke dozens of windows near the harbour that night.", at: place)
        let beads = try align(french, target)
        #expect(beads.filter { $0.source.isEmpty }.map(\.target) == [place..<place + 1])
    }

    @Test(arguments: [0, 2, 4]) func twoSentencesMadeOneStayTogether(_ place: Int) throws {
        var target = english
        target[place] = target[place].dropLast() + ", and " + target.remove(at: place + 1).lowercased()
        let beads = try align(french, target)
        #expect(beads.contains { $0.source == place..<place + 2 && $0.target == place..<place + 1 })
    }

    @Test func oneSentenceMadeTwoStaysTogether() throws {
        var target = english
        target[3] = "That is what the mayor, Antoine Roussel, says."
        target.insert("Work will begin in September.", at: 4)
        #expect(try align(french, target).contains { $0.source == 3..<4 && $0.target == 3..<5 })
    }

    @Test(arguments: 0..<5) func neighboursThatChangedPlacesAreCrossed(_ place: Int) throws {
        var target = english
        target.swapAt(place, place + 1)
        let beads = try align(french, target)
        let crossed = beads.filter(\.isCrossed)
        #expect(crossed.map(\.source) == [place..<place + 1, place + 1..<place + 2])
        #expect(crossed.map(\.target) == [place + 1..<place + 2, place..<place + 1])
        #expect(shapes(beads) == Array(repeating: "1-1", count: 7))
    }

    @Test func nothingIsCrossedWhereNothingMoved() throws {
        #expect(!(try align(french, english)).contains(where: \.isCrossed))
        #expect(!(try align(french, Array(english.dropFirst()))).contains(where: \.isCrossed))
    }

    @Test func paragraphsThatBeginTogetherAlignTogether() throws {
        let beads = try align(Array(french[0..<2]), Array(english[0..<2]), hasBlocks: true)
        #expect(shapes(beads) == ["1-1", "1-1"])
    }

    @Test func anEmptySideLeavesTheOtherUnaligned() throws {
        #expect(shapes(try align(french, [])) == Array(repeating: "1-0", count: 7))
        #expect(shapes(try align([], english)) == Array(repeating: "0-1", count: 7))
        #expect(try align([], []).isEmpty)
    }

    @Test func oneAgainstMany() throws {
        let beads = try align([french[0]], Array(repeating: english[0], count: 40))
        #expect(beads.flatMap { Array($0.target) } == Array(0..<40))
    }
}

/// Larger than any bead that a path may have.
@Suite struct LargeBeadTests {
    private static let life = [
        "Née à Dakar en 1961, l’architecte Aminata Sow a étudié à Lyon, travaillé chez Ferrand à Bordeaux, fondé l’agence "
            + "Baobab, construit 18 écoles au Sénégal et reçu en 2015 la médaille Delorme."
    ]
    private static let lifeInEnglish = [
        "The architect Aminata Sow was born in Dakar in 1961.",
        "She studied in Lyon.",
        "She worked for Ferrand in Bordeaux.",
        "She founded the Baobab practice.",
        "She built 18 schools in Senegal.",
        "In 2015 she received the Delorme medal.",
    ]

    @Test func oneSentenceAgainstSix() throws {
        let beads = try align(french + Self.life + french, english + Self.lifeInEnglish + english)
        #expect(shapes(beads) == Array(repeating: "1-1", count: 7) + ["1-6"] + Array(repeating: "1-1", count: 7))
        let back = try align(english + Self.lifeInEnglish + english, french + Self.life + french, from: "en", to: "fr")
        #expect(shapes(back) == Array(repeating: "1-1", count: 7) + ["6-1"] + Array(repeating: "1-1", count: 7))
    }

    /// Four that say nothing of it are left alone beside it.
    @Test func strangersAreNotJoined() throws {
        let strangers = [
            "Snow fell on the pass until Thursday.", "The goats came down early.", "A lamp burned in the chapel.",
            "Nobody bought the honey.",
        ]
        let beads = try align(french, Array(english[..<4]) + strangers + Array(english[4...]))
        #expect(beads.filter { $0.source.isEmpty }.map(\.target) == (4..<8).map { $0..<$0 + 1 })
    }
}

@Suite struct EverySegmentStandsInOneBead {
    /// A small generator of our own (Knuth's constants), so that a failure can be run again by its seed.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test(arguments: 0..<60) func whateverIsDoneToTheText(_ seed: Int) throws {
        var random = Generator(state: UInt64(seed))
        var (source, target) = (french, english)
        for _ in 0..<Int.random(in: 0..<8, using: &random) {
            switch Int.random(in: 0..<4, using: &random) {
            case 0: if !source.isEmpty { source.remove(at: Int.random(in: 0..<source.count, using: &random)) }
            case 1: target.insert(english.randomElement(using: &random)!, at: Int.random(in: 0...target.count, using: &random))
            case 2: if target.count > 1 { target.swapAt(0, Int.random(in: 0..<target.count, using: &random)) }
            default: source.append(["", "…", "1", "« »"].randomElement(using: &random)!)
            }
        }
        let beads = try align(source, target)
        #expect(beads.flatMap { Array($0.source) } == Array(source.indices))
        #expect(beads.flatMap { Array($0.target) }.sorted() == Array(target.indices))
        #expect(beads.allSatisfy { (0...1).contains($0.score) })
    }

    /// The gap is longer than the stretches that a text is searched in.
    @Test func inAVeryLongGap() throws {
        let source = (0..<1_900).map { "\(french[$0 % 7]) Numéro \($0 * 37 % 9973) de la série." }
        let target = (0..<1_900).map { "\(english[$0 % 7]) Number \($0 * 37 % 9973) of the series." }
        let beads = try align(source, Array(target[0..<100] + target[1_750...]))
        #expect(beads.flatMap { Array($0.source) } == Array(0..<1_900))
        let lost = Set(beads.filter { $0.target.isEmpty }.flatMap { Array($0.source) })
        #expect(lost == Set(100..<1_750))
    }

    /// Nothing anchors the lines that follow the article, and they are many more than what is left of it.
    @Test func beforeALongFooter() throws {
        let footer = (0..<200).map { "Read also: page \($0 / 10) of our newsletter, terms of use and opening hours" }
        let beads = try align(french + french, english + english + footer)
        let added = Set(beads.filter { $0.source.isEmpty }.flatMap { Array($0.target) })
        // Nothing in the last three sentences is spelled alike in both languages, and without a lexicon each may stand
        // against any of two hundred lines: each takes some of them along.
        #expect(added.count >= 194)
        #expect(beads.prefix(11).allSatisfy { $0.source.count == 1 && $0.target == $0.source })
    }

    /// Every word stands in it too often to anchor anything: only what is rare within a window helps.
    @Test func inATextThatRepeatsItself() throws {
        let beads = try align(
            (0..<60).flatMap { _ in french + french.map { "Rapport : " + $0 } },
            (0..<60).flatMap { _ in english + english.map { "Report: " + $0 } })
        #expect(beads.count { $0.source == $0.target && $0.source.count == 1 } > 820)
    }

    @Test func inALongTextWithALongGap() throws {
        let source = (0..<400).map { "\(french[$0 % 7]) Numéro \($0 * 37 % 9973) de la série." }
        let target = (0..<400).map { "\(english[$0 % 7]) Number \($0 * 37 % 9973) of the series." }
        let beads = try align(source, Array(target[0..<120] + target[200...]))
        #expect(beads.flatMap { Array($0.source) } == Array(0..<400))
        let lost = Set(beads.filter { $0.target.isEmpty }.flatMap { Array($0.source) })
        #expect(lost.intersection(120..<200).count > 75)
        #expect(lost.subtracting(118..<202).isEmpty)
    }
}
