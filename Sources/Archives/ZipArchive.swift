import CMinizip

/// A ZIP archive in memory, its files by name. Nothing is unpacked that says it is larger than the caller allows, and
/// nothing that turns out to be.
package struct ZipArchive: ~Copyable {
    /// Why a file of the archive cannot be had.
    package enum Fault: Error, Equatable {
        /// It says, or shows, that it is larger than allowed.
        case tooLarge
        case encrypted
        case damaged
    }

    private let handle: unzFile
    private let memory: ArchiveMemory

    /// Fails when the bytes are no ZIP archive.
    package init?(_ bytes: [UInt8]) {
        memory = ArchiveMemory(bytes)
        var functions = memory.functions
        guard let opened = unzOpen2_64("", &functions) else { return nil }
        handle = opened
    }

    deinit { unzClose(handle) }

    /// The bytes of a file; nil when the archive has none of that name.
    /// - Parameter limit: bytes, unpacked.
    package func file(_ name: String, limit: Int) throws(Fault) -> [UInt8]? {
        guard unzLocateFile(handle, name, Self.ignoringCase) == UNZ_OK else { return nil }
        var info = unz_file_info64()
        guard unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else { throw .damaged }
        guard info.flag & Self.encryptionFlag == 0 else { throw .encrypted }
        guard info.uncompressed_size <= limit else { throw .tooLarge }
        guard unzOpenCurrentFile(handle) == UNZ_OK else { throw .damaged }
        let bytes = try unpacked(limit: limit)
        guard unzCloseCurrentFile(handle) == UNZ_OK else { throw .damaged }
        return bytes
    }

    private func unpacked(limit: Int) throws(Fault) -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: Self.chunk)
        while true {
            let count = buffer.withUnsafeMutableBytes { unzReadCurrentFile(handle, $0.baseAddress, UInt32($0.count)) }
            guard count >= 0 else { throw .damaged }
            guard count > 0 else { return result }
            result += buffer[..<Int(count)]
            guard result.count <= limit else { throw .tooLarge }
        }
    }

    private static let chunk = 1 << 16
    /// Office programs do not agree on capitals in names of parts (minizip's 2: capitals do not matter).
    private static let ignoringCase: Int32 = 2
    /// Bit 0 of a file's general purpose flags (APPNOTE 4.4.4).
    private static let encryptionFlag: UInt = 1
}
