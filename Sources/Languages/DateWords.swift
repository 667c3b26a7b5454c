extension LanguageProfile {
    /// How a language speaks of days. All words are folded; the names of months and weekdays are the profile's own.
    package struct DateWords: Codable, Sendable {
        /// Whether names of months and weekdays are capitalised: `may` is no month then, and `Mars` no month otherwise.
        package var areCapitalized = false
        /// Names of months that are other words too (`March`, `mars`): they count beside a day, a year or a connector.
        package var ambiguousNames: Set<String> = []
        /// Short forms of months beside a day or a year, with their number: `sept` 9.
        package var monthAbbreviations: [String: Int] = [:]
        /// Other forms of the weekdays, with their number from Monday, 1: `lundis` 1.
        package var weekdayForms: [String: Int] = [:]
        /// Words before a month or weekday that show it to be one: `in`, `on`.
        package var connectors: Set<String> = []
        /// Words between two days of one month: `au` in `du 3 au 5 juin`, `to`, `and`.
        package var dayJoiners: Set<String> = []
        /// Words for a day counted from today: `hier` −1, `tomorrow` 1.
        package var relativeDays: [String: Int] = [:]
        /// Words for a day counted from the day a text speaks of: `la veille` −1, `the next day` 1.
        package var narrativeDays: [String: Int] = [:]
        /// Words that put a period before now: `dernière` in `la semaine dernière`, `last` in `last week`.
        package var pastWords: Set<String> = []
        /// Words that put a period after now: `prochaine`, `next`.
        package var futureWords: Set<String> = []
        /// Whether those words stand after the period. Before it they say something else: `la dernière semaine`.
        package var directionFollows = false
        /// The four seasons from spring.
        package var seasons: [String] = []
        /// The order of a date in digits: `dmy`, `mdy`, or `any` where both are in use.
        package var dayOrder = "any"

        package init() {}
    }
}
