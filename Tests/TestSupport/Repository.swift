import FoundationEssentials

/// The repository's root folder, for tests that read its data.
package let repositoryRoot: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/")
}()

package func repositoryFile(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: repositoryRoot + "/" + path)))
}
