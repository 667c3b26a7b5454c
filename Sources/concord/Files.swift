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

    static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Problem(
                file: path, "the report cannot be written here: check that the folder exists and is writable", isFatal: true)
        }
    }
}
