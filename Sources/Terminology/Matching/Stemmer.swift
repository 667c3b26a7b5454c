import CStemmer

/// A Snowball stemmer (Porter, 2001). It keeps state between calls and must not be shared.
struct Stemmer: ~Copyable {
    private let handle: OpaquePointer?

    /// Without a name, or with one that Snowball does not know, every word is its own stem.
    init(_ algorithm: String?) { handle = algorithm.flatMap { sb_stemmer_new($0, nil) } }

    deinit { if let handle { sb_stemmer_delete(handle) } }

    /// The stem of a folded word, accents kept.
    func stem(_ word: String) -> String {
        guard let handle else { return word }
        let bytes = Array(word.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress, let stem = sb_stemmer_stem(handle, start, Int32(buffer.count)) else {
                return word
            }
            return String(decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))), as: UTF8.self)
        }
    }
}
