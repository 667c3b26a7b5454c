import BitextModel
import Learning
import TestSupport
import Testing

private func table(_ bytes: [UInt8], chunk: Int = 1 << 16) -> String {
    outcome(TabSeparatedPairs(source(bytes, chunk: chunk), name: "a.tsv"))
}

private func parallel(_ one: String, _ other: String, chunk: Int = 1 << 16) -> String {
    outcome(
        ParallelLines(
            Sides(source: source(one, chunk: chunk), target: source(other, chunk: chunk)),
            names: Sides(source: "a.fr", target: "a.en")))
}

@Test(arguments: [
    ("un\tone\ndeux\ttwo\n", "un → one\ndeux → two"), ("un\tone\r\ndeux\ttwo", "un → one\ndeux → two"),
    ("\u{FEFF}un\tone\n", "un → one"), ("un\tone\tof somebody's\n", "un → one"), ("\tone\nun\t\n", " → one\nun → "),
    ("un\tone\n\n   \ndeux\ttwo\n", "un → one\ndeux → two"),
    ("", "a.tsv: the file is empty: there is nothing to learn from"),
    (
        "un\tone\n\ndeux two\n",
        "a.tsv:3: this line has no tab: write a segment, a tab and its translation on each line"
    ),
])
func tablesAreRead(text: String, expected: String) {
    for chunk in [1, 3, 1 << 16] { #expect(table(Array(text.utf8), chunk: chunk) == expected) }
}

@Test func tablesInOtherEncodingsAreRefused() {
    #expect(
        table(Array("un\tone\n".utf8) + [0xE9, 0x09, 0x41]) == "a.tsv:2: this line is not valid UTF-8: save the file as UTF-8")
    #expect(table([0xFF, 0xFE, 0x41, 0x00, 0x0A, 0x00]) == "a.tsv:1: the file is saved as UTF-16: save it as UTF-8")
}

@Test func tenMegabytesOnOneLineAreRefused() {
    let long = Array("un\tone\n".utf8) + [UInt8](repeating: 0x61, count: 10 << 20)
    let message = "this line is longer than 1 MB: write one sentence pair a line, or name the file .tmx if it is TMX"
    #expect(table(long, chunk: 1 << 20) == "a.tsv:2: \(message)")
    let text = String(decoding: long, as: UTF8.self)
    #expect(parallel(text, "one\ntwo\n") == "a.fr:2: \(message)")
}

@Test(arguments: [
    ("un\ndeux\n", "one\ntwo\n", "un → one\ndeux → two"), ("un\ndeux", "one\ntwo\n", "un → one\ndeux → two"),
    ("un\n\ntrois\n", "one\ntwo\n\n", "un → one\n → two\ntrois → "),
    ("", "one\n", "a.en: the file has 1 line and a.fr 0: line n of one must be the translation of line n of the other"),
    (
        "un\ndeux\ntrois\n", "one\n",
        "a.en: the file has 1 line and a.fr 3: line n of one must be the translation of line n of the other"
    ),
    ("", "", "a.fr: the file is empty: there is nothing to learn from"),
])
func parallelFilesAreRead(one: String, other: String, expected: String) {
    for chunk in [1, 1 << 16] { #expect(parallel(one, other, chunk: chunk) == expected) }
}

@Test func manyPairsComeInBatches() throws {
    var pairs = TabSeparatedPairs(source(String(repeating: "un\tone\n", count: 10_000)), name: "a.tsv")
    var sizes: [Int] = []
    while case let batch = try pairs.nextBatch(), !batch.isEmpty { sizes.append(batch.count) }
    #expect(sizes.count > 1 && sizes.reduce(0, +) == 10_000)
}

@Test func theFirstPairThatTeachesNothingIsNamedByItsLine() async throws {
    var collector = CorpusCollector(Sides(source: try languageProfile("fr"), target: try languageProfile("en")))
    var pairs = TabSeparatedPairs(source("le quai\tthe quay\n\nla grue\t\n\tthe crane\n"), name: "a.tsv")
    while case let batch = try pairs.nextBatch(), !batch.isEmpty {
        await collector.add(batch, weight: 1, input: pairs.name)
    }
    #expect(collector.firstUseless?.input == "a.tsv")
    #expect(collector.firstUseless?.line == 3)
    #expect(await collector.corpus().usableCount == 1)
}

@Test func pairsOfATranslationMemoryKnowTheirLine() throws {
    let units = ["un", "deux"].map {
        "<tu>\n<tuv xml:lang=\"fr\"><seg>\($0)</seg></tuv><tuv xml:lang=\"en\"><seg>x</seg></tuv></tu>\n"
    }
    let text = "<tmx version=\"1.4\"><header/>\n<body>\n" + units.joined() + "</body></tmx>"
    var pairs = TMXPairs(source(text), name: "a.tmx", languages: Sides(source: "fr", target: "en"))
    #expect(try pairs.nextBatch().map(\.line) == [3, 5])
}
