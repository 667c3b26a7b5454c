import BitextModel
import FoundationEssentials
import Glibc
import Languages
import Reading
import Reporting
import Reviewing
import Segmenting
import UnicodeText

/// Measures the whole path beside ICU's floor in the same run: `make bench`. Machines are noisy; read the ratios.
@main
enum Bench {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "tune" { return try AlignmentTuning.run(Array(arguments.dropFirst())) }
        if arguments.first == "align" { return try AlignmentBench.run(Array(arguments.dropFirst())) }
        if arguments.first == "glossaries" { return try reportGlossaries(try Samples(root: root(arguments.dropFirst()))) }
        let samples = try Samples(root: root(arguments[...]))
        print("concord \(concordVersion), ICU \(Encodings.icuVersion); one core; best of \(Stopwatch.rounds) runs\n")
        var table = Table(["article pairs", "segments", "floor MB/s", "path MB/s", "floor/path", "segments/s", "µs/segment"])
        for copies in [1, 4, 16, 64] {
            let row = try Measurement(samples, copies: copies)
            table.add([
                "\(copies * samples.pairs.count)", "\(row.segments)", row.floorSpeed.short, row.pathSpeed.short,
                (row.floorSpeed / row.pathSpeed).short, row.segmentsPerSecond.short, (1e6 / row.segmentsPerSecond).short,
            ])
        }
        print(table.text)
        var steps = Table(["step of the path", "ms", "share"])
        let timed = try Steps(samples, copies: 16)
        for step in timed.list {
            steps.add([step.name, (step.seconds * 1000).short, "\((100 * step.seconds / timed.total).short) %"])
        }
        print("\n" + steps.text)
        var finders = Table(["finder", "MB/s"])
        for finder in FinderSpeeds(samples, copies: 16).list { finders.add([finder.name, finder.speed.short]) }
        print("\n" + finders.text)
        try reportGlossaries(samples)
        var learning = LearningSpeed(samples.lexicon)
        await learning.report()
        try Startup(samples).report()
        print("peak memory of this run: \((Double(peakMemory) / 1e6).short) MB")
    }

    private static func root(_ arguments: ArraySlice<String>) -> String {
        arguments.first ?? FileManager.default.currentDirectoryPath
    }

    private static func reportGlossaries(_ samples: Samples) throws {
        let documents = samples.documents(copies: 16)
        let segmented = Sides(
            source: Segmenter(samples.catalogue.profile("fr")).segment(documents.source),
            target: Segmenter(samples.catalogue.profile("en")).segment(documents.target))
        let floor = Stopwatch.bestOnProcessor { for side in Side.allCases { ICUFloor.run(documents[side]) } }
        try GlossarySpeed(samples, segmented).report(floor: floor)
    }

    /// Bytes.
    private static var peakMemory: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }
}

/// Best of several runs, in seconds.
enum Stopwatch {
    static let rounds = 5

    static func best(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        var best = Duration.seconds(1_000_000)
        for _ in 0..<rounds { best = min(best, try clock.measure(body)) }
        return Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
    }

    /// The same in seconds of the processor: for a step that runs on one core, on a machine that others use.
    static func bestOnProcessor(_ body: () throws -> Void) rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<rounds {
            let start = clock()
            try body()
            best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
        }
        return best
    }
}

extension Double {
    /// Three digits that matter.
    var short: String {
        guard isFinite else { return "–" }
        if self >= 100 { return "\(Int(rounded()))" }
        let scale = self >= 10 ? 10.0 : self >= 1 ? 100.0 : 1000.0
        return "\((self * scale).rounded() / scale)"
    }
}

/// A table in plain text, numbers to the right.
struct Table {
    private var rows: [[String]]

    init(_ header: [String]) { rows = [header] }

    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}
