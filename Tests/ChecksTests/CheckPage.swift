import FoundationEssentials
import TestSupport

/// A page of `Documentation/Checks`: documentation, examples and test at once.
struct CheckPage: Sendable {
    /// The file's name without its extension.
    var name: String
    /// The text of the first heading.
    var title: String
    /// What stands between the title and the first section.
    var introduction: String
    /// The headings of the second level, in order.
    var sections: [String]
    var examples: [CheckExample]
    /// What is wrong with the page itself, by line.
    var faults: [String]
}

/// A section of a page with a text, its translation and what is found in them.
struct CheckExample: Sendable {
    enum Kind: Sendable {
        /// What the check ought to do, and does.
        case promise
        /// Something is reported that is no fault.
        case falseAlarm
        /// A fault is not reported.
        case miss
    }

    var page: String
    var heading: String
    /// 1-based line of its heading.
    var line: Int
    var blocks: [(info: String, text: String)]

    var kind: Kind {
        if heading.hasPrefix("Known false alarm") { return .falseAlarm }
        return heading.hasPrefix("Known miss") ? .miss : .promise
    }

    /// Blocks whose info string is a language: the original, then its translation.
    var texts: [(language: String, text: String)] {
        blocks.filter { !Self.labels.contains($0.info) }.map { ($0.info, $0.text) }
    }

    func text(_ label: String) -> String? { blocks.first { $0.info == label }?.text }

    /// Lines of the block `findings` or `missed`: `id severity: message`.
    func lines(_ label: String) -> [String] {
        text(label)?.split(separator: "\n").map(String.init) ?? []
    }

    private static let labels: Set<String> = ["termbase", "style", "findings", "missed"]
}

extension CheckExample: CustomStringConvertible {
    var description: String { "\(page), line \(line): \(heading)" }
}

extension CheckPage {
    /// All pages of the repository, by name.
    static let all: [CheckPage] = {
        let folder = repositoryRoot + "/Documentation/Checks"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".md") }.sorted().map { file in
            let text = (try? repositoryFile("Documentation/Checks/" + file)) ?? []
            return CheckPage(String(decoding: text, as: UTF8.self), name: String(file.dropLast(3)))
        }
    }()

    /// Reads a page in the few forms of Markdown that pages use: headings and fenced blocks.
    init(_ text: String, name: String) {
        self.init(name: name, title: "", introduction: "", sections: [], examples: [], faults: [])
        var fence: (info: String, lines: [Substring])?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let open = fence {
                fence = line == "```" ? nil : (open.info, open.lines + [line])
                if fence == nil { close(open.info, open.lines.joined(separator: "\n"), line: index + 1) }
            } else if line.hasPrefix("```") {
                fence = (String(line.dropFirst(3)), [])
            } else {
                read(line, number: index + 1)
            }
        }
        if let fence { faults.append("the block \"\(fence.info)\" is never closed") }
    }

    private mutating func read(_ line: Substring, number: Int) {
        if line.hasPrefix("# ") {
            title = String(line.dropFirst(2))
        } else if line.hasPrefix("## ") {
            sections.append(String(line.dropFirst(3)))
        } else if line.hasPrefix("### ") {
            examples.append(CheckExample(page: name, heading: String(line.dropFirst(4)), line: number, blocks: []))
        } else if sections.isEmpty {
            introduction += line
        }
    }

    private mutating func close(_ info: String, _ text: String, line: Int) {
        guard !examples.isEmpty else { return faults.append("line \(line): a block stands before the first example") }
        if examples[examples.count - 1].text(info) != nil { faults.append("line \(line): a second block \"\(info)\"") }
        examples[examples.count - 1].blocks.append((info, text + "\n"))
    }
}
