/// A glossary as bytes, and what the format has no place for.
package struct WrittenGlossary: Sendable, Equatable {
    package var bytes: [UInt8]
    /// How often each thing was left out, by its name in the model: `definition`, `type of term`…
    package var omitted: [String: Int]
}

/// What to write a glossary as.
package struct GlossaryWriting: Sendable, Equatable {
    package var format: GlossaryFormat
    package var dialect = TBXDialect.basic
    package var style = TBXStyle.dca
    /// The language of the source column in formats that have two, and the first column in others; the first in alphabetical
    /// order when not given.
    package var source: String?
    package var target: String?

    package init(_ format: GlossaryFormat) { self.format = format }
}

package enum GlossaryWriter {
    /// - Returns: nil when the format can only be read.
    package static func write(_ glossary: Glossary, as writing: GlossaryWriting) -> WrittenGlossary? {
        switch writing.format {
        case .csv: TableWriter(glossary, writing, separator: 0x2C).written
        case .tsv: TableWriter(glossary, writing, separator: .tab).written
        case .tbx: TBXWriter(dialect: writing.dialect, style: writing.style).write(glossary)
        case .martif: TBXWriter(dialect: .martif, style: .dca).write(glossary)
        case .utx: UTXWriter(glossary, writing).written
        case .xlsx: nil
        }
    }
}
