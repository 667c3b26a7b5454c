import Testing
import UnicodeText

@Suite struct UnicodeTextTests {
    @Test func composingGivesTheWayBack() {
        let (text, edits) = Normalizer(.nfc).normalizeWithEdits(Array("cafe\u{301}s".utf8))
        #expect(String(decoding: text, as: UTF8.self) == "caf\u{E9}s")
        #expect(edits.reduce(0) { $0 + $1.oldLength } == 7)
        #expect(edits.reduce(0) { $0 + $1.newLength } == 6)
        #expect(edits.filter(\.isChange).count == 1)
    }

    @Test func composedTextIsAccepted() {
        let normalizer = Normalizer(.nfc)
        let accepted = ["caf\u{E9}", "cafe\u{301}", ""].map { normalizer.accepts(Array($0.utf8)) }
        #expect(accepted == [true, false, true])
    }

    @Test(arguments: [("L’ANL", "l'anl"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("ﬁn", "fin"), ("É", "é")])
    func folding(_ word: String, _ folded: String) {
        let result = Folder().fold(word)
        #expect(result == folded)
    }

    @Test(arguments: [("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("", 0), ("a\u{200B}b", 2)])
    func widths(_ text: String, _ columns: Int) { #expect(Graphemes.width(Array(text.utf8)) == columns) }

    @Test func bytesOfAnotherEncodingAreDecoded() {
        #expect(Encodings.decode([0xE9, 0x74, 0xE9], from: "windows-1252") == Array("été".precomposed))
        #expect(Encodings.decode([0x41], from: "no-such-encoding") == nil)
    }
}

extension String {
    fileprivate var precomposed: [UInt8] { Normalizer(.nfc).normalize(Array(utf8)) }
}
