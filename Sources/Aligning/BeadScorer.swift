import Glibc
import Lexicon

/// Scores every bead that the corridor allows, in nats above "these segments have nothing to do with each other".
///
/// Word evidence is a likelihood ratio in both directions over the whole bead: given the source segments S, each target
/// word t weighs log(λ + (1 − λ) · Σ p(t|s) / (|S| · p(t))), where λ is the floor. Given S this is a sum over target
/// segments, so a table per (S, target segment) and one per (T, source segment) hold all of it, and merges compete fairly
/// with splits because every word is answered once in each direction.
struct BeadScorer {
    let source: AlignmentText
    let target: AlignmentText
    let weights: AlignmentWeights
    private let forward: EvidenceTable
    private let backward: EvidenceTable
    private let lengthRatio: Double

    init(
        _ source: AlignmentText, _ target: AlignmentText, _ table: TranslationTable, _ corridor: Corridor,
        _ weights: AlignmentWeights
    ) {
        self.source = source
        self.target = target
        self.weights = weights
        lengthRatio = target.lengths.reduce(1, +) / source.lengths.reduce(1, +)
        let rows = (0..<source.vocabulary.count).map { id in
            table.entries(of: Int32(id)).map { ($0.target, $0.forward) }
        }
        var columns = [[(Int32, Float)]](repeating: [], count: target.vocabulary.count)
        for id in 0..<source.vocabulary.count {
            for entry in table.entries(of: Int32(id)) { columns[Int(entry.target)].append((Int32(id), entry.backward)) }
        }
        forward = EvidenceTable(given: source, answers: target, rows, windows: corridor.targetWindows, weights.floor)
        backward = EvidenceTable(
            given: target, answers: source, columns, windows: corridor.sourceWindows(target.count), weights.floor)
    }

    /// The score of the bead that takes `sources` and `targets` segments from a position on.
    func score(_ i: Int, _ j: Int, _ sources: Int, _ targets: Int) -> Double {
        var result = weights.prior(sources, targets) + structure(i, j, sources, targets)
        guard sources > 0, targets > 0 else { return result }
        for other in j..<j + targets { result += forward.value(i, sources, other) }
        for other in i..<i + sources { result += backward.value(j, targets, other) }
        return result + weights.length * lengthEvidence(i, j, sources, targets)
    }

    /// Gale and Church's normal deviate (1993), as a log likelihood ratio against a four times broader one.
    private func lengthEvidence(_ i: Int, _ j: Int, _ sources: Int, _ targets: Int) -> Double {
        let one = source.lengths[i..<i + sources].reduce(0, +) * lengthRatio
        let other = target.lengths[j..<j + targets].reduce(0, +)
        let delta = (other - one) / (((one + other) / 2).squareRoot() * weights.lengthDeviation)
        let square = min(delta * delta, Self.farthest)
        return Self.logOfBreadth - square / 2 * (1 - 1 / (Self.breadth * Self.breadth))
    }

    private static let breadth = 4.0
    private static let logOfBreadth = log(breadth)
    /// Beyond five deviations a difference says no more: an omission inside a bead is not another text.
    private static let farthest = 25.0

    private func structure(_ i: Int, _ j: Int, _ sources: Int, _ targets: Int) -> Double {
        guard !source.startsBlock.isEmpty, !target.startsBlock.isEmpty, sources > 0, targets > 0 else { return 0 }
        var result = 0.0
        switch (source.startsBlock[i], target.startsBlock[j]) {
        case (true, true): result += weights.paragraphStart
        case (true, false), (false, true): result += weights.paragraphBroken
        case (false, false): break
        }
        for inner in i + 1..<max(i + sources, i + 1) where source.startsBlock[inner] { result += weights.paragraphBroken }
        for inner in j + 1..<max(j + targets, j + 1) where target.startsBlock[inner] { result += weights.paragraphBroken }
        return result + (source.roles[i] == target.roles[j] ? weights.sameRole : weights.otherRole)
    }
}

/// For every run of one to four segments of one side and every segment of the other in its window: how well the run
/// answers the segment's words.
private struct EvidenceTable {
    private var offsets: [Int] = []
    private var windows: [Range<Int>]
    private var values: [Float] = []

    init(
        given: AlignmentText, answers: AlignmentText, _ translations: [[(Int32, Float)]], windows: [Range<Int>], _ floor: Double
    ) {
        self.windows = windows
        var sums = [Float](repeating: 0, count: answers.vocabulary.count)
        var touched: [Int32] = []
        let logFloor = log(floor)
        for start in 0..<given.count {
            offsets.append(values.count)
            var size = 0
            for length in 1...min(AlignmentWeights.longestSide, given.count - start) {
                let words = given.words[start + length - 1]
                size += words.count
                for word in words {
                    for (answer, probability) in translations[Int(word)] {
                        if sums[Int(answer)] == 0 { touched.append(answer) }
                        sums[Int(answer)] += probability
                    }
                }
                let share = (1 - floor) / Double(max(size, 1))
                for segment in windows[start] {
                    var value = 0.0
                    for word in answers.words[segment] {
                        let sum = sums[Int(word)]
                        value += sum == 0 ? logFloor : log(floor + share * Double(sum) / answers.probabilities[Int(word)])
                    }
                    values.append(Float(value))
                }
            }
            for word in touched { sums[Int(word)] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
    }

    func value(_ start: Int, _ length: Int, _ segment: Int) -> Double {
        let window = windows[start]
        guard window.contains(segment) else { return -100 }
        return Double(values[offsets[start] + (length - 1) * window.count + segment - window.lowerBound])
    }
}

extension Corridor {
    /// For each source segment, the target segments that a bead beginning there may hold.
    var targetWindows: [Range<Int>] {
        let last = ranges.last?.upperBound ?? 0
        return ranges.dropLast().indices.map { index in
            let end = ranges[min(index + AlignmentWeights.longestSide, ranges.count - 1)].upperBound
            return ranges[index].lowerBound..<min(end, last)
        }
    }

    /// For each target segment, the source segments that a bead beginning there may hold.
    func sourceWindows(_ targets: Int) -> [Range<Int>] {
        let sources = ranges.count - 1
        var first = [Int](repeating: sources, count: targets + 1)
        var last = [Int](repeating: 0, count: targets + 1)
        for (source, range) in ranges.enumerated() {
            for target in range {
                first[target] = min(first[target], source)
                last[target] = max(last[target], source)
            }
        }
        return (0..<targets).map { target in
            let end = last[min(target + AlignmentWeights.longestSide, targets)]
            return min(first[target], end)..<min(max(end, first[target]), sources)
        }
    }
}
