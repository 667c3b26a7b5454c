import BitextModel
import Checking
import Lexicon

/// Names that no glossary knows and that the translation renders in two ways, by word links.
struct UnlistedRenderings {
    struct Odd {
        var bead: Int
        var source: WordAnswers.Stretch
        var rendering: WordAnswers.Stretch
        var usual: String
        var count: Int
    }

    /// A name that stands less often leaves too little to tell the usual rendering by.
    private static let leastUses = 3
    /// The usual rendering of a name stands so many times, the odd one once.
    private static let leastUsual = 2
    /// A link less sure than this may have caught the words beside.
    private static let sure: Float = 0.8

    private let context: CheckContext

    init(_ context: CheckContext) { self.context = context }

    var odd: [Odd] {
        RecurringPhrases(context, least: Self.leastUses, namesOnly: true).phrases.flatMap { key, phrase in
            phrase.kind == .name && key.contains(" ") ? odd(among: phrase) : []
        }
    }

    private func odd(among phrase: RecurringPhrases.Phrase) -> [Odd] {
        let sure = phrase.uses.filter { $0.rendering != nil && $0.confidence >= Self.sure && !isListed($0.source) }
        let counts = Dictionary(grouping: sure, by: { text($0).lowercased() }).mapValues(\.count)
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let usual = most, usual.value >= Self.leastUsual,
            let example = sure.first(where: { text($0).lowercased() == usual.key })
        else { return [] }
        return sure.filter { counts[text($0).lowercased()] == 1 && areApart(text($0), usual.key) && isName($0) }.map {
            Odd(bead: $0.bead, source: $0.source, rendering: $0.rendering!, usual: text(example), count: usual.value)
        }
    }

    private func isListed(_ stretch: WordAnswers.Stretch) -> Bool {
        context.namedConcepts(in: stretch.segment..<stretch.segment + 1, .source).contains {
            $0.match.range.overlaps(stretch.range)
        }
    }

    private func text(_ use: RecurringPhrases.Use) -> String {
        use.rendering.map { context.string($0.range, segment: $0.segment, .target) } ?? ""
    }

    /// Whether the odd rendering is a whole name itself, and not *he* or *the bank*.
    private func isName(_ use: RecurringPhrases.Use) -> Bool {
        guard let rendering = use.rendering else { return false }
        return context.target.names(in: rendering.segment..<rendering.segment + 1).contains {
            $0.range == rendering.range && $0.text.contains(" ")
        }
    }

    /// Whether two renderings share no word, and neither is the other's acronym.
    private func areApart(_ one: String, _ other: String) -> Bool {
        let (left, right) = (Self.words(one), Self.words(other))
        let isAcronym = one.isAcronymLike || other.isAcronymLike
        return !isAcronym && !left.contains { word in right.contains { $0.hasPrefix(word.prefix(4)) } }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

extension String {
    fileprivate var isAcronymLike: Bool { count < 8 && uppercased() == self }
}
