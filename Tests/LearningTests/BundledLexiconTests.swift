import BitextModel
import Languages
import Learning
import Lexicon
import TestSupport
import Testing

private func additions(_ text: String) throws -> [LexiconAdditions.Line] {
    let profiles = Sides(source: try languageProfile("fr"), target: try languageProfile("en"))
    return try AdditionsReader(profiles).read(source(text), name: "a.tsv")
}

@Test func additionsAreFoldedAsTextsAre() throws {
    let lines = try additions("# a remark\n\nLondres\tLondon\t0.8\nD’abord\tfirst of all\t0.3\nÉtats-Unis\tUnited States\t1\n")
    #expect(lines.map(\.source) == ["londres", "d'abord", "états-unis"])
    #expect(lines.map(\.target) == ["london", "first of all", "united states"])
    #expect(lines.map(\.weight) == [0.8, 0.3, 1])
}

@Test(arguments: [
    ("un\tone\n", "a.tsv:1: the line needs three columns: write source, tab, target, tab, weight"),
    ("un\tone\t1.5\n", "a.tsv:1: the weight must be a number from 0 to 1"),
    ("un\tone\tmuch\n", "a.tsv:1: the weight must be a number from 0 to 1"),
    ("un\tone\tnan\n", "a.tsv:1: the weight must be a number from 0 to 1"),
    ("#\nun !\tone\t1\n", "a.tsv:2: each form must be one to 4 words and nothing else"),
    ("\tone\t1\n", "a.tsv:1: each form must be one to 4 words and nothing else"),
    ("un\tone\t1\nUn\tOne\t0.5\n", "a.tsv:2: the pair stands in line 1 too: keep one of the two"),
])
func faultyAdditionsAreRefused(text: String, message: String) {
    #expect { try additions(text) } throws: { "\($0)" == message }
}

@Test func shippedAdditionsAreWellFormed() throws {
    let bytes = try repositoryFile("Lexicons/additions.fr-en.tsv")
    let lines = try additions(String(decoding: bytes, as: UTF8.self))
    #expect(lines.count >= 2_500)
}

private func bundled() throws -> BilingualLexicon {
    let bytes = UnsafeMutableRawBufferPointer.allocate(
        byteCount: try repositoryFile("Lexicons/fr-en.lexicon").count, alignment: 8)
    bytes.copyBytes(from: try repositoryFile("Lexicons/fr-en.lexicon"))
    // Kept until the tests end.
    return try BilingualLexicon(UnsafeRawBufferPointer(bytes), owner: nil, name: "fr-en.lexicon")
}

@Test func theBundledLexiconIsLargeAndSmall() throws {
    let lexicon = try bundled()
    #expect(lexicon.languages == Sides(source: "fr", target: "en"))
    #expect(lexicon.entryCount >= 40_000)
    #expect(try repositoryFile("Lexicons/fr-en.lexicon").count < 3_000_000)
    let phrases = (0..<lexicon.sourceCount).count { lexicon.sourceWord($0).contains(" ") }
    #expect(phrases >= 1_000)
}

private let everyday = [
    ("guerre", "war"), ("paix", "peace"), ("armée", "army"), ("gouvernement", "government"), ("ministre", "minister"),
    ("chef", "leader"), ("londres", "london"), ("pékin", "beijing"), ("moscou", "moscow"), ("hier", "yesterday"),
    ("aujourd'hui", "today"), ("demain", "tomorrow"), ("lundi", "monday"), ("août", "august"), ("et", "and"), ("mais", "but"),
    ("avec", "with"), ("sans", "without"), ("depuis", "since"), ("milliards", "billion"), ("pétrole", "oil"),
    ("élections", "elections"), ("manifestants", "protesters"), ("otages", "hostages"), ("attentat", "attack"),
    ("rebelles", "rebels"), ("libye", "libya"), ("libyen", "libyan"), ("poutine", "putin"), ("kadhafi", "gaddafi"),
    ("maison", "house"), ("enfants", "children"), ("école", "school"), ("hôpital", "hospital"), ("eau", "water"),
    ("travail", "work"), ("argent", "money"), ("banque", "bank"), ("journal", "newspaper"), ("livre", "book"),
    ("vert", "green"), ("rouge", "red"), ("petit", "small"), ("nouveau", "new"), ("chien", "dog"), ("manger", "eat"),
    ("premier ministre", "prime minister"), ("mise en œuvre", "implementation"), ("états-unis", "united states"),
    ("d'abord", "first"), ("en effet", "indeed"), ("tout de même", "still"),
]

@Test(arguments: everyday)
func theBundledLexiconKnowsEverydayWords(source: String, target: String) throws {
    let lexicon = try bundled()
    let found = try #require(lexicon.source(source))
    #expect(lexicon.answers(found).contains { lexicon.targetWord($0.target) == target && $0.forward >= 0.1 })
    let reversed = lexicon.reversed
    let back = try #require(reversed.source(target))
    #expect(reversed.answers(back).contains { reversed.targetWord($0.target) == source && $0.backward >= 0.1 })
}

@Test(arguments: [("chef", "right"), ("chef", "majesty"), ("toutefois", "except"), ("là", "thence"), ("guerre", "peace")])
func theBundledLexiconDoesNotSpeakLaw(source: String, target: String) throws {
    let lexicon = try bundled()
    let found = try #require(lexicon.source(source))
    #expect(!lexicon.answers(found).contains { lexicon.targetWord($0.target) == target && $0.forward > 0.05 })
}
