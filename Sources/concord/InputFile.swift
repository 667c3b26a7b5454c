import BitextModel
import Glibc
import Learning

/// A file, a pipe or standard input (`-`), read a piece at a time.
final class InputFile {
    /// Bytes read at once.
    private static let chunk = 1 << 20
    /// Bytes a first look takes.
    private static let glance = 256

    private let path: String
    private let descriptor: Int32
    /// What a first look has read already.
    private var start: [UInt8] = []
    private let onRead: (Int) -> Void

    /// - Parameter onRead: called with the number of bytes each time some are read.
    init(_ path: String, onRead: @escaping (Int) -> Void = { _ in }) throws(Problem) {
        var info = stat()
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
        self.path = path
        self.onRead = onRead
        guard descriptor >= 0 else { throw problem(errno) }
        if fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
            throw Problem(file: path, "this is a folder: name a file in it", isFatal: true)
        }
    }

    deinit { if descriptor > STDIN_FILENO { close(descriptor) } }

    /// Bytes in the file; 0 when it is no ordinary file.
    static func size(_ path: String) -> Int {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : 0
    }

    /// The first bytes, which stay to be read.
    func peek() throws(Problem) -> [UInt8] {
        if start.isEmpty { start = try readChunk(Self.glance) }
        return start
    }

    var source: ByteSource {
        { () throws(Problem) in
            defer { self.start = [] }
            return self.start.isEmpty ? try self.readChunk(Self.chunk) : self.start
        }
    }

    private func readChunk(_ size: Int) throws(Problem) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var got = Glibc.read(descriptor, buffer.baseAddress, size)
            while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, size) }
            code = got < 0 ? errno : 0
            count = max(got, 0)
        }
        guard code == 0 else { throw problem(code) }
        onRead(bytes.count)
        return bytes
    }

    private func problem(_ code: Int32) -> Problem {
        switch code {
        case ENOENT: Problem(file: path, "there is no such file", isFatal: true)
        case EACCES: Problem(file: path, "you may not read this file: check its permissions", isFatal: true)
        default: Problem(file: path, "the file cannot be read: \(String(cString: strerror(code)))", isFatal: true)
        }
    }
}
