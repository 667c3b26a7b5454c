import BitextModel
import Entities
import Lexicon

/// Decides which names of a bead are misspelt, replaced, omitted or added, from what answers them here and elsewhere.
struct NameJudge {
    private let bitext: Bitext
    private let evidence: [BeadEvidence]
    private var forms: WordForms
    private let reader: BeadReader
    private var article: ArticleWords

    /// Where it is unsure what answers what, names accuse nobody.
    private static let sureAlignment = 0.5

    init(_ bitext: Bitext, _ evidence: [BeadEvidence], _ forms: WordForms, _ reader: BeadReader) {
        self.bitext = bitext
        self.evidence = evidence
        self.forms = forms
        self.reader = reader
        article = ArticleWords(evidence, forms)
    }

    mutating func verdicts(_ index: Int) -> NameVerdicts {
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
        verdicts.omitted = single(open.source, index, .source)
        verdicts.added = single(open.target, index, .target)
        return verdicts
    }

    // MARK: Open names

    /// Whether a word that nothing answers can accuse anybody.
    private mutating func isTelling(_ word: Int, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard own.answers[side][word] == nil else { return false }
        let found = own.words[side][word]
        let range = reader.range(found, side)
        if own.concepts[side].contains(where: { $0.covers(found.segment, range) }) { return true }
        return !forms.isOrdinary(found.form, side)
    }

    /// Whether nothing answers the name, and it is one that has to be answered.
    private mutating func isOpen(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Bool {
        guard !name.isTitle, name.words.contains(where: { isTelling($0, own, side) }) else { return false }
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
        var pairs: [NameVerdicts.Pair] = []
        for source in own.names.source where !source.isTitle && !open.source.contains(source) {
            guard source.words.contains(where: { isTelling($0, own, .source) }) else { continue }
            let partners = Set(source.words.compactMap { own.answers.source[$0]?.partner })
            let target = own.names.target.first { target in
                !target.isTitle && !open.target.contains(target) && !partners.isDisjoint(with: target.words)
                    && target.words.contains { isTelling($0, own, .target) }
            }
            if let target { pairs.append(NameVerdicts.Pair(source: source, target: target, expected: source.text)) }
        }
        while let (one, other) = nearest(open, own) {
            pairs.append(
                NameVerdicts.Pair(source: open.source[one], target: open.target[other], expected: open.source[one].text))
            open.source.remove(at: one)
            open.target.remove(at: other)
        }
        return pairs.filter { !article.isUsual($0, own, forms) }
    }

    /// The two open names that stand at the most similar places of their sides.
    private func nearest(_ open: Sides<[BeadName]>, _ own: BeadEvidence) -> (Int, Int)? {
        var best: (Int, Int)?
        var least = Double.infinity
        for (one, source) in open.source.enumerated() {
            for (other, target) in open.target.enumerated() {
                let distance = abs(place(source, own, .source) - place(target, own, .target))
                if distance < least { (best, least) = ((one, other), distance) }
            }
        }
        return best
    }

    private func place(_ name: BeadName, _ own: BeadEvidence, _ side: Side) -> Double {
        Double(name.words.first ?? 0) / Double(max(own.words[side].count, 1))
    }

    // MARK: A name alone

    /// Beads around in which what is missing here may stand: translators move clauses and name a person once.
    private static let neighbourhood = 2

    private mutating func single(_ names: [BeadName], _ index: Int, _ side: Side) -> [NameVerdicts.Single] {
        names.compactMap { name in
            let own = evidence[index]
            let near = evidence[max(0, index - Self.neighbourhood)..<min(evidence.count, index + Self.neighbourhood + 1)]
            let isNear = name.words.contains { word in
                let form = own.words[side][word].form
                return near.contains { bead in
                    bead.words[side.opposite].contains { other in
                        !other.isFunction
                            && (side == .source ? forms.relation(form, other.form) : forms.relation(other.form, form)) != .none
                    }
                }
            }
            return isNear && near.count > 1 ? nil : NameVerdicts.Single(name: name, coverage: 1)
        }
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
        for expected in [own] + forms.renderings(of: source) {
            let right = NameSound(expected)
            guard let slip = LetterSlip(wrong.letters, right.letters) else { continue }
            if expected == own, wrong.isSpelledByConvention(as: right) { continue }
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
