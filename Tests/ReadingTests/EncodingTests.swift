import BitextModel
import Testing
import UnicodeText

@testable import Reading

private let sentence = "L’été, « déjà », coûte 3 € à Liège."

private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return bigEndian ? pair : pair.reversed()
    }
}

private func utf32(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8 & 0xFF), UInt8($0.value >> 16), 0] }
}

/// Windows-1252 for what the tests need.
private func windows1252(_ text: String) -> [UInt8] {
    let high: [Unicode.Scalar: UInt8] = ["€": 0x80, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "œ": 0x9C]
    return text.unicodeScalars.map { high[$0] ?? UInt8($0.value) }
}

@Suite struct EncodingTests {
    static let encoded: [([UInt8], String)] = [
        (Array(sentence.utf8), "UTF-8"),
        (utf8Mark + Array(sentence.utf8), "UTF-8"),
        ([0xFF, 0xFE] + utf16(sentence, bigEndian: false), "UTF-16LE"),
        ([0xFE, 0xFF] + utf16(sentence, bigEndian: true), "UTF-16BE"),
        (utf16(sentence, bigEndian: false), "UTF-16LE"),
        (utf16(sentence, bigEndian: true), "UTF-16BE"),
        ([0xFF, 0xFE, 0, 0] + utf32(sentence), "UTF-32LE"),
        (windows1252(sentence), "windows-1252"),
    ]

    @Test(arguments: encoded)
    func isFound(_ bytes: [UInt8], encoding: String) throws {
        let document = try reader.read(bytes, name: "a.txt")
        verify(document)
        #expect(document.encoding == encoding)
        #expect(document.blocks.map(\.text.string) == [sentence])
        #expect(document.string(document.blocks[0].text.authorSpan(0..<document.blocks[0].text.count)) == sentence)
    }

    @Test func aMarkStaysInTheTextOfAUTF8FileOnly() throws {
        let marked = try reader.read(utf8Mark + Array(sentence.utf8), name: "a.txt")
        #expect(marked.text.count == sentence.utf8.count + 3)
        #expect(marked.blocks[0].text.authorSpan(0..<1).start == 3)
        let wide = try reader.read([0xFF, 0xFE] + utf16(sentence, bigEndian: false), name: "a.txt")
        #expect(wide.text == Array(sentence.utf8))
    }

    @Test(arguments: [
        ("<meta charset=iso-8859-1>", "windows-1252"),
        ("<META http-equiv=Content-Type content=\"text/html; charset=ISO-8859-1\">", "windows-1252"),
        ("<meta charset='latin1'>", "windows-1252"),
        ("<meta name=viewport content=x><meta charset = \"windows-1252\">", "windows-1252"),
    ])
    func declaredByAPage(_ meta: String, encoding: String) throws {
        let page = windows1252("<!DOCTYPE html><html><head>\(meta)</head><body><p>“\(sentence)”</p></body></html>")
        let document = try reader.read(page, name: "a.html")
        verify(document)
        #expect(document.encoding == encoding)
        #expect(document.problems.isEmpty)
        #expect(document.blocks.map(\.text.string) == ["“\(sentence)”"])
    }

    @Test func declaredByXML() throws {
        let page = windows1252("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html><body><p>\(sentence)</p></body></html>")
        #expect(try reader.read(page, name: "a.xhtml").encoding == "windows-1252")
    }

    @Test func aDeclarationThatIsWrongIsReported() throws {
        let page = Array("<meta charset=iso-8859-1><p>\(sentence)</p>".utf8)
        let document = try reader.read(page, name: "a.html")
        #expect(document.encoding == "UTF-8")
        #expect(
            document.problems.map(\.description) == [
                "a.html: declares iso-8859-1 but is written in UTF-8 and was read so: correct its declaration"
            ])
    }

    @Test func aTextDoesNotDeclare() throws {
        let document = try reader.read(Array("On écrit <meta charset=iso-8859-1> dans une page.".utf8), name: "a.txt")
        #expect(document.encoding == "UTF-8")
        #expect(document.problems.isEmpty)
    }

    @Test func everyByteOfWindows1252IsRead() throws {
        let bytes = windows1252("Voilà ") + Array(UInt8(0x80)...UInt8(0xFF)) + windows1252(" fin.")
        let document = try reader.read(bytes, name: "a.txt", encoding: "windows-1252")
        verify(document)
        #expect(document.blocks[0].text.string.hasPrefix("Voilà €\u{81}‚ƒ„…"))
    }

    @Test func theCallerIsBelieved() throws {
        let greek: [UInt8] = [0xCA, 0xE1, 0xEB, 0xE7, 0xEC, 0xDD, 0xF1, 0xE1]
        #expect(try reader.read(greek, name: "a.txt", encoding: "ISO-8859-7").blocks[0].text.string == "Καλημέρα")
        #expect(throws: Problem.self) { try reader.read(greek, name: "a.txt", encoding: "no-such-encoding") }
        #expect(throws: Problem.self) { try reader.read(greek, name: "a.txt", encoding: "utf-8") }
    }

    @Test func aGuessIsReported() throws {
        let document = try reader.read(windows1252(sentence), name: "a.txt")
        #expect(document.problems.map(\.isFatal) == [false])
        #expect(document.problems[0].message.contains("windows-1252"))
    }
}

