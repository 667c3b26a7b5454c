import BitextModel
import Entities

/// A word of a bead: a token or a part of a hyphenated one.
struct BeadWord {
    /// In ``WordForms``.
    var form: Int
    var segment: Int
    /// In the segment's tokens.
    var token: Int
    /// In the bead's tokens of that side.
    var place: Int
    var isCapital: Bool
    var isFunction: Bool
}

/// What says that a word is a name.
package enum NameEvidence: Sendable {
    /// Those of the article.
    case capitals
    /// The capital of a beginning, and that no lexicon knows the word or the other side has it too.
    case beginning
    /// A glossary, whatever the capitals: *tchèque*.
    case glossary
}

/// A name as one bead has it.
package struct BeadName: Sendable, Equatable {
    /// As written.
    package var text: String
    package var segment: Int
    /// UTF-8 offsets in the segment's block.
    package var range: Range<Int>
    package var isAcronym: Bool
    /// Begun by a capitalised article inside a sentence: the title of a work, which languages translate as they like.
    package var isTitle = false
    /// What says that it is a name.
    package var evidence = NameEvidence.capitals
    /// Its words that say something, by their place among the bead's words of that side.
    var words: [Int]
}

/// Cuts the tokens of beads into words and finds the words of the names.
struct BeadReader {
    private let bitext: Bitext
    private let sides: Sides<SideContext>

    /// What the translation's language is called in itself, in small letters.
    var targetLanguage: String { sides.target.language.name.lowercased() }

    /// Whether anything in a bead is worth cutting it into words.
    func hasNames(_ bead: Bead) -> Bool {
        Side.allCases.contains { !sides[$0].names(in: bead[$0]).isEmpty || !sides[$0].acronyms(in: bead[$0]).isEmpty }
    }

    init(_ bitext: Bitext, _ sides: Sides<SideContext>) {
        self.bitext = bitext
        self.sides = sides
    }

    func words(_ bead: Bead, _ side: Side, _ forms: inout WordForms) -> [BeadWord] {
        var result: [BeadWord] = []
        var before = 0
        for index in bead[side].clamped(to: bitext[side].segments.indices) {
            let segment = bitext[side].segments[index]
            let text = bitext[side].text(of: segment).utf8
            for (number, token) in segment.tokens.enumerated() where token.kind == .word {
                let isCapital = token.isCapitalised(in: text)
                // An elided article is a function word with its apostrophe.
                let whole = forms.number(token.folded)
                let isFunction = forms.isFunction(whole, side)
                func add(_ form: Int) {
                    result.append(
                        BeadWord(
                            form: form, segment: index, token: number, place: before + number,
                            isCapital: isCapital, isFunction: isFunction))
                }
                if token.isPlain {
                    add(whole)
                    if let rest = token.afterLostApostrophe(in: text, sides[side].language.elisions) { add(forms.number(rest)) }
                } else {
                    for piece in token.pieces { add(forms.number(piece)) }
                }
            }
            before += segment.tokens.count
        }
        return result
    }

    /// Whether a capital may be that of a sentence inside the segment: after a colon, a dash, or a quotation mark that is
    /// not soon followed by another, as it would be around a title.
    func beginsSentence(_ word: BeadWord, _ side: Side) -> Bool {
        let tokens = bitext[side].segments[word.segment].tokens
        guard word.token > 0, tokens[word.token - 1].kind == .punctuation else { return false }
        let marks = sides[side].language.quotationMarks.joined()
        guard marks.contains(tokens[word.token - 1].folded) else { return true }
        return !tokens[word.token...].prefix(Self.longestTitle).contains { marks.contains($0.folded) }
    }

    /// *Me* before a lawyer's name.
    func isCivility(_ word: BeadWord, _ side: Side) -> Bool {
        let folded = bitext[side].segments[word.segment].tokens[word.token].folded
        let civilities = sides[side].language.civilities
        return civilities[folded] != nil || civilities[folded + "."] != nil
    }

    /// Tokens between the quotation marks around the title of a work.
    private static let longestTitle = 10

