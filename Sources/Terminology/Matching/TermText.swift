import BitextModel
import UnicodeText

/// A text cut into the words that terms are compared by, each distinct spelling once: what every glossary is asked with.
package struct TermText: Sendable {
    /// Stands for a stretch that is not language.
    static let none: Int32 = -1

    /// The segments that were cut.
    let segments: Range<Int>
    /// The words of all segments, one after the other.
    private(set) var words: [TermWord] = []
    /// By word: the index of its spelling in ``lexemes``, or ``none``.
    private(set) var ids: [Int32] = []
    /// The distinct spellings.
    private(set) var lexemes: [Lexeme] = []
    /// By segment, and once more at the end: where its words begin.
    private var starts: [Int] = [0]

    /// - Parameter segments: the part of the text to be cut, or nil for all of it.
    package init(_ text: SegmentedDocument, segments: Range<Int>? = nil) {
        self.segments = segments ?? text.segments.indices
        var spellings = SpellingTable()
        for index in self.segments {
            let segment = text.segments[index]
            let bytes = text.text(of: segment).utf8
            let found = WordCutter.words(of: segment, block: bytes)
            for word in found { ids.append(word.isOpaque ? Self.none : Int32(spellings.insert(word.spelling(in: bytes)))) }
            words += found
            starts.append(words.count)
        }
        let folder = Folder()
        lexemes = spellings.all.map { Lexeme($0, folder: folder) }
    }

    /// Indices in ``words`` of a segment's words.
    func words(of segment: Int) -> Range<Int> {
        let index = segment - segments.lowerBound
        return starts[index]..<starts[index + 1]
    }
}
