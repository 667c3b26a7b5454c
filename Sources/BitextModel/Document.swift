/// What a block of a document is to its reader.
package enum BlockRole: Hashable, Sendable {
    case heading(level: Int)
    case paragraph
    case listItem
    case quotation
    case caption
    case tableCell
    /// Code and other text that is not language.
    case preformatted
    /// A photograph's credit or a copyright line: part of the article, not a sentence of it.
    case credit
    /// Navigation, comment forms, share bars, legal footers: on the page, not in the article.
    case furniture
    /// Front matter and other data about the article.
    case metadata

    /// Whether the block is aligned and checked as prose.
    package var isProse: Bool {
        switch self {
        case .heading, .paragraph, .listItem, .quotation, .caption, .tableCell: true
        case .preformatted, .credit, .furniture, .metadata: false
        }
    }
}

/// A paragraph, heading, list item…: a stretch of text that a sentence never leaves.
package struct Block: Sendable {
    package var role: BlockRole
    /// The block as it is read: markup gone, lines joined, references resolved, in Unicode NFC.
    package var text: MappedText
    /// Stretches of ``text`` that are not language (URLs, code): aligned with their sentence, never checked as words.
    package var opaque: [Range<Int>]

    package init(role: BlockRole, text: MappedText, opaque: [Range<Int>] = []) {
        self.role = role
        self.text = text
        self.opaque = opaque
    }
}

package enum DocumentFormat: String, Sendable, CaseIterable {
    case plainText = "text"
    case markdown
    case html
}

/// One text as its author wrote it, and the blocks that a reader sees in it.
package struct Document: Sendable {
    /// What messages call the document: its path as given, or an id.
    package var name: String
    /// The author's text in UTF-8. For a file in UTF-8 these are the file's bytes, a byte order mark included; for other
    /// encodings, the text decoded without its mark.
    package var text: [UInt8]
    package var format: DocumentFormat
    /// The encoding the bytes were read as, by its IANA name.
    package var encoding: String
    /// BCP 47, given or guessed; nil when unknown.
    package var language: String?
    package var blocks: [Block]
    package var problems: [Problem]

    package init(
        name: String, text: [UInt8], format: DocumentFormat, encoding: String = "UTF-8", language: String? = nil,
        blocks: [Block] = [], problems: [Problem] = []
    ) {
        self.name = name
        self.text = text
        self.format = format
        self.encoding = encoding
        self.language = language
        self.blocks = blocks
        self.problems = problems
    }

    /// The author's text in `span`.
    package func string(_ span: TextSpan) -> String {
        let clamped = span.range.clamped(to: 0..<text.count)
        return String(decoding: text[clamped], as: UTF8.self)
    }
}
