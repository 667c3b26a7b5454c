import Languages

/// What a word may mean in a date.
struct DateMeaning {
    var month = 0
    var weekday = 0
    var relativeDay: Int?
    /// Whether that day is counted from the day the text speaks of, not from today.
    var isNarrative = false
    /// A period by number: 1 day, 2 week, 3 month, 4 year, 5 decade, 6 century, 11… the seasons, 21… the weekdays, 31… the
    /// months.
    var period = 0
    var isAmbiguous = false
    /// Only beside a day or a year.
    var isAbbreviation = false
    var isConnector = false
    /// Between two days of a month.
    var isDayJoiner = false
    var isPast = false
    var isFuture = false
    var isOrdinalSuffix = false
}

extension PhraseTable<DateMeaning> {
    init(_ profile: LanguageProfile) {
        let words = profile.dates
        let empty = DateMeaning()
        for (index, name) in profile.months.prefix(12).enumerated() {
            update(name, empty: empty) { ($0.month, $0.period) = (index + 1, 31 + index) }
        }
        for (index, name) in profile.weekdays.prefix(7).enumerated() {
            update(name, empty: empty) { ($0.weekday, $0.period) = (index + 1, 21 + index) }
        }
        for (name, day) in words.weekdayForms { update(name, empty: empty) { $0.weekday = day } }
        for (name, month) in words.monthAbbreviations {
            update(name, empty: empty) { meaning in
                if meaning.month == 0 { (meaning.month, meaning.isAbbreviation) = (month, true) }
            }
        }
        for (name, days) in words.relativeDays { update(name, empty: empty) { $0.relativeDay = days } }
        for (name, days) in words.narrativeDays { update(name, empty: empty) { ($0.relativeDay, $0.isNarrative) = (days, true) } }
        for (index, name) in words.seasons.enumerated() { update(name, empty: empty) { $0.period = 11 + index } }
        for (name, unit) in profile.measures.units {
            if let period = Self.periods[unit] { update(name, empty: empty) { $0.period = period } }
        }
        mark(words.ambiguousNames, \.isAmbiguous)
        mark(words.connectors, \.isConnector)
        mark(words.dayJoiners, \.isDayJoiner)
        mark(words.pastWords, \.isPast)
        mark(words.futureWords, \.isFuture)
        mark(Set(profile.numbers.ordinalSuffixes), \.isOrdinalSuffix)
    }

    private static var periods: [String: Int] { ["d": 1, "wk": 2, "mo": 3, "yr": 4, "decade": 5, "century": 6] }

    private mutating func mark(_ words: Set<String>, _ field: WritableKeyPath<DateMeaning, Bool>) {
        for word in words { update(word, empty: DateMeaning()) { $0[keyPath: field] = true } }
    }
}
