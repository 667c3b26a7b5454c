/// A name being read.
struct NameDraft {
    /// UTF-8 offsets in the block's text.
    var range: Range<Int>
    var certainty: Double
}

/// Reads the names of one segment.
struct NameReader {
    let atoms: [Atom]
    /// The block's bytes.
    let text: [UInt8]
    let words: NameWords
    let evidence: CapitalEvidence
    /// Whether the segment is a headline in which capitals say nothing.
    let isTitle: Bool

    func drafts() -> [NameDraft] {
        var drafts: [NameDraft] = []
        var at = 0
        while at < atoms.count {
            // Most words are small and have no hyphen after them: asked first.
            guard atoms[at].kind == .letters, atoms[at].casing != .lower || isPrefix(at) else {
                at += 1
                continue
            }
            guard isName(at), let draft = name(at) else {
                if isBeginning(at) { drafts.append(NameDraft(range: atoms[at].range, certainty: Self.beginning)) }
                at += 1
                continue
            }
            drafts.append(draft.draft)
            at = draft.end
        }
        return drafts
    }

    // MARK: One word

    /// Whether a capitalised word may begin or continue a name.
    private func isCapital(_ at: Int) -> Bool {
        guard let atom = atoms[safe: at], atom.kind == .letters, atom.casing != .lower else { return false }
        if atom.casing == .upper, atom.length > 1 { return isSurname(at) }
        if atom.length == 1 { return isInitial(at) }
        if isTitle, !evidence.isCapitalInside(atom) || evidence.isLowerSomewhere(atom) { return false }
        return !words.isCalendar(atom) && !isOrdinal(atom)
    }

    /// `XXIe`: a Roman numeral and a short ending.
    private func isOrdinal(_ atom: Atom) -> Bool {
        guard atom.casing == .mixed, let roman = RomanNumeral(text[atom.range]) else { return false }
        return roman.length > 1 && atom.range.count - roman.length <= 4
    }

    private func isName(_ at: Int) -> Bool {
        guard isCapital(at), !words.isCivility(atoms[at]) else { return isPrefix(at) }
        guard isTitle || atoms.isStart(at) else { return true }
        if words.isFunctionWord(atoms[at]) { return false }
        // At a beginning, two capitalised words are a name unless the first is written small elsewhere.
        if !isTitle, next(at).map({ isCapital($0) && !words.isCivility(atoms[$0]) }) == true,
            !evidence.isLowerSomewhere(atoms[at])
        {
            return true
        }
        return evidence.isCapitalInside(atoms[at]) && !evidence.isLowerSomewhere(atoms[at])
    }

    /// Nothing but a beginning speaks for the word.
    static let beginning = 0.2

    /// Whether a lone word has the capital of a beginning, and nothing says that it is no name.
    private func isBeginning(_ at: Int) -> Bool {
        let atom = atoms[at]
        guard atom.casing == .capitalized || atom.casing == .mixed, !isTitle, atoms.isStart(at) else { return false }
        return isCapital(at) && !words.isFunctionWord(atom) && !words.isCivility(atom) && !evidence.isLowerSomewhere(atom)
    }

    /// `Mahmud TURKIA`: a surname set in capitals. Acronyms are shorter or stand alone.
    private func isSurname(_ at: Int) -> Bool {
        guard atoms[at].length >= 5, let before = atoms[safe: at - 1] else { return false }
        return before.isCapitalizedWord && atoms[at].isSpaced
    }

    /// `J. Durand`, not the pronoun `I`.
    private func isInitial(_ at: Int) -> Bool {
        guard let point = atoms[safe: at + 1], point.isMark("."), !point.isSpaced else { return false }
        guard !words.isCivility(atoms[at]), let following = atoms[safe: at + 2] else { return false }
        return following.kind == .letters && following.casing != .lower || following.isHyphen
    }

