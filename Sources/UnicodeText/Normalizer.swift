import CICU

/// One stretch of a normalised text and the stretch it came from, in UTF-8 lengths.
package struct TextEdit: Equatable, Sendable {
    package var oldLength: Int
    package var newLength: Int
    package var isChange: Bool
}

/// Unicode normalisation of whole UTF-8 buffers, with the way back.
package struct Normalizer: ~Copyable {
    package enum Form: Int32 {
        /// Canonical composition.
        case nfc = 0
        /// Compatibility composition and case folding: what two spellings of one word have in common.
        case caseFold = 1
        /// Canonical decomposition: every accent a character of its own.
        case nfd = 2
    }

    private let handle: OpaquePointer

    package init(_ form: Form) {
        guard let made = concord_normalizer_open(form.rawValue) else {
            fatalError("ICU has no normalisation data: it is missing from this installation")
        }
        handle = made
    }

    deinit { concord_normalizer_close(handle) }

    /// Whether the text is in this form already (about three times as fast as normalising).
    package func accepts(_ text: borrowing [UInt8]) -> Bool {
        text.isEmpty || text.withUnsafeBufferPointer { concord_normalizer_accepts(handle, $0.baseAddress!, Int32($0.count)) } != 0
    }

    package func normalize(_ text: borrowing [UInt8]) -> [UInt8] {
        guard !text.isEmpty else { return [] }
        let length = text.withUnsafeBufferPointer { concord_normalizer_run(handle, $0.baseAddress!, Int32($0.count)) }
        guard length >= 0 else { return copy text }
        return Array(UnsafeBufferPointer(start: concord_normalizer_text(handle), count: Int(length)))
    }

    /// The normalised text, and how it came from the text given.
    package func normalizeWithEdits(_ text: borrowing [UInt8]) -> (text: [UInt8], edits: [TextEdit]) {
        let result = normalize(text)
        let edits = UnsafeBufferPointer(
            start: concord_normalizer_edits(handle), count: Int(concord_normalizer_edit_count(handle)))
        return (
            result,
            edits.map { TextEdit(oldLength: Int($0.old_length), newLength: Int($0.new_length), isChange: $0.changed != 0) }
        )
    }
}
