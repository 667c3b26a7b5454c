import BitextModel

/// Finds acronyms: two capitals or more, with points or digits, that are no numeral, no shouted headline and no surname
/// set in capitals; and capitalised words in parentheses that shorten the words before them.
package struct AcronymFinder: Sendable {
    package init() {}

    /// The acronyms of all segments, in the order of the text.
    package func acronyms(in document: SegmentedDocument) -> [AcronymMention] {
        var reader = AcronymReader()
        var mentions: [AcronymMention] = []
        for (index, segment) in document.segments.enumerated() {
            let isHeading = document.isHeading(segment)
            for draft in reader.drafts(segment, of: document.text(of: segment).utf8, isHeading: isHeading) {
                mentions.append(
                    AcronymMention(
                        text: draft.text, segment: index, range: draft.range, tokens: tokenRange(draft.range, in: segment.tokens),
                        fullForm: draft.fullForm))
            }
        }
        return mentions
    }
}

/// An acronym being read.
struct AcronymDraft {
    /// Without points and plural `s`.
    var text: String
    var range: Range<Int>
    var atoms: Range<Int>
    var fullForm: Range<Int>?
}

struct AcronymReader {
    private var scanner = AtomScanner()
    private var text: [UInt8] = []

    private var atoms: [Atom] { scanner.atoms }

    mutating func drafts(_ segment: Segment, of text: [UInt8], isHeading: Bool) -> [AcronymDraft] {
        self.text = text
        scanner.scan(segment, of: text)
        guard !isShouted(isHeading: isHeading) else { return [] }
        var drafts: [AcronymDraft] = []
        var at = 0
        while at < atoms.count {
            let draft = acronym(at) ?? parenthesizedWord(at)
            if let draft { drafts.append(draft) }
            at = draft?.atoms.upperBound ?? at + 1
        }
        return drafts
    }

    // MARK: Where capitals say nothing

    /// Whether the segment is set in capitals: every word of a heading, or six in ten of four words or more. In running
    /// text acronyms stay far below that.
    private func isShouted(isHeading: Bool) -> Bool {
        var (words, shouted) = (0, 0)
        for atom in atoms where atom.kind == .letters && atom.length > 1 {
            words += 1
            if atom.casing == .upper { shouted += 1 }
        }
        if words == shouted { return isHeading ? words > 0 : words > 2 }
        return words >= 4 && shouted * 10 >= words * 6
    }

    // MARK: Acronyms

    private func acronym(_ at: Int) -> AcronymDraft? {
        guard atoms[at].kind == .letters, atoms[at].casing != .lower, !touchesWordBefore(at) else { return nil }
        let draft = dotted(at) ?? plain(at)
        guard var draft, !isCredit(draft.atoms) else { return nil }
        draft.fullForm = AcronymDefinition(atoms: atoms, text: text, acronym: draft).fullForm
        return draft
    }

    private func touchesWordBefore(_ at: Int) -> Bool {
        guard let before = atoms[safe: at - 1], !atoms[at].isSpaced else { return false }
        return before.kind == .digits
    }

    /// `ONU`, `ONGs`, `G5`, `H1N1`.
    private func plain(_ at: Int) -> AcronymDraft? {
        var (end, capitals, digits) = (at, 0, 0)
        while let atom = atoms[safe: end], end == at || !atom.isSpaced, atom.kind != .mark {
            if atom.kind == .digits {
                digits += atom.length
            } else if atom.casing == .upper {
                capitals += atom.length
            } else if let stem = pluralStem(atom) {
                capitals += stem
            } else {
                return nil
            }
            end += 1
        }
        guard capitals > 1 || capitals == 1 && digits > 0, !isNumeral(at, end), !isSurname(at, end) else { return nil }
        return draft(at..<end)
    }

