import BitextModel
import Terminology

extension Termbase {
    /// The glossaries of names that everybody knows: consulted, never enforced.
    package static let wellKnown = ["countries", "demonyms", "organisations", "places"]

    /// Reads a house's glossaries, earlier ones first, with what was not understood in them.
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
