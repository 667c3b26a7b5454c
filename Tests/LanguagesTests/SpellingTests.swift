import Languages
import Testing

@Suite struct SpellingTests {
    private let spellings = Result { try shippedProfile("en").spellings }

    @Test(arguments: [
        ("colour", "en-GB", "color"), ("colors", "en-US", "colours"), ("neighbourhood", "en-GB", "neighborhood"),
        ("centre", "en-GB", "center"), ("theaters", "en-US", "theatres"), ("defence", "en-GB", "defense"),
        ("analysed", "en-GB", "analyzed"), ("travelled", "en-GB", "traveled"), ("modeling", "en-US", "modelling"),
        ("organisation", "en-GB", "organization"), ("recognized", "en-US", "recognised"), ("grey", "en-GB", "gray"),
        ("programme", "en-GB", "program"), ("manoeuvres", "en-GB", "maneuvers"),
    ])
    func tellsARegion(_ word: String, _ variety: String, _ other: String) throws {
        let reading = try #require(SpellingReader(try spellings.get()).reading(word))
        #expect(reading.variety == variety)
        #expect(Array(reading.others.values) == [other])
    }

    @Test(arguments: [
        "exercise", "promise", "advise", "surprise", "prize", "size", "wise", "laboratory", "honorary", "humorous", "hour",
        "doctor", "water", "program", "check", "tire", "cancellation", "analyses", "fence", "pour", "our", "or", "hundred", "",
    ])
    func tellsNothing(_ word: String) throws { #expect(SpellingReader(try spellings.get()).reading(word) == nil) }

    @Test func britishKnowsBoth() throws {
        #expect(SpellingReader(try spellings.get()).reading("organized")?.alsoRightIn == ["en-GB"])
        #expect(SpellingReader(try spellings.get()).reading("organised")?.alsoRightIn == [])
    }

    @Test func regions() throws {
        let spellings = try spellings.get()
        #expect(spellings.variety(of: "en-gb") == "en-GB")
        #expect(spellings.variety(of: "en-IE") == "en-GB")
        #expect(spellings.variety(of: "en-US") == "en-US")
        #expect(spellings.variety(of: "en") == nil)
    }

    @Test(arguments: shippedTags) func everySpellingIsOfANamedVariety(tag: String) throws {
        let spellings = try shippedProfile(tag).spellings
        for family in spellings.families {
            #expect(Set(family.spellings.keys) == Set(spellings.names.keys))
            #expect(!family.stems.isEmpty && !family.endings.isEmpty)
        }
        for word in spellings.words { #expect(Set(word.spellings.keys) == Set(spellings.names.keys)) }
    }
}
