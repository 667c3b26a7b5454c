import ArgumentParser
import BitextModel
import Glibc
import Reviewing

struct Concord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concord",
        abstract: "Checks that a translated article says what the original says.",
        discussion: """
            Exit status: 0 when nothing is found at or above --fail-on, 1 when something is, 2 when the command line, a file \
            or a glossary cannot be understood.
            """,
        version: concordVersion,
        subcommands: [
            CheckCommand.self, AlignCommand.self, LinkCommand.self, BatchCommand.self, TermsCommand.self, GlossaryCommand.self,
            LearnCommand.self, ChecksCommand.self, ExplainCommand.self,
        ])
}

/// The program's exit codes.
enum Exit {
    static let clean: Int32 = 0
    static let findings: Int32 = 1
    static let failure: Int32 = 2
}

@main
enum Main {
    static func main() async {
        // A reader that goes away (`concord … | head`) is no fault of ours: writing then fails instead of killing us.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try Concord.parseAsRoot()
            if var learner = command as? any AsyncParsableCommand { try await learner.run() } else { try command.run() }
        } catch let problem as Problem {
            Terminal.complain(problem)
            exit(Exit.failure)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            finish(error)
        }
    }

    /// Help and version go to standard output with status 0; a wrong command line is explained, with status 2.
    private static func finish(_ error: any Error) -> Never {
        let message = Concord.fullMessage(for: error)
        guard Concord.exitCode(for: error).isSuccess else {
            Terminal.write(message + "\n", to: STDERR_FILENO)
            exit(Exit.failure)
        }
        Terminal.write(message + "\n", to: STDOUT_FILENO)
        exit(Exit.clean)
    }
}
