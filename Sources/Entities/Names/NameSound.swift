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

    /// Whether one is the other cut short: *Sup*, *Supérieure*; *Mouson*, *Mousonturm*. `Paul` is not `Paula` cut short.
    package func isCutShort(_ other: NameSound) -> Bool {
        let (short, long) = letters.count < other.letters.count ? (letters, other.letters) : (other.letters, letters)
        let isHalf = short.count >= Self.shortestPrefix && long.count >= short.count * 2
        let isStem = short.count >= Self.shortestStem && long.count >= short.count + Self.shortestRest
        return (isHalf || isStem) && long.starts(with: short)
    }

    /// *Mouson*, *Mousonturm*: a name with a word joined to it. `Niger` is not `Nigeria` cut short.
    private static let shortestStem = 5
    private static let shortestRest = 3

    /// Whether both begin alike, so that one may be derived from the other: *Kosovo*, *kosovare*; *Coran*, *Koranic*; the
    /// shorter is the beginning of the longer, or they share four sounds that are most of the shorter.
    package func isKin(to other: NameSound) -> Bool {
        let shorter = min(letters.count, other.letters.count)
        if shorter >= Self.shortestPrefix, zip(letters, other.letters).allSatisfy({ $0 == $1 }) { return true }
        let shared = zip(symbols, other.symbols).prefix { $0 == $1 }.count
        return shared >= Self.sharedSounds && shared * 5 >= min(symbols.count, other.symbols.count) * 3
    }

    private static let shortestPrefix = 3
    private static let sharedSounds = 4

    /// Whether conventions of spelling explain all that differs: `Sarraj`, `Serraj`; `Poutine`, `Putin`.
    package func isSpelledByConvention(as other: NameSound) -> Bool {
        SoundCosts(isStrict: true).distance(symbols, other.symbols) == 0
    }
}
