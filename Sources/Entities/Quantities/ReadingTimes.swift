/// Times of the day: `14h30`, `14 h 30`, `14:30`, `2.30 pm`, `2 p.m.`.
extension NumberReader {
    mutating func readTime(_ at: Int, _ figure: Figure) -> Int? {
        let hour = integer(at)
        guard atoms[at].length <= 2, hour <= 24 else { return nil }
        guard let clock = clockWithMark(at + 1) ?? clockWithColon(at) ?? clockWithHalf(at, figure) else { return nil }
        var draft = NumberDraft(
            kind: .time, value: hour * 60 + clock.minutes,
            parts: [hour] + (clock.minutes > 0 ? [clock.minutes] : []) + (clock.seconds.map { [$0] } ?? []),
            isInDigits: true, atoms: at..<clock.end)
        if !takeDayHalf(&draft, hour) { takeEitherHalf(&draft, hour) }
        drafts.append(draft)
        return draft.atoms.upperBound
    }

    private struct Clock {
        var minutes: Double
        var seconds: Double?
        var end: Int
    }

    /// `six heures trente`, `deux heures et demie`: a time or a duration in words.
    func takeSpokenTime(_ draft: inout NumberDraft) -> Bool {
        guard draft.value <= 24, draft.value == draft.value.rounded(), let clock = clockWithMark(draft.atoms.upperBound) else {
            return false
        }
        draft.kind = .time
        draft.parts = [draft.value, clock.minutes]
        draft.value = draft.value * 60 + clock.minutes
        draft.atoms = draft.atoms.lowerBound..<clock.end
        draft.firmness = .loose
        takeEitherHalf(&draft, draft.parts[0])
        return true
    }

    /// `14h30`, `14 h`, `14 heures 30`. A mark of several letters without minutes may be a duration: no time.
    private func clockWithMark(_ at: Int) -> Clock? {
        guard let word = atoms.wordJoined(to: at), let match = table.match(atoms, at: word), match.meaning.isHourMark else {
            return nil
        }
        if let minutes = minutes(match.end) { return Clock(minutes: minutes, end: match.end + 1) }
        if let spoken = spokenMinutes(after: match.end) { return spoken }
        return atoms[word].length == 1 ? Clock(minutes: 0, end: match.end) : nil
    }

    private func spokenMinutes(after end: Int) -> Clock? {
        guard var word = atoms.joinedWord(after: end - 1), var match = table.match(atoms, at: word) else { return nil }
        if match.meaning.isJoiner, let next = atoms.joinedWord(after: match.end - 1), let after = table.match(atoms, at: next) {
            (word, match) = (next, after)
        }
        if match.meaning.isJoiner, let next = atoms.joinedWord(after: match.end - 1), let after = table.match(atoms, at: next) {
            (word, match) = (next, after)
        }
        if let part = match.meaning.fraction, part == 0.5 || part == 0.25 { return Clock(minutes: part * 60, end: match.end) }
        let minutes = spelling(word)
        return (5..<60).contains(minutes.value) ? Clock(minutes: minutes.value, end: minutes.end) : nil
    }

    /// `14:30`, `2 :03 :59`.
    private func clockWithColon(_ at: Int) -> Clock? {
        guard let minutes = minutes(after: ":", at + 1) else { return nil }
        let seconds = self.minutes(after: ":", at + 3)
        return Clock(minutes: minutes, seconds: seconds, end: seconds == nil ? at + 3 : at + 5)
    }

    /// `2 pm`, `2.30 pm`.
    private func clockWithHalf(_ at: Int, _ figure: Figure) -> Clock? {
        if figure.end == at + 1, dayHalf(at + 1) != nil { return Clock(minutes: 0, end: at + 1) }
        guard let minutes = minutes(after: ".", at + 1), dayHalf(at + 3) != nil else { return nil }
        return Clock(minutes: minutes, end: at + 3)
    }

    private func minutes(after mark: Unicode.Scalar, _ at: Int) -> Double? {
        guard let atom = atoms[safe: at], atom.isMark(mark), atoms[safe: at + 1]?.isSpaced == false else {
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

    private func takeDayHalf(_ draft: inout NumberDraft, _ hour: Double) -> Bool {
        guard let half = dayHalf(draft.atoms.upperBound) else { return false }
        draft.atoms = draft.atoms.lowerBound..<half.end
        if hour <= 12 { draft.value += (hour == 12 ? half.hours - 12 : half.hours) * 60 }
        return true
    }

    /// Up to noon, an hour that no word gives to a half of the day may belong to either.
    private func takeEitherHalf(_ draft: inout NumberDraft, _ hour: Double) {
        if (1...12).contains(hour) { draft.alternatives = [draft.value + (hour == 12 ? -720 : 720)] }
    }
}
