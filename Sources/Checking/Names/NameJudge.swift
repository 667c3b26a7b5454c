import BitextModel
import Entities
import Lexicon

/// Decides which names of a bead are misspelt, replaced, omitted or added, from what answers them here and elsewhere.
struct NameJudge {
    private let bitext: Bitext
    private let evidence: [BeadEvidence]
    private var forms: WordForms
    private let reader: BeadReader
    private var concepts: NameConcepts
    private var article: ArticleWords

    /// Where it is unsure what answers what, names accuse nobody.
    private static let sureAlignment = 0.5

    private let links: [WordLinks]

    init(
        _ bitext: Bitext, _ evidence: [BeadEvidence], _ forms: WordForms, _ reader: BeadReader, _ concepts: NameConcepts,
        _ links: [WordLinks]
    ) {
        self.links = links
        self.concepts = concepts
        self.bitext = bitext
        self.evidence = evidence
        self.forms = forms
        self.reader = reader
        article = ArticleWords(evidence, forms)
    }

    mutating func all() -> [NameVerdicts] {
        var result = bitext.beads.indices.map { verdicts($0) }
        var spellings = NameSpellings()
        for (index, bead) in result.enumerated() {
            for (number, pair) in bead.matched.enumerated() {
                // A country and its people are not two spellings of one name.
                let isKnown = evidence[index].concepts.target.contains { $0.covers(pair.target.segment, pair.target.range) }
                guard !isKnown, !bead.misspelt.contains(where: { $0.target == pair.target }) else { continue }
                spellings.add(pair, at: (index, number), evidence[index], &forms)
            }
        }
        for odd in spellings.odd(&forms, isInSource: article.isInSource) {
            var pair = result[odd.bead].matched[odd.pair]
            pair.expected = odd.usual
            result[odd.bead].inconsistent.append(pair)
        }
        return result
    }

    private mutating func verdicts(_ index: Int) -> NameVerdicts {
        let bead = bitext.beads[index]
        var verdicts = NameVerdicts()
        guard !bead.isUnaligned, bead.score >= Self.sureAlignment else { return verdicts }
        let own = evidence[index]
        verdicts.misspelt = misspelt(own)
        var open = own.names
        for side in Side.allCases {
            open[side] = own.names[side].filter { name in
                !verdicts.misspelt.contains { $0.source == name || $0.target == name } && isOpen(name, own, side)
            }
        }
        verdicts.replaced = replaced(&open, own)
        verdicts.matched = matched(own)
        verdicts.untranslated = verdicts.matched.compactMap { untranslated($0, own) }
        verdicts.omitted = single(open.source, index, .source)
        verdicts.added = single(open.target, index, .target)
        return verdicts
    }

    // MARK: Open names

    /// Whether a word that nothing answers can accuse anybody.
    private mutating func isTelling(_ word: Int, of name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard own.answers[side][word] == nil else { return false }
        return isKnown(word, own, side) && name.words.allSatisfy { own.answers[side][$0] == nil }
            || !forms.isOrdinary(own.words[side][word].form, side)
    }

    /// Whether a glossary has the word as the name of something.
    private func isKnown(_ word: Int, _ own: BeadEvidence, _ side: Side) -> Bool {
        let found = own.words[side][word]
        let range = reader.range(found, side)
        return own.concepts[side].contains { $0.covers(found.segment, range) && concepts.isExact($0, side) }
    }

    /// Whether nothing answers the name, and it is one that has to be answered. Acronyms that no glossary knows each
    /// language makes in its own way.
    private mutating func isOpen(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard !name.isTitle, name.words.contains(where: { isTelling($0, of: name, own, side) }) else { return false }
        guard !name.isAcronym || name.words.allSatisfy({ isKnown($0, own, side) }) else { return false }
        return name.words.allSatisfy { own.answers[side][$0] == nil } || isOverdrawn(name, own, side)
    }

    /// Whether what answers its words belongs to other names: `Baba Kanjar` beside `Vishnu Kanjar`.
    private func isOverdrawn(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        let answered = name.words.filter { own.answers[side][$0] != nil }
        let texts = bare(name, own, side)
        // The same person under a shorter name may be meant by what answers.
        let isSaidAgain = own.names[side].contains { $0 != name && bare($0, own, side).isStrictSubset(of: texts) }
        guard !isSaidAgain else { return false }
        return answered.allSatisfy { word in
            let form = forms.bare(own.words[side][word].form)
            guard own.answers[side][word]?.kind == .same else { return false }
            let mine = own.words[side].count { forms.bare($0.form) == form }
            let theirs = own.words[side.opposite].count { forms.bare($0.form) == form }
            return mine > theirs
        }
    }

