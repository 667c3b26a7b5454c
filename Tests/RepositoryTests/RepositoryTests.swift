import TestSupport
import Testing

/// What the documents say of the repository is so.
@Suite struct Documents {
    @Test func theMapNamesEveryTarget() {
        let section = RepositoryFiles.text("ARCHITECTURE.md").split(separator: "## ").first { $0.hasPrefix("The targets") } ?? ""
        let named = section.split(separator: "\n").filter { $0.hasPrefix("- **") }
            .map { String($0.dropFirst(4).prefix { $0 != "*" }) }
        #expect(named.sorted() == RepositoryFiles.names(in: "Sources"))
    }

    @Test(arguments: RepositoryFiles.markdown) func linksLeadSomewhere(_ path: String) {
        for destination in MarkdownText(RepositoryFiles.text(path)).destinations where !isElsewhere(destination) {
            #expect(leadsSomewhere(destination, from: path), "\(path) points at \(destination)")
        }
    }

    @Test func aLinkThatLeadsNowhereIsSeen() {
        let text = MarkdownText("# A title, here\n[a](B.md) `[c](d)`\n```\n[e](f)\n```\n![g](LICENSE#h)")
        #expect(text.destinations == ["B.md", "LICENSE#h"])
        #expect(text.anchors == ["a-title-here"])
        #expect(!leadsSomewhere("B.md", from: "README.md"))
        #expect(!leadsSomewhere("README.md#no-such-heading", from: "README.md"))
        #expect(leadsSomewhere("../README.md", from: "Glossaries/README.md"))
    }

    @Test(arguments: ["README.md", "CONTRIBUTING.md"]) func everyMakeTargetExists(_ path: String) {
        let known = Set(RepositoryFiles.lines("Makefile").compactMap { line in target(of: line) })
        let named = MarkdownText(RepositoryFiles.text(path)).makeTargets
        #expect(!named.isEmpty)
        #expect(named.subtracting(known).isEmpty)
    }

    @Test func theFirstCommandsSetEverythingUp() {
        let commands = MarkdownText(RepositoryFiles.text("README.md")).code.filter { $0.hasPrefix("make ") }
        #expect(commands.prefix(2) == ["make demo", "make test"])
    }

    private func isElsewhere(_ destination: String) -> Bool {
        ["http://", "https://", "mailto:"].contains { destination.hasPrefix($0) }
    }

    private func leadsSomewhere(_ destination: String, from path: String) -> Bool {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let file = parts[0].isEmpty ? path : resolved(parts[0], from: path)
        guard RepositoryFiles.exists(file) else { return false }
        return parts.count == 1 || MarkdownText(RepositoryFiles.text(file)).anchors.contains(parts[1])
    }

    private func resolved(_ destination: String, from path: String) -> String {
        var folders = path.split(separator: "/").dropLast()
        for part in destination.split(separator: "/") where part != "." {
            if part == ".." { _ = folders.popLast() } else { folders.append(part) }
        }
        return folders.joined(separator: "/")
    }

    private func target(of line: Substring) -> String? {
        guard let colon = line.firstIndex(of: ":"), line.first?.isLowercase == true else { return nil }
        let name = line[..<colon]
        return name.allSatisfy { $0.isLetter || $0 == "-" } ? String(name) : nil
    }
}

@Suite struct Files {
    static let sources = RepositoryFiles.all.filter { $0.hasPrefix("Sources/") && $0.hasSuffix(".swift") }

    @Test func sourcesAreFound() { #expect(Self.sources.count > 100) }

    /// Full Foundation brings a second ICU into the program.
    @Test(arguments: sources) func noSourceImportsFoundation(_ path: String) {
        for line in RepositoryFiles.lines(path) { #expect(!importsFoundation(line), "\(path): \(line)") }
    }

    @Test func theImportIsSeen() {
        #expect(importsFoundation("import Foundation"))
        #expect(importsFoundation("  @preconcurrency internal import Foundation // why"))
        #expect(importsFoundation("import struct Foundation.Data"))
        #expect(!importsFoundation("import FoundationEssentials"))
        #expect(!importsFoundation("/// no import Foundation here"))
    }

    /// A path of one person's machine helps nobody else, and tells where it was written.
    @Test(arguments: RepositoryFiles.all.filter { !$0.hasSuffix(".png") }) func noFileNamesAFolderOfOneMachine(_ path: String) {
        for line in RepositoryFiles.lines(path) {
            for folder in privateFolders { #expect(!names(line, folder), "\(path): \(line)") }
        }
    }

    @Test func theFolderIsSeen() {
        let home = "/" + "home/"
        #expect(names("see \(home)anna/articles", home))
        #expect(names("\"\(home)anna\"", home))
        #expect(!names("href=\"\(home)\"", home))
        #expect(!names("https://example.org\(home)page", home))
    }

    private func importsFoundation(_ line: Substring) -> Bool {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return false }
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import") else { return false }
        return words[keyword...].dropFirst().prefix(2).contains { $0 == "Foundation" || $0.hasPrefix("Foundation.") }
    }

    /// Where people keep their own files, and the folder this checkout stands in. Written in parts, so that this file does
    /// not name them.
    private var privateFolders: [String] {
        let parent = "/" + repositoryRoot.split(separator: "/").dropLast().joined(separator: "/")
        let shared = ["/", "/tmp", "/opt", "/srv", "/usr/src"].contains(parent)
        return ["/" + "home/", "/" + "Users/", "/" + "root/"] + (shared ? [] : [parent + "/"])
    }

    /// Whether the line names something inside the folder, and the folder begins a path there.
    private func names(_ line: Substring, _ folder: String) -> Bool {
        let pieces = line.split(separator: folder, omittingEmptySubsequences: false)
        return zip(pieces, pieces.dropFirst()).contains { before, after in
            let isStart = before.last.map { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != ")" && $0 != "}" } ?? true
            return isStart && after.first.map { $0.isLetter || $0.isNumber } ?? false
        }
    }

    private func names(_ line: String, _ folder: String) -> Bool { names(Substring(line), folder) }
}
