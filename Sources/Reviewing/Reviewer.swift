import Aligning
import BitextModel
import Checking
import Checks
import Entities
import Languages
import Lexicon
import Reporting
import Segmenting
import Terminology
import Triaging
import UnicodeText

/// Concord's version, in every signature.
public let concordVersion = "0.1.0"

/// The whole path in one function: two documents and a termbase in, a report out. Every front end calls it.
package struct Reviewer: Sendable {
    package var catalogue: LanguageCatalogue
    package var termbase: Termbase
    /// Glossaries of names that everybody knows; consulted, never enforced.
    package var knowledge: Termbase
    package var checks: [any Check]
    package var aligner: Aligner
    /// The rules of the house's style.
    package var style: [StyleRule] = []
    private let matchers = MatcherCache()

    package init(
        catalogue: LanguageCatalogue, termbase: Termbase = Termbase(), knowledge: Termbase = Termbase(),
        lexicons: [BilingualLexicon] = [], checks: [any Check] = CheckCatalogue.all.checks
    ) {
        self.catalogue = catalogue
        self.termbase = termbase
        self.knowledge = knowledge
        aligner = Aligner(lexicons: lexicons)
        self.checks = checks
    }

    /// - Parameters:
    ///   - documents: read, with their languages set.
    ///   - isAligned: segment `n` of the source answers segment `n` of the target, block by block.
    package func review(_ documents: Sides<Document>, isAligned: Bool = false) -> Report {
        let languages = documents.map { catalogue.profile($0.language ?? "und") }
        let bitext = bitext(documents, languages, isAligned: isAligned)
        let context = context(bitext, documents.map { $0.language ?? "und" }, languages)
        let found = checks.flatMap { $0.findings(in: context) }
        return report(Triage().apply(found, to: bitext), context, documents)
    }

    /// The two documents segmented and aligned, without any check.
    package func align(_ documents: Sides<Document>, isSegmented: Bool = false) -> Bitext {
        let languages = documents.map { catalogue.profile($0.language ?? "und") }
        let source = segmented(documents.source, languages.source, isSegmented)
        let target = segmented(documents.target, languages.target, isSegmented)
        let alignment = aligner.align(source, target, languages: languages, hasBlocks: !isSegmented)
        var bitext = Bitext(source: source, target: target, beads: alignment.beads)
        if alignment.isOfUnrelatedTexts {
            bitext.problems = [
                Problem(
                    file: documents.target.name,
                    "this does not seem to be a translation of \(documents.source.name): hardly a word of one answers the other; "
                        + "make sure that the two belong together")
            ]
        }
        return bitext
    }

    private func segmented(_ document: Document, _ language: LanguageProfile, _ isSegmented: Bool) -> SegmentedDocument {
        isSegmented ? Segmenter(language).segmentBlocks(document) : Segmenter(language).segment(document)
    }

    private func bitext(_ documents: Sides<Document>, _ languages: Sides<LanguageProfile>, isAligned: Bool) -> Bitext {
        guard isAligned else { return align(documents) }
        let source = Segmenter(languages.source).segmentBlocks(documents.source)
        let target = Segmenter(languages.target).segmentBlocks(documents.target)
        let beads = (0..<max(source.segments.count, target.segments.count)).map { index in
            Bead(
                source: index..<min(index + 1, source.segments.count), target: index..<min(index + 1, target.segments.count),
                score: 1)
        }
        return Bitext(source: source, target: target, beads: beads)
    }

    /// Everything the checks look at.
    package func context(_ bitext: Bitext, _ tags: Sides<String>, _ languages: Sides<LanguageProfile>) -> CheckContext {
        // Without a glossary nothing is cut.
        lazy var texts = Sides(source: TermText(bitext.source), target: TermText(bitext.target))
        var keys: TextKeys?
        func textKeys() -> TextKeys {
            let known = keys ?? TextKeys(texts, languages, tags: tags)
            keys = known
            return known
        }
        let termbase = termbase.narrowed(by: textKeys)
        let knowledge = knowledge.narrowed(by: textKeys)
        func found(_ base: Termbase, _ side: Side) -> FoundTerms {
            guard !base.entries.isEmpty else { return FoundTerms() }
            return matchers.matcher(base, language: tags[side], profile: languages[side]).found(in: texts[side])
        }
        func side(_ side: Side) -> SideContext {
            let document = bitext[side]
            let profile = languages[side]
            let quantities = NumberFinder(profile: profile).quantities(in: document)
            let names = NameFinder(profile: profile).found(in: document)
            return SideContext(
                language: profile, tag: tags[side], terms: found(termbase, side),
                mentions: Mentions(
                    numbers: quantities.numbers, names: names.names, beginnings: names.beginnings,
                    acronyms: AcronymFinder().acronyms(in: document), measures: quantities.measures,
                    dates: DateFinder(profile: profile).dates(in: document)))
        }
        let known = Sides(source: found(knowledge, .source).longest, target: found(knowledge, .target).longest)
        return CheckContext(
            bitext: bitext, sides: Sides(source: side(.source), target: side(.target)), termbase: termbase,
            knowledge: Knowledge(termbase: knowledge, matches: known), lexicons: aligner.lexicons,
            links: WordLinker(aligner.lexicons, languages: languages).links(in: bitext), style: style)
    }

    /// What the house asks for: its glossaries and, where it has some, its rules of style.
    private var houseDigest: String {
        style.isEmpty ? termbase.digest : termbase.digest + "+style:" + StyleRule.digest(of: style)
    }

    /// `none`, or the digests of all lexicons, the house's first.
    private var lexiconDigest: String {
        aligner.lexicons.isEmpty ? "none" : aligner.lexicons.map(\.digest).joined(separator: "+")
    }

    private func report(_ findings: [Finding], _ context: CheckContext, _ documents: Sides<Document>) -> Report {
        Report(
            bitext: context.bitext, links: context.answers.links, findings: findings,
            problems: documents.source.problems + documents.target.problems + context.bitext.problems,
            checks: checks.map { $0.metadata },
            signature: Signature(
                version: concordVersion, checks: checks.map { $0.metadata.id }.sorted(), termbaseDigest: houseDigest,
                lexiconDigest: lexiconDigest, icuVersion: Encodings.icuVersion,
                unicodeVersion: Encodings.unicodeVersion),
            languages: Sides(source: context.source.tag, target: context.target.tag),
            sourceWordCount: context.bitext.source.segments.reduce(0) { sum, segment in
                sum + segment.tokens.count { $0.kind == .word || $0.kind == .number }
            })
    }
}
