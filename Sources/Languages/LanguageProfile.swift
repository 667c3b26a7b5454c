import BitextModel
import FoundationEssentials

/// What is particular to one language, as data: read from `Languages/TAG.json`. A new language is a new file.
package struct LanguageProfile: Codable, Sendable {
    /// BCP 47.
    package var tag: String
    package var name: String
    /// The Snowball stemmer for the language; nil when there is none.
    package var stemmer: String?
    /// Words that elide onto the next one, with their apostrophe: `l'`, `qu'`. Tokens of their own.
    package var elisions: [String] = []
    /// Endings that are tokens of their own: `'s`.
    package var enclitics: [String] = []
    /// Abbreviations after which no sentence ends, with their full stop.
    package var abbreviations: [String] = []
    /// Abbreviations after which no sentence ends when a number follows: `art.`, `no.`.
    package var abbreviationsBeforeNumbers: [String] = []
    /// The most frequent words that carry no content, folded: for guessing the language and for weighing words.
    package var functionWords: Set<String> = []
    /// Quotation marks, opening and closing, the usual pair first.
    package var quotationMarks: [[String]] = []
    /// Marks that stand after a space in this language.
    package var spacedMarks: [String] = []
    package var months: [String] = []
    package var weekdays: [String] = []
    /// Titles before a name and what they say: `M.` → `mr`.
    package var civilities: [String: String] = [:]
    /// Small words inside a person's name: `de`, `van`, `bin`.
    package var nameParticles: [String] = []
    package var numbers: NumberWords = NumberWords()
    /// Whole lines that a content system puts around an article, folded: `add new comment`.
    package var furniture: Set<String> = []
    /// What a credit or copyright line begins with, folded: `copyright`, `photo`.
    package var creditLabels: [String] = []

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

    /// Reads a profile from the bytes of its file.
    package init(json: [UInt8], file: String) throws(Problem) {
        do {
            self = try JSONDecoder().decode(LanguageProfile.self, from: Data(json))
        } catch {
            throw Problem(file: file, "this language file cannot be read: \(error)", isFatal: true)
        }
    }

    package init(tag: String, name: String) {
        self.tag = tag
        self.name = name
    }

    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func read<Value: Decodable>(_ key: CodingKeys, _ fallback: Value) throws -> Value {
            try values.decodeIfPresent(Value.self, forKey: key) ?? fallback
        }
        tag = try values.decode(String.self, forKey: .tag)
        name = try values.decode(String.self, forKey: .name)
        stemmer = try values.decodeIfPresent(String.self, forKey: .stemmer)
        elisions = try read(.elisions, [])
        enclitics = try read(.enclitics, [])
        abbreviations = try read(.abbreviations, [])
        abbreviationsBeforeNumbers = try read(.abbreviationsBeforeNumbers, [])
        functionWords = try read(.functionWords, [])
        quotationMarks = try read(.quotationMarks, [])
        spacedMarks = try read(.spacedMarks, [])
        months = try read(.months, [])
        weekdays = try read(.weekdays, [])
        civilities = try read(.civilities, [:])
        nameParticles = try read(.nameParticles, [])
        numbers = try read(.numbers, NumberWords())
        furniture = try read(.furniture, [])
        creditLabels = try read(.creditLabels, [])
    }
}

extension LanguageProfile.NumberWords {
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func read<Value: Decodable>(_ key: CodingKeys, _ fallback: Value) throws -> Value {
            try values.decodeIfPresent(Value.self, forKey: key) ?? fallback
        }
        decimalSeparator = try read(.decimalSeparator, ".")
        groupSeparators = try read(.groupSeparators, [","])
        units = try read(.units, [:])
        multipliers = try read(.multipliers, [:])
        joiners = try read(.joiners, [])
        collectives = try read(.collectives, [:])
        ordinals = try read(.ordinals, [:])
        ordinalSuffixes = try read(.ordinalSuffixes, [])
        fractions = try read(.fractions, [:])
        scaleAbbreviations = try read(.scaleAbbreviations, [:])
        percentWords = try read(.percentWords, [])
        decadeWords = try read(.decadeWords, [])
        decadeSuffixes = try read(.decadeSuffixes, [])
        decades = try read(.decades, [:])
        hourMarks = try read(.hourMarks, [])
        dayHalves = try read(.dayHalves, [:])
        implied = try read(.implied, [:])
    }
}
