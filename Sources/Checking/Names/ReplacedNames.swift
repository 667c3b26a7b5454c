import BitextModel

/// Names that stand where another should.
extension NameJudge {
    /// One name on each side that nothing answers; or a word of a name on each side, when the rest of the names answer
    /// each other.
    mutating func replaced(_ open: inout Sides<[OpenName]>, _ own: BeadEvidence) -> [NameVerdicts.Pair] {
        var free = own.names
        for side in Side.allCases {
            free[side] = own.names[side].filter { name in
                !hasByname(name, own, side)
                    && (!own.loose(name, side, &forms).isEmpty || side == .source && isOutnumbered(name, own, side))
            }
        }
        let hasTitle = own.hasTitle(reader)
        var pairs: [NameVerdicts.Pair] = []
        while let (source, target) = nearest(free, own, hasTitle) {
            pairs.append(NameVerdicts.Pair(source: source, target: target, expected: source.text))
            free.source.removeAll { $0 == source }
            free.target.removeAll { $0 == target }
            open.source.removeAll { $0.name == source }
            open.target.removeAll { $0.name == target }
        }
        return pairs.filter { !article.isUsual($0, own, forms) }
    }

    /// Of the pairs that may stand for each other, the one whose names stand at the most similar places of their sides.
    private mutating func nearest(_ free: Sides<[BeadName]>, _ own: BeadEvidence, _ hasTitle: Bool) -> (BeadName, BeadName)? {
        var best: (BeadName, BeadName)?
        let isOnly = free.source.count == 1 && free.target.count == 1
        var least = isOnly ? Self.farthestOfOnly : Self.farthest
        for source in free.source {
            for target in free.target {
                guard let distance = distance(source, target, own, hasTitle), distance < least else { continue }
                (best, least) = ((source, target), distance)
            }
        }
        return best
    }

    /// How far apart two names stand, as shares of their sides: nil when one cannot stand for the other.
    private mutating func distance(_ source: BeadName, _ target: BeadName, _ own: BeadEvidence, _ hasTitle: Bool) -> Double? {
        // In the title of a work anything may stand for anything.
        guard !own.isOfWork(source, .source), !own.isOfWork(target, .target), !mayBeInitials(source, target),
            !mayBeInitials(target, source)
        else { return nil }
        switch own.likeness(source, target, &forms) {
        case .partial: return nil
        case .shared(let isSpelledAlike):
            return isSpelledAlike || tells(source, own, .source) || tells(target, own, .target) ? 0 : nil
        case .unlike: break
        }
        let isRepeated = source.words.allSatisfy { own.answers.source[$0] != nil }
        guard isFree(source, own, .source), isFree(target, own, .target) else { return nil }
        let targetTells = tells(target, own, .target)
        guard !hasTitle, !source.isTitle, !target.isTitle, targetTells || tells(source, own, .source) else { return nil }
        // A name that stands elsewhere too, or a people in small letters, accuses only by what stands for it.
        if isRepeated || source.evidence == .glossary && !isCapital(source, own, .source) {
            guard targetTells, !isRepeated || target.words.count <= source.words.count,
                !target.isAcronym || isKnown(target.words[0], own, .target)
            else { return nil }
        }
        // Two acronyms that no glossary knows may be one thing's, each in its language.
        if source.isAcronym, target.isAcronym, !targetTells { return nil }
        return abs(place(source, own, .source) - place(target, own, .target))
    }

    /// Names farther apart than this share of their sides are two things.
    private static let farthest = 0.34
    /// The only two names without an answer may stand at different ends of short sentences.
    private static let farthestOfOnly = 0.5

    /// Whether an acronym may be set against a name: one that no glossary knows only where it tells something.
    private mutating func isAcronymFree(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        !name.isAcronym || name.words.allSatisfy { isKnown($0, own, side) } || tells(name, own, side)
    }

    /// Whether a name may have another in its place that shares no word with it.
    private mutating func isFree(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        if name.words.contains(where: { own.answers[side][$0] == nil }) { return isAcronymFree(name, own, side) }
        return side == .source && (isOutnumbered(name, own, side) || isRepeated(name, own, side))
    }

    /// Whether a name of one word stands more often than on the other side.
    private func isRepeated(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard name.words.count == 1, own.answers[side][name.words[0]]?.kind == .same else { return false }
        return own.isOverdrawn(name.words[0], side, forms)
    }

    /// Whether one is an acronym that may stand for the words of the other: languages spell them out as they like.
    private func mayBeInitials(_ acronym: BeadName, _ name: BeadName) -> Bool {
        acronym.isAcronym && !name.isAcronym && name.words.count > 1
    }

    private func place(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Double {
        Double(name.words.first ?? 0) / Double(max(own.words[side].count, 1))
    }

    /// Whether a place or a people is named more often than the other side names it, and this is the last time.
    private mutating func isOutnumbered(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard let place = place(name, own, side), name.words.contains(where: { own.words[side][$0].isCapital }) || side == .source
        else { return false }
        let mine = own.concepts[side].filter { concepts.areRelated(place, $0) }
        let theirs = own.concepts[side.opposite].count { concepts.areRelated(place, $0) }
        guard mine.count > theirs, let last = mine.last else { return false }
        return last.covers(name.segment, name.range)
    }

    /// The place or people that a name is.
    private func place(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> NameConcepts.Place? {
        own.concepts[side].first {
            $0.segment == name.segment && $0.range == name.range && concepts.isPlaceOrPeople($0)
        }
    }
}
