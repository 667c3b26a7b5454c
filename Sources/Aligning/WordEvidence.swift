import Glibc

/// One direction's knowledge: what the words of a given side say about the words of the answering side.
struct WordModel: Sendable {
    var given: AlignmentText
    var answers: AlignmentText
    var pairs: WordPairs
    /// By place in the answering side's words.
    var placed: [PlacedWord]
    /// By segment of the answering side: the sum of its words' log floors.
    var base: [Float]
    /// By segment of the given side: how many of its words are function words.
    var functionCounts: [Int]
    /// By number of words in a run, up to a limit: what each of them is diluted by.
    var dilution: [Float]

    /// A word of the answering side where it stands.
    struct PlacedWord: Sendable {
        /// What a probability lent by one given word is worth here.
        var worth: Float
        /// Its segment; for a function word, that number's complement.
        private var marked: Int32

        init(worth: Float, segment: Int32, isFunction: Bool) {
            self.worth = worth
            marked = isFunction ? ~segment : segment
        }

        var segment: Int32 { marked < 0 ? ~marked : marked }
        var isFunction: Bool { marked < 0 }
    }

    init(
        given: AlignmentText, answers: AlignmentText, _ pairs: WordPairs, known: [Float], _ weights: AlignmentWeights
    ) {
        self.given = given
        self.answers = answers
        self.pairs = pairs
        let floors = answers.classes.indices.map { word in
            switch answers.classes[word] {
            case .number: Float(weights.floorNumber)
            case .function: known[word] > 0 ? Float(weights.floorFunction) : 1
            case .content: 1 - (1 - Float(weights.floor)) * powf(known[word], Float(weights.knownPower))
            }
        }
        let logs = floors.map { Double(logf($0)) }
        let worths = floors.indices.map { (1 - floors[$0]) / floors[$0] }
        var nearby = NearbyWords(answers, radius: Int(weights.nearbyRadius))
        let share = Float(weights.nearbyShare)
        placed = []
        placed.reserveCapacity(answers.words.count)
        base = []
        for segment in 0..<answers.count {
            var sum = 0.0
            nearby.move(to: segment)
            for word in answers.words[answers.wordRange(segment)] {
                let probability = (1 - share) * answers.probabilities[Int(word)] + share * nearby.probability(word)
                placed.append(
                    PlacedWord(
                        worth: worths[Int(word)] / probability, segment: Int32(segment),
                        isFunction: answers.classes[Int(word)] == .function))
                sum += logs[Int(word)]
            }
            base.append(Float(sum))
        }
        functionCounts = (0..<given.count).map { segment in
            given.words[given.wordRange(segment)].count { given.classes[Int($0)] == .function }
        }
        dilution = (0...400).map { Float(pow(Double(max($0, 1)), -weights.dilution)) }
    }
}

/// For every run of one to five segments of one side and every segment of the other in its window: how well the run
/// answers the segment's words, in nats. Kept as running sums over the window, so that a stretch is one subtraction.
struct EvidenceTable {
    private let firstStart: Int
    private let windows: [Range<Int>]
    /// By start: what to add to a segment of the window for its place in ``sums``, for runs of one segment.
    private var origins: [Int] = []
    private(set) var sums: [Float] = []

    /// - Parameters:
    ///   - starts: the segments at which runs begin.
    ///   - windows: for each start, the answering segments within reach; they only move forward.
    ///   - longest: the most segments a run has.
    ///   - contentOnly: whether function words are passed over, which is quicker.
    init(_ model: WordModel, starts: Range<Int>, windows: [Range<Int>], longest: Int, contentOnly: Bool) {
        firstStart = starts.lowerBound
        self.windows = windows
        let links = LinkBuffer(model, starts: starts, windows: windows, longest: longest, contentOnly: contentOnly)
        origins.reserveCapacity(starts.count)
        var total = 0
        for (index, start) in starts.enumerated() {
            origins.append(total - windows[index].lowerBound)
            total += min(longest, model.given.count - start) * (windows[index].count + 1)
        }
        var values = RunValues(model, widest: windows.lazy.map(\.count).max() ?? 0)
        let origins = origins
        sums = Array(unsafeUninitializedCapacity: total) { buffer, count in
            for (index, start) in starts.enumerated() {
                let window = windows[index]
                values.begin(window)
                for length in 0..<min(longest, model.given.count - start) {
                    values.add(links, start + length)
                    values.write(buffer.baseAddress! + origins[index] + window.lowerBound + length * (window.count + 1))
                }
            }
            count = total
        }
    }

