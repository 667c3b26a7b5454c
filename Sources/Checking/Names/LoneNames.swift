import BitextModel
import Lexicon

/// Names that stand on one side only.
extension NameJudge {
    /// Beads around in which what is missing here may stand: translators move clauses and name a person once.
    private static let neighbourhood = 2

    mutating func single(_ names: [BeadName], _ index: Int, _ side: Side) -> [NameVerdicts.Single] {
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
}
