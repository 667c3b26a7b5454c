/// Text made from an author's text, with the way back: which stretch of the author's text each byte came from.
///
/// The text is a sequence of *runs*. A verbatim run is a copy, so an offset inside it maps exactly. A replaced run
/// (a character reference, a joined line break, a composed accent) is atomic: an offset inside it maps to its whole
/// stretch. All offsets are UTF-8.
package struct MappedText: Sendable, Equatable {
    package struct Run: Sendable, Equatable {
        /// Where the run begins in ``MappedText/utf8``.
        package var start: Int
        package var length: Int
        /// Where the stretch it came from begins in the author's text.
        package var origin: Int
        package var originLength: Int
        package var isVerbatim: Bool
    }

    package private(set) var utf8: [UInt8] = []
    package private(set) var runs: [Run] = []

    package init() {}

    /// A copy of the author's bytes that begin at `origin`.
    package init(verbatim bytes: some Sequence<UInt8>, origin: Int) {
        appendVerbatim(bytes, origin: origin)
    }

    package var isEmpty: Bool { utf8.isEmpty }
    package var count: Int { utf8.count }
    package var string: String { String(decoding: utf8, as: UTF8.self) }

    package mutating func appendVerbatim(_ bytes: some Sequence<UInt8>, origin: Int) {
        let start = utf8.count
        utf8.append(contentsOf: bytes)
        let length = utf8.count - start
        guard length > 0 else { return }
        if let last = runs.last, last.isVerbatim, last.origin + last.originLength == origin {
            runs[runs.count - 1].length += length
            runs[runs.count - 1].originLength += length
        } else {
            runs.append(Run(start: start, length: length, origin: origin, originLength: length, isVerbatim: true))
        }
    }

    /// Bytes that stand for another stretch of the author's text (which may be empty).
    package mutating func appendReplacement(_ bytes: some Sequence<UInt8>, for origin: Range<Int>) {
        let start = utf8.count
        utf8.append(contentsOf: bytes)
        let length = utf8.count - start
        guard length > 0 else { return }
        runs.append(
            Run(start: start, length: length, origin: origin.lowerBound, originLength: origin.count, isVerbatim: false))
    }

    /// Appends a stretch of another mapped text, keeping its way back.
    package mutating func append(_ other: MappedText, _ range: Range<Int>) {
        for run in other.runs(in: range) {
            let bytes = other.utf8[run.start..<run.start + run.length]
            if run.isVerbatim {
                appendVerbatim(bytes, origin: run.origin)
            } else {
                appendReplacement(bytes, for: run.origin..<run.origin + run.originLength)
            }
        }
    }

    package mutating func append(_ other: MappedText) { append(other, 0..<other.count) }

    /// The runs that overlap `range`, cut to it where they are verbatim.
    package func runs(in range: Range<Int>) -> [Run] {
        guard !range.isEmpty else { return [] }
        var result: [Run] = []
        var index = runIndex(containing: range.lowerBound)
        while index < runs.count, runs[index].start < range.upperBound {
            result.append(runs[index].cut(to: range))
            index += 1
        }
        return result
    }

    /// The stretch of the author's text that the bytes in `range` came from. An empty range gives an empty span.
    package func authorSpan(_ range: Range<Int>) -> TextSpan {
        guard !runs.isEmpty else { return TextSpan(start: 0, end: 0) }
        let start = authorOffset(range.lowerBound, asEnd: false)
        guard !range.isEmpty else { return TextSpan(start: start, end: start) }
        return TextSpan(start: start, end: max(start, authorOffset(range.upperBound, asEnd: true)))
    }

    private func authorOffset(_ offset: Int, asEnd: Bool) -> Int {
        let run = runs[min(runIndex(containing: asEnd ? offset - 1 : offset), runs.count - 1)]
        let inside = offset - run.start
        if run.isVerbatim { return run.origin + min(max(inside, 0), run.originLength) }
        if asEnd { return run.origin + run.originLength }
        return inside >= run.length ? run.origin + run.originLength : run.origin
    }

    /// The index of the run that holds `offset`; `runs.count` past the last one.
    private func runIndex(containing offset: Int) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].start + runs[middle].length <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension MappedText.Run {
    fileprivate func cut(to range: Range<Int>) -> MappedText.Run {
        let first = max(start, range.lowerBound)
        let end = min(start + length, range.upperBound)
        guard isVerbatim else {
            return MappedText.Run(
                start: first, length: end - first, origin: origin, originLength: originLength, isVerbatim: false)
        }
        return MappedText.Run(
            start: first, length: end - first, origin: origin + first - start, originLength: end - first, isVerbatim: true)
    }
}
