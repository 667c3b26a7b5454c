import BitextModel
import Languages
import TestSupport
import Testing
import UnicodeText

let shippedTags = ["de", "en", "es", "fr", "it"]

func shippedProfile(_ tag: String) throws -> LanguageProfile {
    try LanguageProfile(json: repositoryFile("Languages/\(tag).json"), file: "Languages/\(tag).json")
}

func shippedCatalogue() throws -> LanguageCatalogue {
    try LanguageCatalogue(files: shippedTags.map { ("Languages/\($0).json", try repositoryFile("Languages/\($0).json")) })
}

/// What every shipped data file must be like, so that no entry is one that can never match.
@Suite struct LanguageFileTests {
    @Test(arguments: shippedTags) func listsAreWhole(tag: String) throws {
        let profile = try shippedProfile(tag)
        #expect(profile.tag == tag)
        #expect(profile.stemmer != nil)
        #expect(profile.months.count == 12)
        #expect(profile.weekdays.count == 7)
        #expect(Set(profile.months).count == 12)
        #expect(Set(profile.weekdays).count == 7)
        #expect(profile.functionWords.count >= 150)
        #expect(profile.furniture.count >= (["fr", "en"].contains(tag) ? 60 : 30))
        #expect(profile.quotationMarks.allSatisfy { $0.count == 2 })
        #expect(!profile.numbers.groupSeparators.contains(profile.numbers.decimalSeparator))
    }

    @Test(arguments: shippedTags) func whatIsComparedWithFoldedWordsIsFolded(tag: String) throws {
        let profile = try shippedProfile(tag)
        let folder = Folder()
        var entries = profile.functionWords.union(profile.furniture)
        entries.formUnion(profile.elisions + profile.enclitics + profile.creditLabels + profile.months + profile.weekdays)
        entries.formUnion(profile.civilities.keys)
        entries.formUnion(numberWords(profile).flatMap(\.1))
        for entry in entries {
            #expect(folder.fold(entry) == entry)
            #expect(entry.first != " " && entry.last != " " && !entry.isEmpty)
        }
    }

    @Test(arguments: shippedTags) func abbreviationsAreOfOneKind(tag: String) throws {
        let profile = try shippedProfile(tag)
        #expect(Set(profile.abbreviations).count == profile.abbreviations.count)
        #expect(Set(profile.abbreviationsBeforeNumbers).count == profile.abbreviationsBeforeNumbers.count)
        for abbreviation in profile.abbreviations { #expect(abbreviation.contains(".")) }
    }

    /// Ordinals are parts too (`third`, `dixième`); nothing else is of two kinds.
    @Test(arguments: shippedTags) func numberWordsAreOfOneKind(tag: String) throws {
        let kinds = numberWords(try shippedProfile(tag))
        for (index, kind) in kinds.enumerated() {
            for other in kinds[..<index] where Set([kind.0, other.0]) != ["ordinals", "fractions"] {
                let shared = Set(kind.1).intersection(other.1)
                #expect(shared.isEmpty, "\(kind.0) and \(other.0)")
            }
        }
    }

    @Test(arguments: shippedTags) func numbersHaveTheirValues(tag: String) throws {
        let numbers = try shippedProfile(tag).numbers
        for value in Array(0...16) + [20, 30, 40, 50, 60] { #expect(numbers.units.values.contains(value)) }
        for value in [100.0, 1000, 1e6, 1e9, 1e12] { #expect(numbers.multipliers.values.contains(value)) }
        #expect(numbers.multipliers["trillion"] == ["fr": 1e18, "de": 1e18, "en": 1e12][tag])
        #expect(numbers.multipliers["billion"] == ["fr": 1e12, "de": 1e12, "en": 1e9][tag])
    }

    @Test func civilitiesSayTheSameInAllLanguages() throws {
        let known = try Set(["fr", "en"].flatMap { try shippedProfile($0).civilities.values })
        for tag in shippedTags { for value in try shippedProfile(tag).civilities.values { #expect(known.contains(value)) } }
        #expect(try shippedProfile("fr").civilities["mme"] == shippedProfile("en").civilities["mrs"])
    }

    @Test(arguments: shippedTags) func furnitureIsNoSentence(tag: String) throws {
        for line in try shippedProfile(tag).furniture { #expect(!line.hasSuffix(".") && line.utf8.count < 50) }
    }

    private func numberWords(_ profile: LanguageProfile) -> [(String, [String])] {
        let numbers = profile.numbers
        return [
            ("units", Array(numbers.units.keys)),
            ("multipliers", Array(numbers.multipliers.keys)), ("collectives", Array(numbers.collectives.keys)),
            ("ordinals", Array(numbers.ordinals.keys)), ("fractions", Array(numbers.fractions.keys)),
            ("joiners", Array(numbers.joiners)),
        ]
    }
}
