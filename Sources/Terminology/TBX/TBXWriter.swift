/// Writes a termbase in TBX.
struct TBXWriter {
    let dialect: TBXDialect
    let style: TBXStyle
    private var xml = XMLWriter()
    private var omitted = Omissions()
    private var identifiers = EntryIdentifiers([])
    /// Values of the term being written that the dialect does not allow.
    private var pending: [(TBXNote.Label, String)] = []
    /// The same for references of an entry.
    private var pendingReferences: [(kind: String, target: String)] = []

    init(dialect: TBXDialect, style: TBXStyle) {
        self.dialect = dialect
        self.style = style
    }

    func write(_ glossary: Glossary) -> WrittenGlossary {
        var writer = self
        writer.identifiers = EntryIdentifiers(glossary.entries.map(\.id))
        writer.head(glossary)
        for (index, entry) in glossary.entries.enumerated() { writer.write(entry, index) }
        for _ in 0..<3 { writer.xml.end() }
        return WrittenGlossary(bytes: writer.xml.bytes, omitted: writer.omitted.counts)
    }

    private var is2008: Bool { dialect == .martif }

    private mutating func head(_ glossary: Glossary) {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        let language = glossary.languages.first ?? "en"
        if is2008 {
            xml.raw("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">")
            xml.start("martif", ["type": "TBX", "xml:lang": language])
        } else {
            let isDCT = style == .dct
            xml.start(
                "tbx",
                [
                    "type": dialect.name, "style": style.rawValue, "xml:lang": language,
                    "xmlns": "urn:iso:std:iso:30042:ed-2",
                    "xmlns:min": isDCT ? "http://www.tbxinfo.net/ns/min" : nil,
                    "xmlns:basic": isDCT && dialect != .min ? "http://www.tbxinfo.net/ns/basic" : nil,
                    "xmlns:ling": isDCT && dialect == .linguist ? "http://www.tbxinfo.net/ns/linguist" : nil,
                ])
        }
        xml.start(is2008 ? "martifHeader" : "tbxHeader")
        xml.start("fileDesc")
        xml.start("sourceDesc")
        xml.element("p", "Written by Concord")
        xml.end()
        xml.end()
        if is2008 {
            xml.start("encodingDesc")
            xml.element("p", ["type": "XCSURI"], "TBXXCSV02.xcs")
            xml.end()
        }
        xml.end()
        xml.start("text")
        xml.start("body")
    }

    private mutating func write(_ entry: ConceptEntry, _ index: Int) {
        let languages = entry.terms.keys.filter { !(entry.terms[$0] ?? []).isEmpty }.sorted()
        guard !languages.isEmpty else { return omitted.add("concept without terms") }
        xml.start(is2008 ? "termEntry" : "conceptEntry", ["id": identifiers[index]])
        if let domain = entry.domain { category("descrip", "subjectField", domain) }
        describe("definition", entry.definitions)
        if let source = entry.source { for line in source.lines { category("admin", "source", line) } }
        for reference in entry.references { write(reference) }
        if entry.doNotTranslate { xml.element("note", TBXNote.doNotTranslate) }
        if let type = entry.type { note(.conceptType, type) }
        for (kind, target) in pendingReferences { note(.reference, kind, target) }
        pendingReferences = []
        for (name, value) in entry.otherFields.sorted(by: { $0.key < $1.key }) where !value.isEmpty { note(.column, name, value) }
        write(entry.validity)
        notes(entry.note)
        for language in languages { write(entry, language) }
        for (language, _) in entry.remarks where !languages.contains(language) { omitted.add("remarks on \(language)") }
        xml.end()
    }

    private mutating func write(_ entry: ConceptEntry, _ language: String) {
        xml.start(is2008 ? "langSet" : "langSec", ["xml:lang": language])
        if let remarks = entry.remarks[language] {
            describe("definition", remarks.definitions)
            if let source = remarks.source { for line in source.lines { category("admin", "source", line) } }
            notes(remarks.note)
        }
        let terms = entry.terms[language] ?? []
        let statesAll = entry.hasStatus || !hasUsualStatuses(terms)
        for term in terms { write(term, statesStatus: statesAll || term.status.isRefused) }
        xml.end()
    }

    /// Whether the forms to use have the status that they are read with when none is stated. It is stated only where somebody
    /// did: a status says that the form was decided on.
    private func hasUsualStatuses(_ terms: [Term]) -> Bool {
        let accepted = terms.filter { !$0.status.isRefused }
        return accepted.first?.status != .admitted && accepted.dropFirst().allSatisfy { $0.status == .admitted }
    }

    private mutating func write(_ term: Term, statesStatus: Bool) {
        xml.start(is2008 ? "tig" : "termSec")
        xml.element("term", term.text)
        if statesStatus { category("termNote", "administrativeStatus", TBXValue.name(term.status)) }
        if let value = term.type?.rawValue { category("termNote", "termType", value) }
        if let value = term.partOfSpeech?.rawValue { category("termNote", "partOfSpeech", value) }
        if let value = term.gender?.rawValue { category("termNote", "grammaticalGender", value) }
        if let value = term.geographicalUsage { category("termNote", "geographicalUsage", value) }
        describe("context", term.contexts)
        if let source = term.source { for line in source.lines { category("admin", "source", line) } }
        if term.isCaseSensitive { xml.element("note", TBXNote.caseSensitive) }
        for (label, value) in pending { note(label, value) }
        pending = []
        write(term.validity)
        notes(term.note)
        xml.end()
    }
}

extension TBXWriter {
    private mutating func notes(_ note: String?) {
        for line in note?.lines ?? [] { xml.element("note", line) }
    }

