import BitextModel

/// Where a passage begins and ends, and where its answer belongs.
extension PassageWords {
    /// A stretch with the function words around it that nothing surely answers.
    func widened(_ range: Range<Int>, in segment: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low > segment.lowerBound, words[low - 1].kind == .function, !words[low - 1].isProven { low -= 1 }
        while high < segment.upperBound, words[high].kind == .function, !words[high].isProven { high += 1 }
        return low..<high
    }

    /// Function words between a passage and a mark that are taken for its own, whatever they are linked to: the conjunction
    /// and the preposition that begin a clause.
    private static let longestLead = 3

    /// A stretch with the few function words that part it from a mark or an end of the segment; without marks at its ends.
    func snapped(_ range: Range<Int>, in segment: Range<Int>) -> Range<Int> {
        let before = (segment.lowerBound..<range.lowerBound).reversed().prefix { words[$0].kind == .function }
        let low = range.lowerBound - before.count
        let after = (range.upperBound..<segment.upperBound).prefix { words[$0].kind == .function }
        let high = range.upperBound + after.count
        let opens = before.count <= Self.longestLead && (low == segment.lowerBound || words[low - 1].kind == .mark)
        let closes = after.count <= Self.longestLead && (high == segment.upperBound || words[high].kind == .mark)
        return (opens ? low : range.lowerBound)..<(closes ? high : range.upperBound)
    }

    /// Unanswered content words that a part before the first mark of a passage, or after the last, must have to belong to it.
    private static let fewestWords = 2

    /// A stretch without a part beyond its first or last mark that hardly has a word of its own: the end of the clause before
    /// it.
    func withoutLooseEnds(_ range: Range<Int>, least: Int) -> Range<Int> {
        let marks = range.filter { words[$0].kind == .mark }
        guard let first = marks.first, let last = marks.last else { return range }
        var (low, high) = (range.lowerBound, range.upperBound)
        if unanswered(low..<first) < Self.fewestWords { low = first + 1 }
        if last > low, unanswered(last..<high) < Self.fewestWords { high = last }
        return low < high && unanswered(low..<high) >= least ? low..<high : range
    }

    /// Content words of a stretch whose answer is nowhere in the bead.
    private func unanswered(_ range: Range<Int>) -> Int {
        words[range].count { $0.isContent && $0.isUnanswered && !$0.isKnownInBead }
    }

    /// How many ends of a stretch stand at a mark or at an end of the segment.
    func ends(of range: Range<Int>, in segment: Range<Int>) -> Int {
        let opens = range.lowerBound == segment.lowerBound || words[range.lowerBound - 1].kind == .mark
        let closes = range.upperBound == segment.upperBound || words[range.upperBound].kind == .mark
        return (opens ? 1 : 0) + (closes ? 1 : 0)
    }

    /// The other side's words that answer the content words nearest to a stretch, before and after it.
    func neighbours(of range: Range<Int>) -> (before: Int?, after: Int?) {
        let before = words[..<range.lowerBound].indices.last { words[$0].isContent && !answers[$0].isEmpty }
        let after = words[range.upperBound...].indices.first { words[$0].isContent && !answers[$0].isEmpty }
        return (before.flatMap { answers[$0].max() }, after.flatMap { answers[$0].min() })
    }

    /// The word of the other side after which a stretch's answer belongs: the last one that answers the two content words
    /// before it, since languages differ in which of two nouns comes first.
    func lastBefore(_ range: Range<Int>) -> Int? {
        words[..<range.lowerBound].indices.filter { words[$0].isContent && !answers[$0].isEmpty }.suffix(2)
            .flatMap { answers[$0] }.max()
    }

    /// Between which words of the other side a stretch's answer belongs.
    func gap(of range: Range<Int>, _ count: Int) -> Range<Int> {
        let (before, after) = neighbours(of: range)
        let low = before.map { $0 + 1 } ?? 0
        let high = after ?? count
        return min(low, high)..<max(low, high)
    }

    /// Bytes of this side's words that surely answer nothing outside a stretch of the other side.
    func room(beside range: Range<Int>) -> Int {
        words.indices.reduce(0) { sum, index in
            guard words[index].kind != .mark, answers[index].allSatisfy(range.contains) else { return sum }
            return sum + words[index].range.count
        }
    }
}
