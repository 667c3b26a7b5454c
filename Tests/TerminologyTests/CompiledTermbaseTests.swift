import BitextModel
import Languages
import Reading
import Segmenting
import TestSupport
import Testing

@testable import Terminology

/// Keeps bytes alive for a termbase that reads them.
private final class Memory {
    let bytes: UnsafeMutableRawBufferPointer

    init(_ content: [UInt8]) {
        bytes = .allocate(byteCount: content.count, alignment: 8)
        bytes.copyBytes(from: content)
    }

    deinit { bytes.deallocate() }
}

private func open(_ content: [UInt8]) throws -> CompiledTermbase {
    let memory = Memory(content)
    return try CompiledTermbase(UnsafeRawBufferPointer(memory.bytes), owner: memory, name: "house.termbase")
}

private func compiled(_ entries: [ConceptEntry]) throws -> [UInt8] {
    let catalogue = try shippedLanguages()
    return TermbaseCompiler.bytes(entries) { catalogue.profile($0) }
}

private func segmented(_ text: String, _ language: String) throws -> SegmentedDocument {
    let catalogue = try shippedLanguages()
    let document = Reader(catalogue: catalogue).read(text: text, name: language, format: .plainText)
    return Segmenter(catalogue.profile(language)).segment(document)
}

/// The keys of one text, beside an empty one.
private func keys(_ document: SegmentedDocument, _ language: String) throws -> TextKeys {
    let profile = try languageProfile(language)
    return TextKeys(
        Sides(source: TermText(document), target: TermText(try segmented("", language))), Sides(source: profile, target: profile),
        tags: Sides(source: language, target: language))
}

/// What is found of a termbase on one side, in words: compiled or not, it must be the same.
private func found(_ base: Termbase, in document: SegmentedDocument, _ language: String) throws -> [String] {
    let matcher = TermMatcher(termbase: base, language: language, profile: try languageProfile(language))
    return matcher.found(in: TermText(document)).all.map { match in
        let entry = base.entries[match.entry]
        return "\(match.segment) \(match.range) \(entry.file):\(entry.line) \(entry.terms(in: language)[match.term].text)"
    }
}

private func shipped() throws -> [ConceptEntry] {
    try ["libya", "countries", "demonyms", "organisations", "french-institutions"].flatMap {
        try GlossaryReader.read(repositoryFile("Glossaries/\($0).csv"), name: $0).entries
    }
}

@Suite struct CompiledTermbaseTests {
    @Test(arguments: [
        ("libya-drifted/article.fr.txt", "libya-drifted/article.en.txt"), ("economy/article.fr.txt", "economy/article.en.txt"),
    ])
    func nothingIsFoundMoreOrLess(source: String, target: String) throws {
        let catalogue = try shippedLanguages()
        let documents = Sides(
            source: try segmented(String(decoding: try repositoryFile("Corpora/" + source), as: UTF8.self), "fr"),
            target: try segmented(String(decoding: try repositoryFile("Corpora/" + target), as: UTF8.self), "en"))
        let entries = try shipped()
        var ready = Termbase()
        ready.compiled = [(0, try open(compiled(entries)))]
        let narrowed = ready.narrowed {
            TextKeys(
                documents.map { TermText($0) }, Sides(source: catalogue.profile("fr"), target: catalogue.profile("en")),
                tags: Sides(source: "fr", target: "en"))
        }
        #expect(narrowed.entries.count < entries.count / 2)
        for (document, language) in [(documents.source, "fr"), (documents.target, "en")] {
            let expected = try found(Termbase(entries: entries), in: document, language)
            #expect(try found(narrowed, in: document, language) == expected)
            #expect(expected.count > 10)
        }
    }

