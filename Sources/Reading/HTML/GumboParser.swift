import BitextModel
import CGumbo

/// Parses HTML by gumbo and copies what a reader of the page sees into an ``HTMLTree``.
enum GumboParser {
    /// - Parameters:
    ///   - text: the author's text.
    ///   - parsed: the bytes in `range` as the parser is to see them (``HTMLNesting``), of the same length.
    static func tree(_ text: [UInt8], _ range: Range<Int>, parsed: [UInt8]) -> HTMLTree {
        let arena = GumboArena()
        var options = GumboOptions()
        options.allocator = { GumboArena.allocate($0, $1) }
        options.deallocator = { _, _ in }
        options.userdata = arena.userData
        options.tab_stop = 8
        options.max_errors = 0
        options.fragment_context = GUMBO_TAG_LAST
        options.fragment_namespace = GUMBO_NAMESPACE_HTML
        return parsed.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                let root = gumbo_parse_with_options(&options, base, bytes.count)?.pointee.root
            else { return HTMLTree() }
            var copier = GumboCopier(text: text, range: range, base: base)
            copier.copy(root)
            return copier.tree
        }
    }
}

/// Copies gumbo's tree without recursion.
private struct GumboCopier {
    let text: [UInt8]
    let range: Range<Int>
    let base: UnsafePointer<CChar>
    var tree = HTMLTree()

    mutating func copy(_ root: UnsafeMutablePointer<GumboNode>) {
        var open: [(node: UnsafeMutablePointer<GumboNode>, index: Int, next: Int)] = []
        func children(_ node: UnsafeMutablePointer<GumboNode>) -> GumboVector { node.pointee.v.element.children }
        if let index = add(root, parent: -1) { open.append((root, index, 0)) }
        while let last = open.last {
            let vector = children(last.node)
            guard last.next < Int(vector.length), let child = vector.data[last.next] else {
                tree.nodes[last.index].end = tree.nodes.count
                open.removeLast()
                continue
            }
            open[open.count - 1].next += 1
            let node = child.assumingMemoryBound(to: GumboNode.self)
            if let index = add(node, parent: last.index), node.pointee.type == GUMBO_NODE_ELEMENT {
                open.append((node, index, 0))
            }
        }
    }

    /// Adds a node; nil for what no reader sees.
    private mutating func add(_ node: UnsafeMutablePointer<GumboNode>, parent: Int) -> Int? {
        let kind: HTMLNode.Kind
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT:
            let element = element(node.pointee.v.element)
            if element.isHidden { return nil }
            kind = .element(element)
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: kind = .text(mapped(node.pointee.v.text))
        default: return nil
        }
        tree.nodes.append(HTMLNode(kind: kind, parent: parent, end: tree.nodes.count + 1))
        return tree.nodes.count - 1
    }

    private func element(_ element: GumboElement) -> HTMLElement {
        var result = HTMLElement(
            name: name(element), tag: sourceRange(element.original_tag) ?? range.lowerBound..<range.lowerBound)
        for index in 0..<Int(element.attributes.length) {
            guard let pointer = element.attributes.data[index] else { continue }
            let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
            result.take(attribute: String(cString: attribute.name), String(cString: attribute.value))
        }
        return result
    }

    private func name(_ element: GumboElement) -> String {
        guard element.tag == GUMBO_TAG_UNKNOWN else { return String(cString: gumbo_normalized_tagname(element.tag)) }
        var tag = element.original_tag
        guard tag.data != nil else { return "" }
        gumbo_tag_from_original_text(&tag)
        return String(decoding: UnsafeRawBufferPointer(start: tag.data, count: tag.length), as: UTF8.self).lowercased()
    }

    private func mapped(_ node: GumboText) -> MappedText {
        let decoded = UnsafeRawBufferPointer(start: node.text, count: node.text.map { String(cString: $0).utf8.count } ?? 0)
        guard let start = sourceRange(node.original_text)?.lowerBound else {
            var text = MappedText()
            text.appendReplacement(decoded, for: range.lowerBound..<range.lowerBound)
            return text
        }
        return HTMLText(text, start..<range.upperBound).mapped(Array(decoded))
    }

    /// Where a piece of the parsed text stands in the author's text; nil for what the parser made up.
    private func sourceRange(_ piece: GumboStringPiece) -> Range<Int>? {
        guard let data = piece.data, data >= base, data <= base + range.count else { return nil }
        let start = range.lowerBound + (data - base)
        return start..<start + min(piece.length, range.upperBound - start)
    }
}
