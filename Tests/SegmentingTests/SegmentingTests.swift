import BitextModel
import Languages
import Segmenting
import TestSupport
import Testing

/// Segments a paragraph in a language and compares the sentences.
private func check(_ language: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let profile = try languageProfile(language)
    let text = Array(expected.joined(separator: " ").utf8)
    let found = Segmenter(profile).sentences(of: text).map { String(decoding: text[$0], as: UTF8.self) }
    #expect(found == expected, sourceLocation: sourceLocation)
}

@Suite struct Sentences {
    @Test(arguments: [
        ["M. Le Drian est à Tripoli.", "Il repart demain."],
        ["Mme. Martin a parlé.", "Personne n’a répondu."],
        ["Le Dr. Morel et le Gén. Petit se sont vus."],
        ["Voir l’art. 12 de la loi.", "Il est clair."],
        ["C’est écrit à la p. 14 du rapport."],
        ["J. P. Durand a signé.", "J.-M. Colin aussi."],
        ["1. Les faits.", "Ils sont connus."],
        ["La guerre a commencé en 2011.", "Elle dure encore."],
        ["« Partez ! » a dit le maréchal.", "Ils sont partis."],
        ["« Nous ne partirons pas. »", "Il a raccroché."],
        ["Où vont-ils ?", "Nul ne le sait !", "On attend…"],
        ["Il cite p. ex. la Tunisie.", "Et puis Malte."],
        ["Il faut un plan B.", "Il n’y en a pas d’autre."],
        ["Voulez-vous rester ? demanda-t-il.", "Oui."],
    ])
    func french(_ expected: [String]) throws { try check("fr", expected) }

    @Test(arguments: [
        ["Mr. Sarraj met Gen. Haftar in Paris.", "They shook hands."],
        ["The U.N. Security Council met.", "It did so in the U.S.", "The others did not."],
        ["He spoke with Dr. Brown of St. Louis.", "Nobody else did."],
        ["See no. 12 of the list.", "It is short."],
        ["George W. Bush left.", "J. P. Morgan stayed."],
        ["2. The facts.", "They are known."],
        ["\"Leave!\" said the marshal.", "They left."],
        ["“We shall not leave.”", "He hung up."],
        ["It grew by 2.5 percent.", "Then it fell."],
        ["Yahoo! was sold.", "Nobody wept."],
    ])
    func english(_ expected: [String]) throws { try check("en", expected) }

    @Test func aNumberEndsASentenceThatItDoesNotBegin() throws {
        try check("en", ["It happened in 1973.", "Nobody saw it."])
    }

    @Test func emptyAndBlankTextHasNoSentence() throws {
        let segmenter = Segmenter(try languageProfile("fr"))
        #expect(segmenter.sentences(of: []).isEmpty)
        #expect(segmenter.sentences(of: Array(" \u{A0}\u{202F} ".utf8)).isEmpty)
    }

    @Test func everyByteThatIsNotSpaceStandsInOneSentence() throws {
        let text = Array("A. B. C ! ? » … “x” (y). 1. 2. U.N. M. Z.\u{1F600} Fin.é".utf8)
        let ranges = Segmenter(try languageProfile("fr")).sentences(of: text)
        let covered = ranges.flatMap { text[$0] }.filter { $0 != 0x20 }
        #expect(covered == text.filter { $0 != 0x20 })
    }
}

@Suite struct Tokens {
    private func check(
        _ language: String, _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let bytes = Array(text.utf8)
        let block = Block(role: .paragraph, text: MappedText(verbatim: bytes, origin: 0))
        let document = Document(name: "t", text: bytes, format: .plainText, blocks: [block])
        let segmented = Segmenter(try languageProfile(language)).segmentBlocks(document)
        let tokens = segmented.segments[0].tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(tokens == expected, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        ("L’ANL d’aujourd’hui", ["L’", "ANL", "d’", "aujourd’hui"]),
        ("qu'il n'a", ["qu'", "il", "n'", "a"]),
        ("1 200 hommes, 12,5 %", ["1 200", "hommes", ",", "12,5", "%"]),
        ("1\u{202F}200\u{A0}000", ["1\u{202F}200\u{A0}000"]),
        ("en 2011 300 hommes", ["en", "2011", "300", "hommes"]),
        ("Jean-Yves Le Drian", ["Jean-Yves", "Le", "Drian"]),
        ("le G5, la F-16", ["le", "G5", ",", "la", "F-16"]),
        ("M. Colin", ["M.", "Colin"]),
        ("« Fin »", ["«", "Fin", "»"]),
        ("2011-2014", ["2011", "-", "2014"]),
    ])
    func french(_ text: String, _ expected: [String]) throws { try check("fr", text, expected) }

    @Test(arguments: [
        ("Haftar’s men don't go", ["Haftar", "’s", "men", "don't", "go"]),
        ("the U.N. and the U.S.", ["the", "U.N.", "and", "the", "U.S."]),
        ("Mr. Le Drian", ["Mr.", "Le", "Drian"]),
        ("1,300.5 and 1'234", ["1,300.5", "and", "1'234"]),
        ("$2.5bn", ["$", "2.5", "bn"]),
        ("naïve cafe\u{301}s 😀!", ["naïve", "cafe\u{301}s", "😀", "!"]),
    ])
    func english(_ text: String, _ expected: [String]) throws { try check("en", text, expected) }

    @Test func scriptsWithoutSpacesAreCutByDictionary() throws {
        let profile = LanguageProfile(tag: "th", name: "Thai")
        let bytes = Array("ฉันรักประเทศไทย".utf8)
        let block = Block(role: .paragraph, text: MappedText(verbatim: bytes, origin: 0))
        let document = Document(name: "t", text: bytes, format: .plainText, blocks: [block])
        #expect(Segmenter(profile).segmentBlocks(document).segments[0].tokens.count > 2)
    }

    @Test func opaqueStretchesAreOneToken() throws {
        let bytes = Array("see https://x.org/a-b now".utf8)
        let block = Block(role: .paragraph, text: MappedText(verbatim: bytes, origin: 0), opaque: [4..<21])
        let document = Document(name: "t", text: bytes, format: .plainText, blocks: [block])
        let tokens = Segmenter(try languageProfile("en")).segmentBlocks(document).segments[0].tokens
        #expect(tokens.map(\.kind) == [.word, .opaque, .word])
        #expect(tokens[1].range == 4..<21)
    }

    @Test func furnitureIsNotSegmented() throws {
        let bytes = Array("Share this".utf8)
        let block = Block(role: .furniture, text: MappedText(verbatim: bytes, origin: 0))
        let document = Document(name: "t", text: bytes, format: .plainText, blocks: [block])
        #expect(Segmenter(try languageProfile("en")).segment(document).segments.isEmpty)
    }
}