    private func bare(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Set<Int> {
        Set(name.words.map { forms.bare(own.words[side][$0].form) })
    }

    // MARK: Another name

    /// One name on each side that nothing answers; or a word of a name on each side, when the rest of the names answer
    /// each other.
    private mutating func replaced(_ open: inout Sides<[BeadName]>, _ own: BeadEvidence) -> [NameVerdicts.Pair] {
        var free = own.names
        for side in Side.allCases {
            free[side] = own.names[side].filter { name in
                name.words.contains { own.answers[side][$0] == nil } && (!name.isAcronym || open[side].contains(name))
            }
        }
        var pairs: [NameVerdicts.Pair] = []
        while let (source, target) = nearest(free, own) {
            pairs.append(NameVerdicts.Pair(source: source, target: target, expected: source.text))
            free.source.removeAll { $0 == source }
            free.target.removeAll { $0 == target }
            open.source.removeAll { $0 == source }
            open.target.removeAll { $0 == target }
        }
        return pairs.filter { !article.isUsual($0, own, forms) }
    }

    /// Of the pairs that may stand for each other, the one whose names stand at the most similar places of their sides.
    private mutating func nearest(_ free: Sides<[BeadName]>, _ own: BeadEvidence) -> (BeadName, BeadName)? {
        var best: (BeadName, BeadName)?
        var least = Self.farthest
        for source in free.source {
            let partners = Set(source.words.compactMap { own.answers.source[$0]?.partner })
            for target in free.target where tells(source, own, .source) || tells(target, own, .target) {
                let isShared = !partners.isDisjoint(with: target.words)
                // In the title of a work anything may stand for anything.
                guard isShared || !own.hasTitle else { continue }
                let distance = isShared ? 0 : abs(place(source, own, .source) - place(target, own, .target))
                if distance < least { (best, least) = ((source, target), distance) }
            }
        }
        return best
    }

    /// Names farther apart than this share of their sides are two things.
    private static let farthest = 0.34

    private mutating func tells(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        name.words.contains { isTelling($0, of: name, own, side) }
    }

    private func place(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Double {
        Double(name.words.first ?? 0) / Double(max(own.words[side].count, 1))
    }

    // MARK: A name alone

    /// Beads around in which what is missing here may stand: translators move clauses and name a person once.
    private static let neighbourhood = 2

    private mutating func single(_ names: [BeadName], _ index: Int, _ side: Side) -> [NameVerdicts.Single] {
        guard !evidence[index].hasTitle else { return [] }
        return names.compactMap { name in
            guard !isGloss(name, side), !isNear(name, index, side) else { return nil }
            let share = coverage(index, side).share
            guard share >= Self.wellCovered, side == .source || standsForWords(name, index) else { return nil }
            return NameVerdicts.Single(name: name, coverage: share)
        }
    }

    /// With fewer of the side's content words answered, the translation is too free to miss a name in it.
    private static let wellCovered = 0.5
    /// Where every word of the source is answered, what the translation names besides is an explanation. From so many words
    /// without an answer on, it may stand for something else.
    private static let gap = 2

    /// Whether a name of the translation may stand for words of the original that nothing answers.
    private mutating func standsForWords(_ name: BeadName, _ index: Int) -> Bool {
        let own = evidence[index]
        guard coverage(index, .source).open >= Self.gap, !name.isAcronym, !isInTitle(name, own) else { return false }
        // An institution's name made of everyday words is as often an explanation.
        return name.words.count == 1 || name.words.contains { !forms.isOrdinary(own.words.target[$0].form, .target) }
    }

    /// Whether the neighbouring beads of the other side have the name.
    private mutating func isNear(_ name: BeadName, _ index: Int, _ side: Side) -> Bool {
        let own = evidence[index]
        let near = evidence[max(0, index - Self.neighbourhood)..<min(evidence.count, index + Self.neighbourhood + 1)]
        return name.words.contains { word in
            guard own.answers[side][word] == nil else { return false }
            let form = own.words[side][word].form
            return near.contains { bead in
                bead.words[side.opposite].contains { other in
                    !other.isFunction
                        && (side == .source ? forms.relation(form, other.form) : forms.relation(other.form, form)) != .none
                }
            }
        }
    }

    /// Whether the name stands in brackets or before them: one of the two explains the other.
    private func isGloss(_ name: BeadName, _ side: Side) -> Bool {
        let segment = bitext[side].segments[name.segment]
        let text = bitext[side].text(of: segment).utf8
        let before = text[segment.range.lowerBound..<name.range.lowerBound].last { $0 != 0x20 }
        let after = text[name.range.upperBound..<segment.range.upperBound].first { $0 != 0x20 }
        return before == UInt8(ascii: "(") || after == UInt8(ascii: "(") || after == UInt8(ascii: ")")
    }

    /// Whether function words join it to other capitalised words that name nothing: *Chicken with Plums*.
    private mutating func isInTitle(_ name: BeadName, _ own: BeadEvidence) -> Bool {
        let words = own.words.target
        for step in [-1, 1] {
            var at = (step < 0 ? name.words.first ?? 0 : name.words.last ?? 0) + step
            let start = at
            while words.indices.contains(at), words[at].isFunction, abs(at - start) < Self.longestJoint { at += step }
            if at != start, words.indices.contains(at), words[at].isCapital, !words[at].isFunction,
                forms.isOrdinary(words[at].form, .target)
            {
                return true
            }
        }
        return false
    }

    /// Function words between two words of a title: `of the`.
    private static let longestJoint = 3

    /// Of the content words of a side that belong to no name, the share that something surely answers, and the number
    /// that nothing does.
    private func coverage(_ index: Int, _ side: Side) -> (share: Double, open: Int) {
        guard index < links.count else { return (1, 0) }
        let own = evidence[index]
        let names = Set(own.names[side].flatMap(\.words))
        let linked = Set(links[index].links.filter { $0.confidence >= WordLinks.proven }.map { $0.place(side) })
        let content = own.words[side].indices.filter { !own.words[side][$0].isFunction && !names.contains($0) }
        let answered = content.count { linked.contains(own.words[side][$0].place) }
        return (content.isEmpty ? 1 : Double(answered) / Double(content.count), content.count - answered)
    }

    // MARK: Names that answer each other

    private func matched(_ own: BeadEvidence) -> [NameVerdicts.Pair] {
        own.names.target.compactMap { target in
            let partners = target.words.compactMap { word in
                own.answers.target[word].flatMap { $0.isName ? $0.partner : nil }
            }
            guard let source = own.names.source.first(where: { !Set($0.words).isDisjoint(with: partners) }) else { return nil }
            return NameVerdicts.Pair(source: source, target: target, expected: source.text)
        }
    }

    /// A place that a glossary names otherwise in the target's language, left as the source has it.
    private mutating func untranslated(_ pair: NameVerdicts.Pair, _ own: BeadEvidence) -> NameVerdicts.Pair? {
        guard bare(pair.source, own, .source) == bare(pair.target, own, .target), !pair.source.isAcronym else { return nil }
        let (source, target) = (pair.source, pair.target)
        let known = own.concepts.source.first {
            $0.segment == source.segment && $0.range == source.range && concepts.isExact($0, .source)
        }
        // `La Bataille d’Alger`: a part of something larger, which may be left as it is.
        let before = own.words.source[..<(source.words.first ?? 0)].last { !$0.isFunction }
        guard before?.isCapital != true || before?.segment != source.segment else { return nil }
        guard let known, let expected = concepts.preferred(known), !concepts.forms(known).contains(target.text.lowercased())
        else { return nil }
        let isTargets = own.concepts.target.contains { $0.covers(target.segment, target.range) || concepts.areRelated($0, known) }
        return isTargets ? nil : NameVerdicts.Pair(source: source, target: target, expected: expected)
    }

    // MARK: Misspelt

    private mutating func misspelt(_ own: BeadEvidence) -> [NameVerdicts.Pair] {
        own.names.target.compactMap { target in
            for word in target.words where isSuspect(word, own) {
                for source in own.names.source {
                    for original in source.words {
                        if let expected = slip(own.words.target[word].form, own.words.source[original].form) {
                            return NameVerdicts.Pair(source: source, target: target, expected: expected)
                        }
                    }
                }
            }
            return nil
        }
    }

    /// Whether a word of the translation is spelled as nothing else is: not in the original, not in a lexicon, not as a
    /// glossary has it.
    private func isSuspect(_ index: Int, _ own: BeadEvidence) -> Bool {
        let word = own.words.target[index]
        switch own.answers.target[index]?.kind {
        case .same, .translation, .initials: return false
        default: break
        }
        guard !forms.isKnown(word.form, .target), !article.isInSource(forms.bare(word.form)) else { return false }
        let range = reader.range(word, .target)
        return !own.concepts.target.contains { $0.covers(word.segment, range) }
    }

    /// How a target word should be spelled when it is a slip of what the source word calls for.
    private mutating func slip(_ target: Int, _ source: Int) -> String? {
        let wrong = forms.sound(target)
        let own = forms.text(forms.bare(source))
        guard !wrong.isSpelledByConvention(as: NameSound(own)) else { return nil }
        for expected in [own] + forms.renderings(of: source) {
            let right = NameSound(expected)
            guard let slip = LetterSlip(wrong.letters, right.letters) else { continue }
            if isInflection(wrong.letters, right.letters) { continue }
            let number = forms.number(expected)
            let (usual, odd) = (article.count(forms.bare(number), .target), article.count(forms.bare(target), .target))
            if usual > odd { return expected }
            guard odd == 1 else { continue }
            switch slip {
            case .exchanged: return expected
            case .oneLetter where forms.isKnown(number, .target): return expected
            default: continue
            }
        }
        return nil
    }

    /// Whether only the ends differ: a plural, a people's name.
    private func isInflection(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let shared = zip(left, right).prefix { $0 == $1 }.count
        return shared + 1 >= max(left.count, right.count) - 1 && left.count != right.count
    }
}
