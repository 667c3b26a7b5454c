import BitextModel
import Checking
import Languages
import Reading
import Reviewing
import Terminology
import TestSupport

/// What the whole path finds in an example, beside what its page says.
struct ExampleRun {
    var example: CheckExample
    /// `id severity: message` for each finding, in report order.
    var found: [String]
    var foundPlaces: Sides<[TextSpan]>
    var marked: Sides<MarkedText>
    /// What the glossary's reader says of the example's rows.
    var problems: [Problem] = []

    /// Everything that is not as the page says; empty when all is.
    var complaints: [String] {
        var result = problems.map { "glossary: \($0)" }
        result += Side.allCases.filter { !marked[$0].isBalanced }.map { "a mark in the \($0) is not closed" }
        if let promotion { return result + [promotion] }
        if !same(found, example.lines("findings")) { result.append("the findings differ; found:\n" + list(found)) }
        for side in Side.allCases where marked[side].places != foundPlaces[side] {
            let words = MarkedText.words(at: foundPlaces[side], in: marked[side].text)
            result.append("the places in the \(side) differ; found:\n" + list(words))
        }
        return result
    }

    /// What to do with a section about a known failure that is none any more.
    private var promotion: String? {
        let missed = Set(example.lines("missed").map(id))
        switch example.kind {
        case .falseAlarm where found.isEmpty:
            return
                "nothing is wrongly reported any more: take \"Known false alarm\" from the heading and the block \"findings\" away"
        case .miss where found.contains { missed.contains(id($0)) }:
            return "it is not missed any more: take \"Known miss\" from the heading, mark the places and rename the block "
                + "\"missed\" to \"findings\"; found:\n" + list(found)
        default: return nil
        }
    }

    private func id(_ line: String) -> String { String(line.prefix { $0 != " " }) }

    /// Byte by byte: Swift's `==` would not see a decomposed accent.
    private func same(_ one: [String], _ other: [String]) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }

    private func list(_ lines: [String]) -> String {
        lines.isEmpty ? "  (nothing)" : lines.map { "  \($0)" }.joined(separator: "\n")
    }
}

extension ExampleRun {
    /// As the command line reviews: with all languages, the names that everybody knows and the bundled lexicon.
    private static let reviewer = Result {
        let glossaries = try Termbase.wellKnown.map { name in
            try GlossaryReader.read(try repositoryFile("Glossaries/\(name).csv"), name: "@" + name)
        }
        return Reviewer(catalogue: try shippedLanguages(), knowledge: Termbase(glossaries: glossaries))
    }

    /// Reads, aligns and checks the example's texts in disguise.
    init(_ example: CheckExample, _ disguise: Disguise) throws {
        var reviewer = try Self.reviewer.get()
        let texts = example.texts.map { ($0.language, MarkedText(disguise.applied(to: $0.text, language: $0.language))) }
        guard texts.count == 2 else { throw Problem("an example has two texts, this has \(texts.count)") }
        let (source, target) = (texts[0], texts[1])
        let glossary = try example.text("termbase").map {
            try GlossaryReader.read(
                Array($0.utf8), name: "house.csv", languages: Sides(source: source.0, target: target.0))
        }
        let reader = Reader(catalogue: reviewer.catalogue)
        let documents = Sides(source: source, target: target).map { language, marked in
            var document = reader.read(text: marked.text, name: "article.\(language).txt", format: .plainText)
            document.language = language
            return document
        }
        reviewer.aligner.lexicons = try shippedLexicons(Sides(source: source.0, target: target.0))
        reviewer.termbase = Termbase(glossaries: glossary.map { [$0] } ?? [])
        let findings = reviewer.review(documents).findings
        self.init(
            example: example, found: findings.map { "\($0.check) \($0.severity): \($0.message)" },
            foundPlaces: Sides(source: Self.places(findings, .source), target: Self.places(findings, .target)),
            marked: Sides(source: source.1, target: target.1), problems: glossary?.problems ?? [])
    }

    private static func places(_ findings: [Finding], _ side: Side) -> [TextSpan] {
        Set(findings.flatMap { $0.places[side] }).sorted()
    }
}
