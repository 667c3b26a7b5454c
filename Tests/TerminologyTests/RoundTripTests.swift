import BitextModel
import FoundationEssentials
import Testing

@testable import Terminology

/// Other people's termbases and glossaries, which cannot stand in this repository: every file of the folders that the
/// environment names is read, written in each edition and read again.
@Suite("Other programs' files there and back")
struct RoundTripTests {
    private static let variable = "CONCORD_SAMPLES"
    /// Folders with a colon between.
    private static let folders = ProcessInfo.processInfo.environment[variable]

    static var files: [String] {
        (folders ?? "").split(separator: ":").flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: String(folder))) ?? []
            return names.filter { name in [".tbx", ".csv", ".tsv"].contains { name.hasSuffix($0) } }.sorted()
                .map { folder + "/" + $0 }
        }
    }

    private func read(_ bytes: [UInt8], _ isTable: Bool) throws -> Glossary {
        try GlossaryReader.read(bytes, name: "g", languages: isTable ? Sides(source: "fr", target: "en") : nil)
    }

    private func withoutPlaces(_ entries: [ConceptEntry]) -> [ConceptEntry] {
        entries.map {
            var entry = $0
            entry.line = 0
            return entry
        }
    }

    @Test(
        .enabled(if: folders != nil, "\(variable) names no folder of sample files"),
        arguments: TBXDialect.allCases.filter { $0 != .min }, TBXStyle.allCases)
    func nothingIsLost(_ dialect: TBXDialect, _ style: TBXStyle) throws {
        #expect(!Self.files.isEmpty)
        for name in Self.files {
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: name)))
            let glossary = try read(bytes, !name.hasSuffix(".tbx"))
            let written = TBXWriter(dialect: dialect, style: style).write(glossary)
            #expect(written.omitted == [:], "\(name)")
            guard !glossary.entries.isEmpty else { continue }
            var again = withoutPlaces(try read(written.bytes, false).entries)
            // An entry of TBX has a name; rows of a table need none.
            for (index, entry) in glossary.entries.enumerated() where entry.id == nil && again.indices.contains(index) {
                again[index].id = nil
            }
            #expect(again == withoutPlaces(glossary.entries), "\(name)")
        }
    }
}