    /// Where a word stands in its segment's block.
    func range(_ word: BeadWord, _ side: Side) -> Range<Int> { bitext[side].segments[word.segment].tokens[word.token].range }

    /// A capitalised word that is only probably a name accuses nobody.
    private static let certain = 0.85
    /// Two capitalised words at a beginning: all but the first are a name.
    private static let doubtful = 0.6
    /// Names of so few letters are pieces of numerals and formulas.
    private static let shortest = 2

    /// - Parameters:
    ///   - words: of this side.
    ///   - others: of the other side.
    func names(_ bead: Bead, _ side: Side, _ words: [BeadWord], _ others: [BeadWord], _ forms: inout WordForms) -> [BeadName] {
        let sure = named(bead, side, words, others, &forms)
        return sure + beginnings(bead, side, words, others, sure, &forms)
    }

    private func named(_ bead: Bead, _ side: Side, _ words: [BeadWord], _ others: [BeadWord], _ forms: inout WordForms)
        -> [BeadName]
    {
        var result: [BeadName] = []
        for name in sides[side].names(in: bead[side]) where name.certainty >= Self.doubtful {
            var inside = places(name, side, words, &forms)
            // At a beginning nothing says that the first word is one of the name.
            if name.certainty < Self.certain, inside.count > 1, !stands(words[inside[0]], others, forms),
                !forms.isStrange(words[inside[0]].form), forms.isOrdinary(words[inside[0]].form, side)
            {
                inside.removeFirst()
            }
            guard inside.contains(where: { forms.length(words[$0].form) > Self.shortest }) else { continue }
            result.append(
                BeadName(
                    text: name.text, segment: name.segment, range: name.range, isAcronym: name.text.isAcronymLike,
                    isTitle: isTitle(inside, words, side), words: inside))
        }
        for acronym in sides[side].acronyms(in: bead[side]) {
            let inside = words.indices.filter {
                words[$0].segment == acronym.segment && acronym.tokens.contains(words[$0].token)
            }
            guard let first = inside.first, forms.length(words[first].form) > 1,
                !result.contains(where: { $0.segment == acronym.segment && $0.range.overlaps(acronym.range) })
            else { continue }
            result.append(
                BeadName(text: acronym.text, segment: acronym.segment, range: acronym.range, isAcronym: true, words: inside))
        }
        return result
    }

    /// Words that begin a sentence and may be names: no lexicon knows them, or the other side has them too.
    private func beginnings(
        _ bead: Bead, _ side: Side, _ words: [BeadWord], _ others: [BeadWord], _ names: [BeadName], _ forms: inout WordForms
    ) -> [BeadName] {
        sides[side].beginnings(in: bead[side]).compactMap { mention in
            let inside = places(mention, side, words, &forms)
            guard let first = inside.first, forms.length(words[first].form) > Self.shortest,
                !names.contains(where: { $0.overlaps(mention.segment, mention.range) }),
                forms.isUnheard(words[first].form, side) || stands(words[first], others, forms)
            else { return nil }
            return BeadName(
                text: mention.text, segment: mention.segment, range: mention.range, isAcronym: mention.text.isAcronymLike,
                evidence: .beginning, words: inside)
        }
    }

    /// Countries, places and peoples that a glossary knows and whose capitals say nothing.
    func known(
        _ places: [NameConcepts.Place], _ side: Side, _ words: [BeadWord], _ names: [BeadName], _ concepts: NameConcepts
    ) -> [BeadName] {
        places.compactMap { place in
            guard concepts.isPlaceOrPeople(place), !names.contains(where: { $0.overlaps(place.segment, place.range) })
            else { return nil }
            let inside = words.indices.filter {
                words[$0].segment == place.segment && !words[$0].isFunction && place.range.overlaps(range(words[$0], side))
            }
            let isNamed =
                inside.contains { words[$0].isCapital }
                || concepts.isWrittenSmall(place, side) && !concepts.isWrittenSmall(place)
            // `Co` of `Co-operating` is no place that a glossary writes so without its accent.
            guard isNamed, !inside.isEmpty, place.range.count > Self.shortest else { return nil }
            let text = bitext[side].string(place.range, in: bitext[side].segments[place.segment])
            return BeadName(
                text: text, segment: place.segment, range: place.range, isAcronym: false, evidence: .glossary, words: inside)
        }
    }

