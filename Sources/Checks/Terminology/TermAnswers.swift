import BitextModel
import Checking
import Terminology

/// The terms found in the segments of the translation that answer a bead. A form may belong to several concepts (*Libyan*
/// to the country and to its people), or stand inside a longer term (*UN* in *UN Security Council*): it answers all of them.
struct TermAnswers {
    private let context: CheckContext
    private let segments: Range<Int>
    /// Accepted forms, as the glossary has them.
    private let matches: [TermMatch]
    /// Forms with other small words.
    private let variants: [TermMatch]

    init(_ segments: Range<Int>, _ context: CheckContext) {
        self.context = context
        self.segments = segments
        let all = Self.nearest(context.target.allTerms(in: segments)).filter { !context.term($0, .target).isDeprecated }
        matches = all.filter { !$0.hasOtherSmallWords }
        variants = all.filter(\.hasOtherSmallWords)
    }

    /// A stretch that is one concept's form as written is no inflected form of another: where a row gives *infection* and
    /// *infectieuse*, another's *infectieux* does not claim the latter.
    private static func nearest(_ matches: ArraySlice<TermMatch>) -> [TermMatch] {
        var least: [Place: Int] = [:]
        for match in matches { least[Place(match)] = min(least[Place(match)] ?? .max, match.distance) }
        return matches.filter { $0.distance == least[Place($0)] }
    }

    private struct Place: Hashable {
        var segment: Int
        var range: Range<Int>

        init(_ match: TermMatch) {
            segment = match.segment
            range = match.range
        }
    }

    func names(_ entry: Int) -> Bool { matches.contains { $0.entry == entry } }

    /// Where a form of the concepts stands, or a form of another concept that is spelled like one of theirs.
    func places(of concepts: Set<Int>, _ accepted: [Term]) -> [TermMatch] {
        let forms = Set(accepted.map { $0.text.lowercased() })
        let found = matches.filter { concepts.contains($0.entry) || forms.contains(context.term($0, .target).text.lowercased()) }
        // Forms of one concept inside each other are one mention.
        return found.filter { match in
            !found.contains { $0.segment == match.segment && $0.range != match.range && $0.range.contains(match.range) }
        }
    }

    func variant(of concepts: Set<Int>) -> TermMatch? { variants.first { concepts.contains($0.entry) } }

    /// Whether the words of a form stand apart, or inside longer words.
    func hasSplitForm(_ accepted: [Term]) -> Bool {
        SplitFormFinder(accepted.map(\.text), language: context.target.tag, profile: context.target.language)
            .stands(in: context.bitext.target, segments: segments)
    }

    /// Whether the term stands in the original's own words between quotation marks: it is quoted, not forgotten.
    func keeps(_ match: TermMatch) -> Bool {
        let words = context.bitext.source.segments[match.segment].tokens[match.tokens].map(\.folded)
        let marks = Set(context.target.language.quotationMarks.joined())
        return segments.contains { index in
            let tokens = context.bitext.target.segments[index].tokens
            guard let place = tokens.firstRange(of: words) else { return false }
            return tokens[..<place.lowerBound].contains { marks.contains($0.folded) }
                && tokens[place.upperBound...].contains { marks.contains($0.folded) }
        }
    }
}

extension [Token] {
    /// Where words stand one after the other.
    fileprivate func firstRange(of words: [String]) -> Range<Int>? {
        guard !words.isEmpty, count >= words.count else { return nil }
        for start in 0...(count - words.count) where zip(self[start...], words).allSatisfy({ $0.folded == $1 }) {
            return start..<start + words.count
        }
        return nil
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
