import BitextModel
import Glibc
import Languages
import Lexicon
import Terminology

/// How fast terms are found with glossaries of different sizes: the size should not matter.
///
/// Every glossary but the empty one begins with the terms of the house that the text holds, as a desk's glossary for an
/// article would, so that all have the same to find and only their size differs. The other terms are made: two words of the
/// bundled lexicon each, and the same two words' answers on the other side, so that they share their words with each other and
/// with the text as real ones do.
struct GlossarySpeed {
    private let samples: Samples
    private let documents: Sides<SegmentedDocument>
    private let profiles: Sides<LanguageProfile>
    private let tags = Sides(source: "fr", target: "en")
    private var house: [ConceptEntry] = []

    init(_ samples: Samples, _ documents: Sides<SegmentedDocument>) {
        self.samples = samples
        self.documents = documents
        profiles = Sides(source: samples.catalogue.profile("fr"), target: samples.catalogue.profile("en"))
        house = found(in: samples.termbase.entries)
    }

    /// The entries that have a term in the text.
    private func found(in entries: [ConceptEntry]) -> [ConceptEntry] {
        let termbase = Termbase(entries: entries)
        let places = Side.allCases.flatMap { side in
            TermMatcher(termbase: termbase, language: tags[side], profile: profiles[side])
                .found(in: TermText(documents[side])).all.map(\.entry)
        }
        return Set(places).sorted().map { entries[$0] }
    }

    /// A compiled glossary, and what it cost.
    private struct Candidate {
        var terms: Int
        var termbase = Termbase()
        /// Seconds, bytes, seconds.
        var compiling = 0.0
        var size = 0
        var opening = 0.0
        /// Of the best round, on the processor.
        var finding = Double.infinity
        var entriesRead = 0
    }

    /// More than ``Stopwatch/rounds``: a round is short, and what counts is the ratio of two.
    private static let rounds = 15

    func report(floor: Double) throws {
        var candidates = try [0, 100, 10_000, 1_000_000].map(candidate)
        // Round by round, so that a slow minute of the machine meets all of them.
        for _ in 0..<Self.rounds {
            for index in candidates.indices {
                let start = clock()
                candidates[index].entriesRead = find(candidates[index].termbase)
                candidates[index].finding = min(candidates[index].finding, Double(clock() - start) / Double(CLOCKS_PER_SEC))
            }
        }
        print("\n" + table(candidates, floor).text)
    }

    private func candidate(_ count: Int) throws -> Candidate {
        var result = Candidate(terms: count)
        let clock = ContinuousClock()
        let start = clock.now
        let bytes = TermbaseCompiler.bytes(entries(count / 2)) { samples.catalogue.profile($0) }
        result.compiling = (clock.now - start) / .seconds(1)
        result.size = bytes.count
        // Never freed: it is read in place until the program ends.
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        memory.copyBytes(from: bytes)
        let open = { try CompiledTermbase(UnsafeRawBufferPointer(memory), owner: nil, name: "bench") }
        result.opening = try Stopwatch.best { _ = try open() }
        result.termbase.compiled = [(0, try open())]
        return result
    }

    private func table(_ candidates: [Candidate], _ floor: Double) -> Table {
        var table = Table([
            "terms", "compiled in s", "MB", "opened in ms", "entries read", "segments/s", "of 100 terms", "floor/finding",
        ])
        let segments = Double(documents.source.segments.count + documents.target.segments.count)
        for (index, row) in candidates.enumerated() {
            table.add([
                "\(row.terms)", row.compiling.short, (Double(row.size) / 1e6).short, (row.opening * 1000).short,
                "\(row.entriesRead)", (segments / row.finding).short,
                index == 0 ? "" : "\((100 * candidates[1].finding / row.finding).short) %", (row.finding / floor).short,
            ])
        }
        return table
    }

    /// Finds all terms on both sides; returns how many entries had to be read.
    private func find(_ termbase: Termbase) -> Int {
        let texts = documents.map { TermText($0) }
        let narrowed = termbase.narrowed { TextKeys(texts, profiles, tags: tags) }
        for side in Side.allCases {
            let matcher = TermMatcher(termbase: narrowed, language: tags[side], profile: profiles[side])
            _ = matcher.found(in: texts[side])
        }
        return narrowed.entries.count
    }

    private func entries(_ count: Int) -> [ConceptEntry] {
        let lexicon = samples.lexicon
        var random = UInt64(1)
        func word() -> (String, String) {
            // The multiplier is Knuth's (MMIX); the high bits are the good ones.
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let source = Int(random >> 33) % lexicon.sourceCount
            let answer = lexicon.answers(source).first.map { lexicon.targetWord($0.target) } ?? "x"
            return (lexicon.sourceWord(source), answer)
        }
        return house.prefix(count)
            + (0..<max(0, count - house.count)).map { line in
                let (one, other) = (word(), word())
                return ConceptEntry(
                    terms: [
                        "fr": [Term(text: one.0 + " " + other.0, status: .preferred)],
                        "en": [Term(text: one.1 + " " + other.1, status: .preferred)],
                    ], file: "bench", line: line + 2)
            }
    }
}
