import BitextModel
import Languages

/// Finds the numbers of a text, in digits and in words, by their value. Grammar for spelled-out numbers: units add,
/// multipliers multiply what stands before them; all words come from the language's data.
package struct NumberFinder: Sendable {
    private let table: NumberTable
    private let decimalSeparator: UInt64
    private let measureNames: [[Measure]]

    package init(profile: LanguageProfile) {
        var table = NumberTable(profile)
        measureNames = table.addMeasures(profile.measures)
        self.table = table
        decimalSeparator = UInt64(profile.numbers.decimalSeparator.unicodeScalars.first?.value ?? 0x2E)
    }

    /// The numbers of all segments, in the order of the text.
    package func numbers(in document: SegmentedDocument) -> [NumberMention] { quantities(in: document).numbers }

    /// The numbers of all segments with what they count, and the measures that stand there, each list in the order of the
    /// text.
    package func quantities(in document: SegmentedDocument) -> (numbers: [NumberMention], measures: [MeasureMention]) {
        var reader = NumberReader(table: table, decimalSeparator: decimalSeparator, measureNames: measureNames)
        var numbers: [NumberMention] = []
        var measures: [MeasureMention] = []
        for index in document.segments.indices {
            let first = numbers.count
            // Straight to the bytes: the text with its map is copied whole by the function that finds it.
            reader.read(document.segments[index], of: document.document.blocks[document.segments[index].block].text.utf8)
            for draft in reader.drafts { numbers.append(mention(draft, reader.atoms, document.segments[index], index)) }
            for draft in reader.measures {
                let measure = mention(draft, reader.atoms, document.segments[index], index)
                if let number = draft.draft { numbers[first + number].measure = measure }
                measures.append(measure)
            }
        }
        return (numbers, measures)
    }

    private func mention(
        _ draft: NumberReader.MeasureDraft, _ atoms: [Atom], _ segment: Segment, _ index: Int
    ) -> MeasureMention {
        let range = atoms[draft.atoms.lowerBound].start..<atoms[draft.atoms.upperBound - 1].end
        return MeasureMention(
            names: draft.names, segment: index, range: range, tokens: tokenRange(range, in: segment.tokens),
            isCounted: draft.draft != nil)
    }

    private func mention(_ draft: NumberDraft, _ atoms: [Atom], _ segment: Segment, _ index: Int) -> NumberMention {
        let range = atoms[draft.atoms.lowerBound].start..<atoms[draft.atoms.upperBound - 1].end
        return NumberMention(
            kind: draft.kind, value: draft.value, isInDigits: draft.isInDigits, segment: index, range: range,
            tokens: tokenRange(range, in: segment.tokens), alternatives: draft.alternatives, parts: draft.parts,
            firmness: draft.firmness, isDecade: draft.isDecade, scale: draft.scale,
            isTied: draft.isTied)
    }
}
