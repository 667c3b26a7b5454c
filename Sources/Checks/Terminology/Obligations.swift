import Checking
import Terminology

/// How much a glossary's rows ask for.
struct Obligations {
    private let entries: [ConceptEntry]

    /// A glossary of more rows than this was not decided on row by row: it is a thesaurus, which describes a language and
    /// does not lay down one form for each of its words. House glossaries hold tens or hundreds of rows.
    private static let largestHouseGlossary = 2000

    init(_ termbase: Termbase) { entries = termbase.entries }

    /// What a row asks for.
    enum Strength {
        /// Its forms are to be used, whatever else would be right: the row states a status.
        case binding
        /// Its forms are the right ones as far as nothing else that is known to be right stands there.
        case usual
        /// It describes, in a thesaurus: other words are right too.
        case descriptive
    }

    func strength(_ entry: Int) -> Strength {
        if isInThesaurus(entry) { return .descriptive }
        return entries[entry].hasStatus ? .binding : .usual
    }

    /// The rows of one glossary stand together, so that its ends are found by bisection.
    func isInThesaurus(_ entry: Int) -> Bool {
        end(from: entry, step: 1) - end(from: entry, step: -1) + 1 > Self.largestHouseGlossary
    }

    private func end(from entry: Int, step: Int) -> Int {
        let file = entries[entry].file
        var inside = 0
        var outside = Self.largestHouseGlossary + 1
        while outside - inside > 1 {
            let middle = (inside + outside) / 2
            let place = entry + step * middle
            if entries.indices.contains(place), entries[place].file == file { inside = middle } else { outside = middle }
        }
        return entry + step * inside
    }
}

extension CheckContext {
    /// An acronym of so many letters hardly ever means something else.
    private static let shortestSureAcronym = 4

    /// Whether a match is no short acronym, or one that the original spells out somewhere.
    func isSpelledOut(_ match: TermMatch) -> Bool {
        let text = string(match, .source)
        guard text.isAcronymShaped, text.utf8.count < Self.shortestSureAcronym else { return true }
        return source.terms.contains { $0.entry == match.entry && !string($0, .source).isAcronymShaped }
    }
}
