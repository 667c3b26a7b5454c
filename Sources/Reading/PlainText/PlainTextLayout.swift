/// What the lines of a plain text are: decided once for a file.
enum PlainTextLayout: Equatable {
    /// Every line is a paragraph, whether blank lines stand between them or not.
    case paragraphs
    /// Every line is a sentence; blank lines stand between paragraphs.
    case sentences
    /// Paragraphs are broken into lines of at most `width` characters; `isStrict` when by a program, so that a line with
    /// room for the next word was ended by its author.
    case wrapped(width: Int, isStrict: Bool)

    /// Editors wrap text between these widths.
    private static let wrapWidths = 40...120
    /// The share of lines that could not have taken the next line's first word. It is 1 in text wrapped by a program, about
    /// 0.3 by chance in text that is not wrapped; hand edits after wrapping cost the difference.
    private static let leastFull = 0.6
    /// The share above which nobody edited the lines afterwards; the rest are headings and short lines of the author's.
    private static let leastStrict = 0.85
    /// A wrapped line ends where a sentence does about once in six; lines that are sentences or paragraphs nearly always.
    private static let mostSentenceEnds = 0.5
    /// One line in twenty may be longer than the wrap width: addresses cannot be broken.
    private static let widthPercentile = 95
    /// The share of lines that hold several sentences: at most 0.08 in newspaper articles with a sentence a line, 0.17 to
    /// 0.86 in published articles with a paragraph a line.
    private static let mostSeveralSentences = 0.15
    /// Lines that end a sentence, headings above a paragraph aside; the rest introduce a quotation or a list.
    private static let leastSentenceLines = 0.8
    /// Paragraphs of more lines than this, on average, mean that blank lines separate something else than paragraphs.
    private static let mostLinesInParagraph = 8.0

    init(_ lines: [TextLine], _ text: [UInt8]) {
        let pairs = zip(lines, lines.dropFirst()).filter { !$0.isBlank && !$1.isBlank && $1.marker == nil }
        self = .paragraphs
        guard !pairs.isEmpty else { return }
        let filled = lines.filter { !$0.isBlank }
        let closedShare = Self.share(pairs) { $0.0.ending == .sentence }
        if let wrapped = Self.wrapped(filled, pairs), closedShare < Self.mostSentenceEnds {
            self = wrapped
        } else if Self.sentenceShare(lines) >= Self.leastSentenceLines, Self.hasParagraphs(lines, filled.count),
            Self.share(filled, where: { Self.holdsSeveralSentences(text[$0.content]) }) < Self.mostSeveralSentences
        {
            self = .sentences
        }
    }

    /// The width a text is wrapped at; nil when it is not.
    private static func wrapped(_ filled: [TextLine], _ pairs: [(TextLine, TextLine)]) -> PlainTextLayout? {
        let lengths = filled.map(\.length).sorted()
        let width = lengths[((lengths.count - 1) * widthPercentile + 99) / 100]
        guard wrapWidths.contains(width) else { return nil }
        let full = share(pairs) { $0.0.isFull(before: $0.1, width: width) }
        return full >= leastFull ? .wrapped(width: width, isStrict: full >= leastStrict) : nil
    }

    /// The share of lines that end a sentence, without the lines above a paragraph that may be its heading.
    private static func sentenceShare(_ lines: [TextLine]) -> Double {
        let counted = lines.indices.filter { index in
            !lines[index].isBlank && (lines[index].isClosed || (index > 0 && !lines[index - 1].isBlank))
        }
        return share(counted) { lines[$0].ending == .sentence }
    }

    private static func hasParagraphs(_ lines: [TextLine], _ filled: Int) -> Bool {
        let groups = lines.indices.count { !lines[$0].isBlank && ($0 == 0 || lines[$0 - 1].isBlank) }
        return groups > 1 && Double(filled) / Double(groups) <= mostLinesInParagraph
    }

    /// Whether a sentence ends before the last word: final punctuation after a word of two letters or more (initials and
    /// `M.` do not count), then a capital letter or an opening quotation mark.
    private static func holdsSeveralSentences(_ line: ArraySlice<UInt8>) -> Bool {
        let words = line.split(whereSeparator: \.isASCIISpace)
        return zip(words, words.dropFirst()).contains { word, next in
            guard word.count > 3, TextLine.ending(of: word) == .sentence else { return false }
            guard let first = next.scalar(at: next.startIndex) else { return false }
            return first.properties.isUppercase || first == "«" || first == "“" || first == "\""
        }
    }

    private static func share<Element>(_ elements: [Element], where isCounted: (Element) -> Bool) -> Double {
        elements.isEmpty ? 0 : Double(elements.count(where: isCounted)) / Double(elements.count)
    }
}

extension TextLine {
    /// Whether the next line's first word had no room on this one.
    func isFull(before next: TextLine, width: Int) -> Bool { length + 1 + next.firstWordLength > width }
}
