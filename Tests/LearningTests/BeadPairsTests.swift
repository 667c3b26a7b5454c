import BitextModel
import Learning
import Testing

private func document(_ sentences: [String]) -> SegmentedDocument {
    let text = sentences.joined(separator: " ")
    let block = Block(role: .paragraph, text: MappedText(verbatim: Array(text.utf8), origin: 0))
    var segments: [Segment] = []
    var start = 0
    for sentence in sentences {
        let range = start..<start + sentence.utf8.count
        segments.append(
            Segment(block: 0, range: range, span: TextSpan(start: range.lowerBound, end: range.upperBound), tokens: []))
        start = range.upperBound + 1
    }
    return SegmentedDocument(
        document: Document(name: "", text: Array(text.utf8), format: .plainText, blocks: [block]), segments: segments)
}

@Test func onlySureBeadsWithTwoSidesAreLearnedFrom() {
    let bitext = Bitext(
        source: document(["Le port dort.", "La grue", "est lente.", "Elle grince."]),
        target: document(["The harbour sleeps.", "The crane is slow.", "Somebody waits."]),
        beads: [
            Bead(source: 0..<1, target: 0..<1, score: 0.95), Bead(source: 1..<3, target: 1..<2, score: 0.91),
            Bead(source: 3..<3, target: 2..<3, score: 0.99), Bead(source: 3..<4, target: 3..<3, score: 0.99),
        ])
    #expect(
        bitext.learnablePairs == [
            TextPair(source: Array("Le port dort.".utf8), target: Array("The harbour sleeps.".utf8)),
            TextPair(source: Array("La grue est lente.".utf8), target: Array("The crane is slow.".utf8)),
        ])
    var unsure = bitext
    unsure.beads[0].score = 0.6
    #expect(unsure.learnablePairs.count == 1)
}
