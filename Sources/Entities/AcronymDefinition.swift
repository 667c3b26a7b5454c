/// The words that spell an acronym out beside it: `Armée nationale libyenne (ANL)`, `ANL (Armée nationale libyenne)`,
/// `ANL, pour Armée nationale libyenne`. Words and letters are matched by initials.
struct AcronymDefinition {
    let atoms: [Atom]
    let text: [UInt8]
    let acronym: AcronymDraft

    /// UTF-8 offsets in the block's text.
    var fullForm: Range<Int>? {
        let (start, end) = (acronym.atoms.lowerBound, acronym.atoms.upperBound)
        if atoms[safe: start - 1]?.isMark("(") == true, let found = before(start - 1) { return found }
        if atoms[safe: end]?.isMark("(") == true, let found = inside(end + 1) { return found }
        if atoms[safe: end]?.isMark(",") == true { return afterComma(end + 1) }
        return nil
    }

    /// The words before atom `end`, the last of which must be spelled.
    private func before(_ end: Int) -> Range<Int>? {
        var words: [Int] = []
        var at = end - 1
        while at >= 0, words.count < maximumWords, atoms[at].kind == .letters || atoms[at].isLink {
            if atoms[at].kind == .letters { words.append(at) }
            at -= 1
        }
        return spelled(Array(words.reversed()), isAnchoredAtEnd: true)
    }

    private func inside(_ start: Int) -> Range<Int>? {
        let words = following(start)
        guard let last = words.last, atoms[safe: last + 1]?.isMark(")") == true else { return nil }
        return spelled(words, isAnchoredAtEnd: true)
    }

    /// After a comma and at most two small words (`pour`, `or the`).
    private func afterComma(_ start: Int) -> Range<Int>? {
        var words = following(start)[...]
        let small = words.prefix(while: isSmall).count
        guard small <= 2 else { return nil }
        words = words.dropFirst(small)
        return spelled(Array(words), isAnchoredAtEnd: false)
    }

    private func following(_ start: Int) -> [Int] {
        var words: [Int] = []
        var at = start
        while let atom = atoms[safe: at], words.count < maximumWords, atom.kind == .letters || atom.isLink {
            if atom.kind == .letters { words.append(at) }
            at += 1
        }
        return words
    }

    /// Small words may stand between those that count: `Communauté économique des États de l’Afrique de l’Ouest` has nine
    /// words for six letters.
    private var maximumWords: Int { min(2 * acronym.text.utf8.count + 4, 24) }

    // MARK: Matching initials

    /// The shortest stretch of `words` whose initials spell the acronym.
    private func spelled(_ words: [Int], isAnchoredAtEnd: Bool) -> Range<Int>? {
        let letters = plainLetters(acronym.text)
        guard letters.count > 1, words.count > 1 else { return nil }
        let names = words.map { plainLetters(String(decoding: text[atoms[$0].range], as: UTF8.self)) }
        let starts = isAnchoredAtEnd ? Array(words.indices.reversed()) : [0]
        for start in starts where names[start].first == letters.first && !isSmall(words[start]) {
            let match = InitialMatch(names: names, isSmall: words.map(isSmall), letters: letters)
            guard let end = match.end(from: start, mustReachEnd: isAnchoredAtEnd), end - start > 1 else { continue }
            return atoms[words[start]].start..<atoms[words[end - 1]].end
        }
        return nil
    }

    /// Articles and prepositions need not be spelled.
    private func isSmall(_ word: Int) -> Bool { atoms[word].casing == .lower && atoms[word].length <= 4 }

    private func plainLetters(_ word: String) -> [UInt8] { Latin.plain(word).filter { $0 != 0x20 } }
}

extension Atom {
    /// What may stand between the words of a full form.
    fileprivate var isLink: Bool { isApostrophe || isHyphen }
}

/// Matches the letters of an acronym with the beginnings of words: each word gives its initial, or up to three letters
/// (`Cédéao`), or, when it is small, none.
private struct InitialMatch {
    let names: [[UInt8]]
    let isSmall: [Bool]
    let letters: [UInt8]

    private static let longestBeginning = 3

    /// The index after the last word used, when the words from `start` on spell all letters. Dynamic programming over
    /// words and letters, both bounded.
    func end(from start: Int, mustReachEnd: Bool) -> Int? {
        var reached: Set<Int> = [0]
        for word in start..<names.count {
            var next: Set<Int> = isSmall[word] && word > start ? reached : []
            for count in reached { next.formUnion(counts(after: count, names[word])) }
            if next.contains(letters.count), !mustReachEnd || word == names.count - 1 { return word + 1 }
            next.remove(letters.count)
            if next.isEmpty { return nil }
            reached = next
        }
        return nil
    }

    private func counts(after count: Int, _ name: [UInt8]) -> [Int] {
        var found: [Int] = []
        for (offset, letter) in name.prefix(Self.longestBeginning).enumerated() {
            guard count + offset < letters.count, letters[count + offset] == letter else { break }
            found.append(count + offset + 1)
        }
        return found
    }
}
