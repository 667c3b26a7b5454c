import CMinizip
import Glibc

/// Bytes in memory as minizip reads a file: it asks for stretches of them through functions in C.
final class ArchiveMemory {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The functions, with this object behind them; it must outlive their use.
    var functions: zlib_filefunc64_def {
        zlib_filefunc64_def(
            zopen64_file: { memory, _, _ in memory },
            zread_file: { memory, _, buffer, size in UInt(ArchiveMemory.of(memory).read(buffer!, Int(size))) },
            zwrite_file: { _, _, _, _ in 0 },
            ztell64_file: { memory, _ in UInt64(ArchiveMemory.of(memory).position) },
            zseek64_file: { memory, _, offset, origin in ArchiveMemory.of(memory).seek(offset, origin) ? 0 : -1 },
            zclose_file: { _, _ in 0 },
            zerror_file: { _, _ in 0 },
            opaque: Unmanaged.passUnretained(self).toOpaque())
    }

    private static func of(_ pointer: UnsafeMutableRawPointer?) -> ArchiveMemory {
        Unmanaged<ArchiveMemory>.fromOpaque(pointer!).takeUnretainedValue()
    }

    private func read(_ buffer: UnsafeMutableRawPointer, _ size: Int) -> Int {
        let count = max(0, min(size, bytes.count - position))
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes { buffer.copyMemory(from: $0.baseAddress! + position, byteCount: count) }
        position += count
        return count
    }

    private func seek(_ offset: UInt64, _ origin: Int32) -> Bool {
        let start = origin == ZLIB_FILEFUNC_SEEK_SET ? 0 : origin == ZLIB_FILEFUNC_SEEK_CUR ? position : bytes.count
        let (target, overflow) = Int64(start).addingReportingOverflow(Int64(truncatingIfNeeded: offset))
        guard !overflow, (0...Int64(bytes.count)).contains(target) else { return false }
        position = Int(target)
        return true
    }
}
