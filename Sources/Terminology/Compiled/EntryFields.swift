/// The fields of entries and terms, in the order in which they are stored.
extension EntryWriter {
    mutating func entry(_ entry: ConceptEntry) {
        string(entry.file)
        number(entry.line)
        optional(entry.id)
        map(entry.terms) { $0.list($1) { $0.term($1) } }
        optional(entry.note)
        optional(entry.domain)
        optional(entry.type)
        optional(entry.source)
        list(entry.definitions) { $0.sourced($1) }
        validity(entry.validity)
        number((entry.doNotTranslate ? 1 : 0) | (entry.hasStatus ? 2 : 0) | (entry.isOfThesaurus ? 4 : 0))
        map(entry.remarks) { writer, remarks in
            writer.list(remarks.definitions) { $0.sourced($1) }
            writer.optional(remarks.note)
            writer.optional(remarks.source)
        }
        list(entry.references) { writer, reference in
            writer.string(reference.kind)
            writer.string(reference.target)
        }
        map(entry.otherFields) { $0.string($1) }
    }

    private mutating func term(_ term: Term) {
        string(term.text)
        let status = TermStatus.allCases.firstIndex(of: term.status) ?? 0
        number(status << 2 | (term.isPlain ? 0 : 2) | (term.isCaseSensitive ? 1 : 0))
        guard !term.isPlain else { return }
        optional(term.type?.rawValue)
        optional(term.partOfSpeech?.rawValue)
        optional(term.gender?.rawValue)
        optional(term.geographicalUsage)
        optional(term.note)
        optional(term.source)
        list(term.contexts) { $0.sourced($1) }
        validity(term.validity)
    }

    private mutating func sourced(_ text: SourcedText) {
        string(text.text)
        optional(text.source)
    }

    private mutating func validity(_ validity: Validity?) {
        optional(validity?.from)
        optional(validity?.until)
    }
}

extension EntryReader {
    mutating func entry() -> ConceptEntry {
        let (file, line, id) = (string(), number(), optional())
        var entry = ConceptEntry(terms: map { $0.list { $0.term() } }, file: file, line: line)
        entry.id = id
        entry.note = optional()
        entry.domain = optional()
        entry.type = optional()
        entry.source = optional()
        entry.definitions = list { $0.sourced() }
        entry.validity = validity()
        let flags = number()
        entry.doNotTranslate = flags & 1 != 0
        entry.hasStatus = flags & 2 != 0
        entry.isOfThesaurus = flags & 4 != 0
        entry.remarks = map { reader in
            var remarks = LanguageRemarks()
            remarks.definitions = reader.list { $0.sourced() }
            remarks.note = reader.optional()
            remarks.source = reader.optional()
            return remarks
        }
        entry.references = list { ConceptReference(kind: $0.string(), target: $0.string()) }
        entry.otherFields = map { $0.string() }
        return entry
    }

    private mutating func term() -> Term {
        let text = string()
        let flags = number()
        let statuses = TermStatus.allCases
        var term = Term(
            text: text, status: statuses.indices.contains(flags >> 2) ? statuses[flags >> 2] : .preferred,
            isCaseSensitive: flags & 1 != 0)
        guard flags & 2 != 0 else { return term }
        term.type = optional().map(TermType.init)
        term.partOfSpeech = optional().map(PartOfSpeech.init)
        term.gender = optional().map(GrammaticalGender.init)
        term.geographicalUsage = optional()
        term.note = optional()
        term.source = optional()
        term.contexts = list { $0.sourced() }
        term.validity = validity()
        return term
    }

    private mutating func sourced() -> SourcedText { SourcedText(string(), source: optional()) }

    private mutating func validity() -> Validity? {
        let validity = Validity(from: optional(), until: optional())
        return validity == Validity() ? nil : validity
    }
}

extension Term {
    /// Whether nothing is said of it beside its status and its capitals.
    fileprivate var isPlain: Bool { self == Term(text: text, status: status, isCaseSensitive: isCaseSensitive) }
}
