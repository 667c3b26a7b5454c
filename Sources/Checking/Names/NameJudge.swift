import BitextModel
import Entities
import Lexicon

/// Decides which names of a bead are misspelt, replaced, omitted or added, from what answers them here and elsewhere.
struct NameJudge {
    let bitext: Bitext
    let evidence: [BeadEvidence]
    var forms: WordForms
    let reader: BeadReader
    var concepts: NameConcepts
    var article: ArticleWords

    /// Where it is unsure what answers what, names accuse nobody.
    private static let sureAlignment = 0.5

    let links: [WordLinks]

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

    private func bare(_ word: Int, _ own: BeadEvidence, _ side: Side) -> Int { forms.bare(own.words[side][word].form) }

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
        var open: Sides<[OpenName]> = Sides(source: [], target: [])
        for side in Side.allCases {
            open[side] = (own.names[side] + own.names[side].flatMap { fragments($0, own, side) }).compactMap { name in
                guard !verdicts.misspelt.contains(where: { $0.source == name || $0.target == name }) else { return nil }
                return weight(name, own, side).map { OpenName(name: name, weight: $0) }
            }
        }
        verdicts.replaced = replaced(&open, own)
        verdicts.matched = matched(own)
        verdicts.untranslated = verdicts.matched.compactMap { untranslated($0, own) }
        verdicts.omitted = omitted(open.source, index)
        verdicts.added = added(open.target, index)
        return verdicts
    }

    // MARK: Open names

    /// Whether a word that nothing answers can accuse anybody.
    private mutating func isTelling(_ word: Int, of name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard own.answers[side][word] == nil else { return false }
        if name.isAcronym, !isKnown(word, own, side) { return side == .source && isLong(name) && isKept(word, own) }
        return name.evidence == .glossary || isKnown(word, own, side) && name.words.allSatisfy { own.answers[side][$0] == nil }
            || !forms.isOrdinary(own.words[side][word].form, side)
    }

    /// Whether a glossary has the word as the name of something.
    private func isKnown(_ word: Int, _ own: BeadEvidence, _ side: Side) -> Bool {
        let found = own.words[side][word]
        let range = reader.range(found, side)
        return own.concepts[side].contains { place in
            place.covers(found.segment, range)
                && (concepts.isName(place, side) || found.isCapital && concepts.isPlaceOrPeople(place))
        }
    }

    /// Stretches of a name that nothing answers, beside words that something does: *Great Yarmouth* of an hospital, the
    /// surname after the given name.
    private mutating func fragments(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> [BeadName] {
        guard side == .source, !name.isAcronym, !name.isTitle, name.evidence == .capitals,
            name.words.contains(where: { own.answers[side][$0] != nil })
        else { return [] }
        let runs = name.words.split { own.answers[side][$0] != nil }
        return runs.compactMap { run in
            let isTold = run.allSatisfy { isTelling($0, of: name, own, side) }
            guard isTold, run.count > 1 || run.last == name.words.last || isKnown(run[run.startIndex], own, side) else {
                return nil
            }
            let range =
                reader.range(own.words[side][run[run.startIndex]], side)
                .lowerBound..<reader.range(own.words[side][run[run.endIndex - 1]], side).upperBound
            return BeadName(
                text: bitext[side].string(range, in: bitext[side].segments[name.segment]), segment: name.segment, range: range,
                isAcronym: false, words: Array(run))
        }
    }

    /// How much a name that nothing answers says; nil when something does. Acronyms that no glossary knows each language
    /// makes in its own way.
    private mutating func weight(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> OpenName.Weight? {
        guard !name.isTitle else { return nil }
        let isWhole = name.words.allSatisfy { own.answers[side][$0] == nil } || isOverdrawn(name, own, side)
        guard isWhole else { return nil }
        guard tells(name, own, side) else { return name.isAcronym || side == .target ? nil : .ordinary }
        guard isCapital(name, own, side) else { return .weak }
        if name.evidence == .beginning { return .known }
        guard !name.isAcronym || name.words.allSatisfy({ isKnown($0, own, side) }) else { return .weak }
        let isStrange =
            !name.isAcronym && name.words.contains { own.answers[side][$0] == nil && forms.isStrange(own.words[side][$0].form) }
        return isStrange ? .strange : .known
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

    private func isCapital(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        name.words.contains { own.words[side][$0].isCapital }
    }

    /// Whether the translation keeps an acronym, as far as the article shows: it writes it elsewhere.
    private func isKept(_ word: Int, _ own: BeadEvidence) -> Bool {
        article.count(bare(word, own, .source), .target) > 0
    }

    /// Shorter acronyms are too often something else: `TV`, `PC`.
    private func isLong(_ name: BeadName) -> Bool { name.text.utf8.count >= 3 }

    /// Whether a place or a people is named more often than the other side names it, and this is the last time.
    private mutating func isOutnumbered(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard let place = place(name, own, side), name.words.contains(where: { own.words[side][$0].isCapital }) || side == .source
        else { return false }
        let mine = own.concepts[side].filter { concepts.areRelated(place, $0) }
        let theirs = own.concepts[side.opposite].count { concepts.areRelated(place, $0) }
        guard mine.count > theirs, let last = mine.last else { return false }
        return last.covers(name.segment, name.range)
    }

    /// The place or people that a name is.
    private func place(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> NameConcepts.Place? {
        own.concepts[side].first {
            $0.segment == name.segment && $0.range == name.range && concepts.isPlaceOrPeople($0)
        }
    }

    func bare(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Set<Int> {
        Set(name.words.map { forms.bare(own.words[side][$0].form) })
    }

    // MARK: Another name

    /// One name on each side that nothing answers; or a word of a name on each side, when the rest of the names answer
    /// each other.
    private mutating func replaced(_ open: inout Sides<[OpenName]>, _ own: BeadEvidence) -> [NameVerdicts.Pair] {
        var free = own.names
        for side in Side.allCases {
            free[side] = own.names[side].filter { name in
                name.words.contains { own.answers[side][$0] == nil } && isAcronymFree(name, own, side)
                    || side == .source && (isOutnumbered(name, own, side) || isRepeated(name, own, side))
            }
        }
        let hasTitle = own.hasTitle(reader)
        var pairs: [NameVerdicts.Pair] = []
        while let (source, target) = nearest(free, own, hasTitle) {
            pairs.append(NameVerdicts.Pair(source: source, target: target, expected: source.text))
            free.source.removeAll { $0 == source }
            free.target.removeAll { $0 == target }
            open.source.removeAll { $0.name == source }
            open.target.removeAll { $0.name == target }
        }
        return pairs.filter { !article.isUsual($0, own, forms) }
    }

    /// Of the pairs that may stand for each other, the one whose names stand at the most similar places of their sides.
    private mutating func nearest(_ free: Sides<[BeadName]>, _ own: BeadEvidence, _ hasTitle: Bool) -> (BeadName, BeadName)? {
        var best: (BeadName, BeadName)?
        let isOnly = free.source.count == 1 && free.target.count == 1
        var least = isOnly ? Self.farthestOfOnly : Self.farthest
        for source in free.source {
            let isRepeated = source.words.allSatisfy { own.answers.source[$0] != nil }
            let partners = Set(source.words.compactMap { own.answers.source[$0]?.partner })
            for target in free.target where tells(source, own, .source) || tells(target, own, .target) {
                // A name that stands elsewhere too, or a people in small letters, accuses only by what stands for it.
                if isRepeated || source.evidence == .glossary && !isCapital(source, own, .source) {
                    guard tells(target, own, .target), !target.isAcronym || isKnown(target.words[0], own, .target) else {
                        continue
                    }
                }
                // Two acronyms that no glossary knows may be one thing's, each in its language.
                if source.isAcronym, target.isAcronym, !tells(target, own, .target) { continue }
                let isShared = !isRepeated && !partners.isDisjoint(with: target.words)
                // In the title of a work anything may stand for anything.
                guard isShared || !hasTitle && !own.isOfWork(source), !mayBeInitials(source, target),
                    !mayBeInitials(target, source)
                else { continue }
                let distance = isShared ? 0 : abs(place(source, own, .source) - place(target, own, .target))
                if distance < least { (best, least) = ((source, target), distance) }
            }
        }
        return best
    }

    /// Names farther apart than this share of their sides are two things.
    private static let farthest = 0.34
    /// The only two names without an answer may stand at different ends of short sentences.
    private static let farthestOfOnly = 0.5

    /// Whether an acronym may be set against a name: one that no glossary knows only where it tells something.
    private mutating func isAcronymFree(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        !name.isAcronym || name.words.allSatisfy { isKnown($0, own, side) } || tells(name, own, side)
    }

    /// Whether a name of one word stands more often than on the other side, and this is the last time.
    private func isRepeated(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard name.words.count == 1, own.answers[side][name.words[0]]?.kind == .same else { return false }
        let form = bare(name.words[0], own, side)
        let mine = own.words[side].indices.filter { bare($0, own, side) == form }
        let theirs = own.words[side.opposite].count { forms.bare($0.form) == form }
        return mine.count > theirs && mine.last == name.words[0]
    }

    /// Whether one is an acronym that may stand for the words of the other: languages spell them out as they like.
    private func mayBeInitials(_ acronym: BeadName, _ name: BeadName) -> Bool {
        acronym.isAcronym && !name.isAcronym && name.words.count > 1
    }

    private mutating func tells(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        name.words.contains { isTelling($0, of: name, own, side) }
    }

    private func place(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Double {
        Double(name.words.first ?? 0) / Double(max(own.words[side].count, 1))
    }
}

/// A name that nothing answers.
struct OpenName {
    /// How much it says that nothing does.
    enum Weight {
        /// It is made of words that name nothing by themselves.
        case ordinary
        /// It may be no name, or one that translators leave out or render as they like.
        case weak
        /// Glossaries and lexicons know it.
        case known
        /// No lexicon knows it: both languages spell it alike.
        case strange
    }

    var name: BeadName
    var weight: Weight
}
