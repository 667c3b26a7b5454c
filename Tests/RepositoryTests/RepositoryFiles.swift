import FoundationEssentials
import TestSupport

/// The repository's own files, without what is built, downloaded or kept by git.
enum RepositoryFiles {
    /// Paths from the repository's root, sorted.
    static let all: [String] = walk("")

    static let markdown = all.filter { $0.hasSuffix(".md") }

    static func text(_ path: String) -> String { String(decoding: (try? repositoryFile(path)) ?? [], as: UTF8.self) }

    static func lines(_ path: String) -> [Substring] { text(path).split(separator: "\n", omittingEmptySubsequences: false) }

    /// The names in a folder, folders included.
    static func names(in folder: String) -> [String] {
        let path = repositoryRoot + "/" + folder
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { !isLeftOut($0) }.sorted()
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: repositoryRoot + "/" + path) }

    private static func walk(_ folder: String) -> [String] {
        names(in: folder).flatMap { name in
            let path = folder.isEmpty ? name : folder + "/" + name
            var isFolder = false
            _ = FileManager.default.fileExists(atPath: repositoryRoot + "/" + path, isDirectory: &isFolder)
            return isFolder ? walk(path) : [path]
        }
    }

    /// What `.gitignore` names, and git's own.
    private static func isLeftOut(_ name: String) -> Bool {
        name.hasPrefix(".build") || name.hasSuffix(".swp") || [".git", ".swiftpm", "demo", "Package.resolved"].contains(name)
    }
}
