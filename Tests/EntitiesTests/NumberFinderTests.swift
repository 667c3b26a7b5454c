import BitextModel
import Entities
import Testing

/// One text, and what is found: `12` is a firm number, `(12)` a loose one, `[12]` a hint; `|` parts alternatives.
struct NumberCase: Sendable, CustomTestStringConvertible {
    var language: String
    var text: String
    var found: [String]

    init(_ language: String, _ text: String, _ found: String...) {
        (self.language, self.text, self.found) = (language, text, found)
    }

    var testDescription: String { "\(language): \(text)" }
}

@Suite struct NumberFinderTests {
    @Test(arguments: NumberCases.digits + NumberCases.scales + NumberCases.times + NumberCases.words + NumberCases.others)
    func values(_ item: NumberCase) {
        let document = Texts.document(item.text)
        let mentions = NumberFinder(profile: Texts.profile(item.language)).numbers(in: document)
        #expect(mentions.map(describe) == item.found)
    }

    @Test(arguments: NumberCases.kinds) func kinds(_ item: NumberCase) {
        let mentions = NumberFinder(profile: Texts.profile(item.language)).numbers(in: Texts.document(item.text))
        #expect(mentions.filter { $0.firmness > .hint }.map { "\($0.kind)" } == item.found)
    }

    @Test(arguments: [
        ("fr", "Il y a 2,5 milliards d’euros.", "2,5 milliards"), ("fr", "à −5 °C hier", "−5"),
        ("fr", "près de 15 % des voix", "15 %"),
        ("fr", "à 14 h 30 précises", "14 h 30"), ("en", "at 2:30 p.m. on", "2:30 p.m"), ("en", "some $2.5bn more", "2.5bn"),
        ("fr", "les quatre-vingt-dix-sept élus", "quatre-vingt-dix-sept"), ("en", "the twenty-first time", "twenty-first"),
        ("fr", "au XXe siècle", "XXe"), ("en", "two and a half million votes", "two and a half million"),
        ("fr", "l’année 2011", "2011"), ("en", "in the 1990s.", "1990s"),
    ])
    func places(_ language: String, _ text: String, _ place: String) throws {
        let document = Texts.document("# Titre\n" + text)
        let mention = try #require(
            NumberFinder(profile: Texts.profile(language)).numbers(in: document).first { $0.firmness > .hint })
        let segment = document.segments[mention.segment]
        #expect(mention.segment == 1)
        #expect(document.string(mention.range, in: segment) == place)
        #expect(document.document.string(document.span(mention.range, in: segment)) == place)
        let tokens = segment.tokens[mention.tokens]
        #expect(tokens.first.map { $0.start <= mention.range.lowerBound } == true)
        #expect(tokens.last.map { $0.end >= mention.range.upperBound } == true)
    }

    @Test func opaqueStretchesAreNotRead() {
        var document = Texts.document("Voir exemple.fr/2019/04/1200 et 15 pages.")
        document.segments[0].tokens = [Token(start: 5, end: 28, kind: .opaque, folded: "")]
        let mentions = NumberFinder(profile: Texts.french).numbers(in: document)
        #expect(mentions.map(\.value) == [15])
    }

    @Test(arguments: [
        "", " ", "1.", "1,", "1/", "1:", "-", "%", "½", "’", "(", "1 2 3 4 5 6 7 8 9", "1.2.3.4.5", "1/2/3/4", "1'2'3", "1h",
        "et et et",
        "cent cent cent", "mille mille", "un milliard de milliards", "\u{FFFD}1\u{FFFD}", "années", "1e1e1e", "II", "XX e",
    ])
    func anythingIsRead(_ text: String) {
        for repeated in [text, String(repeating: text, count: 500), String(repeating: text + " ", count: 500)] {
            for language in ["fr", "en"] {
                let document = Texts.document(repeated)
                for mention in NumberFinder(profile: Texts.profile(language)).numbers(in: document) {
                    #expect(!mention.range.isEmpty && mention.range.upperBound <= repeated.utf8.count)
                    #expect(!mention.value.isNaN)
                }
            }
        }
    }

    @Test func invalidBytesAndEndlessDigitsAreRead() {
        let bytes: [UInt8] = [0xFF, 0x31, 0x32, 0xC3, 0x20, 0xE2, 0x80, 0x33, 0xF0, 0x9F]
        let block = Block(role: .paragraph, text: MappedText(verbatim: bytes, origin: 0))
        let segment = Segment(block: 0, range: 0..<bytes.count, span: TextSpan(start: 0, end: bytes.count), tokens: [])
        let document = SegmentedDocument(
            document: Document(name: "bytes", text: bytes, format: .plainText, blocks: [block]), segments: [segment])
        #expect(NumberFinder(profile: Texts.french).numbers(in: document).map(\.value) == [12, 3])
        let endless = Texts.document(String(repeating: "9", count: 2000) + " " + String(repeating: "1 000 ", count: 2000))
        #expect(!NumberFinder(profile: Texts.french).numbers(in: endless).isEmpty)
    }

    private func describe(_ mention: NumberMention) -> String {
        let all = ([mention.value] + mention.alternatives).map(plain).joined(separator: "|")
        switch mention.firmness {
        case .firm: return all
        case .loose: return "(\(all))"
        case .hint: return "[\(all)]"
        }
    }

    private func plain(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e18 ? "\(Int(value))" : "\((value * 1000).rounded() / 1000)"
    }
}
