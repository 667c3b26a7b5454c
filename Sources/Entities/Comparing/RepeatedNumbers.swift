import BitextModel

/// Numbers that a side says more often than the other. A number written twice and answered once is answered; but where the
/// other side has a number that nothing answers, that one may stand in the place of the second: `3-1 … 4-3`, `8-1 … 4-3`.
struct RepeatedNumbers {
    private(set) var pairs: [NumberPairing.Pair] = []
    /// What still has no partner.
    private(set) var lone: Sides<[NumberPlace]>

    /// A bead with more numbers is a table: it is left alone, and costs no square of its length.
    private static let most = 32

    /// - Parameter countsTheSame: whether a source number and a target number count things that answer each other. A
    ///   number in words, which a translator says or not as he likes, needs that.
    init(
        _ source: [NumberMention], _ target: [NumberMention], lone: Sides<[NumberPlace]>,
        _ countsTheSame: (NumberMention, NumberMention) -> Bool
    ) {
        self.lone = lone
        guard source.count <= Self.most, target.count <= Self.most else { return }
        var spare = Sides(source: Self.spare(source, target), target: Self.spare(target, source))
        self.lone.source = lone.source.filter { place in
            guard let best = Self.best(place, among: spare.target, { countsTheSame(place.mention, $0) }) else { return true }
            pairs.append(NumberPairing.Pair(source: place, target: spare.target[best], likeness: NumberPairing.likely))
            spare.target.remove(at: best)
            return false
        }
        self.lone.target = lone.target.filter { place in
            guard let best = Self.best(place, among: spare.source, { countsTheSame($0, place.mention) }) else { return true }
            pairs.append(NumberPairing.Pair(source: spare.source[best], target: place, likeness: NumberPairing.likely))
            spare.source.remove(at: best)
            return false
        }
    }

    /// Numbers that stand more often on their side than on the other.
    private static func spare(_ mentions: [NumberMention], _ others: [NumberMention]) -> [NumberPlace] {
        mentions.indices.compactMap { index in
            let mention = mentions[index]
            guard mention.firmness > .hint else { return nil }
            let here = mentions.count { $0.value == mention.value && $0.kind == mention.kind }
            let there = others.count { $0.magnitudes.contains(abs(mention.value)) }
            guard here > there, there > 0 else { return nil }
            return NumberPlace(mention: mention, position: (Double(index) + 0.5) / Double(mentions.count))
        }
    }

    /// The spare number most like a lone one, when they are alike enough.
    private static func best(
        _ place: NumberPlace, among spare: [NumberPlace], _ countsTheSame: (NumberMention) -> Bool
    ) -> Int? {
        let alike = spare.indices.filter { index in
            let other = spare[index].mention
            guard NumberPairing.likeness(place, spare[index]) >= NumberPairing.likely else { return false }
            return place.isMissed && other.firmness == .firm && other.isInDigits || countsTheSame(other)
        }
        return alike.max { NumberPairing.likeness(place, spare[$0]) < NumberPairing.likeness(place, spare[$1]) }
    }
}
