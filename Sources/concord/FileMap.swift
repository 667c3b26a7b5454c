import BitextModel
import Glibc

/// A file in memory as it lies on the disk, until the last user is gone.
final class FileMap {
    let bytes: UnsafeRawBufferPointer

    init(_ path: String) throws(Problem) {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Self.problem(path) }
        defer { close(descriptor) }
        var info = stat()
        guard fstat(descriptor, &info) == 0 else { throw Self.problem(path) }
        let size = Int(info.st_size)
        guard size > 0 else {
            bytes = UnsafeRawBufferPointer(start: nil, count: 0)
            return
        }
        guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED else {
            throw Self.problem(path)
        }
        bytes = UnsafeRawBufferPointer(start: start, count: size)
    }

    deinit { if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) } }

    private static func problem(_ path: String) -> Problem {
        Problem(file: path, "the file cannot be read: \(String(cString: strerror(errno)))", isFatal: true)
    }
}
