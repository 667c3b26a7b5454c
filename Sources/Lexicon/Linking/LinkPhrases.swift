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
    ///   - places: by word number, where the lexicon has the word.
    init(_ lexicon: BilingualLexicon, _ vocabularies: Sides<Vocabulary>, places: Sides<[Int?]>) {
        let sources = Self.phrases(
            vocabularies.source, places.source, lexicon.sourceCount, lexicon.sources(beginning:), lexicon.sourceWord)
        let targets = Self.phrases(
            vocabularies.target, places.target, lexicon.targetCount, lexicon.targets(beginning:), lexicon.targetWord)
        let singles = sources.isEmpty ? [:] : Self.words(at: places.target)
        for phrase in sources {
            for entry in lexicon.answers(phrase.place) {
                if let single = singles[entry.target] { add(phrase.words, [single], entry) }
            }
        }
        guard !targets.isEmpty else { return }
        let answers = Dictionary(targets.map { ($0.place, $0.words) }) { first, _ in first }
        let alone = places.source.enumerated().compactMap { index, place in place.map { ([Int32(index)], $0) } }
        for (words, place) in alone + sources.map({ ($0.words, $0.place) }) {
            for entry in lexicon.answers(place) {
                if let answer = answers[entry.target] { add(words, answer, entry) }
            }
        }
    }

    private static func words(at places: [Int?]) -> [Int: Int32] {
        var result: [Int: Int32] = [:]
        for (index, place) in places.enumerated() { if let place { result[place] = Int32(index) } }
        return result
    }

    init() {}

    mutating func merge(_ other: LinkPhrases) { pairs.merge(other.pairs) { $0 + $1 } }

    private mutating func add(_ source: [Int32], _ target: [Int32], _ entry: BilingualLexicon.Entry) {
        pairs[source[0], default: []].append(
            Pair(source: source, target: target, forward: entry.forward, backward: entry.backward))
    }

    /// The lexicon's phrases that begin with a word of the vocabulary and hold no word beside it. They stand right after
    /// their first word: no letter sorts before a space, and an elided word is written together with the next one.
    private static func phrases(
        _ vocabulary: Vocabulary, _ places: [Int?], _ count: Int, _ range: (String) -> Range<Int>, _ at: (Int) -> String
    ) -> [(place: Int, words: [Int32])] {
        var result: [(place: Int, words: [Int32])] = []
        let sieve = WordSieve(vocabulary.words)
        for (index, place) in places.enumerated() {
            let word = vocabulary.words[index]
            guard !word.isEmpty else { continue }
            let beginning = word.hasSuffix("'") ? word : word + " "
            let start = place.map { $0 + 1 } ?? range(beginning).lowerBound
            for next in start..<max(count, start) {
                let phrase = at(next)
                guard phrase.utf8.starts(with: beginning.utf8) else { break }
                guard sieve.mayHold(phrase) else { continue }
                if let words = split(phrase, vocabulary), words.count > 1 { result.append((next, words)) }
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

/// Tells most phrases apart that hold a word which a vocabulary lacks, without looking the words up: one bit for each sum of
/// a word's bytes.
private struct WordSieve {
    private var bits: [Bool]
    /// A text of ten thousand words fills a sixth.
    private static let size = 1 << 16

    init(_ words: [String]) {
        bits = Array(repeating: false, count: Self.size)
        for word in words { bits[Self.sum(word.utf8)] = true }
    }

    /// Whether each word of a phrase may be in the vocabulary. A word with an apostrophe may be two of its words.
    func mayHold(_ phrase: String) -> Bool {
        var sum = 0
        var isSplit = false
        for byte in phrase.utf8 {
            if byte == UInt8(ascii: " ") {
                guard isSplit || bits[sum] else { return false }
                (sum, isSplit) = (0, false)
            } else {
                isSplit = isSplit || byte == UInt8(ascii: "'")
                sum = Self.next(sum, byte)
            }
        }
        return isSplit || bits[sum]
    }

    private static func sum(_ bytes: String.UTF8View) -> Int { bytes.reduce(0, next) }

    private static func next(_ sum: Int, _ byte: UInt8) -> Int { (sum &* 31 &+ Int(byte)) & (size - 1) }
}
