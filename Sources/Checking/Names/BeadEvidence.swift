import BitextModel
import Entities
import Lexicon

/// What answers a word of a name.
struct WordAnswer {
    enum Kind {
        case same
        case concept
        case translation
        case sound
        case cognate
        /// One is the other's initials.
        case initials
        case link
    }

    var kind: Kind
    /// The word of the other side, when it is one.
    var partner: Int?

    /// Whether a name answers a name.
    var isName: Bool { kind == .same || kind == .sound || kind == .translation }
}

/// The words and names of one bead, and what answers the words of the names.
struct BeadEvidence {
    let words: Sides<[BeadWord]>
    var names: Sides<[BeadName]>
    let concepts: Sides<[NameConcepts.Place]>
    /// By word.
    private(set) var answers: Sides<[Int: WordAnswer]> = Sides(source: [:], target: [:])

    init(
        _ bead: Bead, _ reader: BeadReader, _ concepts: inout NameConcepts, _ forms: inout WordForms, _ links: WordLinks?
    ) {
        guard reader.hasNames(bead) || concepts.stand(in: bead) else {
            words = Sides(source: [], target: [])
            names = Sides(source: [], target: [])
            self.concepts = Sides(source: [], target: [])
            works = Sides(source: [], target: [])
            return
        }
        let source = reader.words(bead, .source, &forms)
        let target = reader.words(bead, .target, &forms)
        words = Sides(source: source, target: target)
        works = Sides(
            source: source.indices.filter { forms.isWork(source[$0].form, .source) },
            target: target.indices.filter { forms.isWork(target[$0].form, .target) })
        let isCompared = max(source.count, target.count) <= Self.longest
        names = Sides(
            source: isCompared ? reader.names(bead, .source, source, target, &forms) : [],
            target: isCompared ? reader.names(bead, .target, target, source, &forms) : [])
        self.concepts = Sides(
            source: concepts.places(bead.source, .source), target: concepts.places(bead.target, .target))
        for side in Side.allCases where isCompared {
            names[side] += reader.known(self.concepts[side], side, words[side], names[side], concepts)
            names[side].sort { ($0.segment, $0.range.lowerBound) < ($1.segment, $1.range.lowerBound) }
        }
        for side in Side.allCases { find(side, reader, &concepts, &forms) }
        if let links { for side in Side.allCases { findLinks(side, links, &forms) } }
    }

    /// Whether one of the next words is a name or part of a title: in `No one` it is not.
    private func hasCapital(after index: Int, _ side: Side) -> Bool {
        words[side][(index + 1)...].prefix(Self.titleStart).contains { $0.isCapital && !$0.isFunction }
    }

    private static let titleStart = 3

    /// Whether a film, a book or a piece of music is spoken of beside a name: *la symphonie de Beethoven*, *Carmen* in *Is
    /// Carmen an opera?* What it is called, and who plays in it, another language may call otherwise.
    func isOfWork(_ name: BeadName, _ side: Side) -> Bool {
        guard let first = name.words.first, let last = name.words.last else { return false }
        return works[side].contains {
            $0 >= first - Self.workDistance && $0 <= last + Self.workDistance && words[side][$0].segment == name.segment
                && !isAlikeOnly($0, side)
        }
    }

    /// *Roman* beside a word that both sides spell alike is a given name, unless both languages call a work so.
    private func isAlikeOnly(_ word: Int, _ side: Side) -> Bool {
        guard words[side][word].isCapital else { return false }
        if let partner = answers[side][word]?.partner, works[side.opposite].contains(partner) { return false }
        return names[side].contains { name in
            name.words.contains(word) && name.words.contains { answers[side][$0]?.kind == .same }
        }
    }

    /// Whether a work is spoken of anywhere: its title may consist of small words on one side and of names on the other.
    var isOfWorks: Bool { Side.allCases.contains { !works[$0].isEmpty } }

    /// Words between a work's kind and its title or its persons: about a clause.
    private static let workDistance = 6
    /// The words that say what kind of work is spoken of.
    private let works: Sides<[Int]>

    /// More words are no sentence but a list or an accident: every name is compared with every word.
    private static let longest = 500

