import BitextModel
import Checking

/// One line of JSON in answer to one line of a batch. Lines end with LF. Findings and problems are written as in
/// ``JSONReport``.
package enum BatchLine {
    package static func answer(id: BatchID, _ report: Report) -> [UInt8] {
        line(id) { json in
            json.findings(ReportIndex(report))
            json.problems(report.problems)
            json.field("signature", report.signature.description)
        }
    }

    /// The answer to a line that could not be reviewed.
    package static func refusal(id: BatchID, _ problem: Problem) -> [UInt8] {
        line(id) { json in
            json.field("findings") { $0.array { _ in } }
            json.field("problem", problem.description)
        }
    }

    private static func line(_ id: BatchID, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter(indented: false)
        json.object { json in
            json.field("id") { $0.verbatim(id.json) }
            body(&json)
        }
        return json.bytes + [0x0A]
    }
}

/// The id of a batch request, given back as it came: `7` stays `7`, `7.0` stays `7.0`, `"a\/b"` stays `"a\/b"`.
package struct BatchID: Sendable, Equatable {
    /// A JSON string or number, or `null`.
    package let json: [UInt8]

    package static let null = BatchID(json: Array("null".utf8))

    private init(json: [UInt8]) { self.json = json }

    package init(_ string: String) {
        var writer = JSONWriter(indented: false)
        writer.string(string)
        json = writer.bytes
    }

    package init(_ number: Int) { json = Array(String(number).utf8) }

    /// The `id` of the object in a line of JSON; null when it has none that is a string or a number. The line need not be
    /// valid, so that a bad line can be named in its answer.
    package init(inLine line: [UInt8]) {
        var scanner = JSONScanner(line)
        while let key = scanner.nextTopLevelKey() {
            guard key == Array("\"id\"".utf8) else { continue }
            self = scanner.scalar().map(BatchID.init(json:)) ?? .null
            return
        }
        self = .null
    }
}
