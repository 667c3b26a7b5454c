import BitextModel
import CMD4C

/// Makes blocks from md4c's events.
struct MarkdownBuilder {
    let text: [UInt8]
    private let start: Int
    /// Where md4c's text begins while it runs.
    var base: UnsafePointer<CChar>?

    private var blocks: [Block] = []
    private var containers: [MD_BLOCKTYPE] = []
    private var current = MarkdownBlock(role: .paragraph)
    /// Set inside an image: its alternative text becomes a caption.
    private var caption: MarkdownBlock?
    private var imageDepth = 0
    private var captions: [Block] = []
    private var leaf: MD_BLOCKTYPE?
    private var html: Range<Int>?
    /// Where the last text ended in the source.
    private var lastEnd: Int

    init(_ text: [UInt8], start: Int) {
        self.text = text
        self.start = start
        lastEnd = start
    }

    mutating func enter(_ type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) {
        flush()
        switch type {
        case MD_BLOCK_QUOTE, MD_BLOCK_LI: containers.append(type)
        case MD_BLOCK_HTML, MD_BLOCK_CODE: leaf = type
        default: break
        }
        current = MarkdownBlock(role: role(of: type, detail))
    }

    mutating func leave(_ type: MD_BLOCKTYPE) {
        flush()
        if type == MD_BLOCK_QUOTE || type == MD_BLOCK_LI { containers.removeLast() }
        if type == MD_BLOCK_HTML { flushHTML() }
        leaf = nil
        current = MarkdownBlock(role: containerRole)
    }

    mutating func enter(_ span: MD_SPANTYPE) {
        if span == MD_SPAN_IMG {
            if imageDepth == 0 { caption = MarkdownBlock(role: .caption) }
            imageDepth += 1
        }
        if span == MD_SPAN_CODE { edit { $0.beginOpaque() } }
    }

    mutating func leave(_ span: MD_SPANTYPE) {
        if span == MD_SPAN_CODE { edit { $0.endOpaque() } }
        guard span == MD_SPAN_IMG else { return }
        imageDepth -= 1
        guard imageDepth == 0, let done = caption else { return }
        captions.append(done.block)
        caption = nil
    }

    mutating func append(_ type: MD_TEXTTYPE, _ pointer: UnsafePointer<CChar>?, _ size: Int) {
        let source = sourceRange(pointer, size)
        switch type {
        case MD_TEXT_SOFTBR, MD_TEXT_BR: edit { $0.needsSpace = true }
        case MD_TEXT_HTML: appendHTML(source)
        case MD_TEXT_NULLCHAR: appendReplacement(Array("\u{FFFD}".utf8), for: lastEnd..<lastEnd)
        case MD_TEXT_ENTITY: if let source { appendEntity(source) }
        default: if let source { appendVerbatim(source) } else { appendLayout(pointer, size) }
        }
        if let source { lastEnd = source.upperBound }
    }

    /// The blocks in the order of the author's text.
    mutating func finish() -> [Block] {
        flush()
        return blocks.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }.map(\.element)
    }
}

extension MarkdownBuilder {
    private mutating func edit(_ body: (inout MarkdownBlock) -> Void) {
        if caption != nil { body(&caption!) } else { body(&current) }
    }

    private mutating func appendVerbatim(_ source: Range<Int>) {
        let bytes = text[source]
        space(before: source.lowerBound)
        edit { $0.text.appendVerbatim(bytes, origin: source.lowerBound) }
    }

    private mutating func appendReplacement(_ bytes: [UInt8], for source: Range<Int>) {
        space(before: source.lowerBound)
        edit { $0.text.appendReplacement(bytes, for: source) }
    }

    private mutating func appendEntity(_ source: Range<Int>) {
        if let decoded = CharacterReference.decode(text[source]) {
            appendReplacement(decoded, for: source)
        } else {
            appendVerbatim(source)
        }
    }

    /// Text that is not in the source as it stands: line ends and indentation of code.
    private mutating func appendLayout(_ pointer: UnsafePointer<CChar>?, _ size: Int) {
        guard let pointer else { return }
        let bytes = UnsafeRawBufferPointer(start: pointer, count: size)
        let end = lastEnd
        edit { $0.text.appendReplacement(bytes, for: end..<end) }
    }

    private mutating func appendHTML(_ source: Range<Int>?) {
        guard let source else { return }
        if leaf == MD_BLOCK_HTML {
            html = (html?.lowerBound ?? source.lowerBound)..<source.upperBound
        } else if text.hasASCII("<br", at: source.lowerBound) {
            edit { $0.needsSpace = true }
        }
    }

    /// One space for a line break: it stands for the line end with the white space around it.
    private mutating func space(before next: Int) {
        let place = breakRange(from: lastEnd, to: next)
        edit { block in
            if block.needsSpace, !block.text.isEmpty { block.text.appendReplacement(CollectionOfOne(0x20), for: place) }
            block.needsSpace = false
        }
    }

    private func breakRange(from start: Int, to end: Int) -> Range<Int> {
        guard start < end else { return end..<end }
        guard let lineEnd = text[start..<end].firstIndex(where: \.isLineEnd) else { return start..<end }
        let first = text[..<lineEnd].skippingSpace(before: lineEnd, notBefore: start)
        return first..<text[..<end].skippingSpace(from: lineEnd)
    }

    private func sourceRange(_ pointer: UnsafePointer<CChar>?, _ size: Int) -> Range<Int>? {
        guard let pointer, let base, pointer >= base, pointer <= base + (text.count - start) else { return nil }
        let offset = start + (pointer - base)
        return offset + size <= text.count ? offset..<offset + size : nil
    }

    private mutating func flush() {
        if leaf != MD_BLOCK_HTML, !current.text.isEmpty { blocks.append(current.block) }
        blocks += captions.filter { !$0.text.isEmpty }
        captions = []
        current = MarkdownBlock(role: containerRole)
    }

    /// Raw HTML between Markdown blocks is read as a page's fragment. Inside lists and quotations the lines carry marks of
    /// Markdown and are left out.
    private mutating func flushHTML() {
        if let html, containers.isEmpty { blocks += HTMLReader.fragment(text, html) }
        html = nil
    }

    private func role(of type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> BlockRole {
        switch type {
        case MD_BLOCK_H:
            .heading(level: detail.map { Int($0.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level) } ?? 1)
        case MD_BLOCK_TD, MD_BLOCK_TH: .tableCell
        case MD_BLOCK_CODE: .preformatted
        default: containerRole
        }
    }

    private var containerRole: BlockRole {
        switch containers.last {
        case MD_BLOCK_QUOTE: .quotation
        case MD_BLOCK_LI: .listItem
        default: .paragraph
        }
    }
}

/// A block as it grows.
struct MarkdownBlock {
    var role: BlockRole
    var text = MappedText()
    /// A line break came after the text so far.
    var needsSpace = false
    private var opaque: [Range<Int>] = []
    private var opaqueStart: Int?

    init(role: BlockRole) { self.role = role }

    mutating func beginOpaque() { opaqueStart = text.count }

    mutating func endOpaque() {
        if let start = opaqueStart { opaque.append(start..<text.count) }
        opaqueStart = nil
    }

    var block: Block { Block(role: role, text: text, opaque: opaque) }
}

extension Block {
    /// Where the block begins in the author's text.
    var start: Int { text.runs.first?.origin ?? 0 }
}
