import UnicodeText

/// Takes accents off, as capitals are often set without them.
struct AccentStripper: ~Copyable {
    private let transliterator = Transliterator("NFD; [:Nonspacing Mark:] Remove; NFC")

    func strip(_ word: String) -> String {
        word.utf8.allSatisfy { $0 < 0x80 } ? word : transliterator?.transliterate(word) ?? word
    }

    /// The word with its first letter only stripped: `état` → `etat`, `événement` → `evénement`.
    func stripInitial(_ word: String) -> String {
        guard let first = word.first, !first.isASCII else { return word }
        return strip(String(first)) + word.dropFirst()
    }
}
