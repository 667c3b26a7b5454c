import BitextModel

/// Which tokens a stretch of a block's text touches. Stretches are asked for in rising order or not: each costs one
/// binary search.
func tokenRange(_ range: Range<Int>, in tokens: [Token]) -> Range<Int> {
    let first = firstIndex(in: tokens) { $0.end > range.lowerBound }
    let last = firstIndex(in: tokens) { $0.start >= range.upperBound }
    return first..<max(first, last)
}

/// The first token for which `isReached` holds; once it holds it holds for all that follow.
private func firstIndex(in tokens: [Token], _ isReached: (Token) -> Bool) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
        let middle = (low + high) / 2
        if isReached(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
}
