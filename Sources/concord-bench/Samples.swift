import BitextModel
import FoundationEssentials
import Languages
import Reading
import Terminology

/// The sample articles of `Corpora/` as plain text, and what is needed to review them.
struct Samples {
    var root: String
    var catalogue: LanguageCatalogue
    var termbase: Termbase
    var pairs: [Sides<String>] = []

    init(root: String) throws {
        self.root = root
        let read = { (path: String) throws -> [UInt8] in [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path))) }
        catalogue = try LanguageCatalogue(files: ["en", "fr"].map { ("\($0).json", try read("Languages/\($0).json")) })
        let glossary = "Glossaries/libya.csv"
        termbase = try Termbase.reading(
            [(glossary, try read(glossary))], languages: Sides(source: "fr", target: "en")
        ).termbase
        for name in ["libya-clean", "economy"] {
            pairs.append(
                Sides(
                    source: String(decoding: try read("Corpora/\(name)/article.fr.txt"), as: UTF8.self),
                    target: String(decoding: try read("Corpora/\(name)/article.en.txt"), as: UTF8.self)))
        }
    }

    /// The articles one after the other, many times, each copy's headings numbered so that no two are the same.
    func documents(copies: Int) -> Sides<Document> {
        func text(_ side: Side) -> String {
            (0..<copies).map { copy in pairs.map { "\(copy + 1)\n\n" + $0[side] }.joined(separator: "\n\n") }.joined(
                separator: "\n\n")
        }
        let reader = Reader(catalogue: catalogue)
        var source = reader.read(text: text(.source), name: "source", format: .plainText)
        var target = reader.read(text: text(.target), name: "target", format: .plainText)
        source.language = "fr"
        target.language = "en"
        return Sides(source: source, target: target)
    }
}
