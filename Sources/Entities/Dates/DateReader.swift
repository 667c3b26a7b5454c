import BitextModel

/// Reads the dates of one segment after the other.
struct DateReader {
    struct Rules {
        var areCapitalized: Bool
        var directionFollows: Bool
        var isMonthFirst: Bool
        var isEitherFirst: Bool
    }

    struct Draft {
        var kind: DateMention.Kind
        var value: Int
        var alternatives: [Int] = []
        var isSure: Bool
        var isNarrative = false
        var atoms: Range<Int>
        var extent: Range<Int>
    }

    let table: PhraseTable<DateMeaning>
    let rules: Rules
    private var scanner = AtomScanner()
    private(set) var atoms: [Atom] = []
    private(set) var text: [UInt8] = []
    private var drafts: [Draft] = []

    init(table: PhraseTable<DateMeaning>, rules: Rules) {
        self.table = table
        self.rules = rules
    }

    mutating func drafts(_ segment: Segment, of text: [UInt8]) -> [Draft] {
        self.text = text
        drafts.removeAll(keepingCapacity: true)
        scanner.scan(segment, of: text, into: &atoms)
        var at = 0
        while at < atoms.count { at = max(read(at), at + 1) }
        return drafts
    }

    private mutating func read(_ at: Int) -> Int {
        if atoms[at].kind == .digits {
            guard let draft = numericDate(at) else { return at }
            drafts.append(draft)
            return draft.extent.upperBound
        }
        guard atoms[at].kind == .letters, let match = table.match(atoms, at: at) else { return at }
        guard let draft = draft(match.meaning, at..<match.end) else { return at }
        drafts.append(draft)
        // `last Monday` is a weekday and a period.
        if draft.kind == .weekday || draft.kind == .month, let period = period(match.meaning, at..<match.end) {
            drafts.append(period)
        }
        return draft.extent.upperBound
    }

    private func draft(_ meaning: DateMeaning, _ taken: Range<Int>) -> Draft? {
        if let day = meaning.relativeDay {
            return Draft(
                kind: .relativeDay, value: day, isSure: true, isNarrative: meaning.isNarrative, atoms: taken, extent: taken)
        }
        if meaning.month > 0, let month = month(meaning, taken) { return month }
        if meaning.weekday > 0, let weekday = weekday(meaning, taken) { return weekday }
        return meaning.period > 0 ? period(meaning, taken) : nil
    }

    // MARK: Months and weekdays

    private func month(_ meaning: DateMeaning, _ taken: Range<Int>) -> Draft? {
        let extent = dateAround(taken)
        let hasNumber = extent != taken
        // Beside a day or a year, a capital that the language does not want is a slip.
        let isWritten = isWrittenAsName(taken.lowerBound) || hasNumber && !rules.areCapitalized
        guard hasNumber || !meaning.isAbbreviation, isWritten else { return nil }
        let isSure = hasNumber || isShown(taken) || !meaning.isAmbiguous && !isInName(taken)
        return Draft(kind: .month, value: meaning.month, isSure: isSure, atoms: taken, extent: extent)
    }

    private func weekday(_ meaning: DateMeaning, _ taken: Range<Int>) -> Draft? {
        guard isWrittenAsName(taken.lowerBound) else { return nil }
        return Draft(
            kind: .weekday, value: meaning.weekday, isSure: isShown(taken) || !isInName(taken), atoms: taken, extent: taken)
    }

    /// Whether a capital stands where the language wants it. Where it wants none, one inside a sentence makes a name:
    /// `la planète Mars`.
    private func isWrittenAsName(_ at: Int) -> Bool {
        if rules.areCapitalized { return atoms[at].casing != .lower }
        return atoms[at].casing != .capitalized || isAtStart(at)
    }

    private func isAtStart(_ at: Int) -> Bool { at == 0 || atoms[at - 1].isMark(in: Marks.openers) }

    /// Whether the word before shows that it is a date: `in May`, `last Monday`, `mid-April`.
    private func isShown(_ taken: Range<Int>) -> Bool {
        var at = taken.lowerBound - 1
        if atoms[safe: at]?.isHyphen == true, !atoms[taken.lowerBound].isSpaced { at -= 1 }
        guard let before = atoms[safe: at], before.kind == .letters else { return false }
        guard let meaning = table.match(atoms, at: at)?.meaning else { return false }
        return meaning.isConnector || meaning.isPast || meaning.isFuture || meaning.weekday > 0
    }

    /// Whether a capitalised word beside it makes it part of a name: `Theresa May`, `Black Friday`.
    private func isInName(_ taken: Range<Int>) -> Bool {
        guard rules.areCapitalized else { return false }
        let at = taken.lowerBound
        if let before = atoms[safe: at - 1], before.isCapitalizedWord, !isAtStart(at - 1) { return true }
        guard let after = atoms[safe: taken.upperBound], after.isCapitalizedWord, after.isSpaced else { return false }
        return table.match(atoms, at: taken.upperBound)?.meaning.month ?? 0 == 0
    }

    // MARK: Periods

    /// `la semaine dernière`, `next week`.
    private func period(_ meaning: DateMeaning, _ taken: Range<Int>) -> Draft? {
        guard let at = rules.directionFollows ? atoms.joinedWord(after: taken.upperBound - 1) : taken.lowerBound - 1,
            let word = atoms[safe: at], word.kind == .letters, let match = table.match(atoms, at: at)
        else { return nil }
        guard match.meaning.isPast != match.meaning.isFuture else { return nil }
        return Draft(
            kind: .period, value: DateMention.period(meaning.period, isPast: match.meaning.isPast), isSure: true,
            atoms: min(at, taken.lowerBound)..<max(match.end, taken.upperBound), extent: taken)
    }
}
