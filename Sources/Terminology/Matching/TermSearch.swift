/// The search for terms in the words of one segment.
struct TermSearch {
    /// A term, and the words it was found in.
    struct Hit {
        var range: Range<Int>
        var term: TrieTerm
        var distance: Int

        /// Whether it is reported rather than another that begins at the same word: the longer, then the more alike, then as
        /// the trie would choose.
        func precedes(_ other: Hit) -> Bool {
            if range.count != other.range.count { return range.count > other.range.count }
            if distance != other.distance { return distance < other.distance }
            return term.precedes(other.term)
        }
    }

    private struct State {
        var node: TermTrie.Node
        var position: Int
        var distance = 0
        var hasAgreement = false
    }

    let trie: TermTrie
    let words: [TermWord]
    /// Ids of the words in the lexeme table.
    let ids: [Int32]
    /// Whether the language's hyphenated words may be looked into.
    let transparent: Bool

    func run(_ lexemes: borrowing LexemeTable) -> [Hit] {
        var hits: [Hit] = []
        var states: [State] = []
        let isShouted = isShouted(lexemes)
        var position = 0
        while position < words.count {
            guard let hit = longest(from: position, isShouted: isShouted, &states, lexemes) else {
                position += 1
                continue
            }
            hits.append(hit)
            position = hit.range.upperBound
        }
        return hits
    }

    private func longest(
        from start: Int, isShouted: Bool, _ states: inout [State], _ lexemes: borrowing LexemeTable
    ) -> Hit? {
        var best: Hit?
        states.removeAll(keepingCapacity: true)
        states.append(State(node: TermTrie.root, position: start))
        while let state = states.popLast() {
            if let hit = hit(at: state, from: start, lexemes), best.map(hit.precedes) ?? true { best = hit }
            guard state.position < words.count, ids[state.position] != LexemeTable.none else { continue }
            stepByWord(from: state, isShouted: isShouted, &states, lexemes[ids[state.position]])
            stepByContraction(from: state, &states, lexemes)
        }
        return best
    }

    private func hit(at state: State, from start: Int, _ lexemes: borrowing LexemeTable) -> Hit? {
        guard let term = trie.term(at: state.node), !(state.hasAgreement && term.wordCount == 1) else { return nil }
        let range = start..<state.position
        return isWhole(range, lexemes) ? Hit(range: range, term: term, distance: state.distance) : nil
    }

    private func stepByWord(from state: State, isShouted: Bool, _ states: inout [State], _ entry: LexemeTable.Entry) {
        for candidate in entry.candidates {
            if isShouted, entry.isAmbiguousAcronym, candidate.distance == Candidate.exact { continue }
            guard let node = trie.step(state.node, candidate.word) else { continue }
            states.append(
                State(
                    node: node, position: state.position + 1, distance: state.distance + Int(candidate.distance),
                    hasAgreement: state.hasAgreement || candidate.isAgreement))
        }
    }

    private func stepByContraction(from state: State, _ states: inout [State], _ lexemes: borrowing LexemeTable) {
        for alternative in lexemes[ids[state.position]].contractions {
            let end = state.position + alternative.words.count
            guard end <= words.count, let node = trie.step(state.node, alternative.group) else { continue }
            var isHere = true
            for (offset, word) in alternative.words.enumerated() where isHere {
                let id = ids[state.position + offset]
                isHere = id != LexemeTable.none && lexemes[id].lexeme.folded == word
            }
            guard isHere else { continue }
            states.append(
                State(node: node, position: end, distance: state.distance + Int(Candidate.same), hasAgreement: state.hasAgreement)
            )
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
