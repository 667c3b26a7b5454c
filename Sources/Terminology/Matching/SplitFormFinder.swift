import BitextModel
import Languages

/// Finds forms whose words stand apart, or inside longer words: *épidémie actuelle de coronavirus* for `épidémie de
/// coronavirus`, *hypertension* for `tension`. Meant for the few terms that are found nowhere else.
package struct SplitFormFinder: Sendable {
    /// The words of each form, by their number in the matcher.
    private let forms: [[Int]]
    private let words: [String]
    /// By word: whether it is a whole form, which a matcher has looked for already.
    private let isAlone: [Bool]
    private let matcher: TermMatcher

    /// Words that may stand between two of a form: an adjective and its adverb.
    private static let widestGap = 2
    /// A shorter word may end another by chance: *mise*, *promise*.
    private static let shortestEnding = 6

    package init(_ forms: [String], language: String, profile: LanguageProfile) {
        var numbers: [String: Int] = [:]
        var words: [String] = []
        let numbered = forms.map { form in
            let bytes = Array(form.utf8)
            return WordCutter.words(of: form).map { word in
                let text = word.text(in: bytes)
                if let known = numbers[text] { return known }
                numbers[text] = words.count
                words.append(text)
                return words.count - 1
            }
        }
        self.forms = numbered
        self.words = words.map { $0.lowercased() }
        isAlone = words.indices.map { numbered.contains([$0]) }
        let terms = words.map { Term(text: $0, status: .preferred) }
        let entries = terms.map { ConceptEntry(terms: [language: [$0]], file: "", line: 0) }
        matcher = TermMatcher(termbase: Termbase(entries: entries), language: language, profile: profile)
    }

    /// Whether a form stands in one of the segments, in its order.
    package func stands(in text: SegmentedDocument, segments: Range<Int>) -> Bool {
        let found = Dictionary(grouping: matcher.found(in: TermText(text, segments: segments)).all, by: \.segment)
        return segments.contains { segment in
            let tokens = text.segments[segment].tokens
            var places = [[Int]](repeating: [], count: words.count)
            for match in found[segment] ?? [] where !isAlone[match.entry] {
                places[match.entry].append(match.tokens.lowerBound)
            }
            for (number, word) in words.enumerated() where word.utf8.count >= Self.shortestEnding {
                places[number] += tokens.indices.filter { tokens[$0].folded.hasSuffix(word) }
            }
            return forms.contains { stands($0, at: places, tokens) }
        }
    }

    private func stands(_ form: [Int], at places: [[Int]], _ tokens: [Token]) -> Bool {
        guard let first = form.first else { return false }
        var reached = Set(places[first])
        for word in form.dropFirst() {
            let next = places[word].filter { place in
                reached.contains { $0 <= place && place - $0 <= Self.widestGap + 1 && isOpen($0, place, tokens) }
            }
            reached = Set(next)
        }
        return !reached.isEmpty
    }

    /// Whether no punctuation parts two tokens.
    private func isOpen(_ one: Int, _ other: Int, _ tokens: [Token]) -> Bool {
        !tokens[one..<other].contains { $0.kind == .punctuation && $0.folded != "-" && $0.folded != "'" }
    }
}
