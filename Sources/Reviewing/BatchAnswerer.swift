import BitextModel
import Checking
import FoundationEssentials
import Reading
import Reporting

/// Answers one line of a batch: `{"id", "source", "target"}` or `{"id", "segments": [{"source", "target"}, …]}`.
package struct BatchAnswerer: Sendable {
    private let reviewer: Reviewer
    private let given: Sides<String?>
    private let reader: Reader

    /// - Parameter given: the languages asked for; nil where each text decides.
    package init(reviewer: Reviewer, given: Sides<String?>) {
        self.reviewer = reviewer
        self.given = given
        reader = Reader(catalogue: reviewer.catalogue)
    }

    private struct Request: Decodable {
        var source: String?
        var target: String?
        var segments: [Pair]?

        struct Pair: Decodable {
            var source: String
            var target: String
        }
    }

    /// One line with its end, and the worst finding's severity.
    package func answer(_ line: [UInt8]) -> (line: [UInt8], worst: Severity?) {
        let id = BatchID(inLine: line)
        do {
            let report = try review(line)
            return (BatchLine.answer(id: id, report), report.findings.map(\.severity).max())
        } catch let problem as Problem {
            return (BatchLine.refusal(id: id, problem), nil)
        } catch {
            return (BatchLine.refusal(id: id, Problem("this line is not JSON of the form {\"id\", \"source\", \"target\"}")), nil)
        }
    }

    private func review(_ line: [UInt8]) throws -> Report {
        let request = try JSONDecoder().decode(Request.self, from: Data(line))
        let choice = LanguageChoice(catalogue: reviewer.catalogue, given: given)
        if let segments = request.segments {
            guard request.source == nil, request.target == nil else {
                throw Problem("give either segments or source and target, not both")
            }
            let documents = Sides(
                source: SegmentedInput.document(segments: segments.map(\.source), name: "source"),
                target: SegmentedInput.document(segments: segments.map(\.target), name: "target"))
            return reviewer.review(try choice.believe(documents), isAligned: true)
        }
        guard let source = request.source, let target = request.target else {
            throw Problem("this line has no \(request.source == nil ? "source" : "target")")
        }
        return reviewer.review(
            try choice.believe(
                Sides(
                    source: reader.read(text: source, name: "source", format: .plainText),
                    target: reader.read(text: target, name: "target", format: .plainText))))
    }
}
