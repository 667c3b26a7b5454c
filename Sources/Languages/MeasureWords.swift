extension LanguageProfile {
    /// What a language calls money and units of measure. All words are folded.
    package struct MeasureWords: Codable, Sendable {
        /// Words for money, with ISO 4217 codes where they name one currency (`euros` EUR) and in lower case where they
        /// name several (`dollars` dollar).
        package var currencies: [String: String] = [:]
        /// Words for units, with their symbols: `kilomètres` km. The symbols are those of `Unit` in `Entities`.
        package var units: [String: String] = [:]
        /// Words among them that say something else as often (`livre`, `foot`): they count only after a number.
        package var wordsThatNeedNumbers: Set<String> = []
        /// Words between a number and what it counts: `milliards d’euros`, `half a mile`.
        package var connectors: Set<String> = []

        package init() {}
    }
}
