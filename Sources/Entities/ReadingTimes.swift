/// Times of the day: `14h30`, `14 h 30`, `14:30`, `2.30 pm`, `2 p.m.`.
extension NumberReader {
    mutating func readTime(_ at: Int, _ figure: Figure) -> Int? {
        let hour = integer(at)
        guard atoms[at].length <= 2, hour <= 24 else { return nil }
        guard let clock = clockWithMark(at) ?? clockWithColon(at) ?? clockWithHalf(at, figure) else { return nil }
        var draft = NumberDraft(
            kind: .time, value: hour * 60 + clock.minutes, parts: clock.minutes > 0 ? [hour, clock.minutes] : [hour],
            isInDigits: true, atoms: at..<clock.end)
        takeDayHalf(&draft, hour)
        drafts.append(draft)
        return draft.atoms.upperBound
    }

    private typealias Clock = (minutes: Double, end: Int)

    /// `14h30`, `14 h`, `14 heures 30`. A mark of several letters without minutes may be a duration: no time.
    private func clockWithMark(_ at: Int) -> Clock? {
        guard let word = atoms.wordJoined(to: at + 1), let match = table.match(atoms, at: word), match.meaning.isHourMark else {
            return nil
        }
        if let minutes = minutes(match.end) { return (minutes, match.end + 1) }
        return atoms[word].length == 1 ? (0, match.end) : nil
    }

    /// `14:30`, `14:30:05`; the seconds are read and left out.
    private func clockWithColon(_ at: Int) -> Clock? {
        guard let minutes = minutes(after: ":", at + 1) else { return nil }
        return (minutes, self.minutes(after: ":", at + 3) == nil ? at + 3 : at + 5)
    }

    /// `2 pm`, `2.30 pm`.
    private func clockWithHalf(_ at: Int, _ figure: Figure) -> Clock? {
        if figure.end == at + 1, dayHalf(at + 1) != nil { return (0, at + 1) }
        guard let minutes = minutes(after: ".", at + 1), dayHalf(at + 3) != nil else { return nil }
        return (minutes, at + 3)
    }

    private func minutes(after mark: Unicode.Scalar, _ at: Int) -> Double? {
        guard let atom = atoms[safe: at], atom.isMark(mark), !atom.isSpaced, atoms[safe: at + 1]?.isSpaced == false else {
            return nil
        }
        return minutes(at + 1)
    }

    private func minutes(_ at: Int) -> Double? {
        guard let atom = atoms[safe: at], atom.kind == .digits, atom.length == 2 else { return nil }
        let minutes = integer(at)
        return minutes < 60 ? minutes : nil
    }

    private func dayHalf(_ at: Int) -> (hours: Double, end: Int)? {
        guard let word = atoms.wordJoined(to: at), let match = table.match(atoms, at: word) else { return nil }
        return match.meaning.dayHalf.map { ($0, match.end) }
    }

    private func takeDayHalf(_ draft: inout NumberDraft, _ hour: Double) {
        guard let half = dayHalf(draft.atoms.upperBound) else { return }
        draft.atoms = draft.atoms.lowerBound..<half.end
        if hour <= 12 { draft.value += (hour == 12 ? half.hours - 12 : half.hours) * 60 }
    }
}
