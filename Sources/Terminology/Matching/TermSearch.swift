/// The search for terms in the words of one segment.
struct TermSearch {
    /// A term, and the words it was found in.
    struct Hit {
        var range: Range<Int>
        var term: TrieTerm
        var distance: Int
        var hasOtherSmallWords: Bool
        /// Whether it rests on an ending that one word alone does not prove: *armée* for `armé`.
        var isLoose: Bool

        /// Whether it is reported rather than another that begins at the same word: the longer, then the more alike, then as
        /// the trie would choose.
        func precedes(_ other: Hit) -> Bool {
            if range.count != other.range.count { return range.count > other.range.count }
            if distance != other.distance { return distance < other.distance }
            return term.precedes(other.term)
        }

        func isSame(as other: Hit) -> Bool {
            range == other.range && term.entry == other.term.entry && term.term == other.term.term
        }
    }

    private struct State {
        var node: TermTrie.Node
        var position: Int
        var distance = 0
        var hasAgreement = false
        var smallWords: [Contractions.Sense] = []
    }

    let trie: TermTrie
    let words: [TermWord]
    /// Of the words, in the lexeme table.
    let ids: [Int32]
    /// Whether the language's hyphenated words may be looked into.
    let transparent: Bool

    /// Every term at every place: inside longer ones, and several in one place.
    func all(_ lexemes: borrowing LexemeTable) -> [Hit] {
        var hits: [Hit] = []
        var states: [State] = []
        let isShouted = isShouted(lexemes)
        for start in words.indices where ids[start] != TermText.none && lexemes.beginsTerm[Int(ids[start])] {
            let first = hits.count
            collect(from: start, isShouted: isShouted, &states, into: &hits, lexemes)
            if hits.count > first + 1 { Self.order(&hits, from: first) }
        }
        return hits
    }

    /// Puts the hits of one place in order, each term once.
    private static func order(_ hits: inout [Hit], from first: Int) {
        let sorted = hits[first...].sorted { $0.precedes($1) }
        hits.removeSubrange(first...)
        for hit in sorted where !hits[first...].contains(where: { $0.isSame(as: hit) }) { hits.append(hit) }
    }

    /// The longest terms without overlaps, from left to right.
    static func longest(_ hits: [Hit]) -> [Hit] {
        var result: [Hit] = []
        for hit in hits where !hit.isLoose && hit.range.lowerBound >= result.last?.range.upperBound ?? 0 { result.append(hit) }
        return result
    }

    private func collect(
        from start: Int, isShouted: Bool, _ states: inout [State], into hits: inout [Hit], _ lexemes: borrowing LexemeTable
    ) {
        step(from: State(node: TermTrie.root, position: start), isShouted: isShouted, &states, lexemes)
        while let state = states.popLast() {
            let range = start..<state.position
            if !range.isEmpty, trie.hasTerm(at: state.node), isWhole(range, lexemes) { add(state, range, to: &hits) }
            guard state.position < words.count, ids[state.position] != TermText.none else { continue }
            step(from: state, isShouted: isShouted, &states, lexemes)
        }
    }

    private func step(from state: State, isShouted: Bool, _ states: inout [State], _ lexemes: borrowing LexemeTable) {
        stepByWord(from: state, isShouted: isShouted, &states, lexemes)
        if lexemes.beginsContraction[Int(ids[state.position])] { stepByContraction(from: state, &states, lexemes) }
    }

    private func add(_ state: State, _ range: Range<Int>, to hits: inout [Hit]) {
        trie.forEachTerm(at: state.node) { term in
            hits.append(
                Hit(
                    range: range, term: term, distance: state.distance,
                    hasOtherSmallWords: !Contractions.agree(state.smallWords, term.smallWords),
                    isLoose: state.hasAgreement && term.wordCount == 1))
        }
    }

    private func stepByWord(from state: State, isShouted: Bool, _ states: inout [State], _ lexemes: borrowing LexemeTable) {
        let id = ids[state.position]
        for index in lexemes[id].candidates {
            let candidate = lexemes.candidates[index]
            if isShouted, lexemes[id].isAmbiguousAcronym, candidate.distance == Candidate.exact { continue }
            guard let node = trie.step(state.node, candidate.word) else { continue }
            states.append(
                State(
                    node: node, position: state.position + 1, distance: state.distance + Int(candidate.distance),
                    hasAgreement: state.hasAgreement || candidate.isAgreement, smallWords: state.smallWords))
        }
    }

    private func stepByContraction(from state: State, _ states: inout [State], _ lexemes: borrowing LexemeTable) {
        for alternative in lexemes[ids[state.position]].contractions {
            let end = state.position + alternative.words.count
            guard end <= words.count, let node = trie.step(state.node, alternative.group) else { continue }
            var isHere = true
            for (offset, word) in alternative.words.enumerated() where isHere {
                let id = ids[state.position + offset]
                isHere = id != TermText.none && lexemes[id].lexeme.folded == word
            }
            guard isHere else { continue }
            states.append(
                State(
                    node: node, position: end, distance: state.distance + Int(Candidate.same),
                    hasAgreement: state.hasAgreement, smallWords: state.smallWords + [alternative.sense]))
        }
    }
}

extension TermSearch {
    /// Whether all of the segment is in capitals, so that capitals do not tell an acronym from a word. One word on its own
    /// may well be an acronym.
    private func isShouted(_ lexemes: borrowing LexemeTable) -> Bool {
        var count = 0
        for (word, id) in zip(words, ids) where !word.isMark {
            if lexemes[id].lexeme.hasLowercase { return false }
            count += 1
        }
        return count > 1
    }

    /// Whether a match neither begins nor ends inside a hyphenated word that must not be looked into.
    private func isWhole(_ range: Range<Int>, _ lexemes: borrowing LexemeTable) -> Bool {
        let first = range.lowerBound
        let next = range.upperBound
        if words[first].joinsPrevious, !mayPart(first, from: first - 1, lexemes) { return false }
        return next == words.count || !words[next].joinsPrevious || mayPart(next - 1, from: next, lexemes)
    }

    /// Whether a word keeps its meaning beside the one it is joined to: `pro-Haftar`, `UN-backed`; not `Jean-Yves`, and
    /// `militia-controlled` but not `porte-parole`, as the language has it.
    private func mayPart(_ word: Int, from neighbour: Int, _ lexemes: borrowing LexemeTable) -> Bool {
        guard !words[neighbour].isMark, !words[word].isMark else { return true }
        let lexeme = lexemes[ids[word]].lexeme
        let isAfterCapital = lexemes[ids[neighbour]].lexeme.startsWithCapital
        if lexeme.isAcronym { return true }
        return lexeme.startsWithCapital ? !isAfterCapital : transparent
    }
}