    private func stands(_ word: BeadWord, _ others: [BeadWord], _ forms: WordForms) -> Bool {
        others.contains { forms.bare($0.form) == forms.bare(word.form) }
    }

    /// A capitalised function word in the middle of a sentence begins a title: *Le Joueur*, *The Gambler*.
    private func isTitle(_ name: [Int], _ words: [BeadWord], _ side: Side) -> Bool {
        guard let first = name.first, first > 1 else { return false }
        let (article, before) = (words[first - 1], words[first - 2])
        return article.isCapital && article.isFunction && !isCivility(article, side) && article.segment == words[first].segment
            && before.segment == article.segment
    }

    /// The words that say something: function words and initials only where there is nothing else.
    private func places(_ name: NameMention, _ side: Side, _ words: [BeadWord], _ forms: inout WordForms) -> [Int] {
        let first = words.partitionPoint { ($0.segment, $0.token) < (name.segment, name.tokens.lowerBound) }
        let end = words.partitionPoint { ($0.segment, $0.token) < (name.segment, name.tokens.upperBound) }
        var inside = Array(first..<max(first, end))
        let tokens = bitext[side].segments[name.segment].tokens
        // `Haftar` in `pro-Haftar`: of a token that reaches out of the name, only the words that stand in it.
        if inside.contains(where: { !name.range.contains(tokens[words[$0].token].range) }) {
            let parts = Set(Self.parts(name.text).map { forms.number($0) })
            inside = inside.filter { parts.contains(forms.bare(words[$0].form)) }
        }
        let telling = inside.filter { words[$0].isCapital && !words[$0].isFunction && forms.length(words[$0].form) > 1 }
        return telling.isEmpty ? inside : telling
    }

    private static func parts(_ name: String) -> [String] {
        String(decoding: Latin.plain(name), as: UTF8.self).split(separator: " ").map(String.init)
    }
}

extension String {
    /// `NRCan`, `SMEs`: short, with capitals inside.
    fileprivate var isAcronymLike: Bool { utf8.count <= 6 && utf8.dropFirst().contains { $0 &- 0x41 < 26 } && !contains(" ") }
}

extension Token {
    /// Whether its first letter is a capital: folding changed it.
    fileprivate func isCapitalised(in text: [UInt8]) -> Bool { Self.beginsWithCapital(text[range]) }

    private static func beginsWithCapital(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if first < 0x80 { return first &- 0x41 < 26 }
        return String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isUppercase == true
    }

    /// The name in a word whose elided article lost its apostrophe, as happens to texts on their way through programs:
    /// `elysée` of `lElysée`.
    fileprivate func afterLostApostrophe(in text: [UInt8], _ elisions: [String]) -> String? {
        let word = text[range]
        for elision in elisions {
            let letters = elision.utf8.dropLast()
            guard word.starts(with: letters), Self.beginsWithCapital(word.dropFirst(letters.count)) else { continue }
            return String(decoding: folded.utf8.dropFirst(letters.count), as: UTF8.self)
        }
        return nil
    }

    /// Whether it is one word, without hyphen, apostrophe or point.
    fileprivate var isPlain: Bool { !folded.utf8.contains { Self.isJoint($0) || $0 == Self.point } }

    /// `bettencourt`, `meyers` of `bettencourt-meyers`.
    fileprivate var pieces: [String] {
        let pieces = folded.utf8.filter { $0 != Self.point }.split(whereSeparator: Self.isJoint)
        return pieces.isEmpty ? [folded] : pieces.map { String(decoding: $0, as: UTF8.self) }
    }

    /// `u.s.` is the word `us`.
    private static let point = UInt8(ascii: ".")

    private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") }
}

extension BeadName {
    func overlaps(_ segment: Int, _ range: Range<Int>) -> Bool { self.segment == segment && self.range.overlaps(range) }
}

extension CheckContext {
    package func span(_ name: BeadName, _ side: Side) -> TextSpan { span(name.range, segment: name.segment, side) }
}
