import BitextModel
import Entities
import Lexicon
import Terminology

/// Which names of one side answer which of the other, worked out once for all checks of names.
package struct NameAnswers: Sendable {
    /// By bead.
    package let beads: [NameVerdicts]

    package init(
        _ bitext: Bitext, _ sides: Sides<SideContext>, _ termbase: Termbase, _ knowledge: Knowledge,
        _ lexicons: [BilingualLexicon], _ links: [WordLinks]
    ) {
        var forms = WordForms(lexicons, sides.map(\.language))
        var concepts = NameConcepts(bitext, sides, termbase, knowledge)
        let reader = BeadReader(bitext, sides)
        let evidence = bitext.beads.enumerated().map { index, bead in
            BeadEvidence(bead, reader, &concepts, &forms, index < links.count ? links[index] : nil)
        }
        var judge = NameJudge(bitext, evidence, forms, reader, concepts, links)
        beads = judge.all()
    }
}
