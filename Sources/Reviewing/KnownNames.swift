import Terminology

/// What everybody knows beside what the house says: the house's glossary has the last word on the words it names.
enum KnownNames {
    /// The known names that do not lie within a term of the house.
    static func beside(_ house: [TermMatch], _ known: [TermMatch]) -> [TermMatch] {
        guard !house.isEmpty else { return known }
        let bySegment = Dictionary(grouping: house, by: \.segment)
        return known.filter { name in
            bySegment[name.segment]?.contains {
                $0.tokens.lowerBound <= name.tokens.lowerBound && name.tokens.upperBound <= $0.tokens.upperBound
            } != true
        }
    }
}
