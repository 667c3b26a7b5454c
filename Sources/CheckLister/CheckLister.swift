import FoundationEssentials

/// Writes the Swift file that lists the checks: the output path, then the names of the check types.
@main
struct CheckLister {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let output = arguments.first else { fatalError("usage: CheckLister OUTPUT TYPE...") }
        let types = arguments.dropFirst().map { "            { \($0)() },\n" }.joined()
        let text = """
            import Checking

            extension CheckCatalogue {
                /// Every check of this target, in the order of their names.
                package static let all = CheckCatalogue(
                    makers: [
            \(types)        ])
            }

            """
        try Data(text.utf8).write(to: URL(filePath: output), options: .atomic)
    }
}
