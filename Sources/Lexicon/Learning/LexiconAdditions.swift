/// Pairs that a person vouches for, laid over what was learned.
///
/// A line `source, target, weight` says that about this share of the occurrences of either word answers the other. It adds
/// the pair, or raises it to that probability in both directions; weight 0 removes a pair that was learned wrongly. Then
/// each word's answers are scaled so that the sum of their probabilities is at most 1: what a person vouches for makes what
/// was only learned less likely.
package struct LexiconAdditions: Sendable {
    package struct Line: Sendable, Equatable {
        package var source: String
        package var target: String
        package var weight: Float

        package init(source: String, target: String, weight: Float) {
            self.source = source
            self.target = target
            self.weight = weight
        }
    }

    private let lines: [Line]

    package init(_ lines: [Line]) { self.lines = lines }

    private struct Key: Hashable {
        var source: String
        var target: String
    }

    /// The learned pairs with the additions laid over them, in the order of their words.
    package func laid(over pairs: [LearnedPair]) -> [LearnedPair] {
        var byKey: [Key: LearnedPair] = [:]
        for pair in pairs { byKey[Key(source: pair.source, target: pair.target)] = pair }
        for line in lines {
            let key = Key(source: line.source, target: line.target)
            guard line.weight > 0 else {
                byKey[key] = nil
                continue
            }
            let known = byKey[key] ?? LearnedPair(source: line.source, target: line.target, forward: 0, backward: 0)
            byKey[key] = LearnedPair(
                source: line.source, target: line.target, forward: max(known.forward, line.weight),
                backward: max(known.backward, line.weight))
        }
        return shared(byKey.values.sorted { ($0.source, $0.target) < ($1.source, $1.target) })
    }

    /// Scales each word's probabilities, in either direction, to a sum of at most 1.
    private func shared(_ pairs: [LearnedPair]) -> [LearnedPair] {
        var sums: (forward: [String: Float], backward: [String: Float]) = ([:], [:])
        for pair in pairs {
            sums.forward[pair.source, default: 0] += pair.forward
            sums.backward[pair.target, default: 0] += pair.backward
        }
        return pairs.map { pair in
            var result = pair
            result.forward /= max(sums.forward[pair.source]!, 1)
            result.backward /= max(sums.backward[pair.target]!, 1)
            return result
        }
    }
}
