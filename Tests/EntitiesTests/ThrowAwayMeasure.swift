import BitextModel
import Entities
import FoundationEssentials
import Languages
import Testing

func lines(_ path: String) -> String { String(decoding: (try? Data(contentsOf: URL(filePath: path))) ?? Data(), as: UTF8.self) }

@Test func measureNumbers() throws {
    for name in ["newstest2009", "newstest2010"] {
        let base = "/work/shared/data/parallel/newspapers/" + name
        let fr = Texts.document(lines(base + ".fr")), en = Texts.document(lines(base + ".en"))
        let s = NumberFinder(profile: Texts.french).numbers(in: fr)
        let t = NumberFinder(profile: Texts.english).numbers(in: en)
        var bySource = [[NumberMention]](repeating: [], count: fr.segments.count)
        var byTarget = bySource
        for m in s { bySource[m.segment].append(m) }
        for m in t where m.segment < byTarget.count { byTarget[m.segment].append(m) }
        var pairs = 0, any = 0, out = "", both = 0
        for i in 0..<fr.segments.count {
            if !bySource[i].isEmpty || !byTarget[i].isEmpty { both += 1 }
            let r = NumberComparison(source: bySource[i], target: byTarget[i]).mismatches
            if r.isEmpty { continue }
            any += 1
            if r.contains(where: { $0.source != nil && $0.target != nil }) { pairs += 1 }
            out += "\(i + 1)\n  \(fr.string(fr.segments[i]))\n  \(en.string(en.segments[i]))\n"
            for m in r {
                func say(_ x: NumberMention?, _ d: SegmentedDocument) -> String {
                    x.map { "\(d.string($0.range, in: d.segments[i]))=\($0.value)\($0.alternatives) \($0.kind) \($0.firmness)" } ?? "-"
                }
                out += "     \(say(m.source, fr)) <> \(say(m.target, en))  \(m.confidence)\n"
            }
        }
        print(name, fr.segments.count, "with numbers", both, "pair alarms", pairs, "any", any)
        try Data(out.utf8).write(to: URL(filePath: "/tmp/alarms.\(name).txt"))
    }
}

@Test func measureDemetr() throws {
    struct Row: Decodable { var source_fr: String; var good_en: String?; var bad_en: String?; var phenomenon: String; var pert_check: Bool? }
    var n = 0, caught = 0, alarms = 0, goods = 0, goodAlarms = 0
    for line in lines("/work/shared/data/drift/demetr.dev.jsonl").split(separator: "\n") {
        guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)) else { continue }
        guard let good = row.good_en, let bad = row.bad_en, row.pert_check ?? true else { continue }
        let s = NumberFinder(profile: Texts.french).numbers(in: Texts.document(row.source_fr))
        func count(_ text: String) -> [NumberMismatch] {
            NumberComparison(source: s, target: NumberFinder(profile: Texts.english).numbers(in: Texts.document(text))).mismatches
        }
        goods += 1
        let g = count(good)
        if !g.isEmpty { goodAlarms += 1; if row.phenomenon.contains("gender") { print("GOOD", row.source_fr, "|", good, g.map { ($0.source?.value, $0.target?.value) }) } }
        guard row.phenomenon.contains("numbers") else { continue }
        n += 1
        let b = count(bad)
        if b.reduce(0, { $0 + $1.confidence }) > g.reduce(0, { $0 + $1.confidence }) { caught += 1 } else { print("MISSED", row.source_fr, "|", bad) }
        if !g.isEmpty { alarms += 1 }
    }
    print("demetr", n, caught, alarms, "goods", goods, goodAlarms)
}
@Test func dumpJSON() throws {
    let e = JSONEncoder(); e.outputFormatting = [.prettyPrinted, .sortedKeys]
    try e.encode(NumberData.french).write(to: URL(filePath: "/tmp/numbers.fr.json"))
    try e.encode(NumberData.english).write(to: URL(filePath: "/tmp/numbers.en.json"))
}