    /// Whether a side has the title of a work: a capitalised function word inside a sentence begins it.
    func hasTitle(_ reader: BeadReader) -> Bool {
        Side.allCases.contains { side in
            words[side].indices.contains { index in
                let word = words[side][index]
                guard word.isFunction, word.isCapital, index > 0, !reader.isCivility(word, side),
                    words[side].indices.contains(index + 1),
                    words[side][index - 1].segment == word.segment, hasCapital(after: index, side),
                    !reader.beginsSentence(word, side)
                else { return false }
                // `Le Drian` on both sides is a name, and so is a place that a glossary knows: `La Mecque`.
                let range = reader.range(word, side)
                let next = reader.range(words[side][index + 1], side)
                return answers[side][index + 1]?.kind != .same
                    && !concepts[side].contains { $0.covers(word.segment, range) || $0.covers(word.segment, next) }
            }
        }
    }

    // MARK: Words

    private mutating func find(
        _ side: Side, _ reader: BeadReader, _ concepts: inout NameConcepts, _ forms: inout WordForms
    ) {
        for name in names[side] {
            for word in name.words {
                if let answer = spelled(word, side, &forms) ?? known(word, side, reader, &concepts, &forms) {
                    answers[side][word] = answer
                }
            }
            if name.words.contains(where: { answers[side][$0] == nil }) { findWhole(name, side, &forms) }
            if isHalfAnswered(name, side, concepts) { for word in name.words { answers[side][word] = nil } }
        }
    }

    /// Whether only a word of a place's name is answered: the *south* of something is no *Afrique du Sud*.
    private func isHalfAnswered(_ name: BeadName, _ side: Side, _ concepts: NameConcepts) -> Bool {
        name.words.contains { answers[side][$0] == nil } && name.words.contains { answers[side][$0] != nil }
            && self.concepts[side].contains {
                $0.segment == name.segment && $0.range == name.range && concepts.isPlaceOrPeople($0)
            }
    }

    /// What answers a word by itself, the surest first.
    private func spelled(_ index: Int, _ side: Side, _ forms: inout WordForms) -> WordAnswer? {
        let word = words[side][index]
        let isStrange = forms.isStrange(word.form)
        var best: (relation: WordRelation, partner: Int, likeness: Double)?
        // Nine names in ten are spelled alike: comparing sounds is for the tenth.
        for (other, candidate) in words[side.opposite].enumerated() where forms.bare(candidate.form) == forms.bare(word.form) {
            return WordAnswer(kind: .same, partner: other)
        }
        for (other, candidate) in words[side.opposite].enumerated() where !candidate.isFunction {
            let (one, two) = side == .source ? (word.form, candidate.form) : (candidate.form, word.form)
            var relation = forms.relation(one, two)
            // A name of the other side has a capital too; a word of one origin need not.
            if !candidate.isCapital, relation == .sound || relation == .none {
                relation = forms.areKin(one, two) ? .cognate : .none
            }
            // Of two names, both are known to a lexicon or neither is; what is known to one only must begin alike.
            let isLikelyKin = candidate.isCapital ? forms.isStrange(candidate.form) == isStrange : !isStrange
            if relation == .cognate, !isLikelyKin, !forms.beginAlike(one, two, isName: candidate.isCapital) { relation = .none }
            guard relation != .none, relation.rawValue <= best?.relation.rawValue ?? .max else { continue }
            let likeness = relation == .sound ? forms.sound(one).similarity(to: forms.sound(two)) : 0
            if best == nil || relation != best?.relation || likeness > best?.likeness ?? 0 { best = (relation, other, likeness) }
        }
        return best.map { WordAnswer(kind: $0.relation.kind, partner: $0.partner) }
    }

    /// A concept that the other side has too, in this or a related form.
    private func known(
        _ index: Int, _ side: Side, _ reader: BeadReader, _ known: inout NameConcepts, _ forms: inout WordForms
    ) -> WordAnswer? {
        let word = words[side][index]
        let range = reader.range(word, side)
        for own in concepts[side] where own.covers(word.segment, range) {
            for other in concepts[side.opposite] where known.areRelated(own, other) {
                if own.range == range || !isOfAnother(other, side.opposite, reader, &forms) { return WordAnswer(kind: .concept) }
            }
        }
        return nil
    }

