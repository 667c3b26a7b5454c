import BitextModel
import Languages
import UnicodeText

/// Cuts a document's prose into segments and their tokens.
///
/// ICU proposes sentence ends by its plain rules; ``SentenceRepair`` joins what they cut too eagerly. ICU's own list of
/// abbreviations (`@ss=standard`) is not used: it matches the end of any word, so that `art.` hides the end of a sentence
/// in `… la part. Il …`.
package struct Segmenter: ~Copyable {
    private let breaker: Breaker
    private let repair: SentenceRepair
    private let tokenizer: Tokenizer

    package init(_ profile: LanguageProfile) {
        breaker = Breaker(.sentences, locale: profile.tag)
        repair = SentenceRepair(profile)
        tokenizer = Tokenizer(profile)
    }

    package func segment(_ document: Document) -> SegmentedDocument {
        var segments: [Segment] = []
        for (index, block) in document.blocks.enumerated() where block.role.isProse {
            for range in sentences(of: block.text.utf8) {
                segments.append(make(range, block: block, index: index))
            }
        }
        return SegmentedDocument(document: document, segments: segments)
    }

    /// Every prose block is one segment, whatever it holds: for texts that are segmented already.
    package func segmentBlocks(_ document: Document) -> SegmentedDocument {
        let segments = document.blocks.enumerated().compactMap { index, block in
            block.role.isProse ? make(0..<block.text.count, block: block, index: index) : nil
        }
        return SegmentedDocument(document: document, segments: segments)
    }

    /// The sentences of a block's text, without surrounding space.
    package func sentences(of text: [UInt8]) -> [Range<Int>] {
        var start = 0
        let pieces = breaker.ends(in: text).map { end in
            defer { start = end }
            return start..<end
        }
        return repair.repaired(pieces, in: text).map { trimmed($0, in: text) }.filter { !$0.isEmpty }
    }

    private func make(_ range: Range<Int>, block: Block, index: Int) -> Segment {
        Segment(
            block: index, range: range, span: block.text.authorSpan(range),
            tokens: tokenizer.tokens(of: block.text.utf8, in: range, opaque: block.opaque))
    }
}

/// The range without white space at its ends.
func trimmed(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let length = spaceLength(text, at: start) { start += length }
    while end > start, let length = spaceLength(text, before: end) { end -= length }
    return start..<end
}

/// The UTF-8 length of the white space at an offset, no-break spaces included; nil when something else stands there.
func spaceLength(_ text: [UInt8], at offset: Int) -> Int? {
    guard offset < text.count else { return nil }
    switch text[offset] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2 where offset + 1 < text.count && text[offset + 1] == 0xA0: return 2
    case 0xE2 where offset + 2 < text.count && isWideSpace(text[offset + 1], text[offset + 2]): return 3
    default: return nil
    }
}

private func spaceLength(_ text: [UInt8], before end: Int) -> Int? {
    for length in 1...3 where end >= length && spaceLength(text, at: end - length) == length { return length }
    return nil
}

/// The second and third bytes of U+2000–U+200A, U+2028, U+2029, U+202F and U+205F.
private func isWideSpace(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && ((0x80...0x8A).contains(third) || third == 0xA8 || third == 0xA9 || third == 0xAF))
        || (second == 0x81 && third == 0x9F)
}
