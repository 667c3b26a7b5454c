import BitextModel
import XMLReading

/// Makes concept entries of a termbase's elements, in either style and any edition of TBX.
final class TBXContent: XMLContent {
    private(set) var fault: String?
    private(set) var problems: [Problem] = []
    /// What the model does not hold: how often each category was met, by name.
    private(set) var unheld: [String: Int] = [:]
    /// In the order of their first appearance.
    private(set) var languages: [String] = []

    private let file: String
    private var entries: [ConceptEntry] = []
    var draft: TBXDraft?
    private(set) var language: String?
    var term: TBXDraft.TermDraft?
    private var leaf: TBXLeaf?
    /// The last description of an open group, whose source may follow.
    private var group: (isOpen: Bool, description: TBXLeaf?, source: String?) = (false, nil, nil)
    /// How many elements deep in something that is not held.
    private var skippedDepth = 0
    private var hasRoot = false

    /// A text longer than this is no term and no definition.
    static let longestText = 1 << 20
    /// More remarks on one file are not told one by one.
    private static let mostProblems = 200

    init(file: String) { self.file = file }

    func takeEntries() -> [ConceptEntry] {
        defer { entries = [] }
        return entries
    }

    private func stop(_ message: String) { fault = fault ?? message }

    private func skip(_ name: String) {
        unheld[name, default: 0] += 1
        skippedDepth = 1
    }

    func start(_ name: String, _ attributes: [String: String], line: Int) {
        guard skippedDepth == 0 else {
            skippedDepth += 1
            return
        }
        let local = TBXVocabulary.local(name)
        let element = TBXVocabulary.element(local)
        guard hasRoot else { return root(name, element) }
        if leaf != nil { return inside(element) }
        switch element {
        case .root, .transparent: break
        case .header, .back: skip(String(local))
        case .entry:
            draft = TBXDraft(file: file, line: line, id: attributes["id"])
        case .language: openLanguage(attributes)
        case .termSection: term = TBXDraft.TermDraft()
        case .term:
            if attributes["id"] != nil { unheld["id of term", default: 0] += 1 }
            leaf = TBXLeaf(category: "term", attributes, line)
        case .note: leaf = TBXLeaf(category: "note", attributes, line)
        case .typed:
            leaf = TBXLeaf(category: TBXVocabulary.category(attributes["type"] ?? String(local)), attributes, line)
            // What `xref` points at lies outside the file.
            if local == "xref" { leaf?.target = nil }
        case .group(.description): group = (true, nil, nil)
        case .group(.other): skip(String(local))
        case .code, .inline: skip(String(local))
        case nil: leaf = TBXLeaf(category: TBXVocabulary.category(String(local)), attributes, line)
        }
    }

    private func root(_ name: String, _ element: TBXVocabulary.Element?) {
        hasRoot = true
        guard case .root = element else { return stop(TBXMessage.otherRoot(name)) }
    }

    /// An element in the middle of a text: marks are looked through, code is left out.
    private func inside(_ element: TBXVocabulary.Element?) {
        if case .inline = element { leaf?.depth += 1 } else { skippedDepth = 1 }
    }

    private func openLanguage(_ attributes: [String: String]) {
        let tag = attributes["xml:lang"] ?? attributes["lang"] ?? ""
        guard !tag.isEmpty else { return stop(TBXMessage.noLanguage) }
        let canonical = LanguageTag.canonical(tag) ?? tag
        if !languages.contains(canonical) { languages.append(canonical) }
        language = canonical
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard leaf != nil, skippedDepth == 0 else { return }
        leaf?.bytes.append(contentsOf: bytes)
        if (leaf?.bytes.count ?? 0) > Self.longestText { stop(TBXMessage.longText(leaf?.category ?? "")) }
    }

    func end(_ name: String) {
        guard skippedDepth == 0 else {
            skippedDepth -= 1
            return
        }
        if let leaf {
            if leaf.depth > 0 {
                self.leaf?.depth -= 1
            } else {
                self.leaf = nil
                hold(leaf)
            }
            return
        }
        switch TBXVocabulary.element(TBXVocabulary.local(name)) {
        case .group(.description): closeGroup()
        case .termSection: closeTerm()
        case .language: language = nil
        case .entry: closeEntry()
        default: break
        }
    }

    private func report(_ message: String, line: Int) {
        if problems.count < Self.mostProblems { problems.append(Problem(file: file, line: line, message)) }
    }
}

