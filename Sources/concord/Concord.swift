import ArgumentParser

@main
struct Concord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concord", abstract: "Checks that a translated article says what the original says.")
}
