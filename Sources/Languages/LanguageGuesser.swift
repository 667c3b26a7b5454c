/// Guesses in which language of a catalogue a text is written, from its function words and its letters (function words
/// as evidence: Ingle 1976; Grefenstette 1995). Everything it knows comes from the profiles.
package struct LanguageGuesser: Sendable {
    private let tags: [String]
    /// The languages, by their place in `tags`, that have a word among their closed words.
    private let languagesOfWord: [String: [Int]]
    /// The letters beyond ASCII that each language's own words show.
    private let alphabets: [Set<Unicode.Scalar>]

    /// Fewer words than this are a heading, a name or a label: too little to tell.
    private static let fewestWords = 4
    /// One function word may be part of a name: `Der Spiegel`.
    private static let fewestFunctionWords = 2
    /// Function words are roughly four words in ten of running prose. Far below that, a text is a list of names or in a
    /// language that is not in the catalogue. Chosen on the sentences of the tests, not yet measured on articles.
    private static let leastShare = 0.15
    /// Evidence is counted in doublings of the odds. A function word makes its languages sixteen times as likely: less
    /// than the frequencies say, because the words of one quotation or name (`Banque de France`) come together.
    private static let functionWord = 4
    /// A letter that a language does not use makes it a quarter as likely: less telling than a word, for names travel.
    private static let foreignLetter = -2
    /// Between two languages, one function word more than the other has is enough; a word that they share
    /// tells nothing between them. Chosen on the sentences of the tests.
    private static let leastConfidence = 0.75

    package init(_ catalogue: LanguageCatalogue) {
        let profiles = catalogue.tags.map(catalogue.profile)
        var languages: [String: [Int]] = [:]
        for (index, profile) in profiles.enumerated() {
            for word in profile.closedWords { languages[word, default: []].append(index) }
        }
        tags = profiles.map(\.tag)
        languagesOfWord = languages
        alphabets = profiles.map(\.alphabet)
    }

    /// The language of a text without markup, UTF-8, and how likely it is among the languages of the catalogue (0 to
    /// 1); nil when the text is too short, is code, or does not tell. Reads at most 64 KB, taken from all of the text.
    package func guess(_ text: [UInt8]) -> (tag: String, confidence: Double)? {
        let sample = TextSample(of: text)
        return sample.looksLikeCode ? nil : guess(words: sample.words(isKnown: { languagesOfWord[$0] != nil }))
    }

    /// The same for folded words, for instance the tokens of one sentence: elided words and enclitics stand alone.
    package func guess(words: some Sequence<String>) -> (tag: String, confidence: Double)? {
        let (evidence, count) = gather(words)
        guard count >= Self.fewestWords, let best = evidence.indices.max(by: { evidence[$0] < evidence[$1] }) else { return nil }
        let least = max(Double(Self.fewestFunctionWords), Self.leastShare * Double(count))
        guard Double(evidence[best]) >= least * Double(Self.functionWord) else { return nil }
        let confidence = Self.likelihood(of: best, evidence)
        return confidence >= Self.leastConfidence ? (tags[best], confidence) : nil
    }

    /// For every language, the share of the words that speak for it, less what foreign letters speak against it: about
    /// 0.4 for prose in that language, near 0 for an unrelated one; below 0 when the letters are another language's.
    package func scores(for words: some Sequence<String>) -> [String: Double] {
        let (evidence, count) = gather(words)
        return Dictionary(
            uniqueKeysWithValues: zip(tags, evidence.map { Double($0) / Double(Self.functionWord * max(count, 1)) }))
    }

    /// The evidence for each language, in doublings of the odds, and the number of words.
    private func gather(_ words: some Sequence<String>) -> (evidence: [Int], count: Int) {
        var evidence = [Int](repeating: 0, count: tags.count)
        var count = 0
        for word in words where !word.isEmpty {
            count += 1
            if let languages = languagesOfWord[word] {
                for language in languages { evidence[language] += Self.functionWord }
            } else if word.utf8.contains(where: { $0 >= 0x80 }) {
                weighLetters(of: word, &evidence)
            }
        }
        return (evidence, count)
    }

    private func weighLetters(of word: String, _ evidence: inout [Int]) {
        for (language, alphabet) in alphabets.enumerated()
        where word.unicodeScalars.contains(where: { !$0.isASCII && !alphabet.contains($0) }) {
            evidence[language] += Self.foreignLetter
        }
    }

    /// The probability of the likeliest language, all being equally likely beforehand.
    private static func likelihood(of best: Int, _ evidence: [Int]) -> Double {
        // Odds of 1 to 2^60 change nothing any more.
        1 / evidence.reduce(0) { $0 + 1 / Double(1 << min(evidence[best] - $1, 60)) }
    }
}

extension LanguageProfile {
    /// The words of which a language has few and uses many: function words, and those for numbers, days and titles.
    fileprivate var closedWords: Set<String> {
        let lists: [any Sequence<String>] = [
            elisions, enclitics, months, weekdays, civilities.keys, numbers.units.keys, numbers.multipliers.keys,
            numbers.ordinals.keys,
        ]
        return lists.reduce(into: functionWords) { words, list in for word in list { words.insert(word) } }
    }

    /// The letters beyond ASCII in the words the profile lists.
    fileprivate var alphabet: Set<Unicode.Scalar> {
        var letters: Set<Unicode.Scalar> = []
        for word in closedWords.union(furniture) { letters.formUnion(word.unicodeScalars.lazy.filter { !$0.isASCII }) }
        return letters
    }
}
