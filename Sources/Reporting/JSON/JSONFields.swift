import BitextModel
import Checking

extension JSONWriter {
    mutating func field(_ name: String, _ value: String?) {
        field(name) { json in if let value { json.string(value) } else { json.null() } }
    }

    mutating func field(_ name: String, _ value: Int?) {
        field(name) { json in if let value { json.integer(value) } else { json.null() } }
    }

    mutating func field(_ name: String, _ value: Double) { field(name) { $0.number(value) } }
    mutating func field(_ name: String, _ value: Bool) { field(name) { $0.bool(value) } }

    /// A field that holds an object.
    mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) { field(name) { $0.object(body) } }

    /// A field that holds a list of objects.
    mutating func objects<Elements: Sequence>(
        _ name: String, _ elements: Elements, _ body: (inout JSONWriter, Elements.Element) -> Void
    ) {
        field(name) { $0.array(elements) { json, element in json.object { body(&$0, element) } } }
    }

    /// One object per finding: the same in a report and in a batch.
    mutating func findings(_ index: ReportIndex) {
        objects("findings", zip(index.report.findings, index.fingerprints)) { json, pair in
            json.finding(pair.0, fingerprint: pair.1, index)
        }
    }

    private mutating func finding(_ finding: Finding, fingerprint: String, _ index: ReportIndex) {
        let category = index.category(finding)
        field("check", finding.check)
        field("severity", finding.severity.rawValue)
        field("confidence", finding.confidence)
        field("mqm", category?.rawValue)
        field("its", category?.its)
        field("message", finding.message)
        for side in Side.allCases { places(finding.places[side], index.sides[side], side) }
        bead(finding, index)
        objects("evidence", finding.evidence) { json, evidence in
            json.field("text", evidence.text)
            json.field("file", evidence.file)
            json.field("line", evidence.line)
        }
        field("expected", finding.expected)
        fix(finding.fix)
        field("fingerprint", fingerprint)
    }

    private mutating func places(_ places: [TextSpan], _ index: SideIndex, _ side: Side) {
        objects(side.rawValue, places) { json, place in
            let position = index.lines.position(of: place.start)
            json.field("start", place.start)
            json.field("end", place.end)
            json.field("line", position.line)
            json.field("column", position.column)
            json.field("text", index.document.document.string(place))
        }
    }

    private mutating func bead(_ finding: Finding, _ index: ReportIndex) {
        guard let number = finding.bead, let bead = index.bead(at: number) else { return field("bead", String?.none) }
        object("bead") { $0.bead(number, bead) }
    }

    mutating func bead(_ number: Int, _ bead: Bead) {
        field("index", number)
        for side in Side.allCases {
            field(side.rawValue) { $0.array(bead[side]) { json, segment in json.integer(segment) } }
        }
        field("score", bead.score)
    }

    private mutating func fix(_ fix: Fix?) {
        guard let fix else { return field("fix", String?.none) }
        object("fix") { json in
            json.field("start", fix.span.start)
            json.field("end", fix.span.end)
            json.field("replacement", fix.replacement)
        }
    }

    mutating func problems(_ problems: [Problem]) {
        objects("problems", problems) { json, problem in
            json.field("file", problem.file)
            json.field("line", problem.line)
            json.field("message", problem.message)
            json.field("fatal", problem.isFatal)
        }
    }
}
