import BitextModel

/// Numbers that a side says more often than the other. A number written twice and answered once is answered; but where the
/// other side has a number that nothing answers, that one may stand in the place of the second: `3-1 … 4-3`, `8-1 … 4-3`.
struct RepeatedNumbers {
    private(set) var pairs: [NumberPairing.Pair] = []
    /// What still has no partner.
    private(set) var lone: Sides<[NumberPlace]>

    /// A bead with more numbers is a table: it is left alone, and costs no square of its length.
    private static let most = 32

    /// - Parameters:
    ///   - indices: of all numbers of the two sides.
    ///   - countsTheSame: whether a source number and a target number count things that answer each other. A number in
    ///     words, which a translator says or not as he likes, needs that.
    ///   - areLinked: whether their words answer each other.
    init(
        _ numbers: Sides<[NumberMention]>, _ indices: Sides<NumberIndex>, lone: Sides<[NumberPlace]>,
        _ countsTheSame: (NumberMention, NumberMention) -> Bool, _ areLinked: (NumberMention, NumberMention) -> Bool
    ) {
        self.lone = lone
        guard numbers.source.count <= Self.most, numbers.target.count <= Self.most else { return }
        var spare = Sides(
            source: Self.spare(numbers.source, numbers.target, indices.target),
            target: Self.spare(numbers.target, numbers.source, indices.source))
        func answer(_ left: NumberMention, _ right: NumberMention) -> Bool {
            countsTheSame(left, right) || areLinked(left, right)
        }
        self.lone.source = lone.source.filter { place in
            guard let best = Self.best(place, among: spare.target, { answer(place.mention, $0) }) else { return true }
            pairs.append(NumberPairing.Pair(source: place, target: spare.target[best], likeness: NumberPairing.likely))
            spare.target.remove(at: best)
            return false
        }
        self.lone.target = lone.target.filter { place in
            guard let best = Self.best(place, among: spare.source, { answer($0, place.mention) }) else { return true }
            pairs.append(NumberPairing.Pair(source: spare.source[best], target: place, likeness: NumberPairing.likely))
            spare.source.remove(at: best)
            return false
        }
    }

    /// Numbers that stand more often on their side than on the other, or that only a word in passing answers: `1` answered
    /// by *a* and by nothing else.
    private static func spare(_ mentions: [NumberMention], _ others: [NumberMention], _ index: NumberIndex) -> [NumberPlace] {
        mentions.indices.compactMap { position in
            let mention = mentions[position]
            // Times and parts are said in so many ways that nothing is told by counting them.
            guard mention.firmness > .hint, mention.kind != .time, mention.kind != .fraction, index.answers(mention) else {
                return nil
            }
            let here = mentions.count { $0.value == mention.value && $0.kind == mention.kind && $0.isOutright }
            let there = others.count { $0.isOutright && $0.isShare == mention.isShare && $0.says(mention) }
            guard here > there else { return nil }
            return NumberPlace(mention: mention, position: (Double(position) + 0.5) / Double(mentions.count))
        }
    }

    /// The spare number most like a lone one, when they are alike enough.
    private static func best(
        _ place: NumberPlace, among spare: [NumberPlace], _ answers: (NumberMention) -> Bool
    ) -> Int? {
        let alike = spare.indices.filter { index in
            let other = spare[index].mention
            guard NumberPairing.likeness(place, spare[index]) >= NumberPairing.likely else { return false }
            return place.isMissed && other.firmness == .firm && other.isInDigits || answers(other)
        }
        return alike.max { NumberPairing.likeness(place, spare[$0]) < NumberPairing.likeness(place, spare[$1]) }
    }
}

extension NumberMention {
    /// Whether it says its number outright, not in passing as an article does.
    var isOutright: Bool { firmness > .hint || isInDigits }
    /// `5 %` is no answer to `5 ans` where another one is missing.
    fileprivate var isShare: Bool { kind == .percentage }

    fileprivate func says(_ other: NumberMention) -> Bool {
        other.magnitudes.contains { magnitudes.contains($0) || parts.contains($0) }
    }
}
