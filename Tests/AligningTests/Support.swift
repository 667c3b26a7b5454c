import Aligning
import BitextModel
import Languages
import Reading
import Segmenting
import TestSupport

/// One segment a line.
func segmented(_ lines: [String], _ language: LanguageProfile) -> SegmentedDocument {
    var text: [UInt8] = []
    let blocks = lines.map { line in
        defer { text += Array(line.utf8) + [0x0A] }
        return Block(role: .paragraph, text: MappedText(verbatim: Array(line.utf8), origin: text.count))
    }
    return Segmenter(language).segmentBlocks(Document(name: "t", text: text, format: .plainText, blocks: blocks))
}

typealias SamplePair = (source: String, target: String)

/// The beads of the clean articles, each as one line a side.
func samplePairs() throws -> [SamplePair] {
    try ["libya-clean", "economy"].flatMap { name -> [SamplePair] in
        let languages = Sides(source: try languageProfile("fr"), target: try languageProfile("en"))
        func side(_ tag: String, _ language: LanguageProfile) throws -> SegmentedDocument {
            let text = try repositoryFile("Corpora/\(name)/article.\(tag).txt")
            let reader = Reader(catalogue: try shippedLanguages())
            let document = reader.read(text: String(decoding: text, as: UTF8.self), name: name, format: .plainText)
            return Segmenter(language).segment(document)
        }
        let (source, target) = (try side("fr", languages.source), try side("en", languages.target))
        return Aligner(lexicons: try shippedLexicons(Sides(source: "fr", target: "en"))).align(
            source, target, languages: languages
        ).beads
            .filter { !$0.isUnaligned }
            .map { bead in
                (
                    bead.source.map { source.string(source.segments[$0]) }.joined(separator: " "),
                    bead.target.map { target.string(target.segments[$0]) }.joined(separator: " ")
                )
            }
    }
}
