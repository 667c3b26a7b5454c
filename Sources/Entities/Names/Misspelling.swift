extension NameComparison {
    /// Whether one name is likely the other with a typing error: one or two letters off, and no convention of spelling
    /// foreign names explains it. `Haftar`/`Hafter` is, `Sarraj`/`Serraj` and `Poutine`/`Putin` are not. Names of four
    /// letters and fewer are too often another name.
    package static func isLikelyMisspelling(_ name: String, of other: String) -> Bool {
        let (left, right) = (NamePlain(name).words, NamePlain(other).words)
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        var isMisspelt = false
        for word in short.prefix(mostWords) where !long.contains(word) {
            let sound = NameSound(letters: word)
            // Every other word must stand in the longer name as it is, or in another convention.
            if long.contains(where: { sound.isSpelledByConvention(as: NameSound(letters: $0)) }) { continue }
            guard long.prefix(mostWords).contains(where: { LetterSlip(word, $0) != nil }) else { return false }
            isMisspelt = true
        }
        return isMisspelt
    }

    private static let mostWords = 8
}

/// What may have gone wrong between two spellings of a word.
package enum LetterSlip: Sendable {
    /// Two neighbouring letters changed places, not the last two (`Alexandre`, `Alexander`): no convention does that.
    case exchanged
    /// A letter too many, too few, or another one.
    case oneLetter
    case twoLetters

    /// Nil when the words are equal, too short, or too far apart.
    package init?(_ left: [UInt8], _ right: [UInt8]) {
        let length = min(left.count, right.count)
        guard length >= Self.shortest, max(left.count, right.count) <= Self.longest else { return nil }
        guard left != right, abs(left.count - right.count) <= 2 else { return nil }
        if Self.isExchanged(left, right) {
            self = .exchanged
            return
        }
        switch Self.distance(left, right) {
        case 1: self = .oneLetter
        case 2 where length >= Self.shortestForTwo: self = .twoLetters
        default: return nil
        }
    }

    private static let shortest = 5
    /// Two wrong letters in fewer are as often another name.
    private static let shortestForTwo = 6
    /// Longer words are no names.
    private static let longest = 40

    private static func isExchanged(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count, let at = left.indices.first(where: { left[$0] != right[$0] }), at + 2 < left.count
        else { return false }
        return left[at] == right[at + 1] && left[at + 1] == right[at] && left[(at + 2)...] == right[(at + 2)...]
    }

    /// Letters added, lost, changed or exchanged with their neighbour (optimal string alignment, Damerau 1964).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var row = Array(0...right.count)
        for line in 0..<left.count {
            var next = [line + 1]
            for column in 0..<right.count {
                var best = min(row[column + 1] + 1, next[column] + 1, row[column] + (left[line] == right[column] ? 0 : 1))
                if line > 0, column > 0, left[line] == right[column - 1], left[line - 1] == right[column] {
                    best = min(best, before[column - 1] + 1)
                }
                next.append(best)
            }
            (before, row) = (row, next)
        }
        return row[right.count]
    }
}
