import BitextModel
import Entities
import Languages
import Lexicon

/// How one word answers another, the surest first.
enum WordRelation: UInt8 {
    /// The same letters, accents and case aside.
    case same
    /// A lexicon pairs them.
    case translation
    /// Two spellings of one name.
    case sound
    /// Words of one origin.
    case cognate
    case none
}

/// The distinct words of both sides of a bitext. What is asked of a word or of a pair is worked out once.
struct WordForms {
    private var numbers: [String: Int] = [:]
    private var folded: [String] = []
    /// For each word the number of the same word without accents.
    private var bare: [Int] = []
    private var sounds: [NameSound?] = []
    private var translations: [Set<Int>?] = []
    private var function: Sides<[Bool]> = Sides(source: [], target: [])
    private var relations: [UInt64: WordRelation] = [:]
    private var ordinary: Sides<[Int: Bool]> = Sides(source: [:], target: [:])
    private let lexicons: Sides<[BilingualLexicon]>
    private let endings: Sides<[[String]]>
    private let functionWords: Sides<Set<String>>
    private let commonNouns: Sides<Set<String>>
    private let works: Sides<Set<String>>
    private let nounEndings: Sides<[String]>
    private let pluralEndings: Sides<[String]>
    private var strange: [Int: Bool] = [:]

    init(_ lexicons: [BilingualLexicon], _ languages: Sides<LanguageProfile>) {
        self.lexicons = Sides(source: lexicons, target: lexicons.map(\.reversed))
        endings = languages.map { $0.inflection.endings }
        functionWords = languages.map { $0.functionWords }
        commonNouns = languages.map { $0.inflection.capitalisedNouns }
        works = languages.map { $0.works }
        nounEndings = languages.map { $0.inflection.nounEndings }
        pluralEndings = languages.map { $0.inflection.pluralEndings }
    }

    /// The number of a folded word.
    mutating func number(_ word: String) -> Int {
        if let number = numbers[word] { return number }
        let number = folded.count
        numbers[word] = number
        folded.append(word)
        bare.append(number)
        sounds.append(nil)
        translations.append(nil)
        for side in Side.allCases { function[side].append(functionWords[side].contains(word)) }
        if !word.utf8.allSatisfy({ $0 < 0x80 }) { bare[number] = self.number(word.withoutAccents) }
        return number
    }

    /// *état* for `etat`: capitals often stand without their accent.
    private func accented(_ word: String) -> [String] {
        guard let first = word.unicodeScalars.first, let variants = Self.accents[first] else { return [] }
        return variants.map { $0 + word.dropFirst() }
    }

    private static let accents: [Unicode.Scalar: [String]] = [
        "e": ["é", "è", "ê"], "a": ["à", "â"], "i": ["î"], "o": ["ô"], "u": ["ù"], "c": ["ç"],
    ]

    func isFunction(_ number: Int, _ side: Side) -> Bool { function[side][number] }

    func isWork(_ number: Int, _ side: Side) -> Bool { works[side].contains(folded[number]) }

    func text(_ number: Int) -> String { folded[number] }
    func bare(_ number: Int) -> Int { bare[number] }

    /// The bytes of the word without accents.
    func length(_ number: Int) -> Int { folded[bare[number]].utf8.count }

    mutating func sound(_ number: Int) -> NameSound {
        let number = bare[number]
        if let sound = sounds[number] { return sound }
        let sound = NameSound(folded[number])
        sounds[number] = sound
        return sound
    }

    // MARK: Pairs

    /// How a source word and a target word answer each other.
    mutating func relation(_ source: Int, _ target: Int) -> WordRelation {
        if bare[source] == bare[target] { return .same }
        let key = UInt64(source) << 32 | UInt64(target)
        if let known = relations[key] { return known }
        let relation = unlike(source, target)
        relations[key] = relation
        return relation
    }

    private mutating func unlike(_ source: Int, _ target: Int) -> WordRelation {
        if isTranslation(source, target) { return .translation }
        guard min(length(source), length(target)) > 2 else { return .none }
        let (one, other) = (sound(source), sound(target))
        if one.similarity(to: other) >= NameComparison.same { return .sound }
        return Cognates.similarity(one.letters, other.letters) > 0 || one.isCutShort(other) ? .cognate : .none
    }

    /// Whether both may be spellings of one name.
    mutating func areSpellings(_ source: Int, _ target: Int) -> Bool {
        sound(source).similarity(to: sound(target)) >= NameComparison.same
    }

    /// Whether one word is likely derived from the other: *coranique*, *Koran*; *site web*, *website*.
    mutating func areKin(_ source: Int, _ target: Int) -> Bool {
        let (one, other) = (sound(source), sound(target))
        return Cognates.similarity(one.letters, other.letters) > 0 || one.isKin(to: other)
    }

    /// Whether the letters of one begin the other, or most of both begin alike: nothing less derives a word from a name that
    /// no lexicon knows (`Correa` is no *course*). Two names may differ by a letter more (`Walsj`, `Walsh`).
    mutating func beginAlike(_ one: Int, _ other: Int, isName: Bool = false) -> Bool {
        let (left, right) = (sound(one).letters, sound(other).letters)
        let shared = zip(left, right).prefix { $0 == $1 }.count
        return shared >= min(left.count, right.count, Self.longestStem) - (isName ? 1 : 0)
    }

    private static let longestStem = 5

    mutating func isTranslation(_ source: Int, _ target: Int) -> Bool { translations(of: source).contains(target) }

