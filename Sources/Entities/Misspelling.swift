extension NameComparison {
    /// Whether one name is likely the other with a typing error: one or two letters off, and no convention of spelling
    /// foreign names explains it. `Haftar`/`Hafter` is, `Sarraj`/`Serraj` and `Poutine`/`Putin` are not. Names of four
    /// letters and fewer are too often another name.
    package static func isLikelyMisspelling(_ name: String, of other: String) -> Bool {
        let (left, right) = (NamePlain(name).words, NamePlain(other).words)
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        var isMisspelt = false
        for word in short.prefix(Misspelling.mostWords) where !long.contains(word) {
            // Every other word must stand in the longer name as it is, or in another convention.
            if long.contains(where: { Misspelling.isExplained(word, $0) }) { continue }
            guard long.prefix(Misspelling.mostWords).contains(where: { Misspelling.isNear(word, $0) }) else { return false }
            isMisspelt = true
        }
        return isMisspelt
    }
}

private enum Misspelling {
    static let mostWords = 8
    private static let shortest = 5
    /// Two wrong letters in fewer are as often another name.
    private static let shortestForTwo = 6
    private static let longest = 40

    static func isExplained(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        SoundCosts(isStrict: true).distance(NameSkeleton(left).symbols, NameSkeleton(right).symbols) == 0
    }

    static func isNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let length = min(left.count, right.count)
        guard length >= shortest, max(left.count, right.count) <= longest else { return false }
        return distance(left, right) <= (length >= shortestForTwo ? 2 : 1)
    }

    /// Letters added, lost, changed or exchanged with their neighbour (optimal string alignment, Damerau 1964).
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
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