    /// Whether a concept is only a part of a name that says something else besides, which the other side has not: *European*
    /// of *European David* is no *Union européenne*.
    private func isOfAnother(
        _ place: NameConcepts.Place, _ side: Side, _ reader: BeadReader, _ forms: inout WordForms
    ) -> Bool {
        for name in names[side] where place.covers(name.segment, name.range) && name.evidence != .glossary {
            for word in name.words where !place.covers(name.segment, reader.range(words[side][word], side)) {
                let form = forms.bare(words[side][word].form)
                if !forms.isOrdinary(words[side][word].form, side),
                    !words[side.opposite].contains(where: { forms.bare($0.form) == form })
                {
                    return true
                }
            }
        }
        return false
    }

    /// Names written in one word on one side and in two on the other, and acronyms spelled out.
    private mutating func findWhole(_ name: BeadName, _ side: Side, _ forms: inout WordForms) {
        let own = NameSound(joined(name, side, forms))
        for other in names[side.opposite] {
            let whole = NameSound(joined(other, side.opposite, forms))
            let isSame = name.words.count != other.words.count && own.similarity(to: whole) >= NameComparison.same
            guard isSame || areInitials(name, other, side, forms) || areInitials(other, name, side.opposite, forms) else {
                continue
            }
            for word in name.words where answers[side][word] == nil {
                answers[side][word] = WordAnswer(kind: isSame ? .sound : .initials, partner: other.words.first)
            }
            return
        }
    }

    private func joined(_ name: BeadName, _ side: Side, _ forms: WordForms) -> String {
        name.words.map { forms.text(forms.bare(words[side][$0].form)) }.joined()
    }

    /// Whether an acronym's letters are the initials of another name's words, in any order: languages order them each in
    /// its own way.
    private func areInitials(_ acronym: BeadName, _ name: BeadName, _ side: Side, _ forms: WordForms) -> Bool {
        guard acronym.isAcronym, !name.isAcronym, name.words.count > 1, !isKept(acronym, side, forms) else { return false }
        let letters = acronym.text.lowercased().utf8.filter { $0 &- 0x61 < 26 }.sorted()
        let initials = name.words.compactMap { forms.text(forms.bare(words[side.opposite][$0].form)).utf8.first }.sorted()
        return initials == letters
    }

    /// Whether the other side has the acronym as it is: then it stands for nothing else there.
    private func isKept(_ acronym: BeadName, _ side: Side, _ forms: WordForms) -> Bool {
        let own = acronym.words.map { forms.bare(words[side][$0].form) }
        return words[side.opposite].contains { own.contains(forms.bare($0.form)) }
    }

    // MARK: Links

    /// A proven link to a word that no other word answers better: *l’Élysée*, *the presidency*.
    private mutating func findLinks(_ side: Side, _ links: WordLinks, _ forms: inout WordForms) {
        let taken = Set(answers[side].values.compactMap(\.partner))
        let open = names[side].flatMap(\.words).filter { answers[side][$0] == nil }
        guard !open.isEmpty else { return }
        let names = Set(self.names[side.opposite].flatMap(\.words))
        for index in open {
            let place = words[side][index].place
            let linked = links.links.filter { $0.place(side) == place && $0.confidence >= WordLinks.proven }
                .map { $0.place(side.opposite) }
            // A word that names something by itself is no answer because it stands where another should.
            let partner = words[side.opposite].indices.first {
                linked.contains(words[side.opposite][$0].place) && !taken.contains($0)
                    && (!names.contains($0) || forms.isOrdinary(words[side.opposite][$0].form, side.opposite))
            }
            if let partner { answers[side][index] = WordAnswer(kind: .link, partner: partner) }
        }
    }
}

extension WordRelation {
    fileprivate var kind: WordAnswer.Kind {
        switch self {
        case .same: .same
        case .translation: .translation
        case .sound: .sound
        case .cognate, .none: .cognate
        }
    }
}
