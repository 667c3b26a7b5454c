import BitextModel

/// What answers what before a bead is looked at: the lexicon's pairs, spelling, and other forms of words the lexicon does
/// not know. Made once for a bitext, with a few look-ups for each distinct word.
struct LinkTable: Sendable {
    private var table: TranslationTable
    /// By word number: whether a lexicon knows the word.
    private(set) var known: Sides<[Bool]>
    private(set) var phrases = LinkPhrases()

    /// What an inflected form of the right word is worth beside the right word itself.
    private static let kinWeight: Float = 0.2
    /// What a number or mark that stands on both sides answers itself with.
    private static let same: Float = 0.8
    /// What spelling is worth where a lexicon knows one of the words and says something else.
    private static let spellingOfKnown: Float = 0.5
    /// And where it knows both words, and they are not a pair: false friends such as `pain`.
    private static let spellingAgainstBoth: Float = 0.04
    /// A pair less probable than this in both directions is no proof of a link.
    private static let leastProof: Float = 0.03

    init(_ source: LinkSide, _ target: LinkSide, _ lexicons: [BilingualLexicon]) {
        table = TranslationTable(sourceCount: source.vocabulary.count)
        known = Sides(
            source: Array(repeating: false, count: source.vocabulary.count),
            target: Array(repeating: false, count: target.vocabulary.count))
        for lexicon in lexicons { add(lexicon, source, target) }
        addSpelling(source, target)
    }

    var rows: [[LinkRows.Entry]] {
        (0..<known.source.count).map { word in
            table.entries(of: Int32(word)).map {
                LinkRows.Entry(
                    target: $0.target, forward: $0.forward, backward: $0.backward,
                    isProven: max($0.forward, $0.backward) >= Self.leastProof)
            }
        }
    }

    /// A word of the bitext and how near it is to a word of the lexicon.
    private typealias Form = (word: Int32, nearness: Float)

    private mutating func add(_ lexicon: BilingualLexicon, _ source: LinkSide, _ target: LinkSide) {
        let places = Sides(source: source.places(lexicon.source), target: target.places(lexicon.target))
        phrases.merge(LinkPhrases(lexicon, Sides(source: source.vocabulary, target: target.vocabulary), places: places))
        let forms = targetForms(lexicon, target, places.target)
        for (index, word) in source.vocabulary.words.enumerated() where source.classes[index].isWord {
            if let place = places.source[index] {
                known.source[index] = true
                raise((Int32(index), 1), lexicon.answers(place), forms)
            } else {
                for kin in lexicon.kin(word, .source) {
                    raise((Int32(index), Self.kinWeight * kin.nearness), lexicon.answers(kin.place), forms)
                }
            }
        }
    }

    /// For each target word of the lexicon, the bitext's words that are it or a form of it.
    private mutating func targetForms(_ lexicon: BilingualLexicon, _ target: LinkSide, _ places: [Int?]) -> [Int: [Form]] {
        var forms: [Int: [Form]] = [:]
        for (index, word) in target.vocabulary.words.enumerated() where target.classes[index].isWord {
            if let place = places[index] {
                forms[place, default: []].append((Int32(index), 1))
                known.target[index] = true
            } else {
                for kin in lexicon.kin(word, .target) {
                    forms[kin.place, default: []].append((Int32(index), Self.kinWeight * kin.nearness))
                }
            }
        }
        return forms
    }

    private mutating func raise(_ source: Form, _ entries: [BilingualLexicon.Entry], _ forms: [Int: [Form]]) {
        for entry in entries {
            for form in forms[entry.target] ?? [] {
                let share = source.nearness * form.nearness
                table.raise(source.word, form.word, forward: entry.forward * share, backward: entry.backward * share)
            }
        }
    }

    /// Identical words, numbers and marks, and cognates. Function words are few and known: `on`, `as` and `or` stand in
    /// both languages and mean other things.
    private mutating func addSpelling(_ source: LinkSide, _ target: LinkSide) {
        let spelling = TranslationTable.bySpelling(source.vocabulary, target.vocabulary)
        for (index, kind) in source.classes.enumerated() where kind != .function {
            for entry in spelling.entries(of: Int32(index)) where target.classes[Int(entry.target)] == kind {
                let other = Int(entry.target)
                let isSame = source.vocabulary.words[index] == target.vocabulary.words[other]
                let weight = kind == .content ? entry.forward * trust(index, other) : isSame ? Self.same : 0
                if weight > 0 { table.raise(Int32(index), entry.target, forward: weight, backward: weight) }
            }
        }
    }

    private func trust(_ source: Int, _ target: Int) -> Float {
        switch (known.source[source], known.target[target]) {
        case (false, false): 1
        case (true, true): Self.spellingAgainstBoth
        default: Self.spellingOfKnown
        }
    }
}