    /// What the dialect has no place for, as a note that says so. A note is one line.
    private mutating func note(_ label: TBXNote.Label, _ text: String) {
        guard !text.contains(where: \.isNewline) else { return omitted.add(label.rawValue.filter { $0 != ":" }) }
        xml.element("note", label.rawValue + text)
    }

    private mutating func note(_ label: TBXNote.Label, _ name: String, _ value: String) {
        guard !name.contains(": "), !name.contains(where: \.isNewline), !value.contains(where: \.isNewline) else {
            return omitted.add(label.rawValue + name)
        }
        xml.element("note", "\(label.rawValue)\(name): \(value)")
    }

    private mutating func write(_ validity: Validity?) {
        if let text = validity.flatMap(TBXNote.text) { xml.element("note", text) }
    }

    /// A data category with its value, in the style of the file; counted when the dialect has no place for it.
    private mutating func category(_ element: String, _ category: String, _ value: String, target: String? = nil) {
        guard dialect.has(category), dialect.allows(category, value) else {
            guard let label = TBXNote.Label(category: category) else { return omitted.add(category) }
            pending.append((label, value))
            return
        }
        if style == .dct, !is2008 {
            xml.element(TBXDialect.module(category) + ":" + category, ["target": target], value)
        } else {
            xml.element(element, ["type": category, "target": target], value)
        }
    }

    private mutating func describe(_ name: String, _ texts: [SourcedText]) {
        guard dialect.has(name) else { return omitted.add(name, texts.count) }
        for text in texts {
            guard let source = text.source else {
                category("descrip", name, text.text)
                continue
            }
            xml.start("descripGrp")
            category("descrip", name, text.text)
            category("admin", "source", source)
            xml.end()
        }
    }

    /// Dialects of 2019 know one kind of reference, and the smallest none; the others are notes.
    private mutating func write(_ reference: ConceptReference) {
        guard let target = identifiers.written[reference.target] else {
            return omitted.add("reference to a concept that is not there")
        }
        guard dialect.has("crossReference"), is2008 || reference.kind == "crossReference" else {
            pendingReferences.append((reference.kind, target))
            return
        }
        category(
            is2008 && reference.kind != "crossReference" ? "descrip" : "ref", reference.kind, reference.target, target: target)
    }
}

/// The names of entries as XML allows them, each once.
struct EntryIdentifiers {
    /// By the name that the glossary gives.
    private(set) var written: [String: String] = [:]
    private var byIndex: [String] = []

    init(_ ids: [String?]) {
        var taken = Set(ids.compactMap { $0 }.filter(Self.isName))
        var hasBeenUsed: Set<String> = []
        for (index, id) in ids.enumerated() {
            if let id, Self.isName(id), hasBeenUsed.insert(id).inserted {
                written[id] = id
                byIndex.append(id)
                continue
            }
            let base = id.map { "c-" + String($0.map { Self.isLetter($0) ? $0 : "-" }) } ?? "c\(index + 1)"
            var name = base
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(base)-\(number)"
                number += 1
            }
            if let id { written[id] = written[id] ?? name }
            byIndex.append(name)
        }
    }

    subscript(index: Int) -> String { byIndex[index] }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first == "_" else { return false }
        return text.allSatisfy(isLetter)
    }

    private static func isLetter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-_.".contains(character)
    }
}

extension String {
    /// Remarks that were put together, one by one again.
    fileprivate var lines: [String] { split(separator: "\n").map(String.init) }
}
