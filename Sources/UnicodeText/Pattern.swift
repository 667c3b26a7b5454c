import CICU

/// A regular expression in ICU's syntax, matched in bounded time.
package struct Pattern: ~Copyable {
    /// What is wrong with an expression.
    package struct Fault: Error, Equatable {
        /// UTF-8 offset in the expression.
        package var offset: Int
        /// ICU's name for it: `U_REGEX_MISMATCHED_PAREN`.
        package var reason: String
    }

    package struct Match: Equatable, Sendable {
        /// UTF-8 offsets of the whole match, then of each group; nil for one that took no part.
        package var groups: [Range<Int>?]
        package var range: Range<Int> { groups[0] ?? 0..<0 }
    }

    private let handle: OpaquePointer

    /// ICU's units of work, about a millisecond each: an expression that backtracks without end stops here, and a
    /// sentence takes a fraction of one.
    private static let limit: Int32 = 50

    package init(_ expression: String, ignoresCase: Bool = false) throws(Fault) {
        var bytes = Array(expression.utf8)
        let length = bytes.count
        bytes.append(0)
        var offset: Int32 = 0
        var reason: UnsafePointer<CChar>?
        let made = bytes.withUnsafeBufferPointer {
            concord_pattern_open($0.baseAddress!, Int32(length), ignoresCase ? 1 : 0, &offset, &reason)
        }
        guard let made else { throw Fault(offset: Int(offset), reason: reason.map { String(cString: $0) } ?? "") }
        handle = made
    }

    deinit { concord_pattern_close(handle) }

    package var groupCount: Int { Int(concord_pattern_group_count(handle)) }

    /// All matches in a text; nil when matching took too long.
    package func matches(in text: [UInt8]) -> [Match]? {
        guard !text.isEmpty else { return [] }
        let count = text.withUnsafeBufferPointer { concord_pattern_run(handle, $0.baseAddress!, Int32($0.count), Self.limit) }
        guard count >= 0 else { return nil }
        let width = 1 + groupCount
        let offsets = UnsafeBufferPointer(start: concord_pattern_offsets(handle), count: Int(count) * width * 2)
        return (0..<Int(count)).map { match in
            Match(
                groups: (0..<width).map { group in
                    let place = (match * width + group) * 2
                    return offsets[place] < 0 ? nil : Int(offsets[place])..<Int(offsets[place + 1])
                })
        }
    }

    /// A text as an expression that matches it and nothing else.
    package static func quoted(_ text: String) -> String {
        String(text.flatMap { $0.isASCII && !$0.isLetter && !$0.isNumber && $0 != " " ? ["\\", $0] : [$0] })
    }
}
