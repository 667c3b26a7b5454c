import BitextModel
import UnicodeText

/// Makes concepts of rows: a row that is admitted or deprecated joins the row that holds the preferred translation of the
/// same form, and rows that say different things of one form are reported.
struct ConceptMerger {
    private var drafts: [ConceptDraft] = []
    private var problems: [Problem] = []
    /// Index in ``drafts`` of the preferred row of each source form.
    private var preferred: [String: Int] = [:]
    private let source: String
    private let file: String

    static func merge(_ rows: [GlossaryRow], source: String, file: String) -> (entries: [ConceptEntry], problems: [Problem]) {
        var merger = ConceptMerger(source: source, file: file)
        let folder = Folder()
        for row in rows where row.status == .preferred { merger.add(row.draft, folder) }
        for row in rows where row.status != .preferred { merger.join(row.draft, folder) }
        return (merger.drafts.map(\.finished).sorted { $0.line < $1.line }, merger.problems)
    }

    private init(source: String, file: String) {
        self.source = source
        self.file = file
    }

    private mutating func add(_ draft: ConceptDraft, _ folder: borrowing Folder) {
        var isReported = false
        for term in draft.accepted(source) {
            let key = term.key(folder)
            guard let index = preferred[key] else {
                preferred[key] = drafts.count
                continue
            }
            guard index < drafts.count, !isReported else { continue }
            compare(draft, drafts[index], form: term.text, folder)
            isReported = true
        }
        drafts.append(draft)
    }

    /// Adds a row's translations to the preferred row that holds all its source forms; on its own when there is none.
    private mutating func join(_ draft: ConceptDraft, _ folder: borrowing Folder) {
        var homes: Set<Int?> = []
        for term in draft.accepted(source) { homes.insert(preferred[term.key(folder)]) }
        guard homes.count == 1, let index = homes.first ?? nil else {
            drafts.append(draft)
            return
        }
        for language in draft.lists.keys.sorted() where language != source {
            for term in draft.lists[language]?.terms ?? [] {
                let message = drafts[index].lists[language, default: TermList()].insert(term, language: language)
                if let message { report(message, draft) }
            }
        }
    }

    private mutating func compare(_ draft: ConceptDraft, _ other: ConceptDraft, form: String, _ folder: borrowing Folder) {
        if let domain = draft.entry.domain, let otherDomain = other.entry.domain, domain != otherDomain { return }
        let languages = Set(draft.lists.keys).intersection(other.lists.keys).subtracting([source]).sorted()
        let line = other.entry.line
        guard let language = languages.first(where: { draft.keys($0, folder) != other.keys($0, folder) }) else {
            return report(GlossaryMessage.repetition(form, line: line), draft)
        }
        report(
            GlossaryMessage.contradiction(form, here: draft.bestForm(language), there: other.bestForm(language), line: line),
            draft)
    }

    private mutating func report(_ message: String, _ draft: ConceptDraft) {
        problems.append(Problem(file: file, line: draft.entry.line, message))
    }
}

extension Term {
    /// What two spellings of one term have in common.
    func key(_ folder: borrowing Folder) -> String {
        isCaseSensitive || isAcronym ? text : folder.fold(text)
    }
}

extension ConceptDraft {
    fileprivate func keys(_ language: String, _ folder: borrowing Folder) -> Set<String> {
        var keys: Set<String> = []
        for term in accepted(language) { keys.insert(term.key(folder)) }
        return keys
    }

    fileprivate func bestForm(_ language: String) -> String { lists[language]?.terms.first?.text ?? "" }
}
