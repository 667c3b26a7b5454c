import BitextModel

/// A word of a lexicon that is probably another form of a word it does not know: `regardèrent` beside `regarder`. The two
/// share a beginning and differ by an ending; no list of endings is kept, so it works in any language that inflects at the
/// end.
struct Kin {
    /// In the lexicon's side.
    var place: Int
    /// 0…1
    var nearness: Float

    /// Kept of a word to look for its kin: this share of its bytes, and no fewer than the shortest stem.
    fileprivate static let stemShare = 0.6
    fileprivate static let shortestStem = 4
    /// Endings longer than this make another word.
    fileprivate static let longestEnding = 5
    /// A beginning that so many words share says nothing.
    fileprivate static let mostWords = 80
}

extension BilingualLexicon {
    /// The kin of a word among the words of a side.
    func kin(_ word: String, _ side: Side) -> [Kin] { reading(side) { $0.kin(word) } }
}

extension LexiconTable {
    fileprivate func kin(_ word: String) -> [Kin] {
        var word = word
        return word.withUTF8 { kin(UnsafeRawBufferPointer($0)) }
    }

    private func kin(_ word: UnsafeRawBufferPointer) -> [Kin] {
        let stem = max(Kin.shortestStem, Int(Double(word.count) * Kin.stemShare), word.count - Kin.longestEnding)
        // A stem does not end inside a letter.
        guard word.count >= stem, stem == word.count || word[stem] & 0xC0 != 0x80 else { return [] }
        let places = range(beginning: UnsafeRawBufferPointer(rebasing: word[..<stem]), atMost: Kin.mostWords + 1)
        guard places.count <= Kin.mostWords else { return [] }
        var result: [Kin] = []
        for place in places {
            let other = string(place)
            let longer = max(word.count, other.count)
            var shared = stem
            while shared < word.count, shared < other.count, word[shared] == other[shared] { shared += 1 }
            let rest = longer - shared
            guard rest <= Kin.longestEnding, shared > rest, !other.contains(0x20) else { continue }
            result.append(Kin(place: place, nearness: Float(shared) / Float(longer)))
        }
        return result
    }
}
