import BitextModel

/// The lexicon's expressions of several words whose words all stand in the bitext: `mise en œuvre`, `implementation`.
struct LinkPhrases: Sendable {
    /// A pair of which one side at least has several words.
    struct Pair: Sendable {
        var source: [Int32]
        var target: [Int32]
        var forward: Float
        var backward: Float
    }

    /// By the first source word.
    private var pairs: [Int32: [Pair]] = [:]

    func pairs(beginning word: Int32) -> [Pair] { pairs.isEmpty ? [] : pairs[word] ?? [] }

    /// - Parameters:
    ///   - singles: for each place in the lexicon's target words, the word that stands there, where the bitext has it.
    init(_ lexicon: BilingualLexicon, _ source: Vocabulary, _ target: Vocabulary, singles: [Int: Int32]) {
        let targets = Self.phrases(in: target, lexicon.targets(beginning:), lexicon.targetWord)
        let sources = Self.phrases(in: source, lexicon.sources(beginning:), lexicon.sourceWord)
        for (place, words) in sources {
            for entry in lexicon.answers(place) {
                let answer = targets[entry.target] ?? singles[entry.target].map { [$0] }
                if let answer { add(words, answer, entry) }
            }
        }
        guard !targets.isEmpty else { return }
        for (index, word) in source.words.enumerated() {
            guard let place = lexicon.source(word) else { continue }
            for entry in lexicon.answers(place) {
                if let answer = targets[entry.target] { add([Int32(index)], answer, entry) }
            }
        }
    }

    init() {}

    mutating func merge(_ other: LinkPhrases) { pairs.merge(other.pairs) { $0 + $1 } }

    private mutating func add(_ source: [Int32], _ target: [Int32], _ entry: BilingualLexicon.Entry) {
        pairs[source[0], default: []].append(
            Pair(source: source, target: target, forward: entry.forward, backward: entry.backward))
    }

    /// The lexicon's phrases that begin with a word of the vocabulary and hold no word beside it, by their place.
    private static func phrases(
        in vocabulary: Vocabulary, _ range: (String) -> Range<Int>, _ at: (Int) -> String
    ) -> [Int: [Int32]] {
        var result: [Int: [Int32]] = [:]
        for word in vocabulary.words where !word.isEmpty {
            // An elided word is written together with the next one.
            for place in range(word.hasSuffix("'") ? word : word + " ") {
                if let words = split(at(place), vocabulary), words.count > 1 { result[place] = words }
            }
        }
        return result
    }

    /// The words of a phrase, by number; nil when the vocabulary lacks one. A piece with an apostrophe is an elided word and
    /// the next one (`d'abord`), a word and an ending (`people's`), or one word.
    private static func split(_ phrase: String, _ vocabulary: Vocabulary) -> [Int32]? {
        var result: [Int32] = []
        for piece in phrase.split(separator: " ").map(String.init) {
            if let whole = vocabulary.id(of: piece) {
                result.append(whole)
            } else if let mark = piece.firstIndex(of: "'") {
                let cuts = [piece.index(after: mark), mark]
                guard let found = cuts.compactMap({ halves(of: piece, at: $0, vocabulary) }).first else { return nil }
                result += found
            } else {
                return nil
            }
        }
        return result
    }

    private static func halves(of piece: String, at cut: String.Index, _ vocabulary: Vocabulary) -> [Int32]? {
        guard let one = vocabulary.id(of: String(piece[..<cut])), let other = vocabulary.id(of: String(piece[cut...])) else {
            return nil
        }
        return [one, other]
    }
}
