package enum TokenKind: UInt8, Sendable {
    case word
    case number
    case punctuation
    /// An address, a path, code: not language.
    case opaque
}

/// A word, a number or a punctuation mark of a segment. Elided articles (`l’`, `d’`, `qu’`) and the English possessive
/// `’s` are tokens of their own.
package struct Token: Sendable, Equatable {
    /// UTF-8 offsets in the block's text.
    package var start: Int
    package var end: Int
    package var kind: TokenKind
    /// NFKC_Casefold of the token, with straight apostrophes.
    package var folded: String

    package init(start: Int, end: Int, kind: TokenKind, folded: String) {
        self.start = start
        self.end = end
        self.kind = kind
        self.folded = folded
    }

    package var range: Range<Int> { start..<end }
}

/// What is translated as a unit, usually a sentence.
package struct Segment: Sendable, Equatable {
    /// Index of its block in the document.
    package var block: Int
    /// UTF-8 offsets in the block's text, without surrounding space.
    package var range: Range<Int>
    /// Where it stands in the author's text.
    package var span: TextSpan
    package var tokens: [Token]

    package init(block: Int, range: Range<Int>, span: TextSpan, tokens: [Token]) {
        self.block = block
        self.range = range
        self.span = span
        self.tokens = tokens
    }
}

/// A document cut into segments, in reading order. Only prose is cut.
package struct SegmentedDocument: Sendable {
    package var document: Document
    package var segments: [Segment]

    package init(document: Document, segments: [Segment]) {
        self.document = document
        self.segments = segments
    }

    /// The block text that the segment's offsets refer to.
    package func text(of segment: Segment) -> MappedText { document.blocks[segment.block].text }

    /// The segment as it is read.
    package func string(_ segment: Segment) -> String {
        String(decoding: text(of: segment).utf8[segment.range], as: UTF8.self)
    }

    /// A stretch of the segment's block as it is read.
    package func string(_ range: Range<Int>, in segment: Segment) -> String {
        String(decoding: text(of: segment).utf8[range], as: UTF8.self)
    }

    /// Where a stretch of the segment's block stands in the author's text.
    package func span(_ range: Range<Int>, in segment: Segment) -> TextSpan { text(of: segment).authorSpan(range) }
}
