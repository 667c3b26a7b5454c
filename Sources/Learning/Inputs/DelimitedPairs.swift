import BitextModel

/// A segment, a tab and its translation on each line. Further columns are not read.
package struct TabSeparatedPairs: PairSource {
    private var reader: LineReader

    package var name: String { reader.name }

    package init(_ read: @escaping ByteSource, name: String) { reader = LineReader(read, name: name) }

    package mutating func nextBatch() throws(Problem) -> [TextPair] {
        var reader = reader
        let pairs = try batch { () throws(Problem) in try Self.next(&reader) }
        self.reader = reader
        if reader.line == 0 { throw Problem(file: reader.name, InputMessage.empty, isFatal: true) }
        return pairs
    }

    /// The next pair; blank lines are stepped over.
    private static func next(_ reader: inout LineReader) throws(Problem) -> TextPair? {
        while let line = try reader.next() {
            if line.allSatisfy({ $0 == UInt8(ascii: " ") }) { continue }
            let columns = line.split(separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
            guard columns.count >= 2 else { throw reader.problem(InputMessage.noTab) }
            return TextPair(source: Array(columns[0]), target: Array(columns[1]), line: reader.line)
        }
        return nil
    }
}

/// Two files: line `n` of one is translated by line `n` of the other.
package struct ParallelLines: PairSource {
    private var readers: Sides<LineReader>

    package var name: String { readers.source.name }

    package init(_ read: Sides<ByteSource>, names: Sides<String>) {
        readers = Sides(
            source: LineReader(read.source, name: names.source), target: LineReader(read.target, name: names.target))
    }

    package mutating func nextBatch() throws(Problem) -> [TextPair] {
        var readers = readers
        let pairs = try batch { () throws(Problem) in try Self.next(&readers) }
        self.readers = readers
        for side in Side.allCases where readers[side].line == 0 {
            throw Problem(file: readers[side].name, InputMessage.empty, isFatal: true)
        }
        return pairs
    }

    private static func next(_ readers: inout Sides<LineReader>) throws(Problem) -> TextPair? {
        let (source, target) = (try readers.source.next(), try readers.target.next())
        if let source, let target { return TextPair(source: source, target: target, line: readers.source.line) }
        guard source != nil || target != nil else { return nil }
        for side in Side.allCases { while try readers[side].next() != nil {} }
        throw Problem(
            file: readers.target.name,
            InputMessage.unequal(readers.target.line, readers.source.name, readers.source.line), isFatal: true)
    }
}
