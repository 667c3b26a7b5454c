import BitextModel

/// How far two names that do not quite answer each other are one.
enum NameLikeness {
    /// No word of one answers a word of the other.
    case unlike
    /// They share a word, and another stands where the rest should: *Nadia Benhalloum*, *Nadia Delcourt*. When what they
    /// share is spelled alike, the name is not translated, and no word of it may change.
    case shared(isSpelledAlike: Bool)
    /// They share a word, and each goes on in its own way: *Caroline de Bourbon*, *Maria Carolina*.
    case partial
}

extension BeadEvidence {
    func likeness(_ source: BeadName, _ target: BeadName, _ forms: inout WordForms) -> NameLikeness {
        let shared = source.words.compactMap { word -> (source: Int, target: Int)? in
            guard let partner = answers.source[word]?.partner, target.words.contains(partner),
                forms.length(words.source[word].form) > Self.shortestShared
            else { return nil }
            return (word, partner)
        }
        guard let pair = shared.first else { return .unlike }
        let rests = (loose(source, .source, &forms), loose(target, .target, &forms))
        let isBefore = rests.0.contains { $0 < pair.source } && rests.1.contains { $0 < pair.target }
        let isAfter = rests.0.contains { $0 > pair.source } && rests.1.contains { $0 > pair.target }
        // *Whitecaps de Vancouver*, *Vancouver Whitecaps*: a small word turns a name round.
        let isTurned =
            hasParticle(source, .source) != hasParticle(target, .target)
            && (rests.0.contains { $0 < pair.source } && rests.1.contains { $0 > pair.target }
                || rests.0.contains { $0 > pair.source } && rests.1.contains { $0 < pair.target })
        guard isBefore || isAfter || isTurned else { return .partial }
        return .shared(isSpelledAlike: !isTurned && shared.allSatisfy { answers.source[$0.source]?.kind == .same })
    }

    /// Shorter words are articles and particles: *al-Qaida*, *al-Jazeera*.
    private static let shortestShared = 2

    /// The words of a name that nothing answers beside words that something does: nor does a small word of one origin, which
    /// is for names that are translated, nor a word that another name needs (*Clinton* twice, *Clinton* once).
    func loose(_ name: BeadName, _ side: Side, _ forms: inout WordForms) -> [Int] {
        name.words.filter { word in
            guard let answer = answers[side][word] else { return true }
            switch answer.kind {
            case .cognate, .link:
                guard let partner = answer.partner.map({ words[side.opposite][$0] }), !partner.isCapital else { return false }
                return !forms.beginAlike(words[side][word].form, partner.form)
            case .same: return side == .source && isOverdrawn(word, side, forms)
            default: return false
            }
        }
    }

    /// Whether a side has a word more often than the other.
    func isOverdrawn(_ word: Int, _ side: Side, _ forms: WordForms) -> Bool {
        let form = forms.bare(words[side][word].form)
        let mine = words[side].count { forms.bare($0.form) == form }
        return mine > words[side.opposite].count { forms.bare($0.form) == form }
    }

    /// Whether a small word joins the name's parts.
    fileprivate func hasParticle(_ name: BeadName, _ side: Side) -> Bool {
        guard let first = name.words.first, let last = name.words.last else { return false }
        return words[side][first...last].contains { !$0.isCapital && $0.segment == name.segment }
    }
}

extension NameJudge {
    /// Whether it is the name of a sovereign or a saint, whose by-name each language chooses: the given name is translated,
    /// the by-name is joined to it by a small word, and nothing answers it. *Hugues de France*, *Hugh Magnus*.
    mutating func hasByname(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard let given = name.words.first, own.hasParticle(name, side), let answer = own.answers[side][given],
            answer.kind == .translation || answer.kind == .sound, !forms.isOrdinary(own.words[side][given].form, side)
        else { return false }
        return name.words.dropFirst().allSatisfy { own.answers[side][$0]?.kind != .same }
    }
}
