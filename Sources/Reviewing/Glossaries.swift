import BitextModel
import Terminology

/// A glossary to read: what messages call it, and its bytes a piece at a time.
package struct GlossaryInput {
    package var name: String
    package var source: ByteSource

    package init(name: String, source: @escaping ByteSource) {
        self.name = name
        self.source = source
    }
}

extension Termbase {
    /// The glossaries of names that everybody knows: consulted, never enforced.
    package static let wellKnown = ["countries", "demonyms", "organisations"]

    /// Reads a house's glossaries, earlier ones first, with what was not understood in them.
    package static func reading(
        _ inputs: [GlossaryInput], languages: Sides<String>
    ) throws(Problem) -> (termbase: Termbase, problems: [Problem]) {
        var glossaries: [Glossary] = []
        for input in inputs {
            glossaries.append(try GlossaryReader.read(input.source, name: input.name, languages: languages))
        }
        return (Termbase(glossaries: glossaries), glossaries.flatMap(\.problems))
    }

    package static func reading(
        _ files: [(name: String, bytes: [UInt8])], languages: Sides<String>
    ) throws(Problem) -> (termbase: Termbase, problems: [Problem]) {
        var glossaries: [Glossary] = []
        for file in files {
            glossaries.append(try GlossaryReader.read(file.bytes, name: file.name, languages: languages))
        }
        return (Termbase(glossaries: glossaries), glossaries.flatMap(\.problems))
    }
}