extension TBXContent {
    private func closeTerm() {
        defer { term = nil }
        guard let term, draft != nil, let language else { return }
        guard !term.term.text.isEmpty else { return report(TBXMessage.emptyTerm(language), line: term.line) }
        draft?.add(term, language: language)
    }

    private func closeEntry() {
        guard let draft else { return }
        let entry = draft.finished
        self.draft = nil
        entries.append(entry)
    }

    private func closeGroup() {
        defer { group = (false, nil, nil) }
        if let description = group.description {
            describe(description, source: group.source)
        } else if let source = group.source {
            holdSource(source)
        }
    }

    /// Puts a text where the model has a place for it.
    private func hold(_ leaf: TBXLeaf) {
        let text = leaf.text
        guard draft != nil, !text.isEmpty || leaf.category == "term" || leaf.target != nil else { return }
        switch leaf.category {
        case "term":
            if term == nil { return }
            term?.term.text = text
            term?.line = leaf.line
        case "definition", "context":
            if group.isOpen, group.description == nil { group.description = leaf } else { describe(leaf, source: nil) }
        case "source" where group.isOpen: group.source = text
        case "source": holdSource(text)
        case "note": hold(note: text)
        case "subjectField":
            if let domain = draft?.entry.domain, domain != text {
                draft?.entry.domain = domain + "; " + text
            } else {
                draft?.entry.domain = text
            }
        default: if !(term == nil ? holdOfEntry(leaf, text) : holdOfTerm(leaf, text)) { unheld[leaf.category, default: 0] += 1 }
        }
    }

    private func holdOfEntry(_ leaf: TBXLeaf, _ text: String) -> Bool {
        guard let target = leaf.target, language == nil, !target.contains(":"), target != "" else { return false }
        draft?.entry.references.append(ConceptReference(kind: leaf.category, target: target))
        if text != target, !text.isEmpty { unheld["text of \(leaf.category)", default: 0] += 1 }
        return true
    }

    private func holdOfTerm(_ leaf: TBXLeaf, _ text: String) -> Bool {
        switch leaf.category {
        case "administrativeStatus", "normativeAuthorization":
            guard let status = TBXValue.status(text) else {
                report(TBXMessage.unknownStatus(text), line: leaf.line)
                return true
            }
            if leaf.category == "administrativeStatus" { term?.status = status } else { term?.authorization = status }
        case "termType": term?.term.type = TermType(rawValue: TBXValue.spelled(text))
        case "partOfSpeech": term?.term.partOfSpeech = PartOfSpeech(rawValue: TBXValue.spelled(text))
        case "grammaticalGender": term?.term.gender = GrammaticalGender(rawValue: TBXValue.spelled(text))
        case "geographicalUsage": term?.term.geographicalUsage = LanguageTag.canonical(text) ?? text
        default: return false
        }
        return true
    }
}

extension TBXContent {
    /// A definition belongs to the concept or to a language, a context to a term.
    private func describe(_ leaf: TBXLeaf, source: String?) {
        let text = SourcedText(leaf.text, source: source)
        guard !text.text.isEmpty else { return }
        if leaf.category == "context" {
            guard term != nil else {
                unheld["context of language", default: 0] += 1
                return
            }
            term?.term.contexts.append(text)
        } else if let language {
            draft?.entry.remarks[language, default: LanguageRemarks()].definitions.append(text)
        } else {
            draft?.entry.definitions.append(text)
        }
    }

    private func holdSource(_ text: String) {
        if term != nil {
            term?.term.source.appendLine(text)
        } else if let language {
            draft?.entry.remarks[language, default: LanguageRemarks()].source.appendLine(text)
        } else {
            draft?.entry.source.appendLine(text)
        }
    }
}

/// An element of text while it is read.
struct TBXLeaf {
    /// The data category, or the element's own name.
    var category: String
    /// What it points at, if it points at anything.
    var target: String?
    var line: Int
    var bytes: [UInt8] = []
    /// How many marks are open in the text.
    var depth = 0

    init(category: String, _ attributes: [String: String], _ line: Int) {
        self.category = category
        self.line = line
        target = attributes["target"]
    }

    /// The text with runs of white space as one space, for indentation is no part of it.
    var text: String {
        var result: [UInt8] = []
        for byte in bytes {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace { result.append(byte) } else if !result.isEmpty, result.last != 0x20 { result.append(0x20) }
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}