    /// `el-` in `el-Sarraj`, not `pro-` in `pro-Kremlin`.
    private func isPrefix(_ at: Int) -> Bool {
        guard let atom = atoms[safe: at], atom.kind == .letters, atom.casing == .lower else { return false }
        // Most words have no hyphen after them: asked first.
        guard let hyphen = atoms[safe: at + 1], hyphen.kind == .mark, hyphen.isHyphen, let word = atoms[safe: at + 2]
        else { return false }
        guard words.isParticle(atom) || words.isArticle(atom) else { return false }
        return word.isCapitalizedWord && !word.isSpaced && !atoms[safe: at - 1].isTightHyphen
    }

    // MARK: Several words

    /// The atom of the next word that may go on with the name.
    private func next(_ at: Int) -> Int? {
        guard let following = atoms[safe: at + 1] else { return nil }
        if following.kind == .letters { return following.isSpaced ? at + 1 : nil }
        guard let word = atoms[safe: at + 2], word.kind == .letters else { return nil }
        if following.isHyphen, !word.isSpaced { return at + 2 }
        if following.isMark("."), !following.isSpaced, atoms[at].length == 1 { return at + 2 }
        return nil
    }

    private func name(_ start: Int) -> (draft: NameDraft, end: Int)? {
        var last = start
        var capitals = atoms[start].casing == .lower ? [] : [start]
        while let following = continuation(last, capitals.count) {
            capitals += (last + 1...following).filter { atoms[$0].kind == .letters && atoms[$0].casing != .lower }
            last = following
        }
        guard !capitals.isEmpty, atoms[last].casing != .lower || capitals.count > 1 else { return nil }
        guard capitals.contains(where: { atoms[$0].length > 1 }) else { return nil }
        let range = atoms[start].start..<atoms[last].end
        return (NameDraft(range: range, certainty: certainty(start, capitals)), last + 1)
    }

    /// The last atom of the next piece of the name: a capitalised word, particles and one, a hyphen and a short small
    /// word (`Kim Jong-un`).
    private func continuation(_ last: Int, _ capitals: Int) -> Int? {
        guard var at = next(last) else { return nil }
        if isCapital(at) || isPrefix(at) { return isCapital(at) ? at : at + 2 }
        if atoms[at - 1].isHyphen, atoms[at].casing == .lower {
            return hyphenated(at, capitals)
        }
        var particles = 0
        while words.isParticle(atoms[at]), particles < Self.mostParticles, let following = afterParticle(at) {
            particles += 1
            if isCapital(following) { return following }
            if isPrefix(following) { return following + 2 }
            at = following
        }
        return nil
    }

    /// `van der`, `de la`.
    private static let mostParticles = 2

    /// After a particle: space, or the apostrophe of an elided one.
    private func afterParticle(_ at: Int) -> Int? {
        if let following = next(at) { return following }
        guard let apostrophe = atoms[safe: at + 1], apostrophe.isApostrophe, !apostrophe.isSpaced else { return nil }
        return atoms[safe: at + 2]?.isSpaced == false ? at + 2 : nil
    }

    /// `Stratford-upon-Avon`; `Jong-un` after another capitalised word.
    private func hyphenated(_ at: Int, _ capitals: Int) -> Int? {
        if let hyphen = atoms[safe: at + 1], hyphen.isHyphen, isCapital(at + 2), !atoms[at + 2].isSpaced { return at + 2 }
        return capitals >= 2 && atoms[at].length <= 4 && !atoms[safe: at + 1].isTightHyphen ? at : nil
    }

    // MARK: Certainty

    private func certainty(_ start: Int, _ capitals: [Int]) -> Double {
        let first = atoms[start]
        let isLower = capitals.allSatisfy { evidence.isLowerSomewhere(atoms[$0]) }
        if isTitle { return isLower ? 0.3 : 0.5 }
        // `Parlement` beside `parlement`: a capital of respect or a demonym.
        if isLower { return 0.5 }
        if atoms.isStart(start) { return evidence.isCapitalInside(first) ? 0.85 : 0.6 }
        return capitals.contains { evidence.capitals(atoms[$0]) > 1 } ? 0.95 : 0.9
    }
}

extension Atom? {
    fileprivate var isTightHyphen: Bool { self?.isHyphen == true }
}
