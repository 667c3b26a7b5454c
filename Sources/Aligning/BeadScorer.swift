import BitextModel
import Glibc
import Lexicon

/// How well a stretch of source segments and a stretch of target segments answer each other, in nats above two stretches
/// that have nothing to do with each other.
///
/// Evidence for a bead is a log likelihood ratio in both directions: target words given the source words, and source words
/// given the target words. Each word counts once in each direction whatever the shape of the bead, so merges and splits
/// compete fairly.
struct BeadScorer {
    let input: AlignmentInput
    let weights: AlignmentWeights
    private let forward: WordModel
    private let backward: WordModel
    private let lengthRatio: Double
    private let hasBlocks: Bool
    private let shapes = BeadShape.all
    private let sourceMarks: [SegmentMarks]
    private let targetMarks: [SegmentMarks]
    private let sums: (source: MarkSums, target: MarkSums)
    private let priors: [Float]
    /// What a null bead costs more when it follows another.
    let nextNull: Float
    private let nulls: (source: [Float], target: [Float])

    init(_ input: AlignmentInput, _ table: TranslationTable, _ priors: BeadPriors, _ weights: AlignmentWeights) {
        let (source, target) = (input.source, input.target)
        self.input = input
        self.weights = weights
        hasBlocks = !source.startsBlock.isEmpty && !target.startsBlock.isEmpty
        sourceMarks = source.marks
        targetMarks = target.marks
        let onward = WordPairs(forward: table, sourceCount: source.vocabulary.count, target)
        let back = WordPairs(backward: table, source, targetCount: target.vocabulary.count)
        let known = (
            source: (0..<source.vocabulary.count).map { !onward.range(Int32($0)).isEmpty },
            target: (0..<target.vocabulary.count).map { !back.range(Int32($0)).isEmpty }
        )
        forward = WordModel(given: source, answers: target, onward, isKnown: known.target, weights)
        backward = WordModel(given: target, answers: source, back, isKnown: known.source, weights)
        lengthRatio = target.lengths.reduce(Self.usualLength, +) / source.lengths.reduce(Self.usualLength, +)
        sums = (MarkSums(source), MarkSums(target))
        self.priors = priors.values.map { Float($0) }
        nextNull = Float(priors.nextNull)
        nulls = (Self.nullCosts(source, weights), Self.nullCosts(target, weights))
    }

    private static func nullCosts(_ text: AlignmentText, _ weights: AlignmentWeights) -> [Float] {
        let mean = text.lengths.reduce(0, +) / Double(max(text.count, 1))
        return text.lengths.map { Float(weights.unalignedLength * log($0 / mean)) }
    }

    /// What a segment left unaligned is charged.
    func nullCost(source segment: Int) -> Float { priors[0] + nulls.source[segment] }
    func nullCost(target segment: Int) -> Float { priors[1] + nulls.target[segment] }

    /// The word evidence around a stretch of the corridor.
    func evidence(_ stretch: CorridorStretch, longest: Int, contentOnly: Bool) -> BeadEvidence {
        let targets = stretch.targets
        return BeadEvidence(
            forward: EvidenceTable(
                forward, starts: stretch.firstRow..<stretch.lastRow, windows: stretch.targetWindows,
                longest: longest, contentOnly: contentOnly),
            backward: EvidenceTable(
                backward, starts: targets, windows: stretch.sourceWindows, longest: longest,
                contentOnly: contentOnly))
    }

    /// The word evidence between a few segments of each side.
    func evidence(sources: Range<Int>, targets: Range<Int>) -> BeadEvidence {
        BeadEvidence(
            forward: EvidenceTable(
                forward, starts: sources, windows: sources.map { _ in targets }, longest: 2,
                contentOnly: false),
            backward: EvidenceTable(
                backward, starts: targets, windows: targets.map { _ in sources }, longest: 2,
                contentOnly: false))
    }

    /// What the words of a bead say, in both directions.
    func words(_ i: Int, _ j: Int, _ index: Int, _ evidence: BeadEvidence) -> Float {
        let shape = shapes[index]
        return evidence.forward.value(i, shape.sources, j..<j + shape.targets)
            + evidence.backward.value(j, shape.targets, i..<i + shape.sources)
    }

    /// What the words of pairs say for them, in nats a word of either side; of a long text, a sample's.
    func evidencePerWord(_ beads: [Bead]) -> Double {
        var (sum, count) = (0.0, 0)
        for index in stride(from: 0, to: beads.count, by: max(beads.count / Self.sample, 1)) {
            let bead = beads[index]
            count += wordCount(input.source, bead.source) + wordCount(input.target, bead.target)
            guard !bead.isUnaligned else { continue }
            let (i, j) = (bead.source.lowerBound, bead.target.lowerBound)
            let evidence = evidence(sources: i..<i + 1, targets: j..<j + 1)
            sum += Double(words(i, j, BeadShape.oneToOne, evidence))
        }
        return sum / Double(max(count, 1))
    }

