/// Numbers that begin with digits.
extension NumberReader {
    mutating func readDigits(_ at: Int) -> Int? {
        if isAfterDecimalMark(at) { return readQuantity(at, Figure(value: decimals(at), end: at + 1)) }
        let figure = figure(at)
        if let end = readTime(at, figure) { return end }
        if !figure.chain.isEmpty { return readChain([at] + figure.chain) }
        let slashed = slashedAtoms(at)
        if slashed.count > 1 { return readSlashed(slashed) }
        return readQuantity(at, figure)
    }

    // MARK: Dates, versions, fractions

    /// Numbers joined by full stops or commas that are no groups: `4.4.2019`, `1.10.3`.
    private mutating func readChain(_ digits: [Int]) -> Int {
        for atom in digits {
            drafts.append(NumberDraft(value: integer(atom), isInDigits: true, isTied: true, atoms: atom..<atom + 1))
        }
        addCenturies(digits)
        return digits[digits.count - 1] + 1
    }

    /// Digits joined by `/`.
    private func slashedAtoms(_ at: Int) -> [Int] {
        var digits = [at]
        while let slash = atoms[safe: digits[digits.count - 1] + 1], slash.isMark("/"), !slash.isSpaced,
            let next = atoms[safe: digits[digits.count - 1] + 2], next.kind == .digits, !next.isSpaced
        {
            digits.append(digits[digits.count - 1] + 2)
        }
        return digits
    }

    private mutating func readSlashed(_ digits: [Int]) -> Int {
        let (upper, lower) = (integer(digits[0]), integer(digits[1]))
        guard digits.count == 2, upper > 0, upper < lower, lower <= Self.largestDenominator else { return readChain(digits) }
        drafts.append(
            NumberDraft(
                kind: .fraction, value: upper / lower, parts: [upper, lower], isInDigits: true, firmness: .loose,
                atoms: digits[0]..<digits[1] + 1))
        return digits[1] + 1
    }

    /// `7/10` is a part, `3/31` a date.
    private static let largestDenominator = 10.0

    /// A year may have lost its century: in `4/4/19`, in `2008/09`.
    private mutating func addCenturies(_ digits: [Int]) {
        let last = digits[digits.count - 1]
        guard atoms[last].length == 2, drafts.count >= 2 else { return }
        let year = integer(last)
        let before = drafts[drafts.count - 2].value
        if digits.count == 3 {
            drafts[drafts.count - 1].alternatives = [1900 + year, 2000 + year]
        } else if Self.years.contains(before) {
            drafts[drafts.count - 1].alternatives = [before - before.truncatingRemainder(dividingBy: 100) + year]
        }
    }

    // MARK: Quantities

    /// `.08`: a decimal that has lost its zero.
    private func isAfterDecimalMark(_ at: Int) -> Bool {
        guard let mark = atoms[safe: at - 1], mark.kind == .mark, mark.key == decimalSeparator, decimalSeparator == 0x2E else {
            return false
        }
        return !atoms[at].isSpaced && (mark.isSpaced || atoms[safe: at - 2]?.isMark("(") == true)
    }

    private mutating func readQuantity(_ at: Int, _ figure: Figure) -> Int {
        var draft = NumberDraft(
            value: figure.value, alternatives: figure.alternatives, isInDigits: true,
            atoms: (isAfterDecimalMark(at) ? at - 1 : at)..<figure.end)
        if let part = vulgarFraction(figure.end) {
            draft.value += part
            draft.atoms = at..<figure.end + 1
        }
        takeSuffix(&draft, figure)
        takeScale(&draft)
        takePercent(&draft)
        takeContext(&draft, figure)
        takeNounAndPart(&draft)
        drafts.append(draft)
        return draft.atoms.upperBound
    }

    /// Letters that touch the digits: `2e`, `21st`, `1990s`, `1990's`.
    private func takeSuffix(_ draft: inout NumberDraft, _ figure: Figure) {
        var at = draft.atoms.upperBound
        if atoms[safe: at]?.isApostrophe == true, atoms[safe: at]?.isSpaced == false { at += 1 }
        guard let suffix = atoms[safe: at], suffix.kind == .letters, !suffix.isSpaced else { return }
        guard let match = table.match(atoms, at: at) else { return }
        let isAfterApostrophe = at > draft.atoms.upperBound
        if match.meaning.isOrdinalSuffix, !isAfterApostrophe {
            draft.kind = .ordinal
        } else if match.meaning.isDecadeSuffix, isRoundYear(figure) {
            draft.makeDecade()
        } else {
            return
        }
        draft.atoms = draft.atoms.lowerBound..<at + 1
    }

    func isRoundYear(_ figure: Figure) -> Bool {
        guard let length = figure.plainLength else { return false }
        return (length == 2 || length == 4) && figure.value.truncatingRemainder(dividingBy: 10) == 0
    }

