import BitextModel
import Languages
import UnicodeText

/// What is wrong with glossaries as they stand, seen without any text: what was not understood, repetitions and
/// contradictions within one file and between several, forms that can never match or match everywhere.
package struct GlossaryDoctor: ~Copyable {
    private let glossaries: [Glossary]
    /// What is known of the languages, by tag.
    private let profiles: [String: LanguageProfile]
    private var problems: [Problem] = []
    private let folder = Folder()

    /// - Parameter sources: the languages that may be translated from. Entries that share a form in one of these are compared;
    ///   that several concepts share a translation is no fault.
    package static func examine(
        _ glossaries: [Glossary], profiles: [LanguageProfile], sources: [String]
    ) -> [Problem] {
        var doctor = GlossaryDoctor(glossaries, profiles)
        for glossary in glossaries {
            doctor.problems += glossary.problems
            for entry in glossary.entries { doctor.examine(entry) }
        }
        doctor.compareEntries(sources)
        return doctor.problems
    }

    private init(_ glossaries: [Glossary], _ profiles: [LanguageProfile]) {
        self.glossaries = glossaries
        self.profiles = Dictionary(profiles.map { ($0.tag, $0) }) { first, _ in first }
    }

    private mutating func report(_ entry: ConceptEntry, _ message: String) {
        problems.append(Problem(file: entry.file, line: entry.line, message))
    }
}

extension GlossaryDoctor {
    private mutating func examine(_ entry: ConceptEntry) {
        for language in entry.terms.keys.sorted() {
            let terms = entry.terms[language] ?? []
            if !terms.isEmpty, terms.allSatisfy(\.status.isRefused) {
                report(entry, DoctorMessage.nothingAccepted(terms[0].text, language))
            }
            var seen: Set<String> = []
            for term in terms {
                if !seen.insert(term.key(folder)).inserted, isReportedByUs(entry) {
                    report(entry, GlossaryMessage.formTwice(term.text, language))
                }
                examine(term, language, in: entry)
            }
        }
        examine(entry.validity, in: entry)
    }

    private mutating func examine(_ term: Term, _ language: String, in entry: ConceptEntry) {
        examine(term.validity, in: entry)
        let words = WordCutter.words(of: term.text)
        if !words.contains(where: { !$0.isMark }) {
            return report(entry, GlossaryMessage.wordless(term.text, language))
        }
        if words.count > TermMatcher.longestTerm {
            return report(entry, GlossaryMessage.tooLong(term.text, language, limit: TermMatcher.longestTerm))
        }
        let profile = profiles[LanguageTag.primary(language)]
        if let profile, !term.isAcronym, !term.isCaseSensitive, profile.functionWords.contains(folder.fold(term.text)) {
            report(entry, DoctorMessage.functionWord(term.text, language))
        }
        if term.type == .acronym, !term.isAcronym, !term.isCaseSensitive {
            report(entry, DoctorMessage.smallAcronym(term.text))
        }
    }

    private mutating func examine(_ validity: Validity?, in entry: ConceptEntry) {
        guard let validity else { return }
        for day in [validity.from, validity.until] {
            if let day, !Self.isDay(day) { report(entry, DoctorMessage.strangeDay(day)) }
        }
        if let from = validity.from, let until = validity.until, Self.isDay(from), Self.isDay(until), from > until {
            report(entry, DoctorMessage.endsBeforeItBegins(from, until))
        }
    }

    /// A year, a month or a day in the order of ISO 8601.
    private static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return false }
        return parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
            && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
}

extension GlossaryDoctor {
    /// Tables report what they repeat while they are read; termbases do not.
    private func isReportedByUs(_ entry: ConceptEntry) -> Bool {
        glossaries.first { $0.name == entry.file }.map { $0.format == .tbx || $0.format == .martif } ?? true
    }

    private struct Place: Hashable {
        var language: String
        var form: String
    }

    /// Entries that share a form in one language: whether they repeat or contradict each other in another.
    private mutating func compareEntries(_ sources: [String]) {
        let entries = glossaries.flatMap(\.entries)
        var first: [Place: Int] = [:]
        var compared: Set<[Int]> = []
        for (index, entry) in entries.enumerated() {
            for language in sources {
                for term in entry.accepted(in: language) {
                    let place = Place(language: language, form: term.key(folder))
                    guard let other = first[place] else {
                        first[place] = index
                        continue
                    }
                    guard other != index, isNew(entry, entries[other]), compared.insert([other, index]).inserted else { continue }
                    compare(entry, with: entries[other], sharing: term.text, language)
                }
            }
        }
    }

    private func isNew(_ entry: ConceptEntry, _ other: ConceptEntry) -> Bool {
        entry.file != other.file || isReportedByUs(entry)
    }

    private mutating func compare(_ entry: ConceptEntry, with other: ConceptEntry, sharing form: String, _ language: String) {
        if let domain = entry.domain, let otherDomain = other.domain, domain != otherDomain { return }
        let place = entry.file == other.file ? "line \(other.line)" : "\(other.file):\(other.line)"
        let common = Set(entry.terms.keys).intersection(other.terms.keys).subtracting([language]).sorted()
        for tongue in common {
            let here = keys(entry.accepted(in: tongue))
            let there = keys(other.accepted(in: tongue))
            if let refused = entry.accepted(in: tongue).first(where: {
                keys(other.deprecated(in: tongue)).contains($0.key(folder))
            }) {
                report(entry, DoctorMessage.refusedElsewhere(form, refused.text, place))
            } else if here.isDisjoint(with: there), let one = entry.accepted(in: tongue).first,
                let two = other.accepted(in: tongue).first
            {
                report(entry, DoctorMessage.contradiction(form, one.text, two.text, place))
            } else if here == there, keys(entry.accepted(in: language)) == keys(other.accepted(in: language)) {
                report(entry, DoctorMessage.repetition(form, place))
            }
        }
    }

    private func keys(_ terms: [Term]) -> Set<String> {
        var result: Set<String> = []
        for term in terms { result.insert(term.key(folder)) }
        return result
    }
}

enum DoctorMessage {
    private static func quoted(_ text: String) -> String { GlossaryMessage.quoted(text) }

    static func nothingAccepted(_ form: String, _ language: String) -> String {
        "all forms in \(quoted(language)) are refused, such as \(quoted(form)): say which form is right, so that it can be proposed"
    }

    static func functionWord(_ form: String, _ language: String) -> String {
        "\(quoted(form)) is among the commonest words in \(quoted(language)) and will match everywhere: make it case sensitive or "
            + "delete it"
    }

    static func smallAcronym(_ form: String) -> String {
        "\(quoted(form)) is called an acronym and has small letters, so that a word spelled alike matches too: make it case "
            + "sensitive if one exists"
    }

    static func strangeDay(_ day: String) -> String { "\(quoted(day)) is not a date like 2011-02-27: correct it" }

    static func endsBeforeItBegins(_ from: String, _ until: String) -> String {
        "it is valid from \(from) until \(until), which is before: exchange the two"
    }

    static func refusedElsewhere(_ form: String, _ translation: String, _ place: String) -> String {
        "\(quoted(translation)) for \(quoted(form)) is accepted here and refused in \(place): decide for one"
    }

    static func contradiction(_ form: String, _ here: String, _ there: String, _ place: String) -> String {
        "\(quoted(form)) is \(quoted(here)) here and \(quoted(there)) in \(place): merge the two, or give each a domain"
    }

    static func repetition(_ form: String, _ place: String) -> String {
        "the concept of \(quoted(form)) repeats \(place): delete one of them"
    }
}
