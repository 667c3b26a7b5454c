import BitextModel
import Checking
import FoundationEssentials
import Languages
import Reading
import Reviewing
import Terminology

/// Reads pairs of articles of two languages and collects what they propose for a glossary.
struct ProposalMaker {
    let data: DataFolder
    let catalogue: LanguageCatalogue
    let options: ReviewOptions
    private(set) var proposals = TermProposals()
    /// Those of the first pair; all pairs must be of the same.
    private(set) var languages = Sides(source: "fr", target: "en")
    private var reviewer: Reviewer?

    init(data: DataFolder, catalogue: LanguageCatalogue, options: ReviewOptions) {
        self.data = data
        self.catalogue = catalogue
        self.options = options
    }

    mutating func add(_ documents: Sides<Document>) throws {
        let tags = documents.map { $0.language ?? "und" }
        if reviewer != nil, tags != languages {
            throw Problem(
                file: documents.source.name,
                "this pair is in \(tags.source) and \(tags.target), the ones before in \(languages.source) and "
                    + "\(languages.target): make one table for each pair of languages", isFatal: true)
        }
        let reviewer = try reviewer ?? made(tags)
        self.reviewer = reviewer
        languages = tags
        proposals.add(reviewer.context(reviewer.align(documents), tags, tags.map { catalogue.profile($0) }))
    }

    private func made(_ tags: Sides<String>) throws -> Reviewer {
        let (termbase, problems) = try options.termbase(tags)
        for problem in problems { Terminal.complain(problem) }
        return Reviewer(
            catalogue: catalogue, termbase: termbase, knowledge: options.knowledge(data, tags),
            lexicons: try options.lexicons.lexicons(data, tags))
    }

    private struct Line: Decodable {
        var source: String
        var target: String
    }

    /// Each line holds an article and its translation. A line that cannot be read is named, and the others count.
    mutating func add(archive bytes: [UInt8], name: String) throws {
        let reader = Reader(catalogue: catalogue)
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
            guard let pair = try? JSONDecoder().decode(Line.self, from: Data(line)) else {
                Terminal.complain(
                    Problem(file: name, line: index + 1, "this line is not JSON of the form {\"source\", \"target\"}"))
                continue
            }
            let documents = Sides(
                source: reader.read(text: pair.source, name: name, format: .plainText),
                target: reader.read(text: pair.target, name: name, format: .plainText))
            do {
                try add(try settled(documents))
            } catch let problem as Problem {
                Terminal.complain(Problem(file: name, line: index + 1, problem.message))
            }
        }
    }

    private func settled(_ documents: Sides<Document>) throws(Problem) -> Sides<Document> {
        let given = options.languages.given
        guard let source = given.source, let target = given.target else {
            return try LanguageChoice(catalogue: catalogue, given: given).settle(documents)
        }
        var result = documents
        result.source.language = source
        result.target.language = target
        return result
    }
}

/// Proposals as a glossary in CSV.
struct ProposalTable {
    let languages: Sides<String>

    /// More renderings than these are chance: the note says how many there were.
    private static let mostForms = 6

    func render(_ proposals: [TermProposals.Proposal]) -> [UInt8] {
        var text = "\(languages.source),\(languages.target),type,note\n"
        for proposal in proposals {
            let forms = proposal.renderings.prefix(Self.mostForms).map { $0.form.withoutBars }.joined(separator: "|")
            let kind = proposal.kind == .phrase ? "" : proposal.kind.rawValue
            let fields = [proposal.source.withoutBars, forms, kind, note(proposal)]
            text += fields.map(\.asField).joined(separator: ",") + "\n"
        }
        return Array(text.utf8)
    }

    private func note(_ proposal: TermProposals.Proposal) -> String {
        var parts = proposal.renderings.prefix(Self.mostForms).map { "\($0.form) (\($0.count))" }
        let more = proposal.renderings.count - Self.mostForms
        if more > 0 { parts.append("\(more) more") }
        if proposal.unanswered > 0 { parts.append("unanswered (\(proposal.unanswered))") }
        return "\(proposal.uses) places: " + parts.joined(separator: ", ")
    }
}

extension String {
    /// A bar parts forms.
    fileprivate var withoutBars: String { String(map { $0 == "|" || $0.isNewline ? " " : $0 }) }

    fileprivate var asField: String {
        guard contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return self }
        return "\"" + split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
