/// Words of a lexicon that are probably other forms of a word it does not know: `regardèrent` beside `regarder`. They
/// share a beginning and differ by an ending; no list of endings is kept, so it works in any language that inflects at the
/// end.
enum Kin {
    /// Kept of a word to look for its kin: this share of its bytes, and no fewer than the shortest stem.
    private static let stemShare = 0.6
    private static let shortestStem = 4
    /// Endings longer than this make another word.
    private static let longestEnding = 5
    /// A beginning that so many words share says nothing.
    private static let mostWords = 80

    /// The places of a word's kin among sorted words, with how near they are, 0…1.
    static func find(_ word: String, in range: (String) -> Range<Int>, word at: (Int) -> String) -> [(
        place: Int, nearness: Float
    )] {
        let bytes = Array(word.utf8)
        let stem = max(shortestStem, Int(Double(bytes.count) * stemShare), bytes.count - longestEnding)
        guard bytes.count >= stem, let prefix = String(validating: bytes[..<stem], as: UTF8.self) else { return [] }
        let places = range(prefix)
        guard places.count <= mostWords else { return [] }
        return places.compactMap { place in
            let other = Array(at(place).utf8)
            guard !other.contains(0x20) else { return nil }
            let shared = zip(bytes, other).prefix { $0 == $1 }.count
            let rest = max(bytes.count, other.count) - shared
            guard rest <= longestEnding, shared > rest else { return nil }
            return (place, Float(shared) / Float(max(bytes.count, other.count)))
        }
    }
}
