/// The numbers of a date: its day, its year, and dates in digits only.
extension DateReader {
    /// A month with the day and the year that stand beside it: `4 avril 2019`, `1er mai`, `April 4th, 2019`.
    func dateAround(_ month: Range<Int>) -> Range<Int> {
        var extent = month
        if let day = dayBefore(month.lowerBound) { extent = (firstDay(before: day) ?? day)..<extent.upperBound }
        if extent.lowerBound == month.lowerBound, let end = dayAfter(month.upperBound) {
            extent = extent.lowerBound..<end
        }
        if let end = yearAfter(extent.upperBound) { extent = extent.lowerBound..<end }
        return extent
    }

    /// `4 avril`, `1er mai`, `the 4th of April`.
    private func dayBefore(_ month: Int) -> Int? {
        var at = month - 1
        if let word = atoms[safe: at], word.kind == .letters, word.isSpaced, isConnector(at) { at -= 1 }
        if let suffix = atoms[safe: at], suffix.kind == .letters, !suffix.isSpaced, isSuffix(at) { at -= 1 }
        return isDay(at) ? at : nil
    }

    /// `April 4`, `April 4th`; a full stop may stand between: `Sept. 4`.
    private func dayAfter(_ end: Int) -> Int? {
        var at = end
        if atoms[safe: at]?.isMark(".") == true { at += 1 }
        guard isDay(at), atoms[at].isSpaced else { return nil }
        if let suffix = atoms[safe: at + 1], suffix.kind == .letters, !suffix.isSpaced {
            return isSuffix(at + 1) ? lastDay(after: at + 2) ?? at + 2 : nil
        }
        return lastDay(after: at + 1) ?? at + 1
    }

    /// The `3` of `3 au 5 juin`, `28 et 29 mai`.
    private func firstDay(before day: Int) -> Int? {
        guard let tie = atoms[safe: day - 1], tie.isMark(in: Marks.dashes) || tie.kind == .letters && isDayJoiner(day - 1) else {
            return nil
        }
        var at = day - 2
        if let suffix = atoms[safe: at], suffix.kind == .letters, !suffix.isSpaced, isSuffix(at) { at -= 1 }
        return isDay(at) ? at : nil
    }

    /// After the `5` of `June 3 to 5`, `May 28 and 29`.
    private func lastDay(after end: Int) -> Int? {
        guard let tie = atoms[safe: end], tie.isMark(in: Marks.dashes) || tie.kind == .letters && isDayJoiner(end),
            isDay(end + 1)
        else { return nil }
        guard let suffix = atoms[safe: end + 2], suffix.kind == .letters, !suffix.isSpaced else { return end + 2 }
        return isSuffix(end + 2) ? end + 3 : nil
    }

    private func isDayJoiner(_ at: Int) -> Bool { table.match(atoms, at: at)?.meaning.isDayJoiner == true }

    /// `, 2019`, ` 2019`, ` of 2019`.
    private func yearAfter(_ end: Int) -> Int? {
        var at = end
        if let next = atoms[safe: at], next.isMark(",") || next.isMark(".") || next.kind == .letters && isConnector(at) {
            at += 1
        }
        guard let year = atoms[safe: at], year.kind == .digits, year.length == 4, NumberReader.years.contains(Double(number(at)))
        else { return nil }
        return at + 1
    }

    private func isConnector(_ at: Int) -> Bool { table.match(atoms, at: at)?.meaning.isConnector == true }
    private func isSuffix(_ at: Int) -> Bool { table.match(atoms, at: at)?.meaning.isOrdinalSuffix == true }

    private func isDay(_ at: Int) -> Bool {
        guard let day = atoms[safe: at], day.kind == .digits, day.length <= 2 else { return false }
        return (1...31).contains(number(at))
    }

    private func number(_ at: Int) -> Int { text[atoms[at].range].prefix(9).reduce(0) { $0 * 10 + Int($1 &- 0x30) } }

    /// `4/5/2019`, `04.05.19`, `2019-05-04` (ISO 8601): the month it holds.
    func numericDate(_ at: Int) -> Draft? {
        guard let mark = atoms[safe: at + 1], !mark.isSpaced, mark.isMark("/") || mark.isMark(".") || mark.isMark("-"),
            let second = atoms[safe: at + 2], second.kind == .digits, !second.isSpaced, second.length <= 2,
            let repeated = atoms[safe: at + 3], repeated.key == mark.key, !repeated.isSpaced,
            let third = atoms[safe: at + 4], third.kind == .digits, !third.isSpaced
        else { return nil }
        let isISO = atoms[at].length == 4 && third.length <= 2
        guard isISO || atoms[at].length <= 2 && (third.length == 2 || third.length == 4) else { return nil }
        let months = possibleMonths(isISO ? [number(at + 2)] : [number(at + 2), number(at)], isISO: isISO)
        guard let month = months.first else { return nil }
        return Draft(
            kind: .month, value: month, alternatives: Array(months.dropFirst()), isSure: isISO || mark.isMark("/"),
            atoms: at..<at + 5, extent: at..<at + 5)
    }

    /// From the second and the first number of a date in digits, the likelier first.
    private func possibleMonths(_ numbers: [Int], isISO: Bool) -> [Int] {
        let allowed = isISO || rules.isEitherFirst ? numbers : [rules.isMonthFirst ? numbers[1] : numbers[0]]
        return allowed.filter { (1...12).contains($0) }
    }
}