    /// How many capitals stand before a plural `s`; nil when there are other small letters.
    private func pluralStem(_ atom: Atom) -> Int? {
        guard atom.casing == .mixed, atom.length > 2, text[atom.end - 1] == UInt8(ascii: "s") else { return nil }
        let stem = text[atom.start..<atom.end - 1]
        return stem.allSatisfy { ($0 & 0xDF) &- 0x41 < 26 && $0 & 0x20 == 0 } ? atom.length - 1 : nil
    }

    /// `U.N.`, `U.N`. Before a capitalised word two letters are as often a person's initials (`G. W. Bush`).
    private func dotted(_ at: Int) -> AcronymDraft? {
        var (end, letters) = (at, 0)
        while let atom = atoms[safe: end], atom.kind == .letters, atom.length == 1, atom.casing == .upper,
            end == at || !atom.isSpaced
        {
            letters += 1
            end += 1
            guard let point = atoms[safe: end], point.isMark("."), !point.isSpaced else { break }
            end += 1
        }
        guard letters > 1, end > at + 2 else { return nil }
        if letters == 2, let next = atoms[safe: end], next.isSpaced, next.isCapitalizedWord, !followsLowerCase(at) { return nil }
        return draft(at..<end)
    }

    private func followsLowerCase(_ at: Int) -> Bool {
        guard let before = atoms[safe: at - 1] else { return false }
        return before.kind == .letters && before.casing == .lower || before.isApostrophe
    }

    private func draft(_ range: Range<Int>) -> AcronymDraft {
        var bytes: [UInt8] = []
        for atom in atoms[range] where atom.kind != .mark {
            bytes += text[atom.start..<atom.end - (pluralStem(atom) == nil ? 0 : 1)]
        }
        return AcronymDraft(
            text: String(decoding: bytes, as: UTF8.self), range: atoms[range.lowerBound].start..<atoms[range.upperBound - 1].end,
            atoms: range)
    }

    // MARK: What looks like one

    /// `II`, `XIV`: capitals that are a numeral of I, V and X.
    private func isNumeral(_ start: Int, _ end: Int) -> Bool {
        guard end == start + 1, let roman = RomanNumeral(text[atoms[start].range]) else { return false }
        let hasOnlySmallOnes = !text[atoms[start].range].contains(UInt8(ascii: "L"))
        return hasOnlySmallOnes && roman.length == atoms[start].range.count
    }

    /// A surname in capitals after a first name (`Mahmud TURKIA`), or the place that opens a dispatch (`TRIPOLI (`).
    private func isSurname(_ start: Int, _ end: Int) -> Bool {
        guard end == start + 1, atoms[start].length >= Self.shortestSurname else { return false }
        if let before = atoms[safe: start - 1], before.isCapitalizedWord, atoms[start].isSpaced { return true }
        guard start == 0, let next = atoms[safe: end] else { return false }
        return next.isMark("(") || next.isMark(",") || next.isMark(in: Marks.dashes)
    }

    /// Acronyms of four letters and fewer follow a capitalised word all the time (`Mission ONU`).
    private static let shortestSurname = 5

    /// `/ AFP`, `© AFP`: who took the photograph.
    private func isCredit(_ range: Range<Int>) -> Bool {
        guard let before = atoms[safe: range.lowerBound - 1] else { return false }
        return before.isMark("©") || before.isMark("/") && before.isSpaced && atoms[range.lowerBound].isSpaced
    }

    // MARK: Acronyms written as words

    /// `(Cédéao)` after the words it shortens.
    private func parenthesizedWord(_ at: Int) -> AcronymDraft? {
        let atom = atoms[at]
        guard atom.kind == .letters, atom.casing == .capitalized, (4...12).contains(atom.length) else { return nil }
        guard atoms[safe: at - 1]?.isMark("(") == true, atoms[safe: at + 1]?.isMark(")") == true else { return nil }
        var draft = draft(at..<at + 1)
        draft.fullForm = AcronymDefinition(atoms: atoms, text: text, acronym: draft).fullForm
        return draft.fullForm == nil ? nil : draft
    }
}
