/// Which words within reach each segment's words may be answered by.
struct LinkBuffer: ~Copyable {
    struct Link {
        /// In the answering side's words.
        var place: Int32
        var probability: Float
    }

    private(set) var links: [Link] = []
    private var starts: [Int] = [0]
    private let first: Int

    init(_ model: borrowing WordModel, starts runs: Range<Int>, windows: [Range<Int>], longest: Int, contentOnly: Bool) {
        first = runs.lowerBound
        let last = max(min(runs.upperBound + longest, model.given.count), runs.lowerBound)
        var cursors = PlaceCursors(count: model.answers.vocabulary.count)
        for segment in runs.lowerBound..<last {
            let from = windows[min(max(segment - longest + 1 - first, 0), windows.count - 1)].lowerBound
            let to = windows[min(segment - first, windows.count - 1)].upperBound
            let (low, high) = (Int32(model.answers.starts[from]), Int32(model.answers.starts[max(to, from)]))
            for index in model.given.wordRange(segment) {
                let word = model.given.words[index]
                if contentOnly, model.given.classes[Int(word)] == .function { continue }
                for pair in model.pairs.range(word) {
                    let answer = model.pairs.answers[pair]
                    var place = cursors.move(answer, to: low, model.places)
                    let end = model.places.end(answer)
                    while place < end, model.places.places[place] < high {
                        links.append(Link(place: model.places.places[place], probability: model.pairs.probabilities[pair]))
                        place += 1
                    }
                }
            }
            starts.append(links.count)
        }
    }

    func range(_ segment: Int) -> Range<Int> { starts[segment - first]..<starts[segment - first + 1] }
}

/// For each word, its first place that is still in reach. Windows only move forward, so each place is passed once.
private struct PlaceCursors {
    private var cursors: [Int32]

    init(count: Int) { cursors = Array(repeating: -1, count: count) }

    mutating func move(_ word: Int32, to low: Int32, _ places: WordPlaces) -> Int {
        let end = places.end(word)
        var at = Int(cursors[Int(word)])
        if at < 0 { at = places.lowerBound(word, low) }
        while at < end, places.places[at] < low { at += 1 }
        cursors[Int(word)] = Int32(at)
        return at
    }
}
