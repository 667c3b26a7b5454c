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
        // In the middle of a long gap there may be no run at all.
        guard !runs.isEmpty, let firstWindow = windows.first, let lastWindow = windows.last else { return }
        var places = WindowPlaces(model.answers, firstWindow.lowerBound..<max(lastWindow.upperBound, firstWindow.lowerBound))
        for segment in runs.lowerBound..<min(runs.upperBound + longest, model.given.count) {
            let from = windows[min(max(segment - longest + 1 - first, 0), windows.count - 1)].lowerBound
            let to = windows[min(segment - first, windows.count - 1)].upperBound
            let (low, high) = (Int32(model.answers.starts[from]), Int32(model.answers.starts[max(to, from)]))
            for index in model.given.wordRange(segment) {
                let word = model.given.words[index]
                if contentOnly, model.given.classes[Int(word)] == .function { continue }
                for pair in model.pairs.pairs[model.pairs.range(word)] {
                    var place = places.first(pair.answer, from: low)
                    while place >= 0, place < high {
                        links.append(Link(place: place, probability: pair.probability))
                        place = places.next(place)
                    }
                }
            }
            starts.append(links.count)
        }
    }

    func range(_ segment: Int) -> Range<Int> {
        let index = segment - first
        return index + 1 < starts.count ? starts[index]..<starts[index + 1] : 0..<0
    }
}

/// Where each word stands in a stretch of a side: a chain of places for each word, whose beginning moves forward with the
/// windows, so that each place is passed once.
private struct WindowPlaces {
    /// A hash table with open addressing. Numbers of words are dense: where there is room for all of them, each is its own
    /// place.
    private var keys: [Int32]
    private var heads: [Int32]
    /// By place, from the stretch's first on: the word's next one.
    private var following: [Int32]
    private let base: Int32

    init(_ text: AlignmentText, _ segments: Range<Int>) {
        let places = text.starts[segments.lowerBound]..<text.starts[segments.upperBound]
        base = Int32(places.lowerBound)
        var size = 1
        while size < min(2 * places.count + 1, text.vocabulary.count) { size *= 2 }
        keys = Array(repeating: -1, count: size)
        heads = keys
        following = Array(repeating: -1, count: places.count)
        for place in places.reversed() {
            let slot = slot(text.words[place])
            keys[slot] = text.words[place]
            following[place - places.lowerBound] = heads[slot]
            heads[slot] = Int32(place)
        }
    }

    private func slot(_ word: Int32) -> Int {
        let mask = keys.count - 1
        var slot = Int(word) & mask
        while keys[slot] >= 0, keys[slot] != word { slot = (slot + 1) & mask }
        return slot
    }

    /// A word's first place from one on; −1 when there is none. What stands before is forgotten.
    mutating func first(_ word: Int32, from low: Int32) -> Int32 {
        let slot = slot(word)
        var place = heads[slot]
        guard place >= 0, place < low else { return place }
        while place >= 0, place < low { place = next(place) }
        heads[slot] = place
        return place
    }

    func next(_ place: Int32) -> Int32 { following[Int(place - base)] }
}
