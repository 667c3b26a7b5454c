import BitextModel
import Checking
import Languages
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

    /// Each line holds an article and its translation.
    mutating func add(archive path: String) throws {
        var archive = try ArticleArchive(path, catalogue: catalogue, given: options.languages.given)
        while let documents = archive.nextPair() {
            do { try add(documents) } catch let problem as Problem { archive.complain(problem.message) }
        }
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
