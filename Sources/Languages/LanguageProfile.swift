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
    /// Abbreviations after which no sentence ends, with their full stop, as they are written: `Mme.`.
    package var abbreviations: [String] = []
    /// Abbreviations after which no sentence ends when a number follows: `art.`, `no.`.
    package var abbreviationsBeforeNumbers: [String] = []
    /// The most frequent words that carry no content, folded: for guessing the language and for weighing words.
    package var functionWords: Set<String> = []
    /// Quotation marks, opening and closing, the usual pair first.
    package var quotationMarks: [[String]] = []
    /// Marks that stand after a space in this language.
    package var spacedMarks: [String] = []
    /// The twelve months from January, folded.
    package var months: [String] = []
    /// The seven days from Monday (ISO 8601), folded.
    package var weekdays: [String] = []
    /// Titles before a name, folded, with and without full stop, and what they say in every language: `mme` → `mrs`.
    /// Some are other words too (`me`, `m`): a title only where a capitalised name follows.
    package var civilities: [String: String] = [:]
    /// Small words inside a person's name: `de`, `van`, `bin`.
    package var nameParticles: [String] = []
    /// What the works are called whose titles differ from language to language, and their parts, folded: `film`, `épisode`.
    package var works: Set<String> = []
    package var numbers: NumberWords = NumberWords()
    package var measures: MeasureWords = MeasureWords()
    package var dates: DateWords = DateWords()
    /// Whole lines that a content system puts around an article, folded: `add new comment`. Never a sentence of one.
    package var furniture: Set<String> = []
    /// What a credit or copyright line begins with, folded: `copyright`, `photo`.
    package var creditLabels: [String] = []
    /// Function words that stand for each other inside a term: `du`, `de la`, `de l'`, `des`.
    package var contractions: [[String]] = []
    /// Sets of contractions that say the same: `du`, `de l'`, `des` are one article, `de`, `d'` are none. Of two that no set
    /// holds together, one is a variant of the other. Those in no set say the same as any.
    package var sameContractions: [[String]] = []
    package var inflection: Inflection = Inflection()
    /// Whether the parts of a hyphenated word keep their meaning, so that terms are looked for in them: so in English
    /// (`militia-controlled`), not in French (`porte-parole`).
    package var hasTransparentCompounds = false
    package var spellings: Spellings = Spellings()

    package init(tag: String, name: String) {
        self.tag = tag
        self.name = name
    }
}
