/// A name as it is heard, whichever of two languages spelled it: `Khrouchtchev` and `Khrushchev` come out alike. One
/// symbol a sound:
///
/// - consonants `B D F G K L M N P R S T V W Z`, `X` for every *sh* and *ch*, `J` for *j*, *zh* and *dj*, `g` for a soft g,
///   `Q` for *kh*, `H`, and `Y` for *y* before a vowel;
/// - vowels `a e i o u`, `@` for a short *a* or *e* that Arabic does not write, `I` for the ending *-ie*, *-ia*, *-y*, `E`
///   and `A` for a final *e* and *a*, `s` for the *s* of a final *-es*.
struct NameSkeleton {
    private(set) var symbols: [UInt8] = []
    private let letters: [UInt8]

    /// - Parameter word: lower-case letters without accents, as ``Latin/plain(_:)`` gives them.
    init(_ word: some Sequence<UInt8>) {
        letters = Array(word.prefix(Self.longestWord))
        var at = 0
        while at < letters.count { at += max(1, ending(at) ?? consonants(at) ?? vowels(at) ?? other(at)) }
    }

    /// Longer words are no names: what follows is not looked at.
    private static let longestWord = 40

    // MARK: Endings

    private static let endings: [(letters: String, symbols: String)] = [
        ("iya", "I"), ("iye", "I"), ("ie", "I"), ("ia", "I"), ("ya", "I"), ("ye", "I"), ("ii", "I"), ("iy", "I"), ("yy", "I"),
        ("yi", "I"), ("ij", "I"), ("ey", "I"), ("y", "I"), ("i", "I"), ("ow", "u"), ("es", "Es"), ("ah", "A"), ("e", "E"),
        ("a", "A"),
    ]

    /// The rest of the word, when it is one of the endings after a consonant; `-re` after a consonant is `-er`.
    private mutating func ending(_ at: Int) -> Int? {
        guard let last = symbols.last, !Self.isVowel(last) else { return nil }
        if rest(at, is: "re"), symbols.count > 1, last != UInt8(ascii: "R") { return emit("eR", letters: 2) }
        for ending in Self.endings where rest(at, is: ending.letters) {
            return emit(ending.symbols, letters: ending.letters.utf8.count)
        }
        return nil
    }

    private func rest(_ at: Int, is ending: String) -> Bool {
        letters.count - at == ending.utf8.count && starts(at, ending)
    }

    // MARK: Consonants

    private static let consonants: [(letters: String, symbols: String)] = [
        ("schtsch", "X"), ("chtch", "X"), ("shch", "X"), ("tsch", "X"), ("tch", "X"), ("tsh", "X"), ("dzh", "J"), ("sch", "X"),
        ("chr", "KR"), ("chl", "KL"), ("ch", "X"), ("sh", "X"), ("dj", "J"), ("zh", "J"), ("kh", "Q"), ("gh", "G"), ("ph", "F"),
        ("th", "T"), ("dh", "D"), ("bh", "B"), ("rh", "R"), ("gue", "Ge"), ("gui", "Gi"), ("ge", "ge"), ("gi", "gi"),
        ("gy", "gi"),
        ("ck", "K"), ("cq", "K"), ("qu", "K"), ("ce", "Se"), ("ci", "Si"), ("cy", "Si"), ("tz", "TS"), ("b", "B"), ("c", "K"),
        ("d", "D"), ("f", "F"), ("g", "G"), ("h", "H"), ("j", "J"), ("k", "K"), ("l", "L"), ("m", "M"), ("n", "N"), ("p", "P"),
        ("q", "K"), ("r", "R"), ("s", "S"), ("t", "T"), ("v", "V"), ("w", "W"), ("x", "KS"), ("z", "Z"),
    ]

    private mutating func consonants(_ at: Int) -> Int? {
        if letters[at] == UInt8(ascii: "y"), isVowelLetter(at + 1) { return emit("Y", letters: 1) }
        if letters[at] == UInt8(ascii: "i"), isVowelLetter(at + 1), at == 0 || isVowelLetter(at - 1) {
            return emit("Y", letters: 1)
        }
        if starts(at, "ou"), isVowelLetter(at + 2) { return emit("W", letters: 2) }
        for rule in Self.consonants where starts(at, rule.letters) {
            // A vowel in the letters only tells how the consonant sounds: it is read again.
            let vowels = rule.symbols.utf8.last.map(Self.isVowel) == true ? 1 : 0
            let symbols = Array(rule.symbols.utf8.dropLast(vowels))
            if symbols.count == 1, symbols[0] == self.symbols.last { softenDoubled() } else { self.symbols += symbols }
            return rule.letters.utf8.count - vowels
        }
        return nil
    }

    /// Before a doubled consonant Arabic has a short vowel, which every newspaper spells its own way: `Sarraj`, `Serraj`.
    private mutating func softenDoubled() {
        guard symbols.count > 1 else { return }
        let vowel = symbols[symbols.count - 2]
        if vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "e") { symbols[symbols.count - 2] = UInt8(ascii: "@") }
    }

    // MARK: Vowels

    private static let vowels: [(letters: String, symbol: String)] = [
        ("eau", "o"), ("ou", "u"), ("oo", "u"), ("au", "o"), ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e"), ("ae", "e"),
        ("ee", "i"), ("aa", "a"), ("a", "a"), ("e", "e"), ("i", "i"), ("y", "i"), ("o", "o"), ("u", "u"),
    ]

    private mutating func vowels(_ at: Int) -> Int? {
        // `Ahmed` and `Ahmad`, `Mohamed` and `Mohammad`.
        if rest(at, is: "ed") || rest(at, is: "ad"), symbols.last == UInt8(ascii: "M") { return emit("@", letters: 1) }
        for rule in Self.vowels where starts(at, rule.letters) { return emit(rule.symbol, letters: rule.letters.utf8.count) }
        return nil
    }

    private mutating func other(_ at: Int) -> Int {
        symbols.append(letters[at])
        return 1
    }

    // MARK: Letters

    private mutating func emit(_ symbols: String, letters: Int) -> Int {
        self.symbols += symbols.utf8
        return letters
    }

    private func starts(_ at: Int, _ prefix: String) -> Bool {
        let prefix = prefix.utf8
        guard at + prefix.count <= letters.count else { return false }
        return zip(letters[at...], prefix).allSatisfy { $0 == $1 }
    }

    private func isVowelLetter(_ at: Int) -> Bool {
        letters.indices.contains(at) && "aeiouy".utf8.contains(letters[at])
    }

    static func isVowel(_ symbol: UInt8) -> Bool { "aeiou@IEA".utf8.contains(symbol) }
}
