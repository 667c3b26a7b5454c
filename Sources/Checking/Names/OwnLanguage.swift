import BitextModel

extension NameJudge {
    /// Whether a bracket says in which language something is, and it is the translation's own: `(texte en anglais)`. A reader
    /// of the translation need not be told.
    mutating func isOwnLanguage(_ name: BeadName, _ own: BeadEvidence) -> Bool {
        guard name.evidence == .glossary, isInBrackets(name) else { return false }
        let language = reader.targetLanguage
        return own.concepts.source.contains { place in
            place.covers(name.segment, name.range) && concepts.forms(place).contains(language)
        }
    }

    /// Whether a bracket opens before a name of the original, in its segment, and closes after it.
    private func isInBrackets(_ name: BeadName) -> Bool {
        let segment = bitext.source.segments[name.segment]
        let text = bitext.source.text(of: segment).utf8
        let before = text[segment.range.lowerBound..<name.range.lowerBound].last(where: Self.isBracket)
        let after = text[name.range.upperBound..<segment.range.upperBound].first(where: Self.isBracket)
        return before == UInt8(ascii: "(") && after == UInt8(ascii: ")")
    }

    private static func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") }
}
