import FoundationEssentials
import Glibc

/// How long the program takes to say its version, and to check one article.
struct Startup {
    private let samples: Samples

    init(_ samples: Samples) { self.samples = samples }

    func report() throws {
        let program = samples.root + "/.build/release/concord"
        guard FileManager.default.isExecutableFile(atPath: program) else {
            print("\nstart-up not measured: there is no \(program)")
            return
        }
        let folder = samples.root + "/Corpora/libya-drifted/"
        let article = [
            "check", folder + "article.fr.txt", folder + "article.en.txt", "--glossary", samples.root + "/Glossaries/libya.csv",
        ]
        let floor = Stopwatch.best { run("/bin/true", []) }
        let version = Stopwatch.best { run(program, ["--version"]) }
        let whole = Stopwatch.best { run(program, article) }
        print(
            "\nstarting /bin/true \((floor * 1000).short) ms, concord --version \((version * 1000).short) ms, "
                + "concord check on one article \((whole * 1000).short) ms")
    }

    private func run(_ program: String, _ arguments: [String]) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var child: pid_t = 0
        if posix_spawn(&child, program, &actions, nil, &argv, environ) == 0 { waitpid(child, nil, 0) }
        for pointer in argv { free(pointer) }
        posix_spawn_file_actions_destroy(&actions)
    }
}
