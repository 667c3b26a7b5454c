import BitextModel
import Checking
import Testing
import Triaging

private func finding(_ check: String, bead: Int, target: (Int, Int)?) -> Finding {
    Finding(
        check: check, severity: .major, confidence: 1, message: check,
        target: target.map { [TextSpan(start: $0.0, end: $0.1)] } ?? [], bead: bead)
}

private let nothing = Bitext(
    source: SegmentedDocument(document: Document(name: "s", text: [], format: .plainText), segments: []),
    target: SegmentedDocument(document: Document(name: "t", text: [], format: .plainText), segments: []), beads: [])

@Suite struct Triaging {
    @Test func theMostSpecificFindingStays() {
        let all = [finding("missing-term", bead: 0, target: (3, 9)), finding("untranslated-acronym", bead: 0, target: (5, 8))]
        #expect(MostSpecific().apply(all, to: nothing).map(\.check) == ["untranslated-acronym"])
    }

    @Test func findingsApartBothStay() {
        let all = [finding("missing-term", bead: 0, target: (0, 3)), finding("untranslated-acronym", bead: 0, target: (5, 8))]
        #expect(MostSpecific().apply(all, to: nothing).count == 2)
        let beads = [finding("missing-term", bead: 0, target: (5, 8)), finding("untranslated-acronym", bead: 1, target: (5, 8))]
        #expect(MostSpecific().apply(beads, to: nothing).count == 2)
    }

    @Test func aWholeSegmentSpeaksForItsWords() {
        let all = [finding("untranslated-segment", bead: 0, target: (0, 50)), finding("name-mismatch", bead: 0, target: (5, 8))]
        #expect(WholeSegments().apply(all, to: nothing).map(\.check) == ["untranslated-segment"])
        let other = [all[0], finding("name-mismatch", bead: 0, target: (60, 66))]
        #expect(WholeSegments().apply(other, to: nothing).count == 2)
    }

    @Test func aPassageSpeaksForItsWordsButNotForItsPlace() {
        var omitted = finding("omitted-passage", bead: 0, target: (70, 76))
        omitted.places.source = [TextSpan(start: 10, end: 60)]
        var inside = finding("omitted-name", bead: 0, target: nil)
        inside.places.source = [TextSpan(start: 20, end: 26)]
        let beside = finding("misspelled-name", bead: 0, target: (70, 76))
        #expect(WholeSegments().apply([omitted, inside, beside], to: nothing) == [omitted, beside])
        var added = finding("added-passage", bead: 1, target: (100, 150))
        added.places.source = inside.places.source
        #expect(WholeSegments().apply([added, inside], to: nothing).count == 2)
        let left = finding("untranslated-segment", bead: 1, target: (100, 150))
        #expect(WholeSegments().apply([added, left], to: nothing) == [left])
    }

    @Test func aHabitIsToldOnce() {
        func left(_ bead: Int, _ habit: String?) -> Finding {
            var result = finding("untranslated-acronym", bead: bead, target: (bead * 10, bead * 10 + 3))
            result.habit = habit
            result.fix = Fix(span: TextSpan(start: bead * 10, end: bead * 10 + 3), replacement: "LNA")
            return result
        }
        let four = (0..<4).map { left($0, "ANL") }
        let told = Habits().apply(four + [left(7, "ONU"), left(8, nil)], to: nothing)
        #expect(told.map(\.message) == ["untranslated-acronym (4 times)", "untranslated-acronym", "untranslated-acronym"])
        #expect(told[0].places.target.map(\.start) == [0, 10, 20, 30])
        #expect(told[0].fix == nil && told[1].fix != nil)
        #expect(Habits().apply(Array(four.prefix(3)), to: nothing).count == 3)
        #expect(Habits().apply((0..<5).map { left($0, nil) }, to: nothing).count == 5)
        let bare = four.prefix(2).map { finding in
            var result = finding
            result.fix = nil
            return result
        }
        #expect(Habits().apply(bare, to: nothing).map(\.message) == ["untranslated-acronym (2 times)"])
    }

    @Test func aFindingIsWorthWhatItsPairIsWorth() {
        var bitext = nothing
        bitext.beads = [1, 0.5, 0].enumerated().map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1, score: $1) }
        func weighed(_ check: String) -> [Double] {
            let all = (0..<4).map { finding(check, bead: $0, target: nil) }
            return WeighedByPair().apply(all, to: bitext).map(\.confidence)
        }
        // The fourth names a bead that does not exist.
        #expect(weighed("name-mismatch") == [1, 0.75, 0.5, 1])
        #expect(weighed("omitted-segment") == [1, 1, 1, 1])
        #expect(weighed("wrong-variant") == [1, 1, 1, 1])
        #expect(Triage().apply([finding("name-mismatch", bead: 1, target: (0, 1))], to: bitext).map(\.confidence) == [0.75])
    }

    @Test func findingsStandInReadingOrder() {
        let all = [
            finding("b", bead: 0, target: (9, 10)), finding("a", bead: 0, target: (9, 10)), finding("c", bead: 0, target: (1, 2)),
        ]
        #expect(InReadingOrder().apply(all, to: nothing).map(\.check) == ["c", "a", "b"])
    }
}
