/// Numbers in words.
extension NumberReader {
    /// - Parameter match: what the words at `at` mean.
    mutating func readWords(_ at: Int, _ match: NumberTable.Match) -> Int? {
        // `3 cents` is money.
        if let factor = match.meaning.multiplier, factor < 1000, atoms[safe: at - 1]?.kind == .digits { return nil }
        if match.meaning.unit != nil || match.meaning.multiplier != nil {
            let spelling = spelling(at)
            if !spelling.isEmpty { return finish(spelling, from: at) }
        }
        guard var draft = singleWord(match.meaning, at..<match.end) else { return nil }
        takePart(&draft, match.meaning)
        return append(draft)
    }

    /// `a third of the seats` is a part, `the third of May` is none.
    private func takePart(_ draft: inout NumberDraft, _ meaning: NumberMeaning) {
        guard draft.kind == .ordinal, let part = meaning.fraction, isMeant(draft.atoms.lowerBound - 1, \.isJoiner),
            isMeant(draft.atoms.upperBound, \.isConnector)
        else { return }
        draft.kind = .fraction
        draft.value = part
        draft.alternatives = []
        draft.firmness = .loose
    }

    private func isMeant(_ at: Int, _ field: KeyPath<NumberMeaning, Bool>) -> Bool {
        table.match(atoms, at: at)?.meaning[keyPath: field] == true
    }

    /// The longest run of units and multipliers. A joiner counts only when what follows it fits: in `cent et cinq cents`
    /// there are two numbers.
    func spelling(_ start: Int) -> Spelling {
        var spelling = Spelling(at: start)
        var beforeJoiner: Spelling?
        var at: Int? = start
        while let word = at, let match = table.match(atoms, at: word) {
            var next = spelling
            if match.meaning.isJoiner, !spelling.isEmpty, match.meaning.unit == nil {
                beforeJoiner = beforeJoiner ?? spelling
            } else if take(match.meaning, into: &next) {
                next.end = match.end
                spelling = next
            } else if match.meaning.multiplier != nil, let earlier = beforeJoiner {
                return earlier
            } else {
                return spelling
            }
            at = atoms.joinedWord(after: match.end - 1)
        }
        return spelling
    }

    private func take(_ meaning: NumberMeaning, into spelling: inout Spelling) -> Bool {
        if let unit = meaning.unit, spelling.add(unit) { return true }
        if let factor = meaning.multiplier { return spelling.multiply(by: factor) }
        return false
    }

    // MARK: What follows the cardinal

    private mutating func finish(_ spelling: Spelling, from start: Int) -> Int {
        var draft = NumberDraft(value: spelling.value, isInDigits: false, atoms: start..<spelling.end)
        draft.scale = spelling.scale
        draft.firmness = firmness(draft.value, isBare: !spelling.hasUnit)
        if takeSpokenTime(&draft) { return append(draft) }
        takeLastWord(&draft, spelling)
        takeHalf(&draft)
        if draft.scale == 1 { takeLateScale(&draft) }
        takePercent(&draft)
        if draft.kind == .percentage { draft.firmness = .firm }
        if isDecade(draft) { draft.makeDecade() }
        takeNounAndPart(&draft)
        return append(draft)
    }

    /// `vingt et unième`, `deux tiers`, `two dozen`, `nineteen nineties`.
    private func takeLastWord(_ draft: inout NumberDraft, _ spelling: Spelling) {
        guard let last = lastWord(after: spelling.end) else { return }
        let meaning = last.meaning
        // `les trente premières minutes` are thirty: only a joiner or a hyphen makes `first` a part of the number.
        let isTight = last.isJoined || !atoms[last.start].isSpaced
        if let ordinal = meaning.ordinal, spelling.hasRoom(for: ordinal), ordinal > 2 || isTight {
            draft.value += ordinal
            draft.kind = .ordinal
        } else if last.isJoined {
            return
        } else if let part = meaning.fraction, draft.value < Self.largestNumerator {
            draft.parts = [draft.value, (1 / part).rounded()]
            draft.value *= part
            draft.kind = .fraction
            draft.firmness = draft.value < 1 ? .loose : .hint
        } else if let many = meaning.collective, draft.value < 100 {
            draft.value *= many
            draft.kind = .approximate
            draft.firmness = .loose
        } else if let decade = meaning.decade, (10...20).contains(draft.value) {
            draft.value = draft.value * 100 + decade
            draft.makeDecade()
        } else {
            return
        }
        draft.atoms = draft.atoms.lowerBound..<last.end
    }

