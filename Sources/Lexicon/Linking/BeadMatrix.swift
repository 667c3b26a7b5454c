import BitextModel

/// One bead as the two directions of the model see it.
struct BeadMatrix {
    /// p(target word | source word), row by target word.
    var forward: [Float]
    /// p(source word | target word), row by source word.
    var backward: [Float]
    /// p(word | nothing).
    var null: Sides<[Float]>
    /// Whether something besides position speaks for the pair, row by source word.
    var isProven: [Bool]
    /// Where an expression of several words meets one word that answers it.
    var expressions: [Sides<Range<Int>>] = []

    fileprivate mutating func add(_ i: Int, _ j: Int, forward: Float, backward: Float, isProven: Bool) {
        let (m, n) = (null.source.count, null.target.count)
        self.forward[j * m + i] += forward
        self.backward[i * n + j] += backward
        if isProven { self.isProven[i * n + j] = true }
    }
}

/// The places of one word in a bead, in order.
private struct PlacesInBead: Sequence, IteratorProtocol {
    var first: Int32
    let following: [Int32]

    mutating func next() -> Int? {
        guard first >= 0 else { return nil }
        defer { first = following[Int(first)] }
        return Int(first)
    }
}

/// Fills beads' matrices from the rows of what answers what.
struct BeadFiller {
    private let source: LinkSide
    private let target: LinkSide
    /// By word number: what a word that answers nothing known of is still worth, as a share of its frequency.
    private let floors: Sides<[Float]>
    private let phrases: LinkPhrases
    /// Scratch: for each target word number, its first place in the bead, or −1.
    private var places: [Int32]

    /// A word that the lexicon knows rarely answers what the lexicon does not say; of one that it does not know, nothing
    /// can be said.
    private static let knownFloor: Float = 0.1
    private static let unknownFloor: Float = 0.5

    init(_ source: LinkSide, _ target: LinkSide, _ prior: LinkTable) {
        self.source = source
        self.target = target
        phrases = prior.phrases
        func floor(_ classes: [LinkClass], _ known: [Bool]) -> [Float] {
            zip(classes, known).map { !$0.isWord || $1 ? Self.knownFloor : Self.unknownFloor }
        }
        floors = Sides(source: floor(source.classes, prior.known.source), target: floor(target.classes, prior.known.target))
        places = Array(repeating: -1, count: target.vocabulary.count)
    }

    mutating func matrix(_ bead: Int, _ rows: LinkRows) -> BeadMatrix {
        let ones = source.words[source.range(bead)]
        let others = target.words[target.range(bead)]
        var matrix = unknown(ones, others)
        let next = chain(others)
        for (i, word) in ones.enumerated() {
            for entry in rows.entries(of: word) {
                for j in PlacesInBead(first: places[Int(entry.target)], following: next) {
                    matrix.add(i, j, forward: entry.forward, backward: entry.backward, isProven: entry.isProven)
                }
            }
            for pair in phrases.pairs(beginning: word) where stands(pair.source, in: ones, at: i) {
                add(pair, at: i, others, next, to: &matrix)
            }
        }
        for word in others { places[Int(word)] = -1 }
        return matrix
    }

    /// Every word of an expression answers every word of the other.
    private func add(
        _ pair: LinkPhrases.Pair, at i: Int, _ others: ArraySlice<Int32>, _ next: [Int32], to matrix: inout BeadMatrix
    ) {
        for j in PlacesInBead(first: places[Int(pair.target[0])], following: next) where stands(pair.target, in: others, at: j) {
            let place = Sides(source: i..<i + pair.source.count, target: j..<j + pair.target.count)
            if min(place.source.count, place.target.count) == 1 { matrix.expressions.append(place) }
            for one in pair.source.indices {
                for other in pair.target.indices {
                    matrix.add(i + one, j + other, forward: pair.forward, backward: pair.backward, isProven: true)
                }
            }
        }
    }

    private func stands(_ phrase: [Int32], in words: ArraySlice<Int32>, at place: Int) -> Bool {
        let start = words.startIndex + place
        guard start + phrase.count <= words.endIndex else { return false }
        return phrase.indices.allSatisfy { words[start + $0] == phrase[$0] }
    }

    /// Links equal words of the bead to each other: the place of each word's next occurrence.
    private mutating func chain(_ others: ArraySlice<Int32>) -> [Int32] {
        var next = [Int32](repeating: -1, count: others.count)
        for (j, word) in others.enumerated().reversed() {
            next[j] = places[Int(word)]
            places[Int(word)] = Int32(j)
        }
        return next
    }

    /// The matrix before anything is known but frequencies and classes.
    private func unknown(_ ones: ArraySlice<Int32>, _ others: ArraySlice<Int32>) -> BeadMatrix {
        let (m, n) = (ones.count, others.count)
        var matrix = BeadMatrix(
            forward: Array(repeating: 0, count: m * n), backward: Array(repeating: 0, count: m * n),
            null: Sides(source: ones.map { source.frequency[Int($0)] }, target: others.map { target.frequency[Int($0)] }),
            isProven: Array(repeating: false, count: m * n))
        let targets = others.map { (kind: target.classes[Int($0)], floor: floors.target[Int($0)]) }
        let null = matrix.null
        matrix.forward.withUnsafeMutableBufferPointer { forward in
            matrix.backward.withUnsafeMutableBufferPointer { backward in
                for (i, one) in ones.enumerated() {
                    let (kind, floor, frequency) = (source.classes[Int(one)], floors.source[Int(one)], null.source[i])
                    for j in 0..<n {
                        let fit = kind.likeness(targets[j].kind)
                        forward[j * m + i] = floor * fit * null.target[j]
                        backward[i * n + j] = targets[j].floor * fit * frequency
                    }
                }
            }
        }
        return matrix
    }
}

extension LinkClass {
    var isWord: Bool { self == .content || self == .function }

    /// Whether a link to it says something of what the sentence says.
    var isContent: Bool { self != .function && self != .mark }

    /// Whether it is answered by the same thing or by nothing.
    var isExact: Bool { self == .number || self == .opaque }

    /// How readily a word of one class answers one of another, when nothing else is known.
    func likeness(_ other: LinkClass) -> Float { self == other ? 1 : isWord && other.isWord ? 0.5 : 0.1 }
}
