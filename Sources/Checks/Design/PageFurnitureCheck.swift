import BitextModel
import Checking

/// Does page furniture stand in the text that was handed over?
///
/// In a page of HTML, furniture is expected and silently set apart; in a text or Markdown file somebody copied it along
/// with the article.
struct PageFurnitureCheck: Check {
    static let metadata = CheckMetadata(
        id: "page-furniture",
        summary: "Does page furniture, such as a comment link, stand in the text that was handed over?",
        category: .markup, severity: .neutral)

    func findings(in context: CheckContext) -> [Finding] {
        guard context.bitext.target.document.format != .html else { return [] }
        let blocks = context.bitext.target.document.blocks.filter { $0.role == .furniture }
        let originals = context.bitext.source.document.blocks.filter { $0.role == .furniture }
        return blocks.enumerated().map { index, block in
            // Line by line only where both texts hold as many: nothing else says which answers which.
            let original =
                originals.count == blocks.count ? [originals[index].text.authorSpan(0..<originals[index].text.count)] : []
            return finding(
                Wording.setApart(block.text.string), in: nil, source: original,
                target: [block.text.authorSpan(0..<block.text.count)], confidence: 0.95)
        }
    }
}

private enum Wording {
    static func setApart(_ text: String) -> String { "page furniture, not part of the article: \"\(text)\"" }
}
