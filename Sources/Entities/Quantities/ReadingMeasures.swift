/// What a number counts: `2,5 milliards d’euros`, `$3bn`, `20 °C`, `12-year-old`.
extension NumberReader {
    /// A measure and the atoms that name it.
    struct MeasureDraft {
        var names: [Measure]
        var atoms: Range<Int>
        /// Index of the number it belongs to.
        var draft: Int?
        var needsNumber = false
    }

    /// Looks for the measure of the number read last; the index after what was taken.
    mutating func takeMeasure(after at: Int) -> Int {
        let index = drafts.count - 1
        guard drafts[index].kind != .time else { return at }
        // No `??`: its closure would copy the reader, and this is asked for every number.
        var found = measureBefore(drafts[index])
        if found == nil { found = measureAfter(drafts[index]) }
        guard var measure = found else { return at }
        measure.draft = index
        if let last = measures.last, last.draft == nil, last.atoms.overlaps(measure.atoms) { measures.removeLast() }
        measures.append(measure)
        return max(at, takeHundredths(index, measure))
    }

    /// `20 s 53`, `1 mètre 80`, `3 euros 50`: the hundredths after the unit.
    private mutating func takeHundredths(_ index: Int, _ measure: MeasureDraft) -> Int {
        let end = measure.atoms.upperBound
        guard measure.names.contains(where: { $0.hasHundredths }), drafts[index].isInDigits, drafts[index].scale == 1,
            measure.atoms.lowerBound >= drafts[index].atoms.upperBound, let next = atoms[safe: end], next.kind == .digits,
            next.length == 2
        else { return end }
        let hundredths = integer(end)
        drafts[index].parts = [drafts[index].value, hundredths]
        drafts[index].alternatives.append(drafts[index].value + hundredths / 100)
        return end + 1
    }

    // MARK: After the number

    private func measureAfter(_ draft: NumberDraft) -> MeasureDraft? {
        let end = draft.atoms.upperBound
        if let sign = moneySign(end) { return sign }
        if let degree = degreeSign(end) { return degree }
        if let inside = moneySignInside(draft) { return inside }
        if let inside = unitInside(draft) { return inside }
        guard let word = countedWord(draft) else { return nil }
        if let code = code(word) { return code }
        guard let found = measureWord(word) else { return measureAfterWord(word) }
        // One letter is a unit only beside digits, and in its own case: `5 m`, not `5 M`.
        guard atoms[word].length > 1 || draft.isInDigits && atoms[word].casing == .lower else { return nil }
        return squared(found)
    }

    /// The word that is counted: the next one, or the one after `de`.
    private func countedWord(_ draft: NumberDraft) -> Int? {
        guard var word = atoms.wordJoined(to: draft.atoms.upperBound) else { return nil }
        // `half a mile`, `millions of dollars`, but `five a day`.
        let mayConnect = draft.scale > 1 || draft.kind == .fraction || draft.kind == .approximate
        while mayConnect, let meaning = table.match(atoms, at: word)?.meaning,
            meaning.isConnector || meaning.isJoiner && draft.kind == .fraction
        {
            guard let next = atoms.joinedWord(after: word) ?? atoms.tiedWord(after: word), word - draft.atoms.upperBound < 4
            else {
                return nil
            }
            word = next
        }
        return word
    }

    /// `5 €`, `5 $ US`.
    private func moneySign(_ at: Int) -> MeasureDraft? {
        guard let atom = atoms[safe: at], atom.kind == .mark, let sign = Measure.sign(atom.key) else { return nil }
        // `5 $10` is no list that anybody writes, but `€5 €10` is: a sign that touches the next digits is theirs.
        if let next = atoms[safe: at + 1], next.kind == .digits, !next.isSpaced { return nil }
        if let country = atoms[safe: at + 1], let code = Self.dollars[country.key], country.casing == .upper {
            return MeasureDraft(names: [.currency(code)], atoms: at..<at + 2)
        }
        return MeasureDraft(names: [sign], atoms: at..<at + 1)
    }

    /// `440 $ millions`: the reader of numbers has taken the sign with the scale.
    private func moneySignInside(_ draft: NumberDraft) -> MeasureDraft? {
        guard draft.isInDigits, draft.scale > 1 else { return nil }
        // A loop, for a closure would copy the reader: this is asked for most numbers.
        for at in draft.atoms where atoms[at].isCurrency {
            return Measure.sign(atoms[at].key).map { MeasureDraft(names: [$0], atoms: at..<at + 1) }
        }
        return nil
    }

    /// `a 100m race`: the reader of numbers has taken the letter for a scale that it may be.
    private func unitInside(_ draft: NumberDraft) -> MeasureDraft? {
        let last = draft.atoms.upperBound - 1
        guard draft.scale > 1, !draft.alternatives.isEmpty, atoms[last].length == 1, atoms[last].casing == .lower else {
            return nil
        }
        guard atoms[last].kind == .letters, let found = measureWord(last) else { return nil }
        return squared(found)
    }

