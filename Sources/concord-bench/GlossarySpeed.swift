import BitextModel
import Languages
import Lexicon
import Terminology

/// How fast terms are found with glossaries of different sizes: the size should not matter.
///
/// The terms are made: two words of the bundled lexicon each, and the same two words' answers on the other side, so that they
/// share their words with each other and with the text as real ones do.
struct GlossarySpeed {
    private let samples: Samples
    private let documents: Sides<SegmentedDocument>
    private let profiles: Sides<LanguageProfile>

    init(_ samples: Samples, _ documents: Sides<SegmentedDocument>) {
        self.samples = samples
        self.documents = documents
        profiles = Sides(source: samples.catalogue.profile("fr"), target: samples.catalogue.profile("en"))
    }

    func report(floor: Double) throws {
        let segments = documents.source.segments.count + documents.target.segments.count
        var table = Table([
            "terms", "compiled in s", "MB", "opened in ms", "entries read", "segments/s", "of 100 terms", "floor/finding",
        ])
        var speedOfHundred: Double?
        for count in [0, 100, 10_000, 1_000_000] {
            let clock = ContinuousClock()
            let start = clock.now
            let bytes = TermbaseCompiler.bytes(entries(count / 2)) { samples.catalogue.profile($0) }
            let compiling = Double((clock.now - start) / .milliseconds(1)) / 1000
            let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
            defer { memory.deallocate() }
            memory.copyBytes(from: bytes)
            let open = { try CompiledTermbase(UnsafeRawBufferPointer(memory), owner: nil, name: "bench") }
            let opening = try Stopwatch.best { _ = try open() }
            var termbase = Termbase()
            termbase.compiled = [(0, try open())]
            var read = 0
            let seconds = Stopwatch.bestOnProcessor { read = find(termbase) }
            let speed = Double(segments) / seconds
            if count == 100 { speedOfHundred = speed }
            table.add([
                "\(count)", compiling.short, (Double(bytes.count) / 1e6).short, (opening * 1000).short, "\(read)",
                speed.short, speedOfHundred.map { "\((100 * speed / $0).short) %" } ?? "", (seconds / floor).short,
            ])
        }
        print("\n" + table.text)
    }

    /// Finds all terms on both sides; returns how many entries had to be read.
    private func find(_ termbase: Termbase) -> Int {
        let tags = Sides(source: "fr", target: "en")
        let narrowed = termbase.narrowed { TextKeys(documents, profiles, tags: tags) }
        for side in Side.allCases {
            let matcher = TermMatcher(termbase: narrowed, language: tags[side], profile: profiles[side])
            _ = matcher.found(in: side == .source ? documents.source : documents.target)
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
        return (0..<count).map { line in
            let (one, other) = (word(), word())
            return ConceptEntry(
                terms: [
                    "fr": [Term(text: one.0 + " " + other.0, status: .preferred)],
                    "en": [Term(text: one.1 + " " + other.1, status: .preferred)],
                ], file: "bench", line: line + 2)
        }
    }
}
