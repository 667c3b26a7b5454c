import ArgumentParser
import BitextModel
import Checking
import Checks
import Glibc

struct ChecksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "checks", abstract: "Lists the checks.")

    func run() throws {
        let checks = CheckCatalogue.all.checks.map(\.metadata)
        let width = checks.map(\.id.count).max() ?? 0
        var text = ""
        for check in checks {
            let padding = String(repeating: " ", count: width - check.id.count + 2)
            let severity = check.severity.rawValue
            text += check.id + padding + severity + String(repeating: " ", count: 10 - severity.count) + check.summary + "\n"
        }
        Terminal.write(text, to: STDOUT_FILENO)
    }
}

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Says what a check reports, why it matters and when to disregard it.")

    @Argument(help: "The check's id, as findings give it.") var check: String

    func run() throws {
        guard CheckCatalogue.all.check(check) != nil else { throw unknown(check) }
        let page = try Files.read(try DataFolder.find().path + "/Documentation/Checks/\(check).md")
        Terminal.write(page, to: STDOUT_FILENO)
    }

    private func unknown(_ id: String) -> Problem {
        let ids = CheckCatalogue.all.checks.map(\.metadata.id)
        let nearest = ids.min { editDistance($0, id) < editDistance($1, id) } ?? ""
        let hint = editDistance(nearest, id) <= max(2, id.count / 3) ? "did you mean \(nearest)?" : "`concord checks` lists them"
        return Problem("there is no check named \(id): \(hint)", isFatal: true)
    }
}

/// Levenshtein's distance between two short names.
func editDistance(_ one: String, _ other: String) -> Int {
    let (left, right) = (Array(one.utf8), Array(other.utf8))
    var row = Array(0...right.count)
    for (index, a) in left.enumerated() {
        var diagonal = row[0]
        row[0] = index + 1
        for (position, b) in right.enumerated() {
            let substitution = diagonal + (a == b ? 0 : 1)
            diagonal = row[position + 1]
            row[position + 1] = min(substitution, row[position] + 1, row[position + 1] + 1)
        }
    }
    return row[right.count]
}
