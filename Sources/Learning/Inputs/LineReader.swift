import BitextModel

/// Cuts an input into lines of valid UTF-8, without their ends and without a byte order mark.
struct LineReader {
    let name: String
    /// Lines read so far, which is the 1-based number of the last one.
    private(set) var line = 0
    private let read: ByteSource
    private var chunk: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    init(_ read: @escaping ByteSource, name: String) {
        self.read = read
        self.name = name
    }

    /// The next line; nil at the end. Text after the last line end is a line.
    mutating func next() throws(Problem) -> [UInt8]? {
        var result: [UInt8] = []
        var hasEnd = false
        while !hasEnd {
            guard try fill() else { break }
            let end = chunk[position...].firstIndex(of: UInt8(ascii: "\n")) ?? chunk.count
            hasEnd = end < chunk.count
            result += chunk[position..<end]
            position = end + 1
            guard result.count <= InputLimit.segmentBytes else { throw problem(InputMessage.longLine, at: line + 1) }
        }
        guard hasEnd || !result.isEmpty else { return nil }
        line += 1
        if result.last == UInt8(ascii: "\r") { result.removeLast() }
        return try checked(result)
    }

    func problem(_ message: String, at line: Int? = nil) -> Problem {
        Problem(file: name, line: line ?? self.line, message, isFatal: true)
    }

    /// Makes sure that unread bytes are at hand; false at the end.
    private mutating func fill() throws(Problem) -> Bool {
        guard position >= chunk.count, !isAtEnd else { return !isAtEnd }
        chunk = try read()
        position = 0
        isAtEnd = chunk.isEmpty
        return !isAtEnd
    }

    private func checked(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
        if line == 1, bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw problem(InputMessage.utf16) }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw problem(InputMessage.invalidText) }
        return line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }
}
