import BitextModel
import Languages

/// The keys of all words of two texts, and where they stand: what compiled glossaries are asked for.
package struct TextKeys: Sendable {
    /// The distinct keys.
    private var keys: [UInt64] = []
    private var table = ProbeTable()
    /// A bit for the low bits of each key: most words of a large glossary are in no text, and this says so at once.
    private var filter = [UInt64](repeating: 0, count: 1 << 12)
    /// By key: its last link, -1 for none.
    private var heads: [Int32] = []
    /// The words that have a key, as chains: a word, and the link before.
    private var links: [(word: Int32, next: Int32)] = []
    /// Where each word stands in both texts, in order, one word after the other. Segments are so far apart that no word of
    /// one is close to a word of another.
    private var places: [Int32] = []
    /// By word, and once more at the end: where its places begin.
    private var starts: [Int] = [0]

    package init(_ texts: Sides<TermText>, _ profiles: Sides<LanguageProfile>, tags: Sides<String>) {
        add(texts.source, TermKeys(profiles.source, language: tags.source), firstPlace: 0)
        add(texts.target, TermKeys(profiles.target, language: tags.target), firstPlace: texts.source.endPlace)
    }

    private mutating func add(_ text: TermText, _ tools: borrowing TermKeys, firstPlace: Int32) {
        let first = starts.count - 1
        addPlaces(text, firstPlace)
        _ = index(of: tools.always)
        for (number, lexeme) in text.lexemes.enumerated() where starts[first + number] < starts[first + number + 1] {
            let word = Int32(first + number)
            tools.forEachKey(of: lexeme) { link(word, to: index(of: $0)) }
        }
    }

    /// Counts, then fills: every word's places side by side.
    private mutating func addPlaces(_ text: TermText, _ firstPlace: Int32) {
        let first = starts.count - 1
        var sizes = [Int](repeating: 0, count: text.lexemes.count)
        text.forEachPlace { word, _ in sizes[word] += 1 }
        for size in sizes { starts.append(starts[starts.count - 1] + size) }
        places += [Int32](repeating: 0, count: starts[starts.count - 1] - places.count)
        var next = Array(starts[first...])
        text.forEachPlace { word, place in
            places[next[word]] = place + firstPlace
            next[word] += 1
        }
    }

    private mutating func link(_ word: Int32, to key: Int) {
        if heads[key] >= 0, links[Int(heads[key])].word == word { return }
        links.append((word, heads[key]))
        heads[key] = Int32(links.count - 1)
    }

    private mutating func index(of key: UInt64) -> Int {
        if let known = table.first(from: key, where: { keys[$0] == key }) { return known }
        keys.append(key)
        heads.append(-1)
        table.add(keys)
        let bit = UInt32(truncatingIfNeeded: key) & Self.filterMask
        filter[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
        return keys.count - 1
    }

    private static let filterMask: UInt32 = 1 << 18 - 1
}

extension TextKeys {
    var indices: Range<Int> { keys.indices }

    subscript(index: Int) -> UInt64 { keys[index] }

    /// Whether a word stands as close to one that has a key as a ``Neighbour`` says: a term's words stand together.
    func stands(_ neighbour: UInt32, beside key: Int) -> Bool {
        guard neighbour != 0 else { return true }
        let bit = neighbour & Self.filterMask
        guard filter[Int(bit >> 6)] & 1 << UInt64(bit & 63) != 0 else { return false }
        let low = neighbour & Neighbour.keyMask
        let distance = Neighbour.distanceInText(neighbour)
        // Keys that share their low bits lie in one run of the table.
        let found = table.first(from: UInt64(low)) {
            UInt32(truncatingIfNeeded: keys[$0]) & Neighbour.keyMask == low && meet(key, $0, within: distance)
        }
        return found != nil
    }

    private func meet(_ one: Int, _ other: Int, within distance: Int32) -> Bool {
        var link = heads[one]
        while link >= 0 {
            var second = heads[other]
            while second >= 0 {
                if meet(places(links[Int(link)].word), places(links[Int(second)].word), within: distance) { return true }
                second = links[Int(second)].next
            }
            link = links[Int(link)].next
        }
        return false
    }

    private func places(_ word: Int32) -> ArraySlice<Int32> { places[starts[Int(word)]..<starts[Int(word) + 1]] }

    /// Whether a number of one sorted list is close to one of another.
    private func meet(_ one: ArraySlice<Int32>, _ other: ArraySlice<Int32>, within limit: Int32) -> Bool {
        var (left, right) = (one.startIndex, other.startIndex)
        while left < one.endIndex, right < other.endIndex {
            let distance = one[left] - other[right]
            if abs(distance) <= limit { return true }
            if distance < 0 { left += 1 } else { right += 1 }
        }
        return false
    }
}

extension TermText {
    /// Above the last place of its words.
    fileprivate var endPlace: Int32 { Int32(words.count) + Neighbour.farthestInText * Int32(segments.count + 1) }

    /// Calls `body` with each word that is one, and its place.
    fileprivate func forEachPlace(_ body: (_ word: Int, _ place: Int32) -> Void) {
        for segment in segments {
            let gap = Neighbour.farthestInText * Int32(segment - segments.lowerBound)
            for index in words(of: segment) where ids[index] != Self.none && !words[index].isMark {
                body(Int(ids[index]), Int32(index) + gap)
            }
        }
    }
}
