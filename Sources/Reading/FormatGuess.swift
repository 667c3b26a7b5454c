import BitextModel

/// Finds out what format a text is in, when nobody says: by its name, then by what it begins with.
enum FormatGuess {
    private static let extensions: [String: DocumentFormat] = [
        "txt": .plainText, "text": .plainText, "md": .markdown, "markdown": .markdown, "mdown": .markdown, "mkd": .markdown,
        "mdx": .markdown, "qmd": .markdown, "html": .html, "htm": .html, "xhtml": .html,
    ]

    /// How much of a text is looked at.
    private static let sample = 4096

    static func byExtension(_ name: String) -> DocumentFormat? {
        let file = name.split(separator: "/").last ?? ""
        guard let dot = file.lastIndex(of: ".") else { return nil }
        return extensions[file[file.index(after: dot)...].lowercased()]
    }

    /// By content: whether the bytes begin like a page. Works before they are decoded, as its marks are ASCII.
    static func isPage(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: utf8Mark) ? utf8Mark.count : 0
        let head = bytes[start..<min(start + sample, bytes.count)]
        let first = head.skippingSpace(from: start)
        let openings: [StaticString] = [
            "<!doctype html", "<html", "<head", "<body", "<main", "<article", "<section", "<div", "<p>", "<p ", "<h1", "<meta",
        ]
        if openings.contains(where: { head.hasASCII($0, at: first) }) { return true }
        guard head.hasASCII("<?xml", at: first) || head.hasASCII("<!--", at: first) else { return false }
        return head.indices.contains { head[$0] == UInt8(ascii: "<") && head.hasASCII("<html", at: $0) }
    }

    static func byContent(_ text: [UInt8], from start: Int) -> DocumentFormat {
        if isPage(text) { return .html }
        if FrontMatter(text, from: start) != nil { return .markdown }
        let end = min(start + sample, text.count)
        return [TextLine](text, in: start..<end).contains { isHeading(text[$0.content]) || hasLink(text[$0.content]) }
            ? .markdown : .plainText
    }

    /// `# ` to `###### `
    private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
        let marks = line.prefix { $0 == UInt8(ascii: "#") }
        return (1...6).contains(marks.count) && marks.endIndex < line.endIndex && line[marks.endIndex] == 0x20
    }

    /// `[text](http…`
    private static func hasLink(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains {
            line[$0] == UInt8(ascii: "]") && (line.hasASCII("](http", at: $0) || line.hasASCII("](/", at: $0))
        }
    }
}
