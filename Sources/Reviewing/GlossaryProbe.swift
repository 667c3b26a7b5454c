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

    /// Forms that the matcher does not find in themselves, or finds as another entry's.
    package func unreachable() -> [Problem] {
        var forms: [(entry: Int, term: Int, text: String)] = []
        for (index, entry) in termbase.entries.enumerated() {
            for (place, term) in entry.terms(in: language).enumerated() { forms.append((index, place, term.text)) }
        }
        let document = SegmentedInput.document(segments: forms.map(\.text), name: "forms")
        let matches = Dictionary(grouping: matcher.matches(in: Segmenter(profile).segmentBlocks(document)), by: \.segment)
        var result: [Problem] = []
        for (number, form) in forms.enumerated() {
            let found = matches[number] ?? []
            guard !found.contains(where: { $0.entry == form.entry }) else { continue }
            let entry = termbase.entries[form.entry]
            if let other = found.max(by: { $0.range.count < $1.range.count }), isWhole(other, form.text) {
                guard !differ(entry, termbase.entries[other.entry]) else { continue }
                let message = ProbeMessage.taken(form.text, place(of: termbase.entries[other.entry], from: entry))
                result.append(Problem(file: entry.file, line: entry.line, message))
            } else {
                result.append(Problem(file: entry.file, line: entry.line, ProbeMessage.neverFound(form.text, language)))
            }
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
    /// Found oftener than this in a thousand words, an entry is more likely a common word than a term: in newspaper French
    /// the commonest content word stands about twice in a thousand words.
    private static let mostPerThousandWords = 2.0
    /// Fewer occurrences say nothing yet.
    private static let leastOccurrences = 10
    private static let shownSpellings = 3

    /// Entries that match too much in a corpus, the most frequent first.
    package func excessive(in corpus: [Document]) -> [Problem] {
        var counts: [Int: Int] = [:]
        var spellings: [Int: [String: Int]] = [:]
        var words = 0
        for document in corpus {
            let text = Segmenter(profile).segment(document)
            words += text.segments.reduce(0) { $0 + $1.tokens.count { $0.kind == .word } }
            for match in matcher.matches(in: text) {
                counts[match.entry, default: 0] += 1
                let bytes = text.text(of: text.segments[match.segment]).utf8[match.range]
                spellings[match.entry, default: [:]][String(decoding: bytes, as: UTF8.self), default: 0] += 1
            }
        }
        let often = counts.filter {
            $0.value >= Self.leastOccurrences && Double($0.value) * 1000 > Self.mostPerThousandWords * Double(words)
        }
        return often.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { index, count in
            let entry = termbase.entries[index]
            let message = ProbeMessage.excessive(count, words: words, spelled: commonest(spellings[index] ?? [:]))
            return Problem(file: entry.file, line: entry.line, message)
        }
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
        "\"\(form)\" never matches here, for \(place) has the same form and comes first: merge the two, or give each a domain"
    }

    static func excessive(_ count: Int, words: Int, spelled: [String]) -> String {
        let rate = Double(Int(Double(count) * 10_000 / Double(max(words, 1)))) / 10
        let shown = spelled.map { "\"\($0)\"" }.joined(separator: ", ")
        return
            "it matches \(count) times in \(words) words (\(rate) in 1,000), as \(shown): make it case sensitive, lengthen it or "
            + "delete it"
    }
}
