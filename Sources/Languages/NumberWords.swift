extension LanguageProfile {
    /// How a language writes numbers, in words and in digits. All words are folded.
    package struct NumberWords: Codable, Sendable {
        /// `,` in French, `.` in English.
        package var decimalSeparator = "."
        package var groupSeparators: [String] = [","]
        /// Words that add: `vingt` 20, `twenty` 20.
        package var units: [String: Int] = [:]
        /// Two units, with a space (the text may have a hyphen), that are not their sum: `quatre vingts` 80.
        package var compounds: [String: Int] = [:]
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

        package init() {}
    }
}
