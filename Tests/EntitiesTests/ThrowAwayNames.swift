
import BitextModel
import Entities
import FoundationEssentials
import Languages
import Testing

@Test func measureNames() throws {
    let dir = "/work/shared/data/articles/newspapers"
    var out = "", mid = 0, missing = 0, words = 0, nfr = 0, nen = 0, acr = ""
    for file in try FileManager.default.contentsOfDirectory(atPath: dir).sorted() where file.hasSuffix(".seg.tsv") {
        let rows = lines(dir + "/" + file).split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }.filter { $0.count >= 3 }
        let fr = Texts.document(rows.map { $0[1] }.joined(separator: "\n")), en = Texts.document(rows.map { $0[2] }.joined(separator: "\n"))
        words += rows.reduce(0) { $0 + $1[1].split(separator: " ").count }
        let s = NameFinder(profile: Texts.french).names(in: fr), t = NameFinder(profile: Texts.english).names(in: en)
        nfr += s.count; nen += t.count
        out += "== " + file + "\n"
        for m in s {
            let there = t.contains { $0.segment == m.segment && NameComparison.mayBeSame($0.text, m.text) }
            if m.certainty >= 0.85 { mid += 1; if !there { missing += 1
            out += "\(m.certainty) \(m.text)   || \(t.filter { $0.segment == m.segment }.map(\.text))\n" } }
        }
        out += "LOW " + s.filter { $0.certainty < 0.85 }.map { $0.text + " \($0.certainty)" }.joined(separator: "; ") + "\n"
        out += "EN LOW " + t.filter { $0.certainty < 0.85 }.map { $0.text + " \($0.certainty)" }.joined(separator: "; ") + "\n"
        out += "EN " + t.filter { $0.certainty >= 0.85 }.map { $0.text }.joined(separator: "; ") + "\n"
        func show(_ a: [AcronymMention], _ d: SegmentedDocument) -> String { a.map { m in m.text + (m.fullForm.map { " = " + d.string($0, in: d.segments[m.segment]) } ?? "") }.joined(separator: "; ") }
        acr += "== \(file)\n" + show(AcronymFinder().acronyms(in: fr), fr) + "\n" + show(AcronymFinder().acronyms(in: en), en) + "\n"
    }
    print("names fr", nfr, "en", nen, "certain", mid, "without match", missing, "words", words)
    try Data(out.utf8).write(to: URL(filePath: "/tmp/names.txt")); try Data(acr.utf8).write(to: URL(filePath: "/tmp/acronyms.txt"))
}
