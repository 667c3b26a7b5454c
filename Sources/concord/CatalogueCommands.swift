import ArgumentParser
import BitextModel
import Checking
import Checks
import Glibc
import Languages

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
        let hint = nearestName(to: id, among: ids).map { "did you mean \($0)?" } ?? "`concord checks` lists them"
        return Problem("there is no check named \(id): \(hint)", isFatal: true)
    }
}
