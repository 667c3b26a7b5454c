import BitextModel

/// The pairs of words that stand together often enough to be learned, source word by source word. All other pairs of a
/// word share one probability: so memory goes to pairs that can be believed, a fifth of all.
struct PairRows: Sendable {
    /// Target words of each kept pair; the place in this array is the pair's slot.
    private(set) var targets: [Int32] = []
    /// Where each source word's slots end.
    private(set) var ends: [Int] = []
    /// How many target words share each source word's rest, and the reverse.
    private(set) var restTypes: Sides<[Int32]>

    func slots(_ source: Int) -> Range<Int> { (source == 0 ? 0 : ends[source - 1])..<ends[source] }

    /// - Parameter words: the source words to look at.
    init(_ pairs: Sides<IndexedSentences>, _ index: Occurrences, _ words: Range<Int>, weights: [Float], fewestTimes: Float) {
        restTypes = Sides(source: [], target: Array(repeating: 0, count: pairs.target.wordCount))
        var together = [Float](repeating: 0, count: pairs.target.wordCount)
        var touched: [Int32] = []
        for word in words {
            for (sentence, _) in index.of(word) {
                for target in pairs.target.words[pairs.target.range(sentence)] {
                    if together[Int(target)] == 0 { touched.append(target) }
                    together[Int(target)] += weights[sentence]
                }
            }
            close(touched, &together, fewestTimes)
            touched.removeAll(keepingCapacity: true)
        }
    }

    /// Ends a source word's row.
    private mutating func close(_ touched: [Int32], _ together: inout [Float], _ fewestTimes: Float) {
        var rest: Int32 = 0
        for target in touched {
            if together[Int(target)] >= fewestTimes {
                targets.append(target)
            } else {
                rest += 1
                restTypes.target[Int(target)] += 1
            }
            together[Int(target)] = 0
        }
        ends.append(targets.count)
        restTypes.source.append(rest)
    }

    /// Adds the rows of the source words that come next.
    mutating func append(_ other: PairRows) {
        let base = targets.count
        targets += other.targets
        ends += other.ends.map { $0 + base }
        restTypes.source += other.restTypes.source
        for index in restTypes.target.indices { restTypes.target[index] += other.restTypes.target[index] }
    }
}
