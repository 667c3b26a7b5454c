import BitextModel
import Checking
import Languages

/// The words of a translation whose spelling tells a region, and those that do not fit the rest.
struct RegionalSpellings {
    struct Word {
        var segment: Int
        var range: Range<Int>
        var reading: LanguageProfile.Spellings.Reading
    }

    struct Fault {
        enum Kind: Equatable {
            /// The translation's language tag asks for another region.
            case wrongRegion
            /// The rest is spelled as another region does; with some of its words.
            case mixed([String])
            /// The region knows both spellings of a family, the translation uses both; with words of the other kind.
            case mixedFamily([String])
        }
        var kind: Kind
        /// The variety whose spelling would fit.
        var expected: String
        var words: [Word]
    }

    private let context: CheckContext
    private let spellings: LanguageProfile.Spellings
    private let words: [Word]

    /// The rest of a translation speaks for a region when it has so many different words of it, and at least so many times
    /// as many as of the other: one word each way decides nothing.
    private static let leastUsual = 2
    private static let leastRatio = 2

    init(_ context: CheckContext) {
        self.context = context
        spellings = context.target.language.spellings
        words = spellings.names.isEmpty ? [] : Self.words(context, spellings)
    }

    func name(_ variety: String) -> String { spellings.names[variety] ?? variety }

    func bead(of word: Word) -> Int? { context.bitext.beads.firstIndex { $0.target.contains(word.segment) } }

    var faults: [Fault] {
        if let wanted = spellings.variety(of: context.target.tag) {
            let wrong = words.filter { $0.reading.variety != wanted && !$0.reading.alsoRightIn.contains(wanted) }
            return byWord(wrong).map { Fault(kind: .wrongRegion, expected: wanted, words: $0) } + mixedFamilies(wanted)
        }
        guard let usual = usualVariety, !spellings.isBlend(words.map(\.reading)) else { return [] }
        let odd = words.filter { $0.reading.variety != usual && !$0.reading.alsoRightIn.contains(usual) }
        let examples = examples(words.filter { $0.reading.variety == usual })
        return byWord(odd).map { Fault(kind: .mixed(examples), expected: usual, words: $0) } + mixedFamilies(usual)
    }

    /// The variety that most words tell; nil when it is not clear.
    private var usualVariety: String? {
        var seen: [String: Set<String>] = [:]
        for word in words where word.reading.alsoRightIn.isEmpty {
            seen[word.reading.variety, default: []].insert(text(word).lowercased())
        }
        let counts = seen.mapValues(\.count).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = counts.first, first.value >= Self.leastUsual else { return nil }
        let second = counts.dropFirst().first?.value ?? 0
        return first.value >= Self.leastRatio * second ? first.key : nil
    }

    /// Families of which the variety knows both spellings: one of them throughout.
    private func mixedFamilies(_ variety: String) -> [Fault] {
        let free = words.filter { word in
            !word.reading.alsoRightIn.isEmpty || word.reading.others.keys.contains { isFree(word.reading.difference, $0) }
        }.filter { $0.reading.alsoRightIn.contains(variety) || $0.reading.variety == variety }
        let families = Dictionary(grouping: free, by: \.reading.difference)
        return families.keys.sorted().compactMap { name in
            let kinds = Dictionary(grouping: families[name]!, by: \.reading.variety)
            guard kinds.count > 1 else { return nil }
            let ordered = kinds.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
            guard ordered[0].value.count >= Self.leastRatio * ordered[1].value.count else { return nil }
            return Fault(
                kind: .mixedFamily(examples(ordered[0].value)), expected: ordered[0].key, words: ordered[1].value)
        }
    }

    /// Whether a family's spelling of some variety is right in others too.
    private func isFree(_ name: String, _ variety: String) -> Bool {
        spellings.families.contains { $0.name == name && ($0.alsoRight ?? [:]).values.contains { $0.contains(variety) } }
    }

    private func byWord(_ words: [Word]) -> [[Word]] {
        let groups = Dictionary(grouping: words) { text($0).lowercased() }
        return groups.values.sorted { ($0[0].segment, $0[0].range.lowerBound) < ($1[0].segment, $1[0].range.lowerBound) }
    }

    private func examples(_ words: [Word]) -> [String] {
        var seen: Set<String> = []
        return words.map { text($0).lowercased() }.filter { seen.insert($0).inserted }
    }

    private func text(_ word: Word) -> String { context.string(word.range, segment: word.segment, .target) }

    /// Words outside names and quotations: what somebody is called, or wrote, is spelled as he or she does.
    private static func words(_ context: CheckContext, _ spellings: LanguageProfile.Spellings) -> [Word] {
        let document = context.bitext.target
        let marks = QuotationMarks(context.target.language)
        let reader = SpellingReader(spellings)
        var known: [String: LanguageProfile.Spellings.Reading?] = [:]
        return document.segments.indices.flatMap { index -> [Word] in
            let segment = document.segments[index]
            let text = document.text(of: segment).utf8
            let names = context.target.names(in: index..<index + 1)
            let quoted = marks.quoted(segment.tokens)
            return segment.tokens.enumerated().compactMap { number, token in
                guard token.kind == .word, !quoted.contains(number), !names.contains(where: { $0.range.overlaps(token.range) }),
                    number == 0 || !text[token.start].isCapital
                else { return nil }
                let reading = known[token.folded] ?? reader.reading(token.folded)
                known[token.folded] = .some(reading)
                return reading.map { Word(segment: index, range: token.range, reading: $0) }
            }
        }
    }
}

/// Tells which tokens of a segment stand between quotation marks.
struct QuotationMarks {
    private let pairs: [(opening: String, closing: String)]

    init(_ language: LanguageProfile) {
        pairs = language.quotationMarks.filter { $0.count == 2 && $0[0] != "'" && $0[0] != "‘" }.map { ($0[0], $0[1]) }
    }

    /// Indices of tokens between an opening mark and the next closing one.
    func quoted(_ tokens: [Token]) -> Set<Int> {
        var result: Set<Int> = []
        for (start, token) in tokens.enumerated() where !result.contains(start) {
            guard let pair = pairs.first(where: { $0.opening == token.folded }),
                let end = tokens[(start + 1)...].firstIndex(where: { $0.folded == pair.closing })
            else { continue }
            result.formUnion(start...end)
        }
        return result
    }
}

extension UInt8 {
    fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
}
