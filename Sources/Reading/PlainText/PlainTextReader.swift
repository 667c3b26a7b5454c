import BitextModel

/// Reads plain text: decides for the whole file what a line is (``PlainTextLayout``), joins the lines of each paragraph
/// and tells headings and list items.
struct PlainTextReader {
    let text: [UInt8]
    let lines: [TextLine]
    let layout: PlainTextLayout

    /// A heading has at most this many words and scalars: longer lines without a full stop are captions or leads.
    private static let mostHeadingWords = 15
    private static let mostHeadingLength = 110
    private static let mostHeadingLines = 2
    /// In wrapped text a line that leaves this share of the width empty was ended by its author, not by the wrapping.
    private static let shortShare = 0.5

    init(_ text: [UInt8], from start: Int) {
        self.text = text
        lines = [TextLine](text, in: start..<text.count)
        layout = PlainTextLayout(lines, text)
    }

    func blocks() -> [Block] {
        let groups = paragraphs()
        var result: [Block] = []
        for (index, group) in groups.enumerated() {
            let next = index + 1 < groups.count ? groups[index + 1] : nil
            result.append(block(group, role: role(of: group, after: result.last?.role, next: next)))
        }
        return result
    }

    /// The lines of each block: indices into ``lines``.
    private func paragraphs() -> [Range<Int>] {
        var result: [Range<Int>] = []
        for index in lines.indices where !lines[index].isBlank {
            if let open = result.last, open.upperBound == index, joins(index, to: open) {
                result[result.count - 1] = open.lowerBound..<index + 1
            } else {
                result.append(index..<index + 1)
            }
        }
        return result
    }

    /// Whether the line at `index` goes on with the block above it.
    private func joins(_ index: Int, to block: Range<Int>) -> Bool {
        let line = lines[index]
        let above = lines[index - 1]
        if let marker = line.marker { return isAside(marker, after: above, in: block) }
        if line.beginsInLowerCase, above.ending == .open { return true }
        switch layout {
        case .paragraphs: return false
        case .sentences: return above.ending == .sentence && line.ending == .sentence && lines[block.lowerBound].marker == nil
        case .wrapped(let width, let isStrict): return continuesWrapped(line, above, width: width, isStrict: isStrict)
        }
    }

    private func continuesWrapped(_ line: TextLine, _ above: TextLine, width: Int, isStrict: Bool) -> Bool {
        if line.beginsInLowerCase || above.isFull(before: line, width: width) { return true }
        return !isStrict && above.ending != .sentence && !isShort(above, width)
    }

    /// Whether a line with a marker is none of a list: `– who had abstained` after a long line without an end is an aside
    /// that the wrapping brought to the front.
    private func isAside(_ marker: ListMarker, after above: TextLine, in block: Range<Int>) -> Bool {
        guard case .wrapped(let width, _) = layout else { return false }
        if let opening = lines[block.lowerBound].marker, marker.kind != .dash || opening.kind == .dash { return false }
        return above.ending == .open && !isShort(above, width)
    }

    private func isShort(_ line: TextLine, _ width: Int) -> Bool { Double(line.length) < Double(width) * Self.shortShare }

    private func block(_ group: Range<Int>, role: BlockRole) -> Block {
        let first = lines[group.lowerBound]
        var start = first.content.lowerBound
        if role == .listItem, let marker = first.marker { start += marker.length }
        var content = MappedText(verbatim: text[start..<first.content.upperBound], origin: start)
        for index in group.dropFirst() {
            let gap = lines[index - 1].content.upperBound..<lines[index].content.lowerBound
            if !isHyphenated(gap) { content.appendReplacement(CollectionOfOne(0x20), for: gap) }
            content.appendVerbatim(text[lines[index].content], origin: lines[index].content.lowerBound)
        }
        return Block(role: role, text: content)
    }

    /// Whether a word goes on after the line end: `cessez-le-` and a letter, or a soft hyphen.
    private func isHyphenated(_ gap: Range<Int>) -> Bool {
        let before = text[..<gap.lowerBound]
        if before.suffix(2).elementsEqual([0xC2, 0xAD]) { return true }
        guard before.last == UInt8(ascii: "-"), before.count > 1 else { return false }
        let letters = [text.scalarStart(before: gap.lowerBound - 1), gap.upperBound].map { text.scalar(at: $0) }
        return letters.allSatisfy { $0?.properties.isAlphabetic ?? false }
    }

    /// - Parameter previous: the role of the block above; nil for the first.
    private func role(of group: Range<Int>, after previous: BlockRole?, next: Range<Int>?) -> BlockRole {
        let line = lines[group.lowerBound]
        if let marker = line.marker { return isItem(marker, group, after: previous) ? .listItem : .paragraph }
        guard group.count <= Self.mostHeadingLines, !lines[group.upperBound - 1].isClosed,
            lines[group].reduce(0, { $0 + $1.wordCount }) <= Self.mostHeadingWords,
            lines[group].reduce(0, { $0 + $1.length }) <= Self.mostHeadingLength,
            let next, previous == nil || standsAlone(group, before: next.lowerBound)
        else { return .paragraph }
        return .heading(level: previous == nil ? 1 : 2)
    }

    /// A heading stands between blank lines or above a longer line; where not every line is a paragraph, a blank line is
    /// above it in any case.
    private func standsAlone(_ group: Range<Int>, before next: Int) -> Bool {
        let hasGapAbove = lines[group.lowerBound - 1].isBlank
        if hasGapAbove, lines[group.upperBound].isBlank { return true }
        return (hasGapAbove || layout == .paragraphs) && lines[next].length > lines[group.lowerBound].length
    }

    /// A dash begins a speech when a sentence ends with it, and a list item otherwise; the last item of a list may end
    /// with a full stop.
    private func isItem(_ marker: ListMarker, _ group: Range<Int>, after previous: BlockRole?) -> Bool {
        marker.kind != .dash || previous == .listItem || lines[group.upperBound - 1].ending != .sentence
    }
}
