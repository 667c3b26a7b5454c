import BitextModel
import Entities
import FoundationEssentials
import Languages
import Testing

func lines(_ path: String) -> String { String(decoding: (try? Data(contentsOf: URL(filePath: path))) ?? Data(), as: UTF8.self) }

@Test func measureNumbers() throws {
    for path in ["newspapers/newstest2009", "newspapers/newstest2010", "newspapers/news-test2008", "newspapers/newssyscomb2009", "flores/flores", "tico19/tico19", "matos_nlp/matos", "tatoeba/tatoeba"] {
        let name = String(path.split(separator: "/")[1])
        let base = "/work/shared/data/parallel/" + path
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
        var mutated = 0, caught = 0
        for i in 0..<fr.segments.count where NumberComparison(source: bySource[i], target: byTarget[i]).mismatches.isEmpty {
            for m in byTarget[i] where m.isInDigits && m.kind != .month {
                var bytes = Array(en.string(en.segments[i]).utf8)
                guard let at = m.range.first(where: { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }) else { continue }
                let d = [UInt8](m.range.filter { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }.map { UInt8($0 & 0) })
                let places = m.range.filter { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }
                let place = places[(i * 7 + at) % d.count]
                let new = 0x31 + UInt8((Int(bytes[place]) + i) % 9)
                if new == bytes[place] { continue }
                bytes[place] = new
                mutated += 1
                let found = NumberFinder(profile: Texts.english).numbers(in: Texts.document(String(decoding: bytes, as: UTF8.self)))
                if !NumberComparison(source: bySource[i], target: found).mismatches.isEmpty { caught += 1 }
                else if mutated % 10 == 0, name == "newstest2009" { print("   missed", fr.string(fr.segments[i]).prefix(300), "|", String(decoding: bytes[max(0, place - 30)..<min(bytes.count, place + 20)], as: UTF8.self)) }
            }
        }
        print("   mutated", mutated, "caught", caught)
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
