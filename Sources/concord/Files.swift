import BitextModel
import FoundationEssentials
import Glibc

/// Files in and out. Outputs are written beside their place and renamed into it, so that nothing is ever half-written.
enum Files {
    /// All bytes of a file, or of standard input when the path is `-`.
    static func read(_ path: String) throws(Problem) -> [UInt8] {
        if path == "-" { return readStandardInput() }
        var info = stat()
        guard stat(path, &info) == 0 else { throw Problem(file: path, reason(errno), isFatal: true) }
        guard info.st_mode & S_IFMT != S_IFDIR else {
            throw Problem(file: path, "this is a folder: name a file in it", isFatal: true)
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Problem(file: path, "the file cannot be read: check its permissions", isFatal: true)
        }
        return [UInt8](data)
    }

    private static func readStandardInput() -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(0, &buffer, buffer.count)
            guard count > 0 else { return result }
            result.append(contentsOf: buffer[..<count])
        }
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT: "there is no such file"
        case EACCES: "you may not read this file: check its permissions"
        default: "the file cannot be read: \(String(cString: strerror(code)))"
        }
    }

    /// Writes a file beside its place and renames it, so that a reader sees the old report or the new one, never half of
    /// one. A device or a pipe (`/dev/stdout`) is written to as it is; a symbolic link keeps pointing where it does.
    static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
        var info = stat()
        let exists = stat(path, &info) == 0
        if exists, info.st_mode & S_IFMT == S_IFDIR {
            throw Problem(file: path, "this is a folder: name a file for the report", isFatal: true)
        }
        if exists, info.st_mode & S_IFMT != S_IFREG { return try writeThrough(bytes, to: path) }
        let place = exists ? URL(filePath: path).resolvingSymlinksInPath() : URL(filePath: path)
        do {
            try Data(bytes).write(to: place, options: .atomic)
        } catch {
            throw Problem(
                file: path, "the report cannot be written here: check that the folder exists and that you may write to it",
                isFatal: true)
        }
    }

    /// Says before long work that its result could not be written.
    static func checkWritable(_ path: String) throws(Problem) {
        var info = stat()
        if stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
            throw Problem(file: path, "this is a folder: name a file in it", isFatal: true)
        }
        let folder = path.contains("/") ? String(path[..<path.lastIndex(of: "/")!]) : "."
        guard access(folder.isEmpty ? "/" : folder, W_OK) == 0 else {
            throw Problem(
                file: path, "nothing can be written here: check that the folder exists and that you may write to it",
                isFatal: true)
        }
    }

    private static func writeThrough(_ bytes: [UInt8], to path: String) throws(Problem) {
        let descriptor = open(path, O_WRONLY)
        guard descriptor >= 0 else { throw Problem(file: path, "the report cannot be written here", isFatal: true) }
        defer { close(descriptor) }
        Terminal.write(bytes, to: descriptor)
    }
}
