import BitextModel
import Languages

/// Finds the numbers of a text, in digits and in words, by their value. Grammar for spelled-out numbers: units add,
/// multipliers multiply what stands before them; all words come from the language's data.
package struct NumberFinder: Sendable {
    private let table: NumberTable
    private let decimalSeparator: UInt64

    package init(profile: LanguageProfile) {
        table = NumberTable(profile)
        decimalSeparator = UInt64(profile.numbers.decimalSeparator.unicodeScalars.first?.value ?? 0x2E)
    }

    /// The numbers of all segments, in the order of the text.
    package func numbers(in document: SegmentedDocument) -> [NumberMention] {
        var reader = NumberReader(table: table, decimalSeparator: decimalSeparator)
        var mentions: [NumberMention] = []
        for (index, segment) in document.segments.enumerated() {
            let text = document.text(of: segment).utf8
            for draft in reader.drafts(segment, of: text) {
                mentions.append(mention(draft, reader.scanner.atoms, segment, index))
            }
        }
        return mentions
    }

    private func mention(_ draft: NumberDraft, _ atoms: [Atom], _ segment: Segment, _ index: Int) -> NumberMention {
        let range = atoms[draft.atoms.lowerBound].start..<atoms[draft.atoms.upperBound - 1].end
        return NumberMention(
            kind: draft.kind, value: draft.value, isInDigits: draft.isInDigits, segment: index, range: range,
            tokens: tokenRange(range, in: segment.tokens), alternatives: draft.alternatives, parts: draft.parts,
            firmness: draft.firmness, isDecade: draft.isDecade)
    }
}
