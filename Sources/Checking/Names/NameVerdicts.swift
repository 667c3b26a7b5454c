import BitextModel

/// What is wrong with the names of one bead.
package struct NameVerdicts: Sendable, Equatable {
    package struct Pair: Sendable, Equatable {
        package var source: BeadName
        package var target: BeadName
        /// How the name, or the word of it that is misspelt, should be spelled.
        package var expected: String
    }

    package struct Single: Sendable, Equatable {
        package var name: BeadName
        /// Share of the bead's other words that something answers, 0…1.
        package var coverage: Double
    }

    /// A place that the translation leaves in the source's language.
    package var untranslated: [Pair] = []
    /// The translation spells the name otherwise elsewhere, and more often: there as `expected`.
    package var inconsistent: [Pair] = []
    /// Names that answer each other.
    package var matched: [Pair] = []
    /// Another name stands where the source's name should.
    package var replaced: [Pair] = []
    package var misspelt: [Pair] = []
    package var omitted: [Single] = []
    package var added: [Single] = []
}
