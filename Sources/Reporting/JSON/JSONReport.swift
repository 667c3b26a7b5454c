import BitextModel
import Checking

/// The whole report as one JSON document. `Documentation/report-json.md` describes it.
package struct JSONReport: ReportFormat {
    /// Changes when a key is renamed, removed or means something else; new keys may be added under the same name.
    package static let schema = "concord-report/1"

    package init() {}

    package func render(_ report: Report) -> [UInt8] {
        let index = ReportIndex(report)
        let verdict = Verdict(index, failOn: nil)
        var json = JSONWriter(indented: true)
        json.object { json in
            json.field("schema", Self.schema)
            json.field("signature", report.signature.description)
            json.documents(report)
            json.verdict(verdict, report)
            json.findings(index)
            json.problems(report.problems)
            json.setApart(verdict.setApart)
            json.alignment(report.bitext.beads, verdict.unsure)
        }
        return json.bytes + [0x0A]
    }
}

extension JSONWriter {
    fileprivate mutating func documents(_ report: Report) {
        object("documents") { json in
            for side in Side.allCases {
                let document = report.bitext[side].document
                json.object(side.rawValue) { json in
                    json.field("name", document.name)
                    json.field("language", report.languages[side])
                    json.field("encoding", document.encoding)
                    json.field("format", document.format.rawValue)
                    json.field("words", side == .source ? report.sourceWordCount : wordCount(report.bitext[side]))
                }
            }
        }
    }

    fileprivate mutating func verdict(_ verdict: Verdict, _ report: Report) {
        object("verdict") { json in
            for (severity, count) in verdict.bySeverity { json.field(severity.rawValue, count) }
            json.field("score", report.penaltyPerThousandWords)
        }
    }

    fileprivate mutating func setApart(_ blocks: [SetApart]) {
        objects("setApart", blocks) { json, block in
            json.field("side", block.side.rawValue)
            json.field("role", block.role.name)
            json.object("span") { json in
                json.field("start", block.span.start)
                json.field("end", block.span.end)
            }
            json.field("line", block.line)
            json.field("text", block.text)
        }
    }

    fileprivate mutating func alignment(_ beads: [Bead], _ unsure: UnsurePlaces) {
        object("alignment") { json in
            json.objects("beads", BeadType.list(beads)) { json, type in
                json.field("type", "\(type.source)-\(type.target)")
                json.field("n", type.count)
                json.field("meanScore", type.scores / Double(type.count))
            }
            json.objects("unsure", unsure.beads) { json, number in json.bead(number, beads[number]) }
        }
    }
}

private func wordCount(_ document: SegmentedDocument) -> Int {
    document.segments.reduce(0) { $0 + $1.tokens.count { $0.kind == .word } }
}

/// How many beads have so many segments on each side.
private struct BeadType {
    var source: Int
    var target: Int
    var count = 0
    /// Their sum.
    var scores = 0.0

    /// By the number of source segments, then of target segments.
    static func list(_ beads: [Bead]) -> [BeadType] {
        var types: [[Int]: BeadType] = [:]
        for bead in beads {
            let key = [bead.source.count, bead.target.count]
            var type = types[key] ?? BeadType(source: key[0], target: key[1])
            type.count += 1
            type.scores += bead.score
            types[key] = type
        }
        return types.values.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    }
}
