import CICU

/// A user-perceived character: where it ends (UTF-8) and how many terminal columns it takes.
package struct Grapheme: Equatable, Sendable {
    package var end: Int
    package var width: Int
}

package enum Graphemes {
    /// All user-perceived characters of a text, by grapheme cluster and East Asian width.
    package static func list(_ text: [UInt8]) -> [Grapheme] {
        guard !text.isEmpty else { return [] }
        var ends = [Int32](repeating: 0, count: text.count)
        var widths = [Int32](repeating: 0, count: text.count)
        let count = text.withUnsafeBufferPointer {
            concord_grapheme_widths($0.baseAddress!, Int32($0.count), &ends, &widths, Int32(text.count))
        }
        guard count > 0 else { return [] }
        return (0..<Int(count)).map { Grapheme(end: Int(ends[$0]), width: Int(widths[$0])) }
    }

    /// Terminal columns of a text.
    package static func width(_ text: [UInt8]) -> Int { list(text).reduce(0) { $0 + $1.width } }
}
