import Languages
import UnicodeText

/// A word of the vocabulary that a word of the text may be a form of.
struct Candidate: Equatable {
    var word: Int32
    /// How far apart they are: the lower, the more alike.
    var distance: UInt8
    /// Whether only a term of several words may trust it.
    var isAgreement: Bool

    static let exact: UInt8 = 0
    static let same: UInt8 = 1
    static let agreed: UInt8 = 6
    /// Added when the accents of a capital had to be supplied.
    static let unaccented: UInt8 = 10

    /// A plural is nearer than another gender: one to three letters change.
    static func inflected(_ change: Int) -> UInt8 { 2 + UInt8(min(max(change, 1), 3)) }
}

/// The distinct words of all terms. Looking a word up takes the same time however many there are.
struct Vocabulary: Sendable {
    private var acronyms = WordIndex()
    private var cased: FormIndex
    private var folded: FormIndex
    /// Words whose first letter has an accent, without it.
    private var initials: FormIndex
    /// All words, without accents.
    private var bare: FormIndex
    private(set) var count: Int32 = 0
    private var functionWords = SpellingTable()

    init(_ profile: LanguageProfile, _ tools: borrowing WordTools) {
        let inflections = Inflections(profile.inflection)
        let bareInflections = Inflections(profile.inflection) { tools.stripper.strip($0) }
        cased = FormIndex(inflections)
        folded = FormIndex(inflections)
        initials = FormIndex(inflections)
        bare = FormIndex(bareInflections)
        for word in profile.functionWords { _ = functionWords.insert(word) }
    }

    /// A word that is no spelling, for what several spellings stand for.
    mutating func reserve() -> Int32 {
        count += 1
        return count - 1
    }

    /// The word of an acronym, which matches capitals only.
    mutating func acronym(_ lexeme: Lexeme) -> Int32 {
        if let known = acronyms.word(lexeme.acronymKey) { return known }
        let id = reserve()
        acronyms.insert(lexeme.acronymKey, id)
        return id
    }

    /// The word of a term that matches its own capitals only.
    mutating func cased(_ lexeme: Lexeme, _ tools: borrowing WordTools) -> Int32 {
        if let known = cased.word(lexeme.spelling) { return known }
        let id = reserve()
        cased.insert(lexeme.spelling, id, tools)
        return id
    }

    mutating func folded(_ lexeme: Lexeme, _ tools: borrowing WordTools) -> Int32 {
        if let known = folded.word(lexeme.folded) { return known }
        let id = reserve()
        folded.insert(lexeme.folded, id, tools)
        bare.insert(tools.stripper.strip(lexeme.folded), id, tools)
        let initial = tools.stripper.stripInitial(lexeme.folded)
        if initial != lexeme.folded { initials.insert(initial, id, tools) }
        return id
    }

    /// The words of the vocabulary that a word of a text may be a form of.
    func candidates(for lexeme: Lexeme, _ tools: borrowing WordTools) -> [Candidate] {
        var found = CandidateList()
        if let id = acronyms.word(lexeme.acronymKey) {
            found.insert(Candidate(word: id, distance: Candidate.exact, isAgreement: false))
        }
        cased.look(up: lexeme.spelling, tools, into: &found)
        // A small word is no form of another word: *aux* is not several *ail*.
        guard functionWords.number(of: lexeme.folded) == nil else {
            folded.look(up: lexeme.folded, tools, into: &found, isWhole: true)
            return found.candidates
        }
        folded.look(up: lexeme.folded, tools, into: &found)
        guard lexeme.startsWithPlainCapital else { return found.candidates }
        let isPlain = lexeme.folded.utf8.allSatisfy { $0 < 0x80 }
        if lexeme.isAllCapitals, isPlain {
            bare.look(up: lexeme.folded, tools, into: &found, added: Candidate.unaccented)
        } else {
            initials.look(up: lexeme.folded, tools, into: &found, added: Candidate.unaccented)
        }
        return found.candidates
    }
}

/// What is opened once for a glossary or a text and used for each of its words.
struct WordTools: ~Copyable {
    let folder = Folder()
    let composer = Normalizer(.nfc)
    let stripper = AccentStripper()
    let stemmer: Stemmer

    init(_ profile: LanguageProfile) {
        stemmer = Stemmer(profile.inflection.isEmpty ? profile.stemmer : nil)
    }

    /// A term as texts are written: in NFC, which ASCII is.
    func composed(_ term: String) -> [UInt8] {
        let bytes = Array(term.utf8)
        return bytes.allSatisfy { $0 < 0x80 } ? bytes : composer.normalize(bytes)
    }
}

/// Candidates without repetition, each with its smallest distance.
struct CandidateList {
    private(set) var candidates: [Candidate] = []

    mutating func insert(_ candidate: Candidate) {
        guard let index = candidates.firstIndex(where: { $0.word == candidate.word }) else {
            return candidates.append(candidate)
        }
        if candidate.distance < candidates[index].distance { candidates[index] = candidate }
    }
}

/// Words by their spelling; one spelling may be that of several.
private struct WordIndex: Sendable {
    private(set) var spellings = SpellingTable()
    /// By spelling: its first word.
    private var first: [Int32] = []
    /// The other words of spellings that have several.
    private var others: [Int: [Int32]] = [:]

    var isEmpty: Bool { first.isEmpty }

    mutating func insert(_ spelling: String, _ word: Int32) {
        let number = spellings.insert(spelling)
        if number == first.count { first.append(word) } else { others[number, default: []].append(word) }
    }

    func word(_ spelling: String) -> Int32? { spellings.number(of: spelling).map { first[$0] } }

    func forEachWord(_ spelling: String, _ body: (Int32) -> Void) {
        guard let number = spellings.number(of: spelling) else { return }
        body(first[number])
        if !others.isEmpty { others[number]?.forEach(body) }
    }
}

/// Words in one spelling, found by themselves and by their forms.
private struct FormIndex: Sendable {
    private let inflections: Inflections
    private var words = WordIndex()
    /// By Snowball stem, for languages whose endings are not known.
    private var stems: [String: [(spelling: String, word: Int32)]] = [:]

    init(_ inflections: Inflections) { self.inflections = inflections }

    func word(_ spelling: String) -> Int32? { words.word(spelling) }

    mutating func insert(_ spelling: String, _ word: Int32, _ tools: borrowing WordTools) {
        words.insert(spelling, word)
        guard inflections.isEmpty else { return }
        stems[tools.stemmer.stem(spelling), default: []].append((spelling, word))
    }

    func look(
        up spelling: String, _ tools: borrowing WordTools, into found: inout CandidateList, added: UInt8 = 0,
        isWhole: Bool = false
    ) {
        guard !words.isEmpty else { return }
        func insert(_ word: Int32, _ distance: UInt8, isAgreement: Bool = false) {
            found.insert(Candidate(word: word, distance: distance + added, isAgreement: isAgreement))
        }
        words.forEachWord(spelling) { insert($0, Candidate.same) }
        if isWhole { return }
        guard inflections.isEmpty else {
            return inflections.forEachForm(of: spelling, where: words.spellings.mayHold) { form, change, isAgreement in
                let distance = isAgreement ? Candidate.agreed : Candidate.inflected(change)
                words.forEachWord(form) { insert($0, distance, isAgreement: isAgreement) }
            }
        }
        for (other, word) in stems[tools.stemmer.stem(spelling)] ?? [] where Spelling.mayBeForms(spelling, other) {
            insert(
                word, Candidate.inflected(max(spelling.utf8.count, other.utf8.count) - min(spelling.utf8.count, other.utf8.count))
            )
        }
    }
}
