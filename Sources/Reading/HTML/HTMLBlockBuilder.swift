import BitextModel

/// Makes blocks from a page's tree: block-level elements end a block, white space collapses.
struct HTMLBlockBuilder {
    /// What an open element makes of the text in it.
    private struct Context {
        var end = 0
        var role = BlockRole.paragraph
        var isBlock = true
        var isPreformatted = false
        var isLink = false
        var isOpaque = false
    }

    private let tree: HTMLTree
    private let content: HTMLContent?
    private var blocks: [HTMLBlock] = []
    private var contexts = [Context(end: Int.max)]
    private var current = HTMLBlockText()

    /// - Parameter content: nil for a piece of a page, all of which is read.
    init(_ tree: HTMLTree, _ content: HTMLContent?) {
        self.tree = tree
        self.content = content
    }

    consuming func build() -> [HTMLBlock] {
        var builder = self
        var index = 0
        while index < builder.tree.nodes.count { index = builder.visit(index) }
        builder.close(before: Int.max - 1)
        builder.flush()
        return builder.blocks
    }

    /// Reads the node at `index`; returns the index of the next one to read.
    private mutating func visit(_ index: Int) -> Int {
        close(before: index)
        switch tree.nodes[index].kind {
        case .text(let text): append(text, index)
        case .element(let element):
            if element.name == "br" { return breakLine(element, index) }
            if isNoteMark(element, index) { return tree.nodes[index].end }
            open(element, index)
        }
        return index + 1
    }

    private mutating func open(_ element: HTMLElement, _ index: Int) {
        var context = contexts[contexts.count - 1]
        context.end = tree.nodes[index].end
        context.isBlock = HTMLVocabulary.blocks.contains(element.name)
        if context.isBlock { flush() }
        context.role = Self.role(of: element) ?? context.role
        if element.name == "pre" { context.isPreformatted = true }
        if element.name == "a" { context.isLink = true }
        if HTMLVocabulary.opaque.contains(element.name) { context.isOpaque = true }
        contexts.append(context)
    }

    private mutating func close(before index: Int) {
        while let last = contexts.last, last.end <= index {
            if last.isBlock { flush() }
            contexts.removeLast()
        }
    }

    private mutating func append(_ text: MappedText, _ index: Int) {
        let context = contexts[contexts.count - 1]
        if current.text.isEmpty { current.role = role(context.role, index) }
        let start = current.text.count
        if context.isPreformatted { current.append(preformatted: text) } else { current.append(text) }
        guard current.text.count > start else { return }
        if context.isLink { current.linkBytes += current.text.count - start }
        if context.isOpaque { current.opaque.append(current.text.utf8.skippingSpace(from: start)..<current.text.count) }
    }

    /// One `<br>` is a space, two end the block.
    private mutating func breakLine(_ element: HTMLElement, _ index: Int) -> Int {
        if current.breaks > 0 {
            flush()
        } else if contexts[contexts.count - 1].isPreformatted {
            current.text.appendReplacement(CollectionOfOne(0x0A), for: element.tag)
        } else {
            current.breakLine(element.tag)
        }
        return tree.nodes[index].end
    }

    /// Whether the element is the raised number of a note: a link to another place on the page.
    private func isNoteMark(_ element: HTMLElement, _ index: Int) -> Bool {
        guard element.name == "sup" else { return false }
        return (index + 1..<max(tree.nodes[index].end, index + 1)).contains { tree.element($0)?.isLinkIntoPage ?? false }
    }

    private mutating func flush() {
        if !current.text.isEmpty {
            let block = Block(role: current.role, text: current.text, opaque: current.opaque)
            blocks.append(HTMLBlock(block: block, linkBytes: current.linkBytes))
        }
        current = HTMLBlockText()
    }

    /// The role of a text by its elements and by its place on the page.
    private func role(_ role: BlockRole, _ index: Int) -> BlockRole {
        guard let content, role != .metadata else { return role }
        if content.isFurniture[index] { return .furniture }
        guard let article = content.article, !article.contains(index) else { return role }
        return role == .heading(level: 1) && !content.articleHasTitle ? role : .furniture
    }

    private static func role(of element: HTMLElement) -> BlockRole? {
        switch element.name {
        case "h1", "h2", "h3", "h4", "h5", "h6": .heading(level: Int(element.name.utf8.last! - 0x30))
        case "li", "dt", "dd": .listItem
        case "blockquote": .quotation
        case "figcaption", "caption": .caption
        case "td", "th": .tableCell
        case "pre": .preformatted
        case "title": .metadata
        default: nil
        }
    }
}

/// The text of a block as it grows, with its white space collapsed.
struct HTMLBlockText {
    var role = BlockRole.paragraph
    var text = MappedText()
    var opaque: [Range<Int>] = []
    var linkBytes = 0
    /// Line breaks since the last word.
    private(set) var breaks = 0
    /// White space since the last word: where the first of it stands.
    private var space: Range<Int>?

    mutating func append(_ piece: MappedText) {
        for run in piece.runs {
            let bytes = piece.utf8[run.start..<run.start + run.length]
            if run.isVerbatim {
                append(verbatim: bytes, origin: run.origin)
            } else {
                append(replacement: bytes, for: run.origin..<run.origin + run.originLength)
            }
        }
    }

    mutating func append(preformatted piece: MappedText) {
        if text.isEmpty, piece.utf8.allSatisfy(\.isASCIISpace) { return }
        text.append(piece)
    }

    mutating func breakLine(_ tag: Range<Int>) {
        space = space ?? tag
        breaks += 1
    }

    private mutating func append(verbatim bytes: ArraySlice<UInt8>, origin: Int) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let isSpace = bytes[index].isASCIISpace
            let piece = bytes[index...].prefix { $0.isASCIISpace == isSpace }
            let place = origin + index - bytes.startIndex
            if isSpace {
                space = space ?? place..<place + piece.count
            } else {
                appendSpace()
                text.appendVerbatim(piece, origin: place)
            }
            index = piece.endIndex
        }
    }

    private mutating func append(replacement bytes: ArraySlice<UInt8>, for origin: Range<Int>) {
        if bytes.allSatisfy(\.isASCIISpace) {
            space = space ?? origin
        } else {
            appendSpace()
            text.appendReplacement(bytes, for: origin)
        }
    }

    private mutating func appendSpace() {
        if let space, !text.isEmpty {
            text.appendReplacement(CollectionOfOne(0x20), for: space)
        }
        space = nil
        breaks = 0
    }
}
