import BitextModel
import Checking
import Terminology

/// Does the translation render one concept of the glossary in two ways where the original has one?
struct InconsistentTermCheck: Check {
    static let metadata = CheckMetadata(
        id: "inconsistent-term",
        summary: "Is one concept rendered in two ways where the original has one?",
        category: .inconsistentTerm, severity: .minor)

    func findings(in context: CheckContext) -> [Finding] {
        let uses = Dictionary(grouping: renderings(context), by: \.key)
        return uses.keys.sorted().flatMap { odd(among: uses[$0]!, context) }
            + UnlistedRenderings(context).odd.map { make($0, context) }
    }

    private func make(_ odd: UnlistedRenderings.Odd, _ context: CheckContext) -> Finding {
        let source = context.string(odd.source.range, segment: odd.source.segment, .source)
        let here = context.string(odd.rendering.range, segment: odd.rendering.segment, .target)
        return finding(
            Wording.varied(source, here, odd.usual, odd.count), in: odd.bead,
            source: [context.span(odd.source.range, segment: odd.source.segment, .source)],
            target: [context.span(odd.rendering.range, segment: odd.rendering.segment, .target)], confidence: 0.7,
            expected: odd.usual)
    }

    /// One place where a source form and exactly one target form answer each other.
    private struct Rendering {
        var source: TermMatch
        var target: TermMatch
        var bead: Int
        /// The entry, and the family of the source form: forms that vary in the original may vary in the translation.
        var key: Key
        var family: Int
    }

    private struct Key: Hashable, Comparable {
        var entry: Int
        var family: Int
        static func < (left: Key, right: Key) -> Bool { (left.entry, left.family) < (right.entry, right.family) }
    }

    private func renderings(_ context: CheckContext) -> [Rendering] {
        var families = Families(context)
        return context.bitext.beads.indices.flatMap { index -> [Rendering] in
            let bead = context.bitext.beads[index]
            let sources = Dictionary(grouping: context.source.terms(in: bead.source), by: \.entry)
            let targets = Dictionary(grouping: context.target.terms(in: bead.target), by: \.entry)
            return sources.keys.sorted().flatMap { entry -> [Rendering] in
                guard let targets = targets[entry], let families = families.of(entry) else { return [] }
                return pair(sources[entry]!, targets, families, index, context)
            }
        }
    }

    private func pair(
        _ sources: [TermMatch], _ targets: [TermMatch], _ families: Sides<TermFamilies>, _ bead: Int, _ context: CheckContext
    ) -> [Rendering] {
        let sourceFamilies = Set(sources.map { families.source.family(of: $0.term) })
        guard sourceFamilies.count == 1, let family = sourceFamilies.first else { return [] }
        // Several in one bead answer each other in their order.
        return targets.filter { !context.term($0, .target).isDeprecated && !isInBrackets($0, context) }.enumerated().map {
            rank, target in
            Rendering(
                source: sources[min(rank, sources.count - 1)], target: target, bead: bead,
                key: Key(entry: target.entry, family: family), family: families.target.family(of: target.term))
        }
    }

    /// Whether a form stands in brackets: it explains another, and does not vary it.
    private func isInBrackets(_ match: TermMatch, _ context: CheckContext) -> Bool {
        let segment = context.bitext.target.segments[match.segment]
        let before = context.bitext.target.text(of: segment).utf8[segment.range.lowerBound..<match.range.lowerBound]
        let brackets = before.last { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        return brackets == UInt8(ascii: "(")
    }

    /// The renderings that differ from the most frequent one; the first one used wins a tie.
    private func odd(among uses: [Rendering], _ context: CheckContext) -> [Finding] {
        let counts = Dictionary(grouping: uses, by: \.family).mapValues(\.count)
        guard counts.count > 1, let first = uses.first else { return [] }
        let usual = uses.reduce(first) { counts[$1.family]! > counts[$0.family]! ? $1 : $0 }
        return uses.filter { $0.family != usual.family }.map { make($0, usual, counts[usual.family]!, context) }
    }

    private func make(_ odd: Rendering, _ usual: Rendering, _ count: Int, _ context: CheckContext) -> Finding {
        let entry = context.termbase.entries[odd.key.entry]
        let expected = context.string(usual.target, .target)
        let place = context.span(odd.target, .target)
        return finding(
            Wording.varied(context.string(odd.source, .source), context.string(odd.target, .target), expected, count),
            in: odd.bead, source: [context.span(odd.source, .source)], target: [place], confidence: 0.85, evidence: [.row(entry)],
            expected: expected, fix: Fix(span: place, replacement: expected))
    }
}

/// The families of each concept's forms, made once for an article.
private struct Families {
    private let context: CheckContext
    private let appositions: Sides<Appositions>
    private var known: [Int: Sides<TermFamilies>] = [:]

    /// Types of concept that good style varies: a country and its adjective, a people and its land.
    private static let freelyVaried: Set<String> = ["country", "demonym", "term", "currency"]

    init(_ context: CheckContext) {
        self.context = context
        appositions = Sides(source: Appositions(.source, context), target: Appositions(.target, context))
    }

    /// Nil where a concept's forms may vary freely: by its type, or as a thesaurus gives them.
    mutating func of(_ entry: Int) -> Sides<TermFamilies>? {
        let concept = context.termbase.entries[entry]
        guard !Self.freelyVaried.contains(concept.type ?? ""), concept.namesOneThing else { return nil }
        if let found = known[entry] { return found }
        let made = Sides(
            source: TermFamilies(concept.terms(in: context.source.tag), equal: appositions.source.pairs[entry] ?? []),
            target: TermFamilies(concept.terms(in: context.target.tag), equal: appositions.target.pairs[entry] ?? []))
        known[entry] = made
        return made
    }
}

/// Forms that the article itself sets equal: `Group for Support of Islam and Muslims (JNIM)`.
private struct Appositions {
    /// By entry, pairs of its terms.
    private(set) var pairs: [Int: [(Int, Int)]] = [:]

    init(_ side: Side, _ context: CheckContext) {
        let matches = context.sides[side].terms
        for (one, other) in zip(matches, matches.dropFirst()) {
            guard one.entry == other.entry, one.segment == other.segment, one.range.upperBound < other.range.lowerBound else {
                continue
            }
            let gap = context.string(one.range.upperBound..<other.range.lowerBound, segment: one.segment, side)
            if gap == " (" { pairs[one.entry, default: []].append((one.term, other.term)) }
        }
    }
}

private enum Wording {
    static func varied(_ source: String, _ here: String, _ elsewhere: String, _ count: Int) -> String {
        let times = count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
        return "\"\(source)\" is \"\(here)\" here and \"\(elsewhere)\" elsewhere (\(times))"
    }
}
