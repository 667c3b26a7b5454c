import BitextModel
import Terminology

/// A glossary to read: what messages call it, and its bytes a piece at a time.
package struct GlossaryInput {
    package var name: String
    package var source: ByteSource
    /// Set when it lies ready in a file; then nothing is read.
    package var compiled: CompiledTermbase?

    package init(name: String, source: @escaping ByteSource) {
        self.name = name
        self.source = source
    }

    package init(name: String, compiled: CompiledTermbase) {
        self.name = name
        self.compiled = compiled
        source = { [] }
    }
}

extension Termbase {
    /// The glossaries of names that everybody knows: consulted, never enforced.
    package static let wellKnown = ["countries", "demonyms", "organisations", "places"]

    /// Reads a house's glossaries, earlier ones first, with what was not understood in them.
    package static func reading(
        _ inputs: [GlossaryInput], languages: Sides<String>
    ) throws(Problem) -> (termbase: Termbase, problems: [Problem]) {
        var termbase = Termbase()
        var problems: [Problem] = []
        var hash = StableHash()
        for input in inputs {
            if let compiled = input.compiled {
                termbase.compiled.append((termbase.entries.count, compiled))
                hash.combine(compiled.digest)
            } else {
                let glossary = try GlossaryReader.read(input.source, name: input.name, languages: languages)
                termbase.entries += glossary.entries
                problems += glossary.problems
                hash.combine(glossary.digest)
            }
        }
        termbase.digest = hash.hex
        return (termbase, problems)
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