    /// `nine tenths` is a part, `twenty quarters` are not.
    private static let largestNumerator = 10.0

    private struct LastWord {
        var meaning: NumberMeaning
        var start: Int
        var end: Int
        var isJoined: Bool
    }

    private func lastWord(after end: Int) -> LastWord? {
        guard let word = atoms.joinedWord(after: end - 1), let match = table.match(atoms, at: word) else { return nil }
        guard match.meaning.isJoiner else {
            return LastWord(meaning: match.meaning, start: word, end: match.end, isJoined: false)
        }
        guard let next = atoms.joinedWord(after: match.end - 1), let after = table.match(atoms, at: next) else { return nil }
        return LastWord(meaning: after.meaning, start: next, end: after.end, isJoined: true)
    }

    /// `two and a half million`, `half a million`, `demi-douzaine`.
    private func takeLateScale(_ draft: inout NumberDraft) {
        guard draft.kind == .cardinal || draft.kind == .fraction, draft.value != draft.value.rounded(),
            let last = lastWord(after: draft.atoms.upperBound)
        else { return }
        if let factor = last.meaning.multiplier, factor >= 1000 {
            draft.multiply(by: factor)
            draft.firmness = draft.kind == .cardinal ? .firm : .loose
            draft.kind = .cardinal
        } else if let many = last.meaning.collective {
            draft.multiply(by: many)
            draft.firmness = .loose
            draft.kind = .approximate
        } else {
            return
        }
        draft.parts = []
        draft.atoms = draft.atoms.lowerBound..<last.end
    }

    private func isDecade(_ draft: NumberDraft) -> Bool {
        guard draft.kind == .cardinal, draft.value.truncatingRemainder(dividingBy: 10) == 0, draft.value < 2100 else {
            return false
        }
        return table.match(atoms, at: draft.atoms.lowerBound - 1)?.meaning.isDecadeWord == true
    }

    private func firmness(_ value: Double, isBare: Bool) -> NumberMention.Firmness {
        if value == 1 { return .hint }
        return isBare || value < smallNumberLimit ? .loose : .firm
    }

    private mutating func append(_ draft: NumberDraft) -> Int {
        drafts.append(draft)
        return draft.atoms.upperBound
    }

    // MARK: One word

    private func singleWord(_ meaning: NumberMeaning, _ atoms: Range<Int>) -> NumberDraft? {
        var draft = NumberDraft(value: 0, isInDigits: false, firmness: .loose, atoms: atoms)
        if let ordinal = meaning.ordinal {
            draft.kind = .ordinal
            draft.value = ordinal
            draft.alternatives = meaning.fraction.map { [$0] } ?? []
            // `first` and `second` say rank, time or nothing at all.
            draft.firmness = ordinal <= 2 ? .hint : ordinal < smallNumberLimit ? .loose : .firm
        } else if let part = meaning.fraction {
            draft.kind = .fraction
            draft.value = part
            draft.firmness = .hint
            takeLateScale(&draft)
        } else if let many = meaning.collective {
            draft.kind = .approximate
            draft.value = many
        } else if let decade = meaning.decade {
            draft.value = decade
            draft.makeDecade()
        } else if let month = meaning.month {
            draft.kind = .month
            draft.value = month
            draft.firmness = .hint
        } else if let implied = meaning.implied {
            draft.value = implied
            draft.firmness = .hint
        } else {
            return nil
        }
        return draft
    }
}