    /// Words that only stand in the text in another form, in capitals, without accents or with other small words.
    @Test(arguments: [
        ("fr", "cheval de Troie", "Deux chevaux de Troie."), ("fr", "événement", "LES EVENEMENTS D’HIER"),
        ("fr", "état d'urgence", "L’Etat d’urgence."), ("fr", "ONG", "Des ONGs locales."), ("fr", "du", "Du pain."),
        ("fr", "libyen", "Les Libyennes."), ("en", "UN", "The U.N. mission"), ("en", "army", "Two armies."),
        ("en", "cease-fire", "A cease fire."), ("de", "Vertrag", "Die Verträge."), ("de", "Verträge", "DIE VERTRAGE"),
    ])
    func everyFormIsAskedFor(language: String, term: String, text: String) throws {
        let entry = ConceptEntry(
            terms: [language: [Term(text: term, status: .preferred)], "xx": [Term(text: "zzz", status: .preferred)]],
            file: "house",
            line: 2)
        let document = try segmented(text, language)
        #expect(try open(compiled([entry])).entries(keys(document, language)) == [entry])
        let other = try segmented("Rien, nothing, nichts.", language)
        #expect(try term == "du" || open(compiled([entry])).entries(keys(other, language)).isEmpty)
    }

    @Test func allThatAnEntrySaysComesBack() throws {
        var term = Term(text: "trêve", status: .superseded, isCaseSensitive: true)
        term.type = .fullForm
        term.partOfSpeech = .noun
        term.gender = .feminine
        term.geographicalUsage = "fr-CA"
        term.note = "vieilli\nà éviter"
        term.source = "la maison"
        term.contexts = [SourcedText("La trêve tient.", source: "journal"), SourcedText("Sans source.")]
        term.validity = Validity(from: "2011-02-27")
        var entry = ConceptEntry(
            terms: ["fr": [term], "en-GB": [Term(text: "truce", status: .preferred)]], note: "n", domain: "war", type: "term",
            otherFields: ["owner": "desk"], file: "house.csv", line: 70_000)
        entry.id = "c1"
        entry.definitions = [SourcedText("suspension des combats")]
        entry.source = "manuel"
        entry.validity = Validity(until: "2030-01-01")
        entry.doNotTranslate = true
        entry.hasStatus = true
        entry.remarks["en-GB"] = LanguageRemarks()
        entry.remarks["en-GB"]?.note = "not armistice"
        entry.references = [ConceptReference(kind: "crossReference", target: "c2")]
        #expect(try open(compiled([entry])).entries(keys(segmented("La trêve.", "fr"), "fr")) == [entry])
    }

    @Test func theHousesOrderStays() throws {
        func entry(_ text: String, _ file: String) -> ConceptEntry {
            ConceptEntry(
                terms: ["fr": [Term(text: "trêve", status: .preferred)], "en": [Term(text: text, status: .preferred)]],
                file: file, line: 2)
        }
        var base = Termbase(entries: [entry("truce", "first"), entry("cease-fire", "last")])
        base.compiled = [(1, try open(compiled([entry("armistice", "ready")])))]
        let documents = Sides(source: try segmented("Une trêve.", "fr"), target: try segmented("A truce.", "en"))
        let profiles = Sides(source: try languageProfile("fr"), target: try languageProfile("en"))
        let narrowed = base.narrowed {
            TextKeys(documents.map { TermText($0) }, profiles, tags: Sides(source: "fr", target: "en-GB"))
        }
        #expect(narrowed.entries.map(\.file) == ["first", "ready", "last"])
    }

    @Test func filesThatAreDamagedAreRefusedOrHarmless() throws {
        let content = try compiled(try shipped())
        #expect(throws: Problem.self) { try open(Array(content.dropLast())) }
        #expect(throws: Problem.self) { try open([1] + content.dropFirst()) }
        #expect(throws: Problem.self) { try open(Array(content.prefix(20))) }
        let keys = try keys(
            segmented(String(decoding: repositoryFile("Corpora/economy/article.fr.txt"), as: UTF8.self), "fr"), "fr")
        var seed: UInt64 = 88_172_645_463_325_252
        for _ in 0..<200 {
            var damaged = content
            for _ in 0..<50 {
                seed ^= seed << 13
                seed ^= seed >> 7
                seed ^= seed << 17
                damaged[48 + Int(seed >> 33) % (damaged.count - 48)] = UInt8(truncatingIfNeeded: seed)
            }
            #expect(try open(damaged).entries(keys).count <= damaged.count)
        }
    }
}
