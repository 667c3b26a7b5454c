/// Learns word pairs from a document's own aligned segments: IBM model 1 (Brown et al., 1993) in both directions over
/// content words, starting from what is known. Only pairs that meet twice or are known already are followed; all others
/// share a constant, so that chance meetings weigh nothing.
package struct PairLearner {
    /// Expectation maximisation settles on the pairs that matter within a few rounds; more only sharpens noise.
    private static let iterations = 4
    /// Taken from each expected count, so that chance meetings weigh nothing.
    private static let discount: Float = 0.5
    /// Pairs under this probability are dropped.
    private static let smallest: Float = 0.05
    /// A bead of more words than this is too long to say what answers what.
    private static let longestBead = 80
    /// What a pair is worth of which nothing is known.
    private static let unknown: Float = 0.05

    private var sources = WordLists()
    private var targets = WordLists()

    package init() {}

    /// Adds one bead's words.
    package mutating func add(sources words: [Int32], targets others: [Int32]) {
        guard !words.isEmpty, !others.isEmpty, words.count <= Self.longestBead, others.count <= Self.longestBead else { return }
        sources.add(words)
        targets.add(others)
    }

    /// Raises the table's pairs by what the beads teach.
    package func teach(_ table: inout TranslationTable, sourceCount: Int, targetCount: Int) {
        let pairs = MeetingPairs(sources, targets, table, sourceCount: sourceCount, targetCount: targetCount)
        let forward = probabilities(pairs, pairs.targetSlots, owners: pairs.sources, count: sourceCount) { $0.forward }
        let backward = probabilities(pairs, pairs.sourceSlots, owners: pairs.targets, count: targetCount) { $0.backward }
        for pair in pairs.sources.indices where min(forward[pair], backward[pair]) >= Self.smallest {
            table.raise(pairs.sources[pair], pairs.targets[pair], forward: forward[pair], backward: backward[pair])
        }
    }

    /// p(answer | owner) for every pair: each slot (an occurrence of an answer) is shared out among its pairs.
    private func probabilities(
        _ pairs: MeetingPairs, _ slots: Slots, owners: [Int32], count: Int, known: (TranslationTable.Entry) -> Float
    ) -> [Float] {
        var probability = pairs.known.map { max(Self.unknown, known($0)) }
        for round in 0..<Self.iterations {
            var expected = [Float](repeating: 0, count: probability.count)
            for slot in 0..<slots.count {
                var sum = Self.unknown * Float(slots.others[slot])
                for pair in slots.pairs(slot) { sum += probability[Int(pair)] }
                for pair in slots.pairs(slot) { expected[Int(pair)] += probability[Int(pair)] / sum }
            }
            var totals = [Float](repeating: 1, count: count)
            for (pair, value) in expected.enumerated() { totals[Int(owners[pair])] += value }
            let discount = round == Self.iterations - 1 ? Self.discount : 0
            for pair in expected.indices {
                probability[pair] = max(0, expected[pair] - discount) / totals[Int(owners[pair])]
            }
        }
        return probability
    }
}

/// The words of one side of all beads, each once a bead.
private struct WordLists {
    var words: [Int32] = []
    var starts: [Int] = [0]

    var count: Int { starts.count - 1 }

    mutating func add(_ list: [Int32]) {
        let start = words.count
        for word in list where !words[start...].contains(word) { words.append(word) }
        starts.append(words.count)
    }

    func range(_ bead: Int) -> Range<Int> { starts[bead]..<starts[bead + 1] }

