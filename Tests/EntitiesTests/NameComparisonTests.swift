import Entities
import Testing

@Suite struct NameComparisonTests {
    @Test func theListsAreLongEnough() {
        #expect((NamePairs.same + NamePairs.sameToo).count >= 150)
        #expect((NamePairs.different + NamePairs.differentToo).count >= 150)
    }

    @Test(arguments: NamePairs.same + NamePairs.sameToo) func oneName(_ pair: (String, String)) {
        check(pair.0, pair.1, isSame: true)
        check(pair.1, pair.0, isSame: true)
    }

    @Test(arguments: NamePairs.different + NamePairs.differentToo) func twoNames(_ pair: (String, String)) {
        check(pair.0, pair.1, isSame: false)
        check(pair.1, pair.0, isSame: false)
    }

    @Test(arguments: ["Haftar", "Jean-Yves Le Drian", "Łódź", "Москва", "北京", "X"])
    func aNameIsItself(_ name: String) { #expect(NameComparison.similarity(name, name) == 1) }

    /// The sounds are those of Latin letters: in another script a name is compared letter by letter with its like, and is
    /// no name of Latin letters.
    @Test(arguments: [
        ("МОСКВА", "Москва", true), ("Москва", "Москве", true), ("Москва", "Киев", false), ("Москва", "Moskva", false),
        ("Хафтар", "Haftar", false), ("ΑΘΗΝΑ", "Αθηνα", true), ("Αθήνα", "Athina", false), ("حفتر", "حفتر", true),
        ("حفتر", "السراج", false), ("حفتر", "Haftar", false), ("北京", "Pékin", false),
    ])
    func otherScripts(_ left: String, _ right: String, _ isSame: Bool) {
        check(left, right, isSame: isSame)
        check(right, left, isSame: isSame)
    }

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

@Suite struct NameSoundTests {
    @Test(arguments: [("coranique", "Koranic"), ("kosovare", "Kosovo"), ("luthérienne", "Lutheran"), ("web", "website")])
    func kin(_ pair: (String, String)) {
        #expect(NameSound(pair.0).isKin(to: NameSound(pair.1)))
        #expect(NameSound(pair.1).isKin(to: NameSound(pair.0)))
    }

    @Test(arguments: [("malien", "Malaysian"), ("Tunis", "Turin"), ("aurores", "Korean"), ("soldats", "NATO"), ("", "Mali")])
    func noKin(_ pair: (String, String)) { #expect(!NameSound(pair.0).isKin(to: NameSound(pair.1))) }

    @Test func aWordCutShortIsHalfOfItOrLess() {
        #expect(NameSound("Sup").isCutShort(NameSound("Supérieure")))
        #expect(NameSound("Supérieure").isCutShort(NameSound("Sup")))
        #expect(!NameSound("Paul").isCutShort(NameSound("Paula")))
        #expect(!NameSound("Su").isCutShort(NameSound("Supérieure")))
    }

    @Test func conventionsExplainOnlyConventions() {
        #expect(NameSound("Poutine").isSpelledByConvention(as: NameSound("Putin")))
        #expect(!NameSound("Haftar").isSpelledByConvention(as: NameSound("Hafter")))
    }
}

@Suite struct LetterSlipTests {
    @Test(arguments: [
        ("polanksi", "polanski", LetterSlip.exchanged), ("sctot", "scott", .exchanged), ("hafter", "haftar", .oneLetter),
        ("wasington", "washington", .oneLetter), ("sarkozyi", "sarkozy", .oneLetter), ("erdogna", "erdogan", .oneLetter),
        ("ghorbachev", "gorbatchev", .twoLetters),
    ])
    func slips(_ wrong: String, _ right: String, _ slip: LetterSlip) {
        #expect(LetterSlip(Array(wrong.utf8), Array(right.utf8)) == slip)
    }

    @Test(arguments: [("iran", "irak"), ("macron", "macron"), ("merkel", "macron"), ("bush", "busch"), ("", "haftar")])
    func noSlips(_ left: String, _ right: String) { #expect(LetterSlip(Array(left.utf8), Array(right.utf8)) == nil) }
}
