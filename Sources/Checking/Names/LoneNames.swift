import BitextModel
import Lexicon

/// Names that stand on one side only.
extension NameJudge {
    /// Beads around in which what is missing here may stand: translators move clauses and name a person once.
    private static let neighbourhood = 2

    mutating func omitted(_ names: [OpenName], _ index: Int) -> [NameVerdicts.Single] {
        guard !names.isEmpty, !evidence[index].hasTitle(reader) else { return [] }
        let own = evidence[index]
        let (source, target) = (coverage(index, .source), coverage(index, .target))
        let answered = own.names.source.count { name in name.words.allSatisfy { own.answers.source[$0] != nil } }
        // One that nothing answers may be the other language's own.
        let hasOtherAcronym = own.names.target.contains { name in
            name.isAcronym && name.words.allSatisfy { own.answers.target[$0] == nil }
        }
        let isAccounted = target.open <= Self.accounted || target.share >= Self.accountedShare
        return names.compactMap { open in
            let isMissed =
                switch open.weight {
                case .strange: source.share >= Self.covered
                case .known: source.share >= (answered > 0 ? Self.covered : Self.wellCovered)
                case .weak:
                    source.share >= Self.wellCovered
                        && (isAccounted || answered >= Self.company && target.open <= Self.fairlyAccounted)
                case .ordinary:
                    source.share >= Self.fullyCovered && target.open == 0 && !goesOn(open.name, own)
                }
            guard isMissed, !(open.name.isAcronym && hasOtherAcronym), !own.isOfWork(open.name, .source),
                !isGloss(open.name, .source), !isNear(open.name, index, .source)
            else { return nil }
            return NameVerdicts.Single(name: open.name, coverage: source.share)
        }
    }

    /// Whether a small word that says something follows: *Grande mosquée*, where the capital is that of a longer name.
    private func goesOn(_ name: BeadName, _ own: BeadEvidence) -> Bool {
        guard let last = name.words.last, own.words.source.indices.contains(last + 1) else { return false }
        let (word, next) = (own.words.source[last], own.words.source[last + 1])
        return next.segment == word.segment && next.token == word.token + 1 && !next.isCapital && !next.isFunction
    }

    mutating func added(_ names: [OpenName], _ index: Int) -> [NameVerdicts.Single] {
        guard !names.isEmpty, !evidence[index].hasTitle(reader), !evidence[index].isOfWorks else { return [] }
        let share = coverage(index, .target).share
        return names.compactMap { open in
            guard open.weight != .weak, open.weight != .ordinary, share >= Self.addedCovered, !isGloss(open.name, .target),
                !isNear(open.name, index, .target), standsForWords(open.name, index)
            else { return nil }
            return NameVerdicts.Single(name: open.name, coverage: share)
        }
    }

    /// With fewer of the side's content words answered, the translation is too free to miss a name in it.
    private static let wellCovered = 0.4
    /// A name that both languages spell alike, or one beside others that are answered, is missed in a freer translation too.
    private static let covered = 0.25
    /// Capitalised words that name nothing by themselves are missed only where all else is answered.
    private static let fullyCovered = 0.75
    /// So many other names with an answer show that the translation follows the original name by name.
    private static let company = 2
    /// The same of the translation, for a name that it adds.
    private static let addedCovered = 0.5
    /// Words of the translation that answer nothing: with more of them, one may stand for the name.
    private static let accounted = 1
    /// With company, a few more.
    private static let fairlyAccounted = 3
    /// In long sentences, so much of it must answer something.
    private static let accountedShare = 0.75
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

    /// Whether the name alone stands in brackets, or before brackets that begin with a capital: one of the two explains the
    /// other.
    private func isGloss(_ name: BeadName, _ side: Side) -> Bool {
        let segment = bitext[side].segments[name.segment]
        let text = bitext[side].text(of: segment).utf8
        let before = text[segment.range.lowerBound..<name.range.lowerBound].last { $0 != 0x20 }
        let after = text[name.range.upperBound..<segment.range.upperBound].drop { $0 == 0x20 }
        if before == UInt8(ascii: "("), after.first == UInt8(ascii: ")") { return true }
        return after.first == UInt8(ascii: "(") && after.dropFirst().first.map { $0 &- 0x41 < 26 || $0 >= 0x80 } == true
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
}
