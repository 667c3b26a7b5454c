import Aligning
import BitextModel
import Checking
import Checks
import Entities
import Glibc
import Languages
import Lexicon
import Reading
import Reporting
import Reviewing
import Segmenting
import Terminology
import UnicodeText

/// The whole path and ICU's floor on the same texts.
struct Measurement {
    var segments = 0
    /// MB of source text a second.
    var floorSpeed = 0.0
    var pathSpeed = 0.0
    var segmentsPerSecond = 0.0

    init(_ samples: Samples, copies: Int) throws {
        let documents = samples.documents(copies: copies)
        let texts = documents.map { String(decoding: $0.text, as: UTF8.self) }
        let reviewer = Reviewer(catalogue: samples.catalogue, termbase: samples.termbase, lexicons: [samples.lexicon])
        let reader = Reader(catalogue: samples.catalogue)
        var segments = 0
        let path = Stopwatch.best {
            var pair = texts.map { reader.read(text: $0, name: "bench", format: .plainText) }
            pair.source.language = "fr"
            pair.target.language = "en"
            let report = reviewer.review(pair)
            segments = report.bitext.source.segments.count + report.bitext.target.segments.count
            precondition(!JSONReport().render(report).isEmpty)
        }
        let floor = Stopwatch.best { for side in Side.allCases { ICUFloor.run(documents[side]) } }
        let megabytes = Double(documents.source.text.count) / 1e6
        self.segments = segments
        floorSpeed = megabytes / floor
        pathSpeed = megabytes / path
        segmentsPerSecond = Double(segments) / path
    }
}

/// What ICU alone needs for a text: check and fold it, and find its sentences and words.
enum ICUFloor {
    static func run(_ document: Document) {
        let nfc = Normalizer(.nfc)
        let fold = Normalizer(.caseFold)
        let sentences = Breaker(.sentences, locale: document.language ?? "en")
        let words = Breaker(.words, locale: document.language ?? "en")
        var total = 0
        for block in document.blocks {
            let text = block.text.utf8
            total += nfc.accepts(text) ? 1 : 0
            total += fold.normalize(text).count + sentences.ends(in: text).count + words.ends(in: text).count
        }
        precondition(total > 0)
    }
}

/// The time of each step.
struct Steps {
    var list: [(name: String, seconds: Double)] = []
    var total: Double { list.reduce(0) { $0 + $1.seconds } }

    init(_ samples: Samples, copies: Int) throws {
        let documents = samples.documents(copies: copies)
        let reader = Reader(catalogue: samples.catalogue)
        let texts = documents.map { String(decoding: $0.text, as: UTF8.self) }
        let profiles = documents.map { samples.catalogue.profile($0.language ?? "und") }
        time("reading") { for side in Side.allCases { _ = reader.read(text: texts[side], name: "bench", format: .plainText) } }
        let source = Segmenter(profiles.source).segment(documents.source)
        let target = Segmenter(profiles.target).segment(documents.target)
        time("segmenting") {
            _ = Segmenter(profiles.source).segment(documents.source)
            _ = Segmenter(profiles.target).segment(documents.target)
        }
        time("aligning") { _ = Aligner(lexicons: [samples.lexicon]).align(source, target, languages: profiles) }
        let sides = [(source, profiles.source), (target, profiles.target)]
        time("finding terms") {
            for (document, profile) in sides {
                _ = TermMatcher(termbase: samples.termbase, language: profile.tag, profile: profile).matches(in: document)
            }
        }
        time("finding numbers") { for (document, profile) in sides { _ = NumberFinder(profile: profile).numbers(in: document) } }
        time("finding dates") { for (document, profile) in sides { _ = DateFinder(profile: profile).dates(in: document) } }
        time("finding names") { for (document, profile) in sides { _ = NameFinder(profile: profile).names(in: document) } }
        time("finding acronyms") { for (document, _) in sides { _ = AcronymFinder().acronyms(in: document) } }
        let reviewer = Reviewer(catalogue: samples.catalogue, termbase: samples.termbase, lexicons: [samples.lexicon])
        let bitext = Bitext(
            source: source, target: target,
            beads: Aligner(lexicons: [samples.lexicon]).align(source, target, languages: profiles).beads)
        let context = reviewer.context(bitext, profiles.map(\.tag), profiles)
        time("answering names") {
            _ = NameAnswers(
                bitext, context.sides, context.termbase, context.knowledge, context.lexicons, context.answers.links)
        }
        time("finding passages") {
            _ = PassageFinder(
                bitext, context.sides, context.knowledge, context.lexicons, context.answers.links, figures: context.figures
            ).passages()
        }
        for check in CheckCatalogue.all.checks { time("check \(check.metadata.id)") { _ = check.findings(in: context) } }
        time("linking words") { _ = WordLinker([samples.lexicon], languages: profiles).links(in: bitext) }
        let report = reviewer.review(documents)
        time("reporting (JSON)") { _ = JSONReport().render(report) }
        time("reporting (HTML)") { _ = HTMLReport(failOn: .minor).render(report) }
    }

    private mutating func time(_ name: String, _ body: () -> Void) { list.append((name, Stopwatch.best(body))) }
}
