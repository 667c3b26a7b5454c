extension BilingualLexicon {
    /// The words and phrases that begin so, which stand together.
    func sources(beginning prefix: String) -> Range<Int> { Self.range(prefix, sourceCount, sourceWord) }
    func targets(beginning prefix: String) -> Range<Int> { Self.range(prefix, targetCount, targetWord) }

    /// Whether any word or phrase begins so.
    package func hasSource(beginning prefix: String) -> Bool { !sources(beginning: prefix).isEmpty }

    private static func range(_ prefix: String, _ count: Int, _ word: (Int) -> String) -> Range<Int> {
        let first = lowerBound(0..<count) { word($0).utf8.lexicographicallyPrecedes(prefix.utf8) }
        // Most beginnings have few words or none: look near by before halving the rest.
        var step = 1
        while first + step < count, word(first + step - 1).utf8.starts(with: prefix.utf8) { step *= 2 }
        let end = lowerBound(first..<min(first + step, count)) { word($0).utf8.starts(with: prefix.utf8) }
        return first..<end
    }

    /// The first place where `isBefore` no longer holds.
    private static func lowerBound(_ range: Range<Int>, _ isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