    /// So many beads say enough about a whole text.
    private static let sample = 100

    private func wordCount(_ text: AlignmentText, _ segments: Range<Int>) -> Int {
        text.starts[segments.upperBound] - text.starts[segments.lowerBound]
    }

    /// The score of a bead with both sides.
    func score(_ i: Int, _ j: Int, _ index: Int, _ evidence: BeadEvidence) -> Float {
        let shape = shapes[index]
        let (k, l) = (i + shape.sources, j + shape.targets)
        var result = priors[index] + words(i, j, index, evidence)
        result += Float(weights.length) * lengthEvidence(i, j, k, l)
        return result + marks(i, j, k, l) + structure(i, j, shape)
    }

    /// Characters that are taken to be translated by as many, beside the text's own: in a short text an added sentence would
    /// otherwise make every sentence seem to grow, and so explain itself.
    private static let usualLength = 2000.0

    /// Gale and Church's normal deviate (1993), as a log likelihood ratio against a four times broader one.
    private func lengthEvidence(_ i: Int, _ j: Int, _ k: Int, _ l: Int) -> Float {
        let one = (sums.source.lengths[k] - sums.source.lengths[i]) * lengthRatio
        let other = sums.target.lengths[l] - sums.target.lengths[j]
        let variance = (one + other) / 2 * weights.lengthDeviation * weights.lengthDeviation
        let square = min((other - one) * (other - one) / variance, Self.farthest)
        return Float(Self.logOfBreadth - square / 2 * (1 - 1 / (Self.breadth * Self.breadth)))
    }

    private static let breadth = 4.0
    private static let logOfBreadth = log(breadth)
    /// Beyond five deviations a difference says no more: an omission inside a bead is not another text.
    private static let farthest = 25.0

    /// Questions, exclamations and speech on both sides.
    private func marks(_ i: Int, _ j: Int, _ k: Int, _ l: Int) -> Float {
        let questions = (sums.source.questions[k] - sums.source.questions[i], sums.target.questions[l] - sums.target.questions[j])
        let cries = (
            sums.source.exclamations[k] - sums.source.exclamations[i], sums.target.exclamations[l] - sums.target.exclamations[j]
        )
        let shared = min(questions.0, questions.1) + min(cries.0, cries.1)
        let lost = abs(questions.0 - questions.1) + abs(cries.0 - cries.1)
        var result = Float(shared) * Float(weights.sharedMark) + Float(lost) * Float(weights.lostMark)
        let (sourceEnd, targetEnd) = (sourceMarks[k - 1].last, targetMarks[l - 1].last)
        if sourceEnd != .none, targetEnd != .none {
            if sourceEnd != targetEnd {
                result += Float(weights.otherEnd)
            } else if sourceEnd != .stop {
                result += Float(weights.sameEnd)
            }
        }
        switch (sourceMarks[i].opensSpeech, targetMarks[j].opensSpeech) {
        case (true, true): result += Float(weights.speechStart)
        case (true, false), (false, true): result += Float(weights.speechBroken)
        case (false, false): break
        }
        let inside = sums.source.speech[k] - sums.source.speech[i + 1] + sums.target.speech[l] - sums.target.speech[j + 1]
        return result + Float(inside) * Float(weights.speechInside)
    }

    private func structure(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
        guard hasBlocks else { return 0 }
        let (source, target) = (input.source, input.target)
        var result = 0.0
        switch (source.startsBlock[i], target.startsBlock[j]) {
        case (true, true): result += weights.paragraphStart
        case (true, false), (false, true): result += weights.paragraphBroken
        case (false, false): break
        }
        for inner in i + 1..<i + shape.sources where source.startsBlock[inner] { result += weights.paragraphBroken }
        for inner in j + 1..<j + shape.targets where target.startsBlock[inner] { result += weights.paragraphBroken }
        return Float(result + (source.roles[i] == target.roles[j] ? weights.sameRole : weights.otherRole))
    }
}

/// Word evidence in both directions around a stretch of the corridor.
struct BeadEvidence {
    var forward: EvidenceTable
    var backward: EvidenceTable
}

/// Running sums over a side's segments.
private struct MarkSums {
    var lengths: [Double] = [0]
    var questions: [Int32] = [0]
    var exclamations: [Int32] = [0]
    var speech: [Int32] = [0]

    init(_ text: AlignmentText) {
        for segment in 0..<text.count {
            lengths.append(lengths[segment] + text.lengths[segment])
            questions.append(questions[segment] + Int32(text.marks[segment].questions))
            exclamations.append(exclamations[segment] + Int32(text.marks[segment].exclamations))
            speech.append(speech[segment] + (text.marks[segment].opensSpeech ? 1 : 0))
        }
    }
}
