import BitextModel

/// A text in which `⟦…⟧` shows places. Marks may stand inside each other.
struct MarkedText: Equatable {
    /// The text without its marks.
    var text: String
    /// The places, in the order of the text.
    var places: [TextSpan]
    /// Whether each mark that opens is closed, and the other way round.
    var isBalanced: Bool

    init(_ marked: String) {
        var scalars = String.UnicodeScalarView()
        var (offset, open): (Int, [Int]) = (0, [])
        places = []
        isBalanced = true
        for scalar in marked.unicodeScalars {
            if scalar == "⟦" {
                open.append(offset)
            } else if scalar == "⟧" {
                if let start = open.popLast() { places.append(TextSpan(start: start, end: offset)) } else { isBalanced = false }
            } else {
                scalars.append(scalar)
                offset += UTF8.width(scalar)
            }
        }
        text = String(scalars)
        places.sort()
        isBalanced = isBalanced && open.isEmpty
    }

    /// The marked words, for messages.
    static func words(at places: [TextSpan], in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return places.map { String(decoding: bytes[$0.range.clamped(to: 0..<bytes.count)], as: UTF8.self) }
    }
}