    /// The words of the bitext that a lexicon gives for a source word.
    mutating func translations(of source: Int) -> Set<Int> {
        if let known = translations[source] { return known }
        var found: Set<Int> = []
        for lexicon in lexicons.source {
            for form in Set([folded[source], folded[bare[source]]] + accented(folded[source])) {
                guard let place = lexicon.source(form) else { continue }
                for entry in lexicon.answers(place) {
                    if let number = numbers[lexicon.targetWord(entry.target)] { found.insert(number) }
                }
            }
        }
        translations[source] = found
        return found
    }

    /// The words, of the bitext or not, that a lexicon gives for a source word.
    func renderings(of source: Int) -> [String] {
        lexicons.source.flatMap { lexicon in
            lexicon.source(folded[source]).map { lexicon.answers($0).map { lexicon.targetWord($0.target) } } ?? []
        }
    }

    // MARK: Words

    /// Whether a lexicon has the word on a side.
    func isKnown(_ number: Int, _ side: Side) -> Bool { isKnown(folded[number], side) }

    private func isKnown(_ word: String, _ side: Side) -> Bool { lexicons[side].contains { $0.source(word) != nil } }

    /// Whether no lexicon knows the word, in either language or in another form: a name of somebody, a brand.
    mutating func isStrange(_ number: Int) -> Bool {
        if let known = strange[number] { return known }
        let result = !Side.allCases.contains { side in
            ([folded[number], folded[bare[number]]] + otherForms(of: folded[number], endings[side])).contains {
                isKnown($0, side)
            }
        }
        strange[number] = result
        return result
    }

    /// Whether the word is strange and no form of a verb or a noun that a lexicon of its side knows: none begins like it.
    mutating func isUnheard(_ number: Int, _ side: Side) -> Bool {
        guard isStrange(number) else { return false }
        let word = folded[number]
        let stem = String(word.prefix(max(Self.shortestStem + 1, word.count - Self.longestEnding)))
        return !lexicons[side].contains { $0.hasSource(beginning: stem) }
    }

    /// Letters of an ending that a lexicon may not list: *tourn-aient*.
    private static let longestEnding = 5

    /// Whether the word names nothing by itself: a lexicon knows it, and translates it by words spelled otherwise (*cour*,
    /// *court*) or knows it in another number too (*union*, *unions*). *Paris* is not ordinary.
    mutating func isOrdinary(_ number: Int, _ side: Side) -> Bool {
        if let known = ordinary[side][number] { return known }
        if commonNouns[side].contains(folded[number]) { return true }
        let word = folded[number]
        let result = lexicons[side].contains { lexicon in
            guard lexicon.source(word) == nil else {
                return isCommonNoun(word, side) || hasUnlikeAnswer(word, lexicon) || isInflected(number, lexicon, endings[side])
            }
            // *Tales* is unknown, *tale* is not.
            return isPlural(word, side) || otherForms(of: word, endings[side]).contains { hasUnlikeAnswer($0, lexicon) }
        }
        ordinary[side][number] = result
        return result
    }

    /// Whether a lexicon knows the word, and it is formed as common nouns are: *University*.
    func isCommonNoun(_ number: Int, _ side: Side) -> Bool {
        isKnown(number, side) && isCommonNoun(folded[number], side)
    }

    /// *Fédération*, *Agence*: of a word that a lexicon knows.
    private func isCommonNoun(_ word: String, _ side: Side) -> Bool {
        hasEnding(word.hasSuffix("s") ? String(word.dropLast()) : word, nounEndings[side])
    }

    /// *Récipiendaires*: no lexicon knows it, and it is formed as the plurals of common nouns are.
    private func isPlural(_ word: String, _ side: Side) -> Bool { hasEnding(word, pluralEndings[side]) }

    private func hasEnding(_ word: String, _ endings: [String]) -> Bool {
        endings.contains { word.utf8.count >= $0.utf8.count + Self.shortestStem && word.hasSuffix($0) }
    }

    /// A rendering less probable than this may be a chance of the corpus it was learned from.
    private static let leastRendering: Float = 0.05

    private func hasUnlikeAnswer(_ word: String, _ lexicon: BilingualLexicon) -> Bool {
        guard let place = lexicon.source(word) else { return false }
        let own = NameSound(word)
        return lexicon.answers(place).contains { entry in
            guard entry.forward >= Self.leastRendering else { return false }
            let answer = NameSound(lexicon.targetWord(entry.target))
            return own.similarity(to: answer) < NameComparison.same && Cognates.similarity(own.letters, answer.letters) == 0
        }
    }

    private func isInflected(_ number: Int, _ lexicon: BilingualLexicon, _ endings: [[String]]) -> Bool {
        guard let answer = best(folded[number], lexicon) else { return false }
        return otherForms(of: folded[number], endings).contains { form in
            guard let kin = best(form, lexicon) else { return false }
            return Cognates.similarity(Cognates.skeleton(answer), Cognates.skeleton(kin)) > 0
        }
    }

    /// Letters that must stand before an ending.
    private static let shortestStem = 3

    /// The word with each ending that its own may change into.
    private func otherForms(of word: String, _ endings: [[String]]) -> [String] {
        endings.flatMap { group in
            group.flatMap { ending -> [String] in
                guard word.utf8.count >= ending.utf8.count + Self.shortestStem, word.hasSuffix(ending) else { return [] }
                return group.filter { $0 != ending }.map { word.dropLast(ending.count) + $0 }
            }
        }
    }

    private func best(_ word: String, _ lexicon: BilingualLexicon) -> String? {
        guard let place = lexicon.source(word) else { return nil }
        return lexicon.answers(place).max { $0.forward < $1.forward }.map { lexicon.targetWord($0.target) }
    }
}
