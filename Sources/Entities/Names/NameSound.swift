/// One word of a name as it is written and as it sounds: made once for each distinct word, compared often.
package struct NameSound: Sendable {
    /// Lower case, without accents.
    package let letters: [UInt8]
    private let symbols: [UInt8]

    package init(_ word: String) { self.init(letters: Latin.plain(word)) }

    init(letters: [UInt8]) {
        self.letters = letters
        symbols = NameSkeleton(letters).symbols
    }

    /// How alike two words sound, 0…1; see ``NameComparison/same``.
    package func similarity(to other: NameSound) -> Double {
        if letters == other.letters { return 1 }
        if letters.count == 1 || other.letters.count == 1 { return letters.first == other.letters.first ? Self.initial : 0 }
        let length = Double(max(symbols.count, other.symbols.count, 1))
        return max(0, 1 - SoundCosts(isStrict: false).distance(symbols, other.symbols) / length)
    }

    /// An initial stands for a name that begins with it, and for many others.
    private static let initial = 0.8

    /// Whether conventions of spelling explain all that differs: `Sarraj`, `Serraj`; `Poutine`, `Putin`.
    package func isSpelledByConvention(as other: NameSound) -> Bool {
        SoundCosts(isStrict: true).distance(symbols, other.symbols) == 0
    }
}
