import BitextModel
import Entities

/// Names that answer each other, and how they are spelled.
extension NameJudge {
    func matched(_ own: BeadEvidence) -> [NameVerdicts.Pair] {
        own.names.target.compactMap { target in
            let partners = target.words.compactMap { word in
                own.answers.target[word].flatMap { $0.isName ? $0.partner : nil }
            }
            guard let source = own.names.source.first(where: { !Set($0.words).isDisjoint(with: partners) }) else { return nil }
            return NameVerdicts.Pair(source: source, target: target, expected: source.text)
        }
    }

    /// A place that a glossary names otherwise in the target's language, left as the source has it.
    mutating func untranslated(_ pair: NameVerdicts.Pair, _ own: BeadEvidence) -> NameVerdicts.Pair? {
        guard bare(pair.source, own, .source) == bare(pair.target, own, .target), !pair.source.isAcronym else { return nil }
        let (source, target) = (pair.source, pair.target)
        let known = own.concepts.source.first {
            $0.segment == source.segment && $0.range == source.range && concepts.isName($0, .source)
        }
        // `La Bataille d’Alger`: a part of something larger, which may be left as it is.
        let before = own.words.source[..<(source.words.first ?? 0)].last { !$0.isFunction }
        guard before?.isCapital != true || before?.segment != source.segment else { return nil }
        guard let known, let expected = concepts.preferred(known), !concepts.forms(known).contains(target.text.lowercased())
        else { return nil }
        let isTargets = own.concepts.target.contains { $0.covers(target.segment, target.range) || concepts.areRelated($0, known) }
        return isTargets ? nil : NameVerdicts.Pair(source: source, target: target, expected: expected)
    }

    mutating func misspelt(_ own: BeadEvidence) -> [NameVerdicts.Pair] {
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
