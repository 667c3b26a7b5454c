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

    func bare(_ word: Int, _ own: BeadEvidence, _ side: Side) -> Int { forms.bare(own.words[side][word].form) }

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
    func isKnown(_ word: Int, _ own: BeadEvidence, _ side: Side) -> Bool {
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
            name.words.contains(where: { own.answers[side][$0] != nil }), !hasByname(name, own, side)
        else { return [] }
        let runs = name.words.split { own.answers[side][$0] != nil }
        return runs.compactMap { run in
            let isTold = run.allSatisfy { isTelling($0, of: name, own, side) } && !isBorrowed(run, own, side)
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

    /// Whether words left out of an institution's name are common nouns of the other language: *University*.
    private func isBorrowed(_ words: some Sequence<Int>, _ own: BeadEvidence, _ side: Side) -> Bool {
        words.allSatisfy { forms.isCommonNoun(own.words[side][$0].form, side.opposite) }
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
            own.answers[side][word]?.kind == .same && own.isOverdrawn(word, side, forms)
        }
    }

    func isCapital(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        name.words.contains { own.words[side][$0].isCapital }
    }

    /// Whether the translation keeps an acronym, as far as the article shows: it writes it elsewhere.
    private func isKept(_ word: Int, _ own: BeadEvidence) -> Bool {
        article.count(bare(word, own, .source), .target) > 0
    }

    /// Shorter acronyms are too often something else: `TV`, `PC`.
    private func isLong(_ name: BeadName) -> Bool { name.text.utf8.count >= 3 }

    func bare(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Set<Int> {
        Set(name.words.map { forms.bare(own.words[side][$0].form) })
    }

    /// Whether a word of the name that nothing answers can accuse somebody.
    mutating func tells(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        name.words.contains { isTelling($0, of: name, own, side) }
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