    /// `2,5 milliards`, `3bn`, `100 k€`, `one and a half`-like `2 millions et demi`.
    private func takeScale(_ draft: inout NumberDraft) {
        takeAbbreviatedScale(&draft)
        while let word = scaleWord(draft.atoms.upperBound), let match = table.match(atoms, at: word),
            let factor = match.meaning.multiplier ?? match.meaning.collective, factor >= Self.smallestScale
        {
            draft.multiply(by: factor)
            draft.atoms = draft.atoms.lowerBound..<match.end
        }
        takeHalf(&draft)
    }

    /// The word after the digits; a currency sign may stand between: `440 $ millions`.
    private func scaleWord(_ at: Int) -> Int? {
        atoms.wordJoined(to: at) ?? (atoms[safe: at]?.isCurrency == true ? atoms.wordJoined(to: at + 1) : nil)
    }

    /// `3 cents` is money: only a thousand or more is a scale after digits.
    private static let smallestScale = 1000.0

    private func takeAbbreviatedScale(_ draft: inout NumberDraft) {
        guard let word = atoms.wordJoined(to: draft.atoms.upperBound), let match = table.match(atoms, at: word),
            let factor = match.meaning.scale
        else { return }
        let hasCurrency =
            atoms[safe: match.end].map(\.isCurrency) == true && atoms[safe: match.end]?.isSpaced == false
            || atoms[safe: draft.atoms.lowerBound - 1].map(\.isCurrency) == true
        // A single letter is a scale with money only; touching the digits it may be one: `100m` is money or length.
        guard atoms[word].length > 1 || hasCurrency || !atoms[word].isSpaced else {
            // `1,5 M de brevets`: a capital may be a scale.
            if atoms[word].casing == .upper { draft.alternatives.append(draft.value * factor) }
            return
        }
        let unscaled = draft.value
        draft.multiply(by: factor)
        if atoms[word].length == 1, !hasCurrency { draft.alternatives.append(unscaled) }
        draft.atoms = draft.atoms.lowerBound..<match.end
    }

    /// `2 millions et demi`.
    func takeHalf(_ draft: inout NumberDraft) {
        var at = draft.atoms.upperBound
        while let word = atoms.wordJoined(to: at), let match = table.match(atoms, at: word) {
            if let part = match.meaning.fraction, at > draft.atoms.upperBound, part < 1 {
                // `two and a half months` is two months and a half.
                if draft.scale == 1 { draft.parts = [draft.value, part] }
                draft.value += part * draft.scale
                draft.atoms = draft.atoms.lowerBound..<match.end
                return
            }
            guard match.meaning.isJoiner, at - draft.atoms.upperBound < Self.longestJoiner else { return }
            at = match.end
        }
    }

    /// `2 ans et demi`: the part comes after the noun. `17 heures` may be five o'clock.
    func takeNounAndPart(_ draft: inout NumberDraft) {
        guard draft.kind == .cardinal, draft.scale == 1, let noun = atoms.wordJoined(to: draft.atoms.upperBound) else { return }
        if (13...24).contains(draft.value), table.match(atoms, at: noun)?.meaning.isHourMark == true {
            draft.alternatives.append(draft.value - 12)
        }
        guard let joiner = atoms.joinedWord(after: noun), let first = table.match(atoms, at: joiner), first.meaning.isJoiner,
            let word = atoms.joinedWord(after: first.end - 1), let second = table.match(atoms, at: word)
        else { return }
        var part = second.meaning.fraction
        if second.meaning.isJoiner, let next = atoms.joinedWord(after: second.end - 1) {
            part = table.match(atoms, at: next)?.meaning.fraction
        }
        if let part { draft.alternatives.append(draft.value + part) }
    }

    /// `and a` half.
    static let longestJoiner = 2

    func takePercent(_ draft: inout NumberDraft) {
        let at = draft.atoms.upperBound
        if atoms[safe: at]?.isMark("%") == true {
            draft.kind = .percentage
            draft.atoms = draft.atoms.lowerBound..<at + 1
        } else if let word = atoms.wordJoined(to: at), let match = table.match(atoms, at: word), match.meaning.isPercent {
            draft.kind = .percentage
            draft.atoms = draft.atoms.lowerBound..<match.end
        }
    }
}

extension Atom {
    var isCurrency: Bool {
        kind == .mark && (key == 0x24 || (0xA2...0xA5).contains(key) || (0x20A0...0x20CF).contains(key))
    }
}

extension [Atom] {
    /// The word that begins at `index`, touching what stands before it or joined by space or hyphen.
    func wordJoined(to index: Int) -> Int? {
        guard index > 0, let atom = self[safe: index] else { return nil }
        return atom.kind == .letters ? index : joinedWord(after: index - 1)
    }
}
