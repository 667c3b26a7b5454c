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
    private let lengthRatio: Float
    private let hasBlocks: Bool
    private let marks: MarkEvidence
    private let priors: [Float]
    /// What a null bead costs more when it follows another.
    let nextNull: Float
    private let nulls: (source: [Float], target: [Float])

    init(_ input: AlignmentInput, _ table: TranslationTable, _ priors: BeadPriors, _ weights: AlignmentWeights) {
        let (source, target) = (input.source, input.target)
        self.input = input
        self.weights = weights
        hasBlocks = !source.startsBlock.isEmpty && !target.startsBlock.isEmpty
        marks = MarkEvidence(weights)
        let onward = WordPairs(forward: table, sourceCount: source.vocabulary.count, target)
        let back = WordPairs(backward: table, source, targetCount: target.vocabulary.count)
        let known = (
            source: (0..<source.vocabulary.count).map { onward.mass(Int32($0)) },
            target: (0..<target.vocabulary.count).map { back.mass(Int32($0)) }
        )
        forward = WordModel(given: source, answers: target, onward, known: known.target, weights)
        backward = WordModel(given: target, answers: source, back, known: known.source, weights)
        lengthRatio = Self.lengthRatio(source, target)
        self.priors = priors.values.map { Float($0) }
        nextNull = Float(priors.nextNull)
        nulls = (Self.nullCosts(source, weights), Self.nullCosts(target, weights))
    }

    /// How many characters of the target answer one of the source: by the whole texts, or, when one has so many more segments
    /// that something of the other must be missing, by their segments.
    private static func lengthRatio(_ source: AlignmentText, _ target: AlignmentText) -> Float {
        let counts = Double(max(target.count, 1)) / Double(max(source.count, 1))
        let isWhole = (1 / mostSegments...mostSegments).contains(counts)
        let length = isWhole ? Double(target.length) : Double(target.length) / counts
        return Float((usualLength + length) / (usualLength + Double(source.length)))
    }

    /// No translator makes so many sentences of one throughout a text; the freest of the novels measured makes 1.35.
    private static let mostSegments = 1.5

    private static func nullCosts(_ text: AlignmentText, _ weights: AlignmentWeights) -> [Float] {
        let mean = Double(text.length) / Double(max(text.count, 1))
        return (0..<text.count).map { Float(weights.unalignedLength * log(Double(text.length(of: $0)) / mean)) }
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
    func evidence(sources: Range<Int>, targets: Range<Int>, longest: Int = 2) -> BeadEvidence {
        BeadEvidence(
            forward: EvidenceTable(
                forward, starts: sources, windows: sources.map { _ in targets }, longest: longest,
                contentOnly: false),
            backward: EvidenceTable(
                backward, starts: targets, windows: targets.map { _ in sources }, longest: longest,
                contentOnly: false))
    }

    /// The score of a bead with both sides.
    func score(_ i: Int, _ j: Int, _ index: Int, _ evidence: BeadEvidence) -> Float {
        score(i, j, BeadShape.all[index], prior: priors[index], evidence)
    }

    /// The score of a bead of any shape.
    func score(_ i: Int, _ j: Int, _ shape: BeadShape, prior: Float, _ evidence: BeadEvidence) -> Float {
        let end = j + shape.targets
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: 1) { result in
            result.initialize(repeating: 0)
            scores(i, shape, prior: prior, ends: end..<end + 1, evidence, into: result.baseAddress!)
            return result[0]
        }
    }

    /// How many words of a bead could go unanswered: those of which something is known, and half of the others, which may only
    /// be unknown.
    func answerableWords(_ bead: Bead) -> Double {
        var logs: Float = 0
        for segment in bead.target { logs += forward.base[segment] }
        for segment in bead.source { logs += backward.base[segment] }
        let known = Double(logs) / log(weights.floor)
        let all = Double(input.source.wordCount(bead.source) + input.target.wordCount(bead.target))
        return known + max(all - known, 0) / 2
    }

    func prior(_ index: Int) -> Float { priors[index] }

    /// The scores of beads of one shape and one source side, by where their target sides end.
    func scores(
        _ i: Int, _ index: Int, ends: Range<Int>, _ evidence: BeadEvidence, into result: UnsafeMutablePointer<Float>
    ) {
        scores(i, BeadShape.all[index], prior: priors[index], ends: ends, evidence, into: result)
    }

    private func scores(
        _ i: Int, _ shape: BeadShape, prior: Float, ends: Range<Int>, _ evidence: BeadEvidence,
        into result: UnsafeMutablePointer<Float>
    ) {
        let k = i + shape.sources
        let side = MarkEvidence.Side(input.source.positions, i..<k)
        let one = Float(side.length) * lengthRatio
        let variance = Float(weights.lengthDeviation * weights.lengthDeviation) / 2
        let lengthWeight = Float(weights.length)
        let forward = evidence.forward.origin(i, shape.sources)
        input.target.positions.withUnsafeBufferPointer { positions in
            evidence.forward.sums.withUnsafeBufferPointer { onward in
                evidence.backward.sums.withUnsafeBufferPointer { back in
                    for l in ends {
                        let j = l - shape.targets
                        let backward = evidence.backward.origin(j, shape.targets)
                        let words = onward[forward + l] - onward[forward + j] + back[backward + k] - back[backward + i]
                        let other = Float(positions[l].length - positions[j].length)
                        let difference = other - one
                        let square = min(difference * difference / ((one + other) * variance), Self.farthest)
                        let length = Self.logOfBreadth - square * Self.narrowness
                        result[l - ends.lowerBound] =
                            prior + words + lengthWeight * length + marks.value(side, positions, j, l)
                    }
                }
            }
        }
        guard hasBlocks else { return }
        for l in ends { result[l - ends.lowerBound] += structure(i, l - shape.targets, shape) }
    }

    /// Characters that are taken to be translated by as many, beside the text's own: in a short text an added sentence would
    /// otherwise make every sentence seem to grow, and so explain itself.
    private static let usualLength = 2000.0

    /// Gale and Church's normal deviate (1993) gives a log likelihood ratio against a so many times broader one.
    private static let breadth = 4.0
    private static let logOfBreadth = Float(log(breadth))
    /// What a squared deviation is multiplied by.
    private static let narrowness = Float((1 - 1 / (breadth * breadth)) / 2)
    /// Beyond five deviations a difference says no more: an omission inside a bead is not another text.
    private static let farthest: Float = 25

    private func structure(_ i: Int, _ j: Int, _ shape: BeadShape) -> Float {
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

    /// What the words of a bead say, in both directions.
    func words(_ source: Range<Int>, _ target: Range<Int>) -> Float {
        forward.value(source.lowerBound, source.count, target) + backward.value(target.lowerBound, target.count, source)
    }
}
