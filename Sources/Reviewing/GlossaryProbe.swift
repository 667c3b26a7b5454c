import BitextModel
import Languages
import Segmenting
import Terminology

/// Tries a termbase out on texts: its own forms, to see which can never be found, and a corpus, to see which are found too
/// often.
package struct GlossaryProbe {
    private let termbase: Termbase
    private let language: String
    private let profile: LanguageProfile
    private let matcher: TermMatcher

    package init(_ termbase: Termbase, language: String, profile: LanguageProfile) {
        self.termbase = termbase
        self.language = language
        self.profile = profile
        matcher = TermMatcher(termbase: termbase, language: language, profile: profile)
    }

    /// Forms that the matcher does not find in themselves, and entries all of whose forms it takes for another entry's.
    /// - Parameter isSource: whether the latter are looked for: several concepts may well share a translation.
    package func unreachable(isSource: Bool) -> [Problem] {
        var forms: [(entry: Int, term: Int, text: String)] = []
        for (index, entry) in termbase.entries.enumerated() {
            for (place, term) in entry.terms(in: language).enumerated() { forms.append((index, place, term.text)) }
        }
        let document = SegmentedInput.document(segments: forms.map(\.text), name: "forms")
        let matches = Dictionary(grouping: matcher.matches(in: Segmenter(profile).segmentBlocks(document)), by: \.segment)
        var result: [Problem] = []
        var reached: Set<Int> = []
        var taken: [Int: (form: String, other: Int)] = [:]
        for (number, form) in forms.enumerated() {
            let found = matches[number] ?? []
            if found.contains(where: { $0.entry == form.entry }) {
                reached.insert(form.entry)
            } else if let other = found.max(by: { $0.range.count < $1.range.count }), isWhole(other, form.text) {
                taken[form.entry] = taken[form.entry] ?? (form.text, other.entry)
            } else {
                let entry = termbase.entries[form.entry]
                result.append(Problem(file: entry.file, line: entry.line, ProbeMessage.neverFound(form.text, language)))
            }
        }
        guard isSource else { return result }
        for (index, place) in taken.sorted(by: { $0.key < $1.key }) where !reached.contains(index) {
            let (entry, other) = (termbase.entries[index], termbase.entries[place.other])
            guard !differ(entry, other) else { continue }
            let message = ProbeMessage.taken(place.form, self.place(of: other, from: entry))
            result.append(Problem(file: entry.file, line: entry.line, message))
        }
        return result
    }

    private func isWhole(_ match: TermMatch, _ form: String) -> Bool { match.range.count * 2 > form.utf8.count }

    /// Whether the two are told apart on purpose.
    private func differ(_ one: ConceptEntry, _ other: ConceptEntry) -> Bool {
        one.domain != nil && other.domain != nil && one.domain != other.domain
    }

    private func place(of other: ConceptEntry, from entry: ConceptEntry) -> String {
        other.file == entry.file ? "line \(other.line)" : "\(other.file):\(other.line)"
    }
}

extension GlossaryProbe {
    /// Found oftener than this in a thousand words, an entry is more likely a common word than a term. In 60 newspaper
    /// articles of all kinds, of the 7,317 concepts of a public thesaurus only everyday words passed it.
    private static let mostPerThousandWords = 0.5
    /// So is one that stands in so many of the texts, however short they are…
    private static let mostTexts = 0.25
    /// …when there are enough texts to tell.
    private static let leastTexts = 12
    /// Fewer occurrences say nothing yet.
    private static let leastOccurrences = 8
    private static let shownSpellings = 3

    /// How an entry was found in a corpus.
    private struct Sightings {
        var count = 0
        var texts: Set<Int> = []
        var spellings: [String: Int] = [:]
    }

    /// Entries that match too much in a corpus, the most frequent first. Matches that begin with a capital do not count: a
    /// name may well stand everywhere.
    package func excessive(in corpus: [Document]) -> [Problem] {
        var sightings: [Int: Sightings] = [:]
        var words = 0
        for (number, document) in corpus.enumerated() {
            let text = Segmenter(profile).segment(document)
            words += text.segments.reduce(0) { $0 + $1.tokens.count { $0.kind == .word } }
            for match in matcher.matches(in: text) {
                let spelling = String(decoding: text.text(of: text.segments[match.segment]).utf8[match.range], as: UTF8.self)
                guard spelling.first?.isLowercase == true else { continue }
                sightings[match.entry, default: Sightings()].count += 1
                sightings[match.entry]?.texts.insert(number)
                sightings[match.entry]?.spellings[spelling, default: 0] += 1
            }
        }
        let often = sightings.filter { isExcessive($0.value, words: words, texts: corpus.count) }
        return often.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { index, seen in
            let entry = termbase.entries[index]
            let message = ProbeMessage.excessive(
                seen.count, words: words, texts: seen.texts.count, of: corpus.count, spelled: commonest(seen.spellings))
            return Problem(file: entry.file, line: entry.line, message)
        }
    }

    private func isExcessive(_ seen: Sightings, words: Int, texts: Int) -> Bool {
        guard seen.count >= Self.leastOccurrences else { return false }
        return Double(seen.count) * 1000 > Self.mostPerThousandWords * Double(words)
            || (texts >= Self.leastTexts && Double(seen.texts.count) > Self.mostTexts * Double(texts))
    }

    private func commonest(_ spellings: [String: Int]) -> [String] {
        spellings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.shownSpellings).map(\.key)
    }
}

private enum ProbeMessage {
    static func neverFound(_ form: String, _ language: String) -> String {
        "\"\(form)\" can never match in \"\(language)\", for a text is cut into words otherwise: write it as it stands in a text"
    }

    static func taken(_ form: String, _ place: String) -> String {
        "the concept of \"\(form)\" never matches, for \(place) has the same forms and comes first: merge the two, or give each a "
            + "domain"
    }

    static func excessive(_ count: Int, words: Int, texts: Int, of all: Int, spelled: [String]) -> String {
        let shown = spelled.map { "\"\($0)\"" }.joined(separator: ", ")
        return
            "it matches \(count) times in \(words) words and in \(texts) of \(all) texts, as \(shown): lengthen the form, make it "
            + "case sensitive or delete it, unless it is a term here"
    }
}
