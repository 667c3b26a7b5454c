import BitextModel
import FoundationEssentials
import Languages
import Reading
import Reviewing

/// Articles and their translations as JSON Lines, one pair a line. A line that cannot be read is named on standard error, and
/// the others count.
struct ArticleArchive {
    private let lines: [ArraySlice<UInt8>]
    let name: String
    private let catalogue: LanguageCatalogue
    private let given: Sides<String?>
    /// Lines read so far, which is the 1-based number of the last one.
    private(set) var line = 0

    /// - Parameter given: the languages asked for; nil where each text decides.
    init(_ path: String, catalogue: LanguageCatalogue, given: Sides<String?>) throws(Problem) {
        lines = try Files.read(path).split(separator: 0x0A, omittingEmptySubsequences: false)
        name = path
        self.catalogue = catalogue
        self.given = given
    }

    private struct Line: Decodable {
        var source: String
        var target: String
    }

    /// The next pair, with its languages settled; nil at the end.
    mutating func nextPair() -> Sides<Document>? {
        while line < lines.count {
            let text = lines[line]
            line += 1
            if text.allSatisfy({ $0 <= 0x20 }) { continue }
            guard let pair = try? JSONDecoder().decode(Line.self, from: Data(text)) else {
                complain("this line is not JSON of the form {\"source\", \"target\"}")
                continue
            }
            do throws(Problem) { return try settled(pair) } catch { complain(error.message) }
        }
        return nil
    }

    /// Says what is wrong with the pair read last.
    func complain(_ message: String) { Terminal.complain(Problem(file: name, line: line, message)) }

    private func settled(_ pair: Line) throws(Problem) -> Sides<Document> {
        let reader = Reader(catalogue: catalogue)
        let documents = Sides(
            source: reader.read(text: pair.source, name: "its source", format: .plainText),
            target: reader.read(text: pair.target, name: "its target", format: .plainText))
        return try LanguageChoice(catalogue: catalogue, given: given).believe(documents)
    }
}
