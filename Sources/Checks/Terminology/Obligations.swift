import Checking
import Terminology

/// What a glossary's row asks for.
enum Obligation {
    /// Its forms are to be used, whatever else would be right: the row states a status.
    case binding
    /// Its forms are the right ones as far as nothing else that is known to be right stands there.
    case usual
    /// It describes, in a thesaurus: other words are right too.
    case descriptive
    /// It warns of a look-alike and lists usual renderings; others may be as good.
    case suggestive
}

extension ConceptEntry {
    /// The type of rows whose refused forms look like the original's word and mean something else.
    private static let falseFriend = "false-friend"

    var obligation: Obligation {
        if type == ConceptEntry.falseFriend { return .suggestive }
        if isOfThesaurus { return .descriptive }
        return hasStatus ? .binding : .usual
    }

    /// Whether its forms are names of one thing, so that another form is another thing or an inconsistency.
    var namesOneThing: Bool { obligation != .descriptive && obligation != .suggestive }
}

extension CheckContext {
    /// An acronym of so many letters hardly ever means something else.
    static let shortestSureAcronym = 4

    /// Whether a match is no short acronym, or one that the original spells out somewhere.
    func isSpelledOut(_ match: TermMatch) -> Bool {
        let text = string(match, .source)
        guard text.isAcronymShaped, text.utf8.count < Self.shortestSureAcronym else { return true }
        return source.terms.contains { $0.entry == match.entry && !string($0, .source).isAcronymShaped }
    }
}
