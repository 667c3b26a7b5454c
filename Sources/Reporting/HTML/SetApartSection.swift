import BitextModel

/// Enough of a block to know it by, in Unicode scalars.
private let longestPreview = 160

extension HTMLWriter {
    /// The blocks that were not checked.
    mutating func setApart(_ content: HTMLContent) {
        let blocks = content.verdict.setApart
        guard !blocks.isEmpty else { return }
        element("details", ["class": "list"]) { html in
            html.element("summary", "Not checked: \(counted(blocks.count, "block")) set apart as no prose of the article")
            html.element("ul", ["class": "apart"]) { html in
                for block in blocks { html.block(block, content) }
            }
        }
    }

    private mutating func block(_ block: SetApart, _ content: HTMLContent) {
        element("li") { html in
            html.element("small", "\(block.side.rawValue), line \(block.line), \(block.role.name)")
            html.raw(" ")
            html.element("span", ["lang": content.tag(block.side), "dir": "auto"], preview(block.text))
        }
    }
}

private func preview(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: longestPreview, limitedBy: scalars.endIndex),
        end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
}
