import BitextModel
import Languages

/// Turns a file's bytes into a document that remembers where each character came from.
package struct Reader: Sendable {
    private let furniture: FurnitureRecognizer

    /// ICU and the parsers count in 32 bits, and a page's tree takes some twenty times its size: what is larger than 256 MB
    /// is no article.
    private static let mostBytes = 1 << 28

    /// - Parameter catalogue: the languages whose furniture lines and credit labels are known.
    package init(catalogue: LanguageCatalogue) {
        furniture = FurnitureRecognizer(catalogue)
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - name: what messages call the file; its extension tells the format.
    ///   - format: nil to go by the name, then by the content.
    ///   - encoding: an IANA name; nil to find out. A byte order mark outweighs it.
    /// - Throws: a fatal problem when the bytes hold no text that can be read.
    package func read(
        _ bytes: [UInt8], name: String, format: DocumentFormat? = nil, encoding: String? = nil
    ) throws(Problem) -> Document {
        guard bytes.count <= Self.mostBytes else { throw failure(name, "is larger than 256 MB: split it") }
        guard !bytes.isEmpty else { throw failure(name, "is empty: give a file with text") }
        let known = format ?? FormatGuess.byExtension(name)
        let isPage = known == .html || (known == nil && FormatGuess.isPage(bytes))
        let decoded = try ByteDecoder(name: name).decode(bytes, given: encoding, isPage: isPage)
        let start = decoded.text.starts(with: utf8Mark) ? utf8Mark.count : 0
        guard decoded.text.skippingSpace(from: start) < decoded.text.count else {
            throw failure(name, "holds only white space: give a file with text")
        }
        let guessed = known ?? FormatGuess.byContent(decoded.text, from: start)
        var document = document(decoded, name: name, format: guessed)
        guard !document.blocks.isEmpty else {
            throw failure(name, "holds no text that a reader would see, read as \(guessed.rawValue): give a file with text")
        }
        document.problems = decoded.problems + document.problems
        return document
    }

    /// Reads a text that is decoded already. What cannot be read is among the document's problems.
    package func read(text: String, name: String, format: DocumentFormat) -> Document {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.mostBytes else {
            return Document(name: name, text: [], format: format, problems: [failure(name, "is larger than 256 MB: split it")])
        }
        var document = document(DecodedText(text: bytes, encoding: "UTF-8"), name: name, format: format)
        if document.blocks.isEmpty { document.problems.append(Problem(file: name, "holds no text: give a text")) }
        return document
    }

    private func document(_ decoded: DecodedText, name: String, format: DocumentFormat) -> Document {
        let text = decoded.text
        let start = text.starts(with: utf8Mark) ? utf8Mark.count : 0
        var document = Document(name: name, text: text, format: format, encoding: decoded.encoding)
        switch format {
        case .plainText: document.blocks = PlainTextReader(text, from: start).blocks()
        case .markdown: document.blocks = MarkdownReader(text, from: start).blocks()
        case .html: readPage(into: &document, from: start)
        }
        document.blocks = BlockFinisher(furniture).finish(document.blocks)
        return document
    }

    private func readPage(into document: inout Document, from start: Int) {
        let page = HTMLReader(document.text, from: start)
        document.blocks = page.blocks
        document.language = page.language
        guard let excess = page.firstExcess else { return }
        let line = LineIndex(document.text).position(of: excess).line
        let message = "elements are nested too deeply, the innermost were read as plain text: check the page's end tags"
        document.problems.append(Problem(file: document.name, line: line, message))
    }

    private func failure(_ name: String, _ message: String) -> Problem { Problem(file: name, message, isFatal: true) }
}
