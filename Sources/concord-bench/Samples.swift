import BitextModel
import FoundationEssentials
import Languages
import Lexicon
import Reading
import Terminology

/// The sample articles of `Corpora/` as plain text, and what is needed to review them.
struct Samples {
    var root: String
    var catalogue: LanguageCatalogue
    var termbase: Termbase
    var lexicon: BilingualLexicon
    var pairs: [Sides<String>] = []

    init(root: String) throws {
        self.root = root
        let read = { (path: String) throws -> [UInt8] in [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path))) }
        catalogue = try LanguageCatalogue(files: ["en", "fr"].map { ("\($0).json", try read("Languages/\($0).json")) })
        let glossary = "Glossaries/libya.csv"
        termbase = try Termbase.reading(
            [(glossary, try read(glossary))], languages: Sides(source: "fr", target: "en")
        ).termbase
        // Never freed: the lexicon is read in place as long as the program runs.
        let bytes = try read("Lexicons/fr-en.lexicon")
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        memory.copyBytes(from: bytes)
        lexicon = try BilingualLexicon(UnsafeRawBufferPointer(memory), owner: nil, name: "fr-en.lexicon")
        for name in ["libya-clean", "economy"] {
            pairs.append(
                Sides(
                    source: String(decoding: try read("Corpora/\(name)/article.fr.txt"), as: UTF8.self),
                    target: String(decoding: try read("Corpora/\(name)/article.en.txt"), as: UTF8.self)))
        }
    }

    /// The articles one after the other, many times. Every paragraph is numbered, on both sides alike, so that no two copies
    /// are the same: a long document repeats itself no more than that.
    func documents(copies: Int) -> Sides<Document> {
        func text(_ side: Side) -> String {
            var number = 0
            return (0..<copies).flatMap { _ in pairs.map { $0[side] } }.joined(separator: "\n\n").split(separator: "\n").map {
                line in
                number += 1
                return "\(line) (\(number).)"
            }.joined(separator: "\n\n")
        }
        let reader = Reader(catalogue: catalogue)
        var source = reader.read(text: text(.source), name: "source", format: .plainText)
        var target = reader.read(text: text(.target), name: "target", format: .plainText)
        source.language = "fr"
        target.language = "en"
        return Sides(source: source, target: target)
    }
}
