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
        return own.concepts[side].contains { $0.covers(found.segment, range) && concepts.isName($0, side) }
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

    func bare(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Set<Int> {
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
}
