import BitextModel
import Languages

/// Finds months, weekdays, days counted from today and periods before and after now. All words are data of the language.
package struct DateFinder: Sendable {
    private let table: PhraseTable<DateMeaning>
    private let rules: DateReader.Rules

    package init(profile: LanguageProfile) {
        table = PhraseTable<DateMeaning>(profile)
        rules = DateReader.Rules(
            areCapitalized: profile.dates.areCapitalized, directionFollows: profile.dates.directionFollows,
            isMonthFirst: profile.dates.dayOrder == "mdy", isEitherFirst: profile.dates.dayOrder == "any")
    }

    /// In the order of the text.
    package func dates(in document: SegmentedDocument) -> [DateMention] {
        var reader = DateReader(table: table, rules: rules)
        var mentions: [DateMention] = []
        for (index, segment) in document.segments.enumerated() {
            for draft in reader.drafts(segment, of: document.text(of: segment).utf8) {
                mentions.append(mention(draft, reader.atoms, segment, index))
            }
        }
        return mentions
    }

    private func mention(_ draft: DateReader.Draft, _ atoms: [Atom], _ segment: Segment, _ index: Int) -> DateMention {
        func range(_ taken: Range<Int>) -> Range<Int> { atoms[taken.lowerBound].start..<atoms[taken.upperBound - 1].end }
        let word = range(draft.atoms)
        return DateMention(
            kind: draft.kind, value: draft.value, alternatives: draft.alternatives, segment: index, range: word,
            extent: range(draft.extent), tokens: tokenRange(word, in: segment.tokens), isSure: draft.isSure,
            isNarrative: draft.isNarrative)
    }
}
