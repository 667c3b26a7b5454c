import BitextModel
import Languages
import Testing

@testable import Reading

/// A reader that knows a few phrases of two languages.
let reader: Reader = {
    var french = LanguageProfile(tag: "fr", name: "French")
    french.furniture = ["ajouter un commentaire", "commentaires", "lire aussi"]
    french.creditLabels = ["copyright", "©", "photo :", "crédit", "afp"]
    var english = LanguageProfile(tag: "en", name: "English")
    english.furniture = ["add new comment"]
    english.creditLabels = ["photo by"]
    return Reader(catalogue: LanguageCatalogue([french, english]))
}()

/// Reads a text and compares its blocks, written as `role: text`, after checking what must hold for every document.
@discardableResult
func check(
    _ text: String, as format: DocumentFormat, is expected: [String], location: SourceLocation = #_sourceLocation
) -> Document {
    let document = reader.read(text: text, name: "article", format: format)
    verify(document, location)
    #expect(document.blocks.map(summary) == expected, sourceLocation: location)
    return document
}

/// A block as tests write it: its role and its text, what is opaque between ⟦ ⟧.
func summary(_ block: Block) -> String {
    var text = ""
    var end = 0
    for range in block.opaque {
        text += string(block.text.utf8[end..<range.lowerBound]) + "⟦" + string(block.text.utf8[range]) + "⟧"
        end = range.upperBound
    }
    return "\(name(block.role)): \(text)\(string(block.text.utf8[end...]))"
}

func string(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

private func name(_ role: BlockRole) -> String {
    switch role {
    case .heading(let level): "h\(level)"
    case .paragraph: "p"
    case .listItem: "li"
    case .quotation: "quote"
    case .caption: "caption"
    case .tableCell: "cell"
    case .preformatted: "pre"
    case .credit: "credit"
    case .furniture: "furniture"
    case .metadata: "meta"
    }
}

/// What must hold for every document: verbatim runs are the author's bytes, spans are inside the text, opaque ranges inside
/// their block and in order, no block is empty; and text and Markdown are in the author's order.
func verify(_ document: Document, _ location: SourceLocation = #_sourceLocation) {
    var last = 0
    for block in document.blocks {
        #expect(!block.text.isEmpty, sourceLocation: location)
        #expect(String(validating: block.text.utf8, as: UTF8.self) != nil, sourceLocation: location)
        var end = 0
        for run in block.text.runs {
            let origin = run.origin..<run.origin + run.originLength
            #expect(
                run.start == end && origin.lowerBound >= 0 && origin.upperBound <= document.text.count, sourceLocation: location)
            if run.isVerbatim, origin.upperBound <= document.text.count {
                let bytes = block.text.utf8[run.start..<run.start + run.length]
                #expect(bytes.elementsEqual(document.text[origin]), sourceLocation: location)
            }
            end = run.start + run.length
        }
        #expect(end == block.text.count, sourceLocation: location)
        let span = block.text.authorSpan(0..<block.text.count)
        if document.format != .html { #expect(span.start >= last, sourceLocation: location) }
        last = span.start
        var opaqueEnd = 0
        for range in block.opaque {
            #expect(
                range.lowerBound >= opaqueEnd && !range.isEmpty && range.upperBound <= block.text.count, sourceLocation: location)
            opaqueEnd = range.upperBound
        }
    }
}

/// The author's text that a word of a block came from.
func author(of word: String, in document: Document) -> String? {
    for block in document.blocks {
        guard let range = block.text.string.utf8Range(of: word) else { continue }
        return document.string(block.text.authorSpan(range))
    }
    return nil
}

extension String {
    func utf8Range(of word: String) -> Range<Int>? {
        let bytes = Array(utf8)
        let wanted = Array(word.utf8)
        guard bytes.count >= wanted.count else { return nil }
        return (0...bytes.count - wanted.count).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
            .map { $0..<$0 + wanted.count }
    }
}
