import BitextModel
import UnicodeText

/// A user-perceived character on its way to a terminal.
struct TerminalCell: Equatable {
    var text: String
    /// Terminal columns.
    var width: Int
    var isMarked = false

    var isSpace: Bool { text == " " }

    static let ellipsis = TerminalCell(text: "…", width: 1)
    static let blank = TerminalCell(text: " ", width: 1)

    /// The characters of a text. Line breaks and tabs become spaces; characters that would steer the terminal or turn the
    /// direction of the line (control characters, bidirectional overrides) become U+FFFD.
    static func cells(_ text: [UInt8], marks: [Range<Int>] = []) -> [TerminalCell] {
        var marks = marks.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }[...]
        var start = 0
        var reach = 0
        var result = Graphemes.list(text).map { grapheme in
            defer { start = grapheme.end }
            var isMarked = false
            while let mark = marks.first, mark.lowerBound < grapheme.end {
                reach = max(reach, mark.upperBound)
                isMarked = true
                marks.removeFirst()
            }
            return TerminalCell(text[start..<grapheme.end], width: grapheme.width, isMarked: isMarked || start < reach)
        }
        if !marks.isEmpty { result.append(TerminalCell(text: " ", width: 1, isMarked: true)) }
        return result
    }

    private init(_ bytes: ArraySlice<UInt8>, width: Int, isMarked: Bool) {
        let text = String(decoding: bytes, as: UTF8.self)
        let scalar = text.unicodeScalars.first?.value ?? 0
        let isLayout = (0x09...0x0D).contains(scalar) || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
        let steers = scalar < 0x20 || (0x7F...0x9F).contains(scalar)
        let turns = (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
        if isLayout {
            self.init(text: " ", width: 1, isMarked: isMarked)
        } else if steers || turns {
            self.init(text: "\u{FFFD}", width: 1, isMarked: isMarked)
        } else {
            self.init(text: text, width: width, isMarked: isMarked)
        }
    }

    init(text: String, width: Int, isMarked: Bool = false) {
        self.text = text
        self.width = width
        self.isMarked = isMarked
    }
}

extension Sequence where Element == TerminalCell {
    var width: Int { reduce(0) { $0 + $1.width } }
    var text: String { reduce(into: "") { $0 += $1.text } }
}

/// A text made fit for a terminal, on one line.
func terminalText(_ text: String) -> String { TerminalCell.cells(Array(text.utf8)).text }

/// Terminal columns of a text that is fit for a terminal.
func terminalWidth(_ text: String) -> Int { Graphemes.width(Array(text.utf8)) }
