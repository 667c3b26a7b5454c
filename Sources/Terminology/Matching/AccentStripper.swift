import UnicodeText

/// Takes accents off, as capitals are often set without them.
struct AccentStripper: ~Copyable {
    private let decomposer = Normalizer(.nfd)
    private let composer = Normalizer(.nfc)

    func strip(_ word: String) -> String {
        guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        var bare: [UInt8] = []
        for scalar in String(decoding: decomposer.normalize(Array(word.utf8)), as: UTF8.self).unicodeScalars
        where scalar.properties.generalCategory != .nonspacingMark {
            bare += UTF8.encode(scalar)!
        }
        return String(decoding: composer.normalize(bare), as: UTF8.self)
    }

    /// The word with its first letter only stripped: `état` → `etat`, `événement` → `evénement`.
    func stripInitial(_ word: String) -> String {
        guard let first = word.first, !first.isASCII else { return word }
        return strip(String(first)) + word.dropFirst()
    }
}