@Suite struct UnreadableFileTests {
    static let unreadable: [([UInt8], String)] = [
        ([], "is empty"),
        (Array(" \n\t\r\n\u{A0}".utf8), "only white space"),
        ([0xEF, 0xBB, 0xBF], "only white space"),
        (Array("%PDF-1.7\n".utf8), "a PDF"),
        ([0x50, 0x4B, 3, 4, 20, 0, 6, 0] + Array("[Content_Types].xml".utf8), "a Word document (.docx)"),
        ([0x50, 0x4B, 3, 4, 20, 0, 0, 0] + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8), "OpenDocument"),
        ([0x50, 0x4B, 3, 4, 20, 0, 0, 0] + Array("photo.raw".utf8), "a ZIP archive"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "an old Word document"),
        (Array("{\\rtf1\\ansi".utf8), "an RTF document"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"),
        (Array("texte\0texte".utf8), "a binary file"),
        ([1, 2, 3, 4, 5, 6, 7, 65], "a binary file"),
    ]

    @Test(arguments: unreadable)
    func saysWhatItIs(_ bytes: [UInt8], message: String) {
        let problem = #expect(throws: Problem.self) { try reader.read(bytes, name: "dossier/a.txt") }
        #expect(problem?.file == "dossier/a.txt")
        #expect(problem?.isFatal == true)
        #expect(problem?.message.contains(message) == true, "\(problem?.message ?? "")")
    }

    @Test(arguments: ["<script>x = 1</script>", "<!-- rien -->", "<img src=a.png alt=A>"])
    func aPageWithoutText(_ page: String) {
        #expect(throws: Problem.self) { try reader.read(Array(page.utf8), name: "a.html") }
    }

    @Test(arguments: ["RIFF, le mot du jour.", "GIF89a est un format.", "BZh est un sigle.", "PK est un sigle."])
    func aWordIsNoSignature(_ text: String) throws {
        #expect(try reader.read(Array(text.utf8), name: "a.txt").blocks.map(\.text.string) == [text])
    }

    static let damaged: [([UInt8], Int, Int)] = [
        (Array("été\nà l’œuvre ".utf8) + [0xE9, 0x20] + Array("là".utf8), 2, 20),
        ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], 1, 4),
        (Array("à é è ç ù\r\rœ".utf8) + [0xC3], 3, 18),
        (Array("œuvres à é è ".utf8) + [0xED, 0xA0, 0x80], 1, 17),
    ]

    @Test(arguments: damaged)
    func invalidUTF8(_ bytes: [UInt8], line: Int, byte: Int) {
        let problem = #expect(throws: Problem.self) { try reader.read(bytes, name: "a.txt") }
        #expect(problem?.line == line)
        #expect(problem?.message.hasPrefix("is not valid UTF-8 at byte \(byte) (0x") == true, "\(problem?.message ?? "")")
    }

    @Test func aPageThatClaimsUTF8() {
        let page = Array("<meta charset=utf-8>\n<p>Libert".utf8) + [0xE9] + Array("</p>".utf8)
        let problem = #expect(throws: Problem.self) { try reader.read(page, name: "a.html") }
        #expect(problem?.line == 2)
    }
}

@Suite struct FormatGuessTests {
    @Test(arguments: [
        ("a.fr.txt", "# Un", DocumentFormat.plainText),
        ("a.MD", "Un", .markdown),
        ("dir.html/a.htm", "Un", .html),
        ("a", "<!DOCTYPE html><p>Un", .html),
        ("a.bak", "\n <html><p>Un", .html),
        ("-", "<?xml version='1.0'?><html><body>Un</body></html>", .html),
        ("-", "# Un titre\n\nDu texte.", .markdown),
        ("-", "---\ntitle: Un\n---\nDu texte.", .markdown),
        ("-", "Voir [le rapport](https://example.org/a).", .markdown),
        ("-", "Du texte, a < b, #1 et [note].", .plainText),
        ("page.", "Du texte.", .plainText),
    ])
    func byNameThenByContent(_ name: String, text: String, format: DocumentFormat) throws {
        #expect(try reader.read(Array(text.utf8), name: name).format == format)
    }
}
