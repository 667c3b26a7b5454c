import BitextModel
import Languages
import Segmenting

/// One segment a line.
func segmented(_ lines: [String], _ language: LanguageProfile) -> SegmentedDocument {
    var text: [UInt8] = []
    let blocks = lines.map { line in
        defer { text += Array(line.utf8) + [0x0A] }
        return Block(role: .paragraph, text: MappedText(verbatim: Array(line.utf8), origin: text.count))
    }
    return Segmenter(language).segmentBlocks(Document(name: "t", text: text, format: .plainText, blocks: blocks))
}
