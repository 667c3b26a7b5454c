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
            for word in target.words {
                for source in own.names.source {
                    for original in spelled(source, own) {
                        if let expected = slip(word, original, own) {
                            return NameVerdicts.Pair(source: source, target: target, expected: expected)
                        }
                    }
                }
            }
            return nil
        }
    }

    /// The words of a name, and a capitalised one right before it: *Saint* belongs to *Saint-Lazare* and is a title too.
    private func spelled(_ name: BeadName, _ own: BeadEvidence) -> [Int] {
        guard let first = name.words.first, first > 0 else { return name.words }
        let before = own.words.source[first - 1]
        let isPart = before.isCapital && !before.isFunction && before.segment == name.segment
        return isPart ? [first - 1] + name.words : name.words
    }

    /// How a target word should be spelled when it is a slip of what the source word calls for.
    private mutating func slip(_ word: Int, _ original: Int, _ own: BeadEvidence) -> String? {
        let (target, source) = (own.words.target[word].form, own.words.source[original].form)
        if isSuspect(word, own) { return slip(target, source) }
        // A word that exists (`Pairs`), where nothing answers it nor the name whose letters it exchanges.
        guard own.answers.target[word] == nil, own.answers.source[original] == nil else { return nil }
        let right = forms.sound(source).letters
        guard case .exchanged = LetterSlip(forms.sound(target).letters, right) else { return nil }
        return forms.text(forms.bare(source))
    }

    /// Whether a word of the translation is spelled as nothing else is: not in the original, not in a lexicon, not as a
    /// glossary has it.
    private func isSuspect(_ index: Int, _ own: BeadEvidence) -> Bool {
        let word = own.words.target[index]
        switch own.answers.target[index]?.kind {
        case .same?, .translation?, .initials?: return false
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
        let isConvention = wrong.isSpelledByConvention(as: NameSound(own))
        for expected in [own] + forms.renderings(of: source) {
            let right = NameSound(expected)
            guard let slip = LetterSlip(wrong.letters, right.letters), !isSlipOfSource(wrong.letters, source) else { continue }
            if isInflection(wrong.letters, right.letters) { continue }
            // No convention exchanges two letters.
            if isConvention, slip != .exchanged { continue }
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

    /// Whether it is the original that slipped: it has the spelling once, with more consonants in a row than the translation
    /// (`Chrsitine`).
    private func isSlipOfSource(_ target: [UInt8], _ source: Int) -> Bool {
        let run = Self.longestRun(Array(forms.text(forms.bare(source)).utf8))
        return article.count(forms.bare(source), .source) == 1 && run >= Self.clumsy && Self.longestRun(target) < run
    }

    /// Consonants in a row that hardly any name has.
    private static let clumsy = 4

    private static func longestRun(_ letters: [UInt8]) -> Int {
        letters.split { "aeiouy".utf8.contains($0) }.map(\.count).max() ?? 0
    }

    /// Whether only the ends differ: a plural, a people's name.
    private func isInflection(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let shared = zip(left, right).prefix { $0 == $1 }.count
        return shared + 1 >= max(left.count, right.count) - 1 && left.count != right.count
    }
}
