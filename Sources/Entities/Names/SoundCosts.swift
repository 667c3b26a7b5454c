/// What it costs to turn one name's sounds into another's. A tenth or less is a difference of spelling convention; half or
/// less, one of hearing (a vowel); above one, another name. The figures were set by hand on the pairs in the tests.
struct SoundCosts {
    /// Whether only conventions are free and everything else costs 1: to ask whether conventions explain a difference.
    var isStrict: Bool

    private static let other = 2.0
    private static let lostConsonant = 1.8
    private static let otherVowel = 0.35
    private static let lostVowel = 0.6

    /// Sounds that conventions or ears confuse, either way round.
    private static let near: [Pair: Double] = [
        // Conventions.
        Pair("o", "u"): 0.05, Pair("E", "A"): 0.05, Pair("E", "e"): 0.05, Pair("A", "a"): 0.05, Pair("I", "i"): 0.05,
        Pair("g", "J"): 0.05, Pair("@", "a"): 0.05, Pair("@", "e"): 0.05, Pair("Q", "K"): 0.1, Pair("s", "S"): 0.05,
        Pair("Y", "i"): 0.1, Pair("W", "u"): 0.1, Pair("I", "E"): 0.3, Pair("I", "A"): 0.3, Pair("I", "e"): 0.2,
        // Hearing.
        Pair("a", "e"): 0.25, Pair("e", "i"): 0.2, Pair("K", "G"): 0.3, Pair("Q", "G"): 0.3, Pair("Q", "H"): 0.3,
        Pair("S", "Z"): 0.25, Pair("V", "W"): 0.2, Pair("V", "F"): 0.25, Pair("g", "G"): 0.2, Pair("J", "Y"): 0.5,
        Pair("J", "Z"): 0.5, Pair("J", "G"): 0.5, Pair("X", "S"): 0.7, Pair("X", "Q"): 0.5, Pair("X", "K"): 0.7,
        Pair("X", "J"): 0.6, Pair("D", "T"): 0.8, Pair("B", "P"): 0.8, Pair("B", "V"): 0.8,
    ]

    /// ``near`` by both symbols, for speed; negative where the pair is not listed.
    private static let costs: [Double] = {
        var costs = [Double](repeating: -1, count: 128 * 128)
        for (pair, cost) in near {
            costs[Int(pair.low) << 7 | Int(pair.high)] = cost
            costs[Int(pair.high) << 7 | Int(pair.low)] = cost
        }
        return costs
    }()

    private struct Pair: Hashable {
        var low: UInt8
        var high: UInt8

        init(_ left: UInt8, _ right: UInt8) { (low, high) = left < right ? (left, right) : (right, left) }

        init(_ left: Unicode.Scalar, _ right: Unicode.Scalar) { self.init(UInt8(ascii: left), UInt8(ascii: right)) }
    }

    /// A difference up to this cost is one of convention.
    private static let convention = 0.1

    func substitution(_ left: UInt8, _ right: UInt8) -> Double {
        guard left != right else { return 0 }
        // Letters of other scripts are no symbols: they are what they are.
        guard left < 128, right < 128 else { return strict(Self.other) }
        let cost = Self.costs[Int(left) << 7 | Int(right)]
        if cost >= 0 { return strict(cost) }
        let bothVowels = NameSkeleton.isVowel(left) && NameSkeleton.isVowel(right)
        return strict(bothVowels ? Self.otherVowel : Self.other)
    }

    /// One name has a sound that the other has not.
    func deletion(_ symbol: UInt8, isFirst: Bool) -> Double {
        switch symbol {
        case UInt8(ascii: "E"), UInt8(ascii: "s"): strict(0.05)
        // `Yeltsin` and `Eltsine`, `Yekaterinburg` and `Iekaterinbourg`.
        case UInt8(ascii: "Y"): strict(isFirst ? 0.1 : 0.15)
        case UInt8(ascii: "H"): strict(0.2)
        // `Niger` is not `Nigeria`.
        case UInt8(ascii: "I"): strict(1.6)
        case _ where NameSkeleton.isVowel(symbol): strict(Self.lostVowel)
        default: strict(Self.lostConsonant)
        }
    }

    private func strict(_ cost: Double) -> Double { isStrict ? (cost <= Self.convention ? 0 : 1) : cost }

    /// The cheapest way from one skeleton to the other (weighted edit distance, Wagner and Fischer, 1974). Both are short:
    /// ``NameSkeleton`` cuts longer words.
    func distance(_ left: [UInt8], _ right: [UInt8]) -> Double {
        var row = [0.0]
        for (column, symbol) in right.enumerated() { row.append(row[column] + deletion(symbol, isFirst: column == 0)) }
        for (line, symbol) in left.enumerated() {
            var diagonal = row[0]
            row[0] += deletion(symbol, isFirst: line == 0)
            for (column, other) in right.enumerated() {
                let best = min(
                    diagonal + substitution(symbol, other), row[column + 1] + deletion(symbol, isFirst: line == 0),
                    row[column] + deletion(other, isFirst: column == 0))
                diagonal = row[column + 1]
                row[column + 1] = best
            }
        }
        return row[right.count]
    }
}
