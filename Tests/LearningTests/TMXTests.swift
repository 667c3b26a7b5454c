import BitextModel
import Learning
import Testing
import XMLReading

private func read(_ text: String, chunk: Int = 1 << 16) -> String { read(Array(text.utf8), chunk: chunk) }

private func read(_ bytes: [UInt8], chunk: Int = 1 << 16, _ source: String = "fr", _ target: String = "en") -> String {
    outcome(
        TMXPairs(LearningTests.source(bytes, chunk: chunk), name: "a.tmx", languages: Sides(source: source, target: target)))
}

private func memory(_ units: String, prolog: String = #"<?xml version="1.0"?>"#) -> String {
    "\(prolog)\n<tmx version=\"1.4\"><header/><body>\n\(units)\n</body></tmx>"
}

private func unit(_ source: String, _ target: String, _ tags: (String, String) = ("fr", "en")) -> String {
    "<tu><tuv xml:lang=\"\(tags.0)\"><seg>\(source)</seg></tuv><tuv xml:lang=\"\(tags.1)\"><seg>\(target)</seg></tuv></tu>"
}

@Test(arguments: [
    (unit("Il pleut.", "It is raining."), "Il pleut. → It is raining."),
    (unit("Il pleut.", "It rains.", ("fr-CA", "EN-us")), "Il pleut. → It rains."),
    (unit("It snows.", "Il neige.", ("en", "fr")), "Il neige. → It snows."),
    ("<tu><tuv lang='FR'><seg>Oui</seg></tuv><tuv lang='EN'><seg>Yes</seg></tuv></tu>", "Oui → Yes"),
    (unit("R &amp; D &#233;t&#xE9;", "R&amp;D"), "R & D été → R&D"),
    (unit("<bpt i='1'>&lt;b></bpt>gras<ept i='1'>&lt;/b></ept> <ph>x<sub>y</sub></ph>fin", "bold end"), "gras fin → bold end"),
    (unit("un <hi>mot</hi> <it pos='begin'>i</it><ut>u</ut>ici", "a word here"), "un mot ici → a word here"),
    (unit("Texte", "") + unit("Oui", "Yes"), "Texte → \nOui → Yes"),
    (unit("un", "one") + unit("eins", "one", ("de", "en")) + unit("deux", "two"), "un → one\ndeux → two"),
    (
        "<tu><tuv xml:lang='fr-CA'><seg>char</seg></tuv><tuv xml:lang='fr'><seg>voiture</seg></tuv>"
            + "<tuv xml:lang='en'><seg>car</seg></tuv></tu>", "voiture → car"
    ),
])
func unitsAreRead(units: String, expected: String) {
    #expect(read(memory(units)) == expected)
    #expect(read(memory(units), chunk: 1) == expected)
    #expect(read(memory(units, prolog: #"<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">"#)) == expected)
}

@Test func utf16IsRead() {
    let text = memory(unit("Été", "Summer"), prolog: #"<?xml version="1.0" encoding="UTF-16"?>"#)
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(read(little) == "Été → Summer")
    #expect(read(big, chunk: 3) == "Été → Summer")
    #expect(XMLSniffing.looksLikeXML(little) && XMLSniffing.looksLikeXML(big) && XMLSniffing.looksLikeXML(Array(text.utf8)))
    #expect(!XMLSniffing.looksLikeXML(Array("un\tone".utf8)))
}

@Test(arguments: [
    ("", "a.tmx: the file is empty: there is nothing to learn from"),
    ("<html><body/></html>", "a.tmx:1: this is not TMX: its outermost element is <html> and not <tmx>"),
    (
        memory("<tu><tuv xml:lang='fr'><seg>Oui</tuv></tu>"),
        "a.tmx:3: the XML is broken here (mismatched tag): mend or export the file again"
    ),
    (
        "<tmx><body>\n" + unit("Oui", "Yes") + "\n\n<tu>",
        "a.tmx:4: the file ends in the middle: copy or export it again"
    ),
    (
        "\n\nno XML at all",
        "a.tmx:3: the XML is broken here (syntax error): mend or export the file again"
    ),
    (
        memory(unit("ja", "yes", ("de", "en"))),
        "a.tmx: nothing is translated from fr into en here, its languages are de, en: set --source-language and --target-language"
    ),
    (
        memory(""),
        "a.tmx: nothing is translated from fr into en here, it holds no translations: set --source-language and --target-language"
    ),
    (
        memory(unit("&a;", "x"), prolog: "<!DOCTYPE tmx [\n<!ENTITY a 'aaaa'>]>"),
        "a.tmx:2: the file declares entities of its own, which are refused: take the <!ENTITY …> lines out"
    ),
    (
        memory(unit("&a;", "x"), prolog: "<!DOCTYPE tmx [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"),
        "a.tmx:1: the file declares entities of its own, which are refused: take the <!ENTITY …> lines out"
    ),
])
func brokenMemoriesAreRefused(text: String, message: String) { #expect(read(text) == message) }

@Test func aSegmentWithoutEndIsRefused() {
    let long = String(repeating: "mot ", count: 2_600_000)
    #expect(read(memory(unit(long, "x"))) == "a.tmx:3: this segment is longer than 1 MB: cut it into sentences")
}

@Test func aLongMemoryOnOneLineIsRead() {
    let units = String(repeating: unit("Il pleut encore.", "It is still raining."), count: 20_000)
    #expect(read(memory(units)).split(separator: "\n").count == 20_000)
}
