extension LanguageProfile {
    /// How a language writes numbers, in words and in digits. All words are folded.
    package struct NumberWords: Codable, Sendable {
        /// `,` in French, `.` in English.
        package var decimalSeparator = "."
        package var groupSeparators: [String] = [","]
        /// Words that add: `vingt` 20, `twenty` 20.
        package var units: [String: Int] = [:]
        /// Words that multiply what stands before them: `cent` 100, `mille` 1000, `milliard` 1000000000.
        package var multipliers: [String: Double] = [:]
        /// Words that join parts of a number and add nothing: `et`, `and`.
        package var joiners: Set<String> = []
        /// Words for an approximate or collective number: `quinzaine` 15, `dozen` 12.
        package var collectives: [String: Int] = [:]
        /// Spelled-out ordinals: `deuxième` 2, `second` 2.
        package var ordinals: [String: Int] = [:]
        /// Endings of an ordinal written with digits: `e`, `ème`, `th`.
        package var ordinalSuffixes: [String] = []
        /// Words for a part: `moitié` 0.5, `tiers` ⅓.
        package var fractions: [String: Double] = [:]
        /// Abbreviated scale words after digits: `bn` 1000000000, `k` 1000. A single letter may mean something else.
        package var scaleAbbreviations: [String: Double] = [:]
        /// What stands for `%` in words: `pour cent`, `percent`.
        package var percentWords: [String] = []
        /// Words before a number that make it a decade: `années`.
        package var decadeWords: [String] = []
        /// Endings that make a number in digits a decade: `s` in `1990s`.
        package var decadeSuffixes: [String] = []
        /// Words that are a decade, by its two digits: `nineties` 90.
        package var decades: [String: Int] = [:]
        /// What stands between hours and minutes: `h`, `heures`. A single letter makes a time without minutes too.
        package var hourMarks: [String] = []
        /// Words after a time and the hours they add: `am` 0, `pm` 12.
        package var dayHalves: [String: Int] = [:]
        /// Words that may stand for a number on the other side and say none for certain: `both` 2, `double` 2, `une` 1.
        package var implied: [String: Double] = [:]

        package init() {}
    }
}
