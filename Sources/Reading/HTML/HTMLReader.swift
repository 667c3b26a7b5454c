import BitextModel

/// Reads HTML: by the tree that browsers would build, without styles. The article is what `<article>` or `<main>` holds
/// or, without them, what reads like prose (``HTMLDensity``); the rest is furniture.
struct HTMLReader {
    private(set) var blocks: [Block] = []
    private(set) var language: String?
    /// Where the first tag stands that is nested too deeply to be followed.
    private(set) var firstExcess: Int?

    init(_ text: [UInt8], from start: Int) {
        let (tree, excess) = Self.parse(text, start..<text.count)
        let content = HTMLContent(tree)
        language = tree.language
        firstExcess = excess
        let found = HTMLBlockBuilder(tree, content).build()
        blocks = (content.article == nil ? HTMLDensity.judged(found) : found).map(\.block)
    }

    /// The blocks of a piece of HTML inside another text.
    static func fragment(_ text: [UInt8], _ range: Range<Int>) -> [Block] {
        let (tree, _) = parse(text, range)
        return HTMLBlockBuilder(tree, nil).build().map(\.block)
    }

    private static func parse(_ text: [UInt8], _ range: Range<Int>) -> (HTMLTree, firstExcess: Int?) {
        guard !range.isEmpty else { return (HTMLTree(), nil) }
        let nesting = HTMLNesting(text[range])
        return (GumboParser.tree(text, range, parsed: nesting.bytes), nesting.firstExcess.map { $0 + range.lowerBound })
    }
}

/// A block of a page, with what tells prose from lists of links.
struct HTMLBlock {
    var block: Block
    /// Bytes of the text that are in links.
    var linkBytes: Int
}

/// Tells the article from the rest of a page that does not say which is which: by link density and length (after
/// Kohlschütter, Fankhauser and Nejdl, "Boilerplate detection using shallow text features", 2010).
enum HTMLDensity {
    /// A block with more of its text in links than this is navigation. Kohlschütter et al. find 1/3 for blocks of any
    /// length; a short paragraph of an article may hold a long link.
    private static let mostLinks = 0.5
    /// Words of a block that can only be prose: menus and captions are shorter.
    private static let longWords = 15
    /// Outside the long blocks, what has no more words than this and no final punctuation is furniture.
    private static let shortWords = 10

    static func judged(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
        var result = blocks
        let isLong = blocks.map { $0.block.role.isProse && !isLinked($0) && wordCount($0) >= longWords }
        let body = body(blocks, isLong)
        for index in blocks.indices where blocks[index].block.role.isProse && !isTitle(blocks[index]) {
            let isOutside = !body.isEmpty && !body.contains(index) && isShort(blocks[index])
            if isLinked(blocks[index]) || isOutside { result[index].block.role = .furniture }
        }
        return result.contains { $0.block.role.isProse } ? result : blocks
    }

    /// From the headings above the first long block to the last long block.
    private static func body(_ blocks: [HTMLBlock], _ isLong: [Bool]) -> Range<Int> {
        guard let first = isLong.firstIndex(of: true), let last = isLong.lastIndex(of: true) else { return 0..<0 }
        var start = first
        while start > 0, case .heading = blocks[start - 1].block.role { start -= 1 }
        return start..<last + 1
    }

    private static func isLinked(_ block: HTMLBlock) -> Bool {
        Double(block.linkBytes) > Double(block.block.text.count) * mostLinks
    }

    private static func isShort(_ block: HTMLBlock) -> Bool {
        wordCount(block) <= shortWords && TextLine.ending(of: block.block.text.utf8[...]) != .sentence
    }

    private static func isTitle(_ block: HTMLBlock) -> Bool { block.block.role == .heading(level: 1) }

    private static func wordCount(_ block: HTMLBlock) -> Int {
        block.block.text.utf8.split(whereSeparator: \.isASCIISpace).count
    }
}
