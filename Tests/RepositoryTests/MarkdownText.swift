/// As much of a Markdown file as these tests ask about.
struct MarkdownText {
    /// Lines outside fenced code, code spans taken out.
    private(set) var prose: [Substring] = []
    /// Code spans, and the lines of fenced code.
    private(set) var code: [Substring] = []

    init(_ text: String) {
        var isFenced = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isFenced.toggle()
            } else if isFenced {
                code.append(line)
            } else {
                let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
                code += pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] }
                prose.append(Substring(pieces.indices.filter { $0 % 2 == 0 }.map { String(pieces[$0]) }.joined(separator: "`")))
            }
        }
    }

    /// What links and pictures point at.
    var destinations: [String] {
        prose.flatMap { line in
            line.split(separator: "](", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != ")" }) }
        }
    }

    /// The names that links give to the headings: lower case, hyphens for spaces, no other marks.
    var anchors: Set<String> {
        Set(
            prose.filter { $0.hasPrefix("#") }.map { heading in
                let title = heading.drop { $0 == "#" }.dropFirst().lowercased()
                return String(title.compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
            })
    }

    /// The targets that code asks `make` for.
    var makeTargets: Set<String> {
        Set(
            code.compactMap { line in
                let words = line.split(separator: " ")
                guard words.count > 1, words[0] == "make" else { return nil }
                return String(words[1])
            })
    }
}
