import Glibc
import Synchronization

/// Shows how far learning has come: a bar when standard error is a terminal, a line for each stage otherwise.
final class LearningProgress: Sendable {
    private struct State {
        var done = 0
        var total = 1
        var stage = ""
        var shown = ""
    }

    /// Characters of the bar.
    private static let width = 30

    private let state = Mutex(State())
    private let isQuiet: Bool
    private let isTerminal = isatty(STDERR_FILENO) == 1

    init(isQuiet: Bool) { self.isQuiet = isQuiet }

    /// Begins a stage that ends after `total` units.
    func begin(_ stage: String, total: Int) {
        state.withLock { state in
            state = State(total: max(total, 1), stage: stage, shown: state.shown)
            if isTerminal { draw(&state) } else { say("\(stage)\n") }
        }
    }

    func advance(by units: Int = 1) {
        state.withLock { state in
            state.done += units
            if isTerminal { draw(&state) }
        }
    }

    /// Takes the bar away.
    func finish() {
        state.withLock { state in if !state.shown.isEmpty { say("\r\u{1B}[K") } }
    }

    private func draw(_ state: inout State) {
        let share = min(Double(state.done) / Double(state.total), 1)
        let filled = Int(share * Double(Self.width))
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        let text = "\(bar) \(Int(share * 100)) % \(state.stage)"
        guard text != state.shown else { return }
        state.shown = text
        say("\r\u{1B}[K\(text)")
    }

    private func say(_ text: String) { if !isQuiet { Terminal.write(text, to: STDERR_FILENO) } }
}
