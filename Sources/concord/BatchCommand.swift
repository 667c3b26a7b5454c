import ArgumentParser
import BitextModel
import FoundationEssentials
import Glibc
import Languages
import Reading
import Reporting
import Reviewing

struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Checks many pairs: JSON Lines on standard input, JSON Lines on standard output.",
        discussion: """
            Each line is {"id": …, "source": "…", "target": "…"}, or {"id": …, "segments": [{"source": "…", "target": "…"}, …]} \
            when the segments are already aligned. Each is answered by one line, in the same order: \
            {"id": …, "findings": […], …}. A line that cannot be read is answered with a "problem".
            """)

    /// The direction that is taken for granted when nothing is said.
    static let usualSource = "fr"

    @OptionGroup var options: ReviewOptions

    func run() throws {
        let data = try DataFolder.find()
        let catalogue = try data.languages()
        let given = options.languages
        let languages = Sides(source: given.sourceLanguage ?? Self.usualSource, target: given.targetLanguage ?? "en")
        let (termbase, problems) = try options.termbase(languages)
        for problem in problems { Terminal.complain(problem) }
        let reviewer = Reviewer(
            catalogue: catalogue, termbase: termbase, knowledge: options.knowledge(data, languages),
            lexicons: try options.lexicons.lexicons(data, languages))
        let answerer = BatchAnswerer(reviewer: reviewer, given: given.given)
        let threshold = options.failOn.severity
        var fails = false
        while let line = readLine(strippingNewline: true) {
            if line.allSatisfy(\.isWhitespace) { continue }
            let answer = answerer.answer(Array(line.utf8))
            Terminal.write(answer.line, to: STDOUT_FILENO)
            if let threshold, let worst = answer.worst, worst >= threshold { fails = true }
        }
        throw ExitCode(fails ? Exit.findings : Exit.clean)
    }
}
