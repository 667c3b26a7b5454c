import Glibc

/// One direction's knowledge: what the words of a given side say about the words of the answering side.
struct WordModel: Sendable {
    var given: AlignmentText
    var answers: AlignmentText
    var pairs: WordPairs
    var places: WordPlaces
    /// By place of the answering side: what a probability lent by one given word is worth there, and its segment.
    var worth: [Float]
    var segmentOf: [Int32]
    var isFunction: [Bool]
    /// By segment of the answering side: the sum of its words' log floors.
    var base: [Float]
    /// By segment of the given side: how many of its words are function words.
    var functionCounts: [Int]
    /// By number of words in a run, up to a limit: what each of them is diluted by.
    var dilution: [Float]

    init(
        given: AlignmentText, answers: AlignmentText, _ pairs: WordPairs, isKnown: [Bool], _ weights: AlignmentWeights
    ) {
        self.given = given
        self.answers = answers
        self.pairs = pairs
        places = WordPlaces(answers)
        let floors = answers.classes.indices.map { word in
            switch answers.classes[word] {
            case .number: Float(weights.floorNumber)
            case .function: isKnown[word] ? Float(weights.floorFunction) : 1
            case .content: Float(isKnown[word] ? weights.floor : weights.floorUnknown)
            }
        }
        let logs = floors.map { Double(logf($0)) }
        worth = answers.words.map { (1 - floors[Int($0)]) / floors[Int($0)] / answers.probabilities[Int($0)] }
        isFunction = answers.words.map { answers.classes[Int($0)] == .function }
        segmentOf = []
        segmentOf.reserveCapacity(answers.words.count)
        for segment in 0..<answers.count {
            for _ in answers.wordRange(segment) { segmentOf.append(Int32(segment)) }
        }
        base = (0..<answers.count).map { segment in
            Float(answers.wordRange(segment).reduce(0) { $0 + logs[Int(answers.words[$1])] })
        }
        functionCounts = (0..<given.count).map { segment in
            given.wordRange(segment).count { given.classes[Int(given.words[$0])] == .function }
        }
        dilution = (0...400).map { Float(pow(Double(max($0, 1)), -weights.dilution)) }
    }
}

/// For every run of one to six segments of one side and every segment of the other in its window: how well the run
/// answers the segment's words, in nats. Kept as running sums over the window, so that a stretch is one subtraction.
struct EvidenceTable {
    private let firstStart: Int
    private var offsets: [Int] = []
    private let windows: [Range<Int>]
    private var sums: [Float] = []

    /// - Parameters:
    ///   - starts: the segments at which runs begin.
    ///   - windows: for each start, the answering segments within reach.
    ///   - longest: the most segments a run has.
    ///   - contentOnly: whether function words are passed over, which is quicker.
    init(_ model: WordModel, starts: Range<Int>, windows: [Range<Int>], longest: Int, contentOnly: Bool) {
        firstStart = starts.lowerBound
        self.windows = windows
        let links = LinkBuffer(model, starts: starts, windows: windows, longest: longest, contentOnly: contentOnly)
        offsets.reserveCapacity(starts.count + 1)
        var total = 0
        for (index, start) in starts.enumerated() {
            offsets.append(total)
            total += min(longest, model.given.count - start) * (windows[index].count + 1)
        }
        sums = Array(repeating: 0, count: total)
        var values = RunValues(model)
        for (index, start) in starts.enumerated() {
            values.begin(windows[index])
            let width = windows[index].count + 1
            for length in 0..<min(longest, model.given.count - start) {
                values.add(links, start + length)
                values.write(&sums, at: offsets[index] + length * width)
            }
        }
    }

    /// The evidence for `segments` being answered by the `length` segments from `start` on.
    func value(_ start: Int, _ length: Int, _ segments: Range<Int>) -> Float {
        let index = start - firstStart
        let window = windows[index]
        guard segments.lowerBound >= window.lowerBound, segments.upperBound <= window.upperBound else { return -100 }
        let row = offsets[index] + (length - 1) * (window.count + 1) - window.lowerBound
        return sums[row + segments.upperBound] - sums[row + segments.lowerBound]
    }
}

/// Which words within reach each segment's words may be answered by.
private struct LinkBuffer {
    struct Link {
        /// In the answering side's words.
        var place: Int32
        var probability: Float
    }

    var links: [Link] = []
    var starts: [Int] = [0]
    let first: Int

    init(
        _ model: WordModel, starts runs: Range<Int>, windows: [Range<Int>], longest: Int, contentOnly: Bool
    ) {
        first = runs.lowerBound
        let last = min(runs.upperBound + longest, model.given.count)
        for segment in runs.lowerBound..<max(last, runs.lowerBound) {
            let from = windows[min(max(segment - longest + 1 - first, 0), windows.count - 1)].lowerBound
            let to = windows[min(segment - first, windows.count - 1)].upperBound
            let (low, high) = (model.answers.starts[from], model.answers.starts[max(to, from)])
            for index in model.given.wordRange(segment) {
                let word = model.given.words[index]
                if contentOnly, model.given.classes[Int(word)] == .function { continue }
                for pair in model.pairs.range(word) {
                    let probability = model.pairs.probabilities[pair]
                    for place in model.places.range(model.pairs.answers[pair], low, high) {
                        links.append(Link(place: model.places.places[place], probability: probability))
                    }
                }
            }
            starts.append(links.count)
        }
    }

    func range(_ segment: Int) -> Range<Int> { starts[segment - first]..<starts[segment - first + 1] }
}

/// The words of a window that a growing run answers.
private struct RunValues {
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
    /// By segment of the window: the product of what its answered words gain.
    private var gains: [Double] = []

    init(_ model: WordModel) {
        self.model = model
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
        if gains.count < window.count { gains += Array(repeating: 1, count: window.count - gains.count) }
    }

    mutating func add(_ links: LinkBuffer, _ segment: Int) {
        let functionWords = model.functionCounts[segment]
        functionCount += functionWords
        contentCount += model.given.wordRange(segment).count - functionWords
        for index in links.range(segment) {
            let link = links.links[index]
            let place = Int(link.place)
            guard place >= firstPlace, place < lastPlace else { continue }
            if lent[place - firstPlace] == 0 { touched.append(Int32(place - firstPlace)) }
            lent[place - firstPlace] += link.probability
        }
    }

    mutating func write(_ sums: inout [Float], at offset: Int) {
        let content = model.dilution[min(contentCount, model.dilution.count - 1)]
        let function = model.dilution[min(functionCount, model.dilution.count - 1)]
        for index in 0..<window.count { gains[index] = 1 }
        for local in touched {
            let place = firstPlace + Int(local)
            let share = model.isFunction[place] ? function : content
            gains[Int(model.segmentOf[place]) - window.lowerBound] *= Double(1 + model.worth[place] * share * lent[Int(local)])
        }
        var sum: Float = 0
        sums[offset] = 0
        for index in 0..<window.count {
            let gain = gains[index]
            sum += model.base[window.lowerBound + index] + (gain == 1 ? 0 : gain < 1e30 ? logf(Float(gain)) : Float(log(gain)))
            sums[offset + index + 1] = sum
        }
    }
}
