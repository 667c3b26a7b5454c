/// Groups a concept's forms that a writer may alternate between: a full form and its acronym, a name and its short form.
/// `Libyan National Army` and `LNA` are one family, `Daesh` and `ISIS` are two.
package struct TermFamilies: Sendable {
    private var families: [Int]

    /// - Parameter equal: pairs of terms, by index, that are known to be one family.
    package init(_ terms: [Term], equal: [(Int, Int)] = []) {
        families = Array(terms.indices)
        let words = terms.map { Self.words($0.text) }
        for one in terms.indices {
            for other in terms.indices
            where other > one && Self.alternate(terms[one].text, words[one], terms[other].text, words[other]) {
                merge(families[one], families[other])
            }
        }
        for (one, other) in equal { merge(families[one], families[other]) }
    }

    /// The family of a form, by its index among the terms given.
    package func family(of term: Int) -> Int { families.indices.contains(term) ? families[term] : term }

    private mutating func merge(_ one: Int, _ other: Int) {
        families = families.map { $0 == max(one, other) ? min(one, other) : $0 }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func alternate(_ one: String, _ oneWords: [String], _ other: String, _ otherWords: [String]) -> Bool {
        Set(oneWords).isSubset(of: otherWords) || Set(otherWords).isSubset(of: oneWords)
            || abbreviates(one, otherWords) || abbreviates(other, oneWords)
    }

    /// Whether the acronym's letters are initials of the words, in order, with words skipped (`of`, `the`) but no letter.
    private static func abbreviates(_ acronym: String, _ words: [String]) -> Bool {
        guard acronym.isAcronymShaped else { return false }
        var letters = acronym.lowercased().filter(\.isLetter)[...]
        for word in words where letters.first == word.first { letters = letters.dropFirst() }
        return letters.isEmpty
    }
}
