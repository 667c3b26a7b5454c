import BitextModel
import TestSupport
import Testing

@testable import Terminology

private let page = Result { String(decoding: try repositoryFile("Documentation/glossaries.md"), as: UTF8.self) }

@Suite("The page about glossaries says what is so")
struct DocumentationTests {
    @Test func everyExampleIsAGoodGlossary() throws {
        let examples = try page.get().split(separator: "```csv\n").dropFirst().compactMap { $0.split(separator: "```").first }
        #expect(examples.count == 5)
        for example in examples {
            let glossary = try GlossaryReader.read(
                Array(example.utf8), name: "example", languages: Sides(source: "fr", target: "en"))
            #expect(glossary.problems == [])
            #expect(!glossary.entries.isEmpty)
        }
    }

    @Test func everyFormFindsWhatThePageSays() throws {
        let rows = try page.get().split(separator: "\n").map { line in
            line.split(separator: "|").map { $0.trimmed }
        }.filter { $0.count == 4 && ["fr", "en"].contains($0[0]) }
        #expect(rows.count == 14)
        for row in rows {
            let found = row[2].split(separator: ",").map { $0.trimmed }
            for text in found {
                let isCompound = text == "militia-controlled"
                check(isCompound ? "zzz ⟦militia⟧-controlled" : "zzz ⟦\(text)⟧ zzz", [row[1]], row[0])
            }
            for text in row[3].split(separator: ",") { check("zzz \(text.trimmed) zzz", [row[1]], row[0]) }
        }
    }

    @Test func everyColumnIsNamed() throws {
        let text = try page.get()
        for name in GlossaryColumn.named.keys + TermStatus.allCases.map(\.rawValue) + ["sensitive", "exact", "en:deprecated"] {
            #expect(text.contains("`\(name)`"), "\(name)")
        }
    }
}
