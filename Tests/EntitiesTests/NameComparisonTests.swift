import Entities
import Testing

@Suite struct NameComparisonTests {
    @Test func theListsAreLongEnough() {
        #expect(NamePairs.same.count >= 80)
        #expect(NamePairs.different.count >= 80)
    }

    @Test(arguments: NamePairs.same) func oneName(_ pair: (String, String)) {
        check(pair.0, pair.1, isSame: true)
        check(pair.1, pair.0, isSame: true)
    }

    @Test(arguments: NamePairs.different) func twoNames(_ pair: (String, String)) {
        check(pair.0, pair.1, isSame: false)
        check(pair.1, pair.0, isSame: false)
    }

    @Test(arguments: ["Haftar", "Jean-Yves Le Drian", "Łódź", "Москва", "北京", "X"])
    func aNameIsItself(_ name: String) { #expect(NameComparison.similarity(name, name) == 1) }

    @Test(arguments: NamePairs.knownConfusions) func stillConfused(_ pair: (String, String)) {
        check(pair.0, pair.1, isSame: true)
        #expect(!NameComparison.isLikelyMisspelling("Brusels", of: "Brussels"))
    }

    @Test func oneLetterOffIsNearAndNotEqual() {
        let similarity = NameComparison.similarity("Haftar", "Hafter")
        #expect(similarity > 0.9 && similarity < 1)
    }

    @Test func conventionsAreNearerThanErrors() {
        #expect(NameComparison.similarity("Sarraj", "Serraj") > NameComparison.similarity("Haftar", "Hafter"))
    }

    @Test(arguments: NamePairs.misspelt) func typingErrors(_ pair: (String, String)) {
        #expect(NameComparison.isLikelyMisspelling(pair.0, of: pair.1))
        #expect(NameComparison.isLikelyMisspelling(pair.1, of: pair.0))
    }

    @Test(arguments: NamePairs.notMisspelt) func noTypingErrors(_ pair: (String, String)) {
        #expect(!NameComparison.isLikelyMisspelling(pair.0, of: pair.1))
        #expect(!NameComparison.isLikelyMisspelling(pair.1, of: pair.0))
    }

    @Test func endlessNamesAreCompared() {
        let long = String(repeating: "ab", count: 100_000)
        let many = String(repeating: "ab ", count: 100_000)
        #expect(NameComparison.similarity(long, many) >= 0)
        #expect(!NameComparison.isLikelyMisspelling(long, of: long + "x"))
    }

    private func check(_ left: String, _ right: String, isSame: Bool) {
        let similarity = NameComparison.similarity(left, right)
        #expect((similarity >= NameComparison.same) == isSame, "\(left) / \(right): \(similarity)")
    }
}
