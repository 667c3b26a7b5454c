import BitextModel
import Testing

@testable import Reading

@Suite struct NormalisationTests {
    private func normalize(_ text: String, opaque: [Range<Int>] = []) -> Block? {
        let block = Block(role: .paragraph, text: MappedText(verbatim: text.utf8, origin: 100), opaque: opaque)
        return BlockNormalizer().normalize(block)
    }

    @Test(arguments: [
        ("Une phrase.", "Une phrase."),
        ("  \u{A0}\tUne phrase.\u{202F}\n", "Une phrase."),
        ("e\u{301}te\u{301}", "été"),
        ("co\u{AD}opé\u{AD}ration", "coopération"),
        ("\u{FEFF}a\u{200B}b\u{2060}c", "abc"),
        ("e\u{AD}\u{301}", "é"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("👩\u{200D}🚀", "👩\u{200D}🚀"),
        ("\u{212B}", "Å"),
        ("１２", "１２"),
    ])
    func text(_ text: String, expected: String) throws {
        let block = try #require(normalize(text))
        #expect(Array(block.text.utf8) == Array(expected.utf8))
    }

    @Test(arguments: ["", " \n", "\u{AD}", "\u{200B} \u{FEFF}"])
    func nothingIsLeft(_ text: String) { #expect(normalize(text) == nil) }

    @Test func composedAccentsKeepTheirPlace() throws {
        let text = " Le de\u{301}but de l’e\u{301}te\u{301} a\u{300} Lyon"
        let document = reader.read(text: text, name: "a", format: .plainText)
        verify(document)
        #expect(document.blocks[0].text.string == "Le début de l’été à Lyon")
        for (word, origin) in [
            ("début", "de\u{301}but"), ("é", "e\u{301}"), ("été", "e\u{301}te\u{301}"), ("à", "a\u{300}"), ("Lyon", "Lyon"),
        ] {
            #expect(author(of: word, in: document).map { Array($0.utf8) } == Array(origin.utf8))
        }
    }

    @Test func removedCharactersKeepTheirNeighboursPlaces() {
        let document = reader.read(text: "La co\u{AD}opé\u{AD}ration\u{200B} ici", name: "a", format: .plainText)
        verify(document)
        #expect(author(of: "coopération", in: document) == "co\u{AD}opé\u{AD}ration")
        #expect(author(of: "opé", in: document) == "opé")
        #expect(author(of: "ici", in: document) == "ici")
    }

    @Test func opaqueRangesMove() throws {
        let text = " e\u{301} x\u{AD}y code."
        let start = try #require(text.utf8Range(of: "code"))
        let block = try #require(normalize(text, opaque: [start]))
        #expect(block.text.string == "é xy code.")
        #expect(block.opaque.map { string(block.text.utf8[$0]) } == ["code"])
    }

    @Test(arguments: [
        ("Voir https://example.org/a?b=c&d=%20#e.", ["https://example.org/a?b=c&d=%20#e"]),
        ("(http://example.org/a_(b))", ["http://example.org/a_(b)"]),
        ("« https://example.org/é » et “ftp://x.org”,", ["https://example.org/é", "ftp://x.org"]),
        ("Écrire à anne.lefort+a@example.co.uk.", ["anne.lefort+a@example.co.uk"]),
        ("www.example.org/a, WWW.EXAMPLE.ORG", ["www.example.org/a", "WWW.EXAMPLE.ORG"]),
        ("https://x.org/a@b.c puis d@e.fr", ["https://x.org/a@b.c", "d@e.fr"]),
        ("a :// b, @nom, nom@, a@b, awww.x, :, www.", []),
        ("", []),
    ])
    func addresses(_ text: String, expected: [String]) {
        #expect(OpaqueText.ranges(in: Array(text.utf8)).map { string(Array(text.utf8)[$0]) } == expected)
    }
}

@Suite struct LineIndexTests {
    @Test(arguments: [
        ("ab\ncd", 0, 1, 1), ("ab\ncd", 2, 1, 3), ("ab\ncd", 3, 2, 1), ("ab\ncd", 5, 2, 3), ("ab\ncd", 99, 2, 3),
        ("ab\ncd", -1, 1, 1),
        ("ab\r\ncd", 3, 1, 4), ("ab\r\ncd", 4, 2, 1), ("ab\rcd", 3, 2, 1), ("a\r\r\nb", 2, 2, 1), ("a\r\r\nb", 4, 3, 1),
        ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 0, 1, 1), ("\u{FEFF}ab\nc", 6, 2, 1), ("éa", 2, 1, 2), ("e\u{301}a", 3, 1, 3),
        ("👍x", 4, 1, 2), ("", 0, 1, 1), ("\n", 1, 2, 1),
    ])
    func position(_ text: String, offset: Int, line: Int, column: Int) {
        #expect(LineIndex(Array(text.utf8)).position(of: offset) == LineIndex.Position(line: line, column: column))
    }

    @Test func longLines() {
        let text =
            Array(String(repeating: "é", count: 3000).utf8) + Array("\n".utf8) + Array(String(repeating: "àb", count: 900).utf8)
        let index = LineIndex(text)
        var line = 1
        var column = 1
        for offset in text.indices where text[offset] & 0xC0 != 0x80 {
            #expect(index.position(of: offset) == LineIndex.Position(line: line, column: column))
            if text[offset] == 0x0A { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        #expect(index.start(ofLine: 2) == 6001)
        #expect(index.start(ofLine: 3) == nil)
        #expect(index.lineCount == 2)
    }
}
