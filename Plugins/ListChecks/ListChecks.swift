import Foundation
import PackagePlugin

/// Lists the checks of a target, so that no registry is kept by hand: every `…Check.swift` is found at build time.
@main
struct ListChecks: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target as? any SourceModuleTarget else { return [] }
        let checks = module.sourceFiles(withSuffix: "swift").map(\.url)
            .filter { $0.lastPathComponent.hasSuffix("Check.swift") }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        let output = context.pluginWorkDirectoryURL.appending(path: "AllChecks.swift")
        return [
            .buildCommand(
                displayName: "Listing \(checks.count) checks",
                executable: try context.tool(named: "CheckLister").url,
                arguments: [output.path] + checks.map { $0.deletingPathExtension().lastPathComponent },
                inputFiles: checks,
                outputFiles: [output])
        ]
    }
}