    /// What to add to a segment for its place in ``sums``.
    @inline(__always)
    func origin(_ start: Int, _ length: Int) -> Int {
        let index = start - firstStart
        return origins[index] + (length - 1) * (windows[index].count + 1)
    }

    /// The evidence for `segments` being answered by the `length` segments from `start` on.
    func value(_ start: Int, _ length: Int, _ segments: Range<Int>) -> Float {
        let origin = origin(start, length)
        return sums[origin + segments.upperBound] - sums[origin + segments.lowerBound]
    }
}

/// The words of a window that a growing run answers.
private struct RunValues: ~Copyable {
    private let model: WordModel
    private var window = 0..<0
    private var firstPlace = 0
    private var lastPlace = 0
    /// How many content words and function words the run has.
    private var contentCount = 0
    private var functionCount = 0
    /// By place in the window: the sum of probabilities that the run lends it.
    private var lent: [Float] = []
    private var touched: [Int32] = []
    /// By segment of the window: the product of what its answered words gain, and the logarithm of what was taken out of it.
    private var gains: [Double]
    private var logs: [Float]

    init(_ model: borrowing WordModel, widest: Int) {
        self.model = copy model
        gains = Array(repeating: 1, count: widest)
        logs = Array(repeating: 0, count: widest)
    }

    mutating func begin(_ window: Range<Int>) {
        for place in touched { lent[Int(place)] = 0 }
        touched.removeAll(keepingCapacity: true)
        self.window = window
        firstPlace = model.answers.starts[window.lowerBound]
        lastPlace = model.answers.starts[window.upperBound]
        contentCount = 0
        functionCount = 0
        let size = lastPlace - firstPlace
        if lent.count < size { lent += Array(repeating: 0, count: size - lent.count) }
    }

    mutating func add(_ links: borrowing LinkBuffer, _ segment: Int) {
        let functionWords = model.functionCounts[segment]
        functionCount += functionWords
        contentCount += model.given.wordRange(segment).count - functionWords
        let (first, last) = (Int32(firstPlace), Int32(lastPlace))
        for index in links.range(segment) {
            let link = links.links[index]
            guard link.place >= first, link.place < last else { continue }
            let local = Int(link.place - first)
            if lent[local] == 0 { touched.append(Int32(local)) }
            lent[local] += link.probability
        }
    }

    /// Writes the running sums over the window.
    mutating func write(_ sums: UnsafeMutablePointer<Float>) {
        let content = model.dilution[min(contentCount, model.dilution.count - 1)]
        let function = model.dilution[min(functionCount, model.dilution.count - 1)]
        for local in touched {
            let word = model.placed[firstPlace + Int(local)]
            let gain = 1 + word.worth * (word.isFunction ? function : content) * lent[Int(local)]
            let segment = Int(word.segment) - window.lowerBound
            gains[segment] *= Double(gain)
            if gains[segment] > Self.largest {
                logs[segment] += Float(log(gains[segment]))
                gains[segment] = 1
            }
        }
        var sum: Float = 0
        sums[0] = 0
        for index in 0..<window.count {
            sum += model.base[window.lowerBound + index]
            if gains[index] != 1 || logs[index] != 0 {
                sum += logs[index] + Float(log(gains[index]))
                (gains[index], logs[index]) = (1, 0)
            }
            sums[index + 1] = sum
        }
    }

    /// A product is taken apart before the next factor could make it infinite.
    private static let largest = 1e200
}