    /// `10 old francs`, `5 milliards euros`, `les 25 prochaines années`, `5 U.K. pounds`: one word that nothing is known of, or
    /// an abbreviation, may stand before what is counted.
    private func measureAfterWord(_ word: Int) -> MeasureDraft? {
        let initials = atoms.initials(from: word)
        if initials == nil, let known = table.match(atoms, at: word)?.meaning, known.ordinal == nil { return nil }
        guard let next = initials ?? atoms.joinedWord(after: word), let match = table.match(atoms, at: next),
            atoms[next].length > 2,
            let found = measure(next, match)
        else { return nil }
        if found.names.contains(where: \.isCurrency) { return found }
        return !match.meaning.needsNumber && found.names.allSatisfy(\.isPlainUnit) ? found : nil
    }

    /// `20 °C`, `20°`.
    private func degreeSign(_ at: Int) -> MeasureDraft? {
        guard let sign = atoms[safe: at], sign.kind == .mark, sign.key == 0xB0 else { return nil }
        if let scale = atoms[safe: at + 1], scale.length == 1, scale.casing == .upper, !scale.isSpaced {
            if scale.key == WordKey("c").value { return MeasureDraft(names: [.unit("celsius")], atoms: at..<at + 2) }
            if scale.key == WordKey("f").value { return MeasureDraft(names: [.unit("fahrenheit")], atoms: at..<at + 2) }
        }
        return MeasureDraft(names: [.unit("degree")], atoms: at..<at + 1)
    }

    /// `EUR` in capitals.
    private func code(_ at: Int) -> MeasureDraft? {
        guard let atom = atoms[safe: at], atom.length == 3, atom.casing == .upper, let code = Measure.codes[atom.key] else {
            return nil
        }
        return MeasureDraft(names: [code], atoms: at..<at + 1)
    }

    private func measureWord(_ at: Int) -> MeasureDraft? {
        guard let match = table.match(atoms, at: at) else { return nil }
        return measure(at, match)
    }

    private func measure(_ at: Int, _ match: NumberTable.Match) -> MeasureDraft? {
        guard match.meaning.measure >= 0 else { return nil }
        return MeasureDraft(
            names: measureNames[Int(match.meaning.measure)], atoms: at..<match.end, needsNumber: match.meaning.needsNumber)
    }

    /// `km²`, `m3`.
    private func squared(_ measure: MeasureDraft) -> MeasureDraft {
        guard let power = atoms[safe: measure.atoms.upperBound], !power.isSpaced, case .unit(let symbol)? = measure.names.first
        else { return measure }
        let digit =
            power.kind == .digits && power.length == 1
            ? text[power.start] &- 0x30 : power.key == 0xB2 ? 2 : power.key == 0xB3 ? 3 : 0
        guard digit == 2 || digit == 3, Unit.table["\(symbol)\(digit)"] != nil else { return measure }
        var result = measure
        result.names = [.unit("\(symbol)\(digit)")]
        result.atoms = measure.atoms.lowerBound..<measure.atoms.upperBound + 1
        return result
    }

    // MARK: Before the number

    /// `$5`, `US$ 5`, `EUR 200`, `Mach 2`.
    private func measureBefore(_ draft: NumberDraft) -> MeasureDraft? {
        let at = draft.atoms.lowerBound - 1
        guard let atom = atoms[safe: at], draft.isInDigits else { return nil }
        if atom.kind == .letters {
            if let code = code(at) { return code }
            guard let found = measureWord(at), found.names == [.unit("mach")] else { return nil }
            return found
        }
        guard let sign = Measure.sign(atom.key), atom.kind == .mark else { return nil }
        if let country = atoms[safe: at - 1], country.casing == .upper, !atom.isSpaced, let code = Self.dollars[country.key] {
            return MeasureDraft(names: [.currency(code)], atoms: at - 1..<at + 1)
        }
        return MeasureDraft(names: [sign], atoms: at..<at + 1)
    }

    /// The letters beside a dollar sign that say whose it is.
    private static let dollars: [UInt64: String] = {
        var result: [UInt64: String] = [:]
        for (letters, code) in [
            ("US", "USD"), ("C", "CAD"), ("CA", "CAD"), ("CAN", "CAD"), ("A", "AUD"), ("AU", "AUD"), ("NZ", "NZD"),
            ("HK", "HKD"), ("S", "SGD"), ("NT", "TWD"), ("R", "BRL"),
        ] { result[WordKey(letters).value] = code }
        return result
    }()

    // MARK: Alone

    /// A measure that no number stands beside: `le cours du dollar`.
    mutating func readMeasure(_ at: Int, _ match: NumberTable.Match) -> Int? {
        guard match.meaning.measure >= 0, atoms[at].length > 2, !match.meaning.needsNumber, let found = measure(at, match) else {
            return nil
        }
        // A duration is told in so many ways that its units say nothing without a number.
        guard found.names.contains(where: { $0.isCurrency || $0.unit?.dimension != .time }) else { return nil }
        measures.append(found)
        return found.atoms.upperBound
    }
}
