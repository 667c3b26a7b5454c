import BitextModel
import Languages
import Lexicon

/// Two texts and what is known of their words before anything is aligned.
package struct AlignmentInput: Sendable {
    let source: AlignmentText
    let target: AlignmentText
    let table: TranslationTable

    package init(
        _ source: SegmentedDocument, _ target: SegmentedDocument, languages: Sides<LanguageProfile>, lexicon: BilingualLexicon?,
        hasBlocks: Bool, weights: AlignmentWeights
    ) {
        self.source = AlignmentText(
            source, languages.source, hasBlocks: hasBlocks, weighsFunctionWords: lexicon != nil, weights: weights)
        self.target = AlignmentText(
            target, languages.target, hasBlocks: hasBlocks, weighsFunctionWords: lexicon != nil, weights: weights)
        var table = TranslationTable.bySpelling(self.source.vocabulary, self.target.vocabulary)
        if let lexicon {
            table.add(lexicon, self.source.vocabulary, self.target.vocabulary, kin: Float(weights.kin))
        }
        let (one, other) = (self.source.classes, self.target.classes)
        table.removeAll { (one[Int($0)] == .function) != (other[Int($1)] == .function) }
        self.table = table
    }
}