    /// For each word, the beads it stands in, one word after the other, and where each word's beads begin.
    func beads(wordCount: Int) -> (beads: [Int32], places: [Int32], starts: [Int]) {
        var starts = [Int](repeating: 0, count: wordCount + 1)
        for word in words { starts[Int(word) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        var beads = [Int32](repeating: 0, count: words.count)
        var places = beads
        for bead in 0..<count {
            for place in range(bead) {
                let word = Int(words[place])
                beads[next[word]] = Int32(bead)
                places[next[word]] = Int32(place)
                next[word] += 1
            }
        }
        return (beads, places, starts)
    }
}

/// For each occurrence of a word in a bead, the pairs it is shared out among, and how many other words there are.
private struct Slots {
    private var list: [Int32] = []
    private var starts: [Int] = []
    private(set) var others: [Int32]

    var count: Int { others.count }

    func pairs(_ slot: Int) -> ArraySlice<Int32> { list[starts[slot]..<starts[slot + 1]] }

    /// - Parameters:
    ///   - meetings: slot and pair, in any order of slots.
    ///   - sizes: for each slot, the number of words on the other side of its bead.
    init(_ meetings: [(slot: Int32, pair: Int32)], sizes: [Int32]) {
        starts = Array(repeating: 0, count: sizes.count + 1)
        for meeting in meetings { starts[Int(meeting.slot) + 1] += 1 }
        others = sizes
        for slot in sizes.indices {
            others[slot] -= Int32(starts[slot + 1])
            starts[slot + 1] += starts[slot]
        }
        list = Array(repeating: 0, count: meetings.count)
        var next = starts
        for meeting in meetings {
            list[next[Int(meeting.slot)]] = meeting.pair
            next[Int(meeting.slot)] += 1
        }
    }
}

/// The pairs of words that meet in two beads at least, or in one and are known.
private struct MeetingPairs {
    private(set) var sources: [Int32] = []
    private(set) var targets: [Int32] = []
    private(set) var known: [TranslationTable.Entry] = []
    private(set) var sourceSlots: Slots
    private(set) var targetSlots: Slots

    init(_ one: WordLists, _ other: WordLists, _ table: TranslationTable, sourceCount: Int, targetCount: Int) {
        let standing = one.beads(wordCount: sourceCount)
        var pairOf = [Int32](repeating: -1, count: targetCount)
        var counts = [Int32](repeating: 0, count: targetCount)
        var touched: [Int32] = []
        var bySource: [(slot: Int32, pair: Int32)] = []
        var byTarget: [(slot: Int32, pair: Int32)] = []
        for source in 0..<sourceCount {
            let range = standing.starts[source]..<standing.starts[source + 1]
            guard !range.isEmpty else { continue }
            for index in range {
                for place in other.range(Int(standing.beads[index])) {
                    let target = other.words[place]
                    if counts[Int(target)] == 0 { touched.append(target) }
                    counts[Int(target)] += 1
                }
            }
            for entry in table.entries(of: Int32(source)) where counts[Int(entry.target)] > 0 {
                pairOf[Int(entry.target)] = Int32(sources.count)
                sources.append(Int32(source))
                targets.append(entry.target)
                known.append(entry)
            }
            for target in touched where counts[Int(target)] >= 2 && pairOf[Int(target)] < 0 {
                pairOf[Int(target)] = Int32(sources.count)
                sources.append(Int32(source))
                targets.append(target)
                known.append(TranslationTable.Entry(target: target, forward: 0, backward: 0))
            }
            for index in range {
                for place in other.range(Int(standing.beads[index])) where pairOf[Int(other.words[place])] >= 0 {
                    let pair = pairOf[Int(other.words[place])]
                    bySource.append((standing.places[index], pair))
                    byTarget.append((Int32(place), pair))
                }
            }
            for target in touched {
                counts[Int(target)] = 0
                pairOf[Int(target)] = -1
            }
            touched.removeAll(keepingCapacity: true)
        }
        sourceSlots = Slots(bySource, sizes: Self.sizes(of: other, slots: one))
        targetSlots = Slots(byTarget, sizes: Self.sizes(of: one, slots: other))
    }

    private static func sizes(of other: WordLists, slots: WordLists) -> [Int32] {
        var result: [Int32] = []
        result.reserveCapacity(slots.words.count)
        for bead in 0..<slots.count {
            for _ in slots.range(bead) { result.append(Int32(other.range(bead).count)) }
        }
        return result
    }
}
