import Languages

/// What a word or phrase may mean in a number. Many words mean several things: `third` is an ordinal and a part.
struct NumberMeaning {
    @Sparse var unit: Double?
    @Sparse var multiplier: Double?
    @Sparse var collective: Double?
    @Sparse var ordinal: Double?
    @Sparse var fraction: Double?
    @Sparse var decade: Double?
    @Sparse var implied: Double?
    @Sparse var month: Double?
    @Sparse var scale: Double?
    /// Hours that a half of the day adds.
    @Sparse var dayHalf: Double?
    var isJoiner = false
    var isPercent = false
    var isDecadeWord = false
    var isHourMark = false
    var isOrdinalSuffix = false
    var isDecadeSuffix = false
    /// Between a number and what it counts: `of`.
    var isConnector = false
    /// Index of what the word measures; −1 when it measures nothing.
    var measure: Int16 = -1
    /// Whether it is a measure only after a number.
    var needsNumber = false
}

/// A number that is mostly missing, in eight bytes: a meaning is copied for most words of a text.
@propertyWrapper struct Sparse {
    private var raw = Double.nan

    init() {}

    var wrappedValue: Double? {
        get { raw.isNaN ? nil : raw }
        set { raw = newValue ?? .nan }
    }
}

typealias NumberTable = PhraseTable<NumberMeaning>

extension PhraseTable<NumberMeaning> {
    /// The number words of a language.
    init(_ profile: LanguageProfile) {
        let words = profile.numbers
        set(words.units, \.unit) { Double($0) }
        set(words.multipliers, \.multiplier) { $0 }
        set(words.collectives, \.collective) { Double($0) }
        set(words.ordinals, \.ordinal) { Double($0) }
        set(words.fractions, \.fraction) { $0 }
        set(words.decades, \.decade) { Double($0) }
        set(words.implied, \.implied) { $0 }
        set(words.scaleAbbreviations, \.scale) { $0 }
        set(words.dayHalves, \.dayHalf) { Double($0) }
        mark(words.joiners, \.isJoiner)
        mark(words.percentWords, \.isPercent)
        mark(words.decadeWords, \.isDecadeWord)
        mark(words.decadeSuffixes, \.isDecadeSuffix)
        mark(words.hourMarks, \.isHourMark)
        mark(words.ordinalSuffixes, \.isOrdinalSuffix)
        // A list may go on with abbreviations or other forms after the twelve names.
        for (index, month) in profile.months.enumerated() {
            update(month, empty: NumberMeaning()) { $0.month = Double(index % 12 + 1) }
        }
        mark(profile.measures.connectors, \.isConnector)
        mark(profile.measures.wordsThatNeedNumbers, \.needsNumber)
    }

    /// The words for money and units of a language, each with the index of what it means in the list returned.
    mutating func addMeasures(_ words: LanguageProfile.MeasureWords) -> [[Measure]] {
        var names: [[Measure]] = []
        let all = words.currencies.mapValues { [Measure.currency($0)] }
            .merging(words.units.mapValues { [Measure.unit($0)] }) { $0 + $1 }
        // Sorted: the list must not depend on hashing.
        for (word, measures) in all.sorted(by: { $0.key < $1.key }) {
            update(word, empty: NumberMeaning()) { $0.measure = Int16(names.count) }
            names.append(measures)
        }
        return names
    }

    private mutating func set<Value>(
        _ words: [String: Value], _ field: WritableKeyPath<NumberMeaning, Double?>, _ value: (Value) -> Double
    ) {
        for (word, number) in words { update(word, empty: NumberMeaning()) { $0[keyPath: field] = value(number) } }
    }

    private mutating func mark(_ words: some Sequence<String>, _ field: WritableKeyPath<NumberMeaning, Bool>) {
        for word in words { update(word, empty: NumberMeaning()) { $0[keyPath: field] = true } }
    }
}
