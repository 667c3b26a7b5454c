import BitextModel
import Checking
import Languages

/// Is a sentence, or a good part of one, left in the original's language?
struct UntranslatedSegmentCheck: Check {
    static let metadata = CheckMetadata(
        id: "untranslated-segment",
        summary: "Is a sentence, or a good part of one, left in the original's language?",
        category: .untranslated, severity: .major)

    func findings(in context: CheckContext) -> [Finding] {
        var runs: [LeftRun] = []
        for (index, bead) in context.bitext.beads.enumerated() {
            for left in bead.target.compactMap({ left(in: $0, bead: index, context) }) {
                if let last = runs.last, last.isFollowed(by: left) {
                    runs[runs.count - 1].parts.append(left)
                } else {
                    runs.append(LeftRun(parts: [left]))
                }
            }
        }
        return runs.map { finding($0, context) }
    }

    private func finding(_ run: LeftRun, _ context: CheckContext) -> Finding {
        let first = run.parts[0]
        let opening = context.opening(first.range, segment: first.segment, .target)
        let language = context.source.language.name
        return finding(
            first.isWhole ? Wording.whole(opening, run.parts.count, language) : Wording.part(opening, language),
            in: first.bead, source: source(of: run, context),
            target: run.parts.map { context.span($0.range, segment: $0.segment, .target) },
            confidence: first.isWhole ? 0.97 : 0.85)
    }

    /// What the words left behind should have answered: the linked words, or the whole of the other side's segments.
    private func source(of run: LeftRun, _ context: CheckContext) -> [TextSpan] {
        let first = run.parts[0]
        if !first.isWhole, let answer = context.answers.answer(to: first.range, segment: first.segment, .target) {
            return answer.stretches.map { context.span($0.range, segment: $0.segment, .source) }
        }
        let beads = run.parts.map(\.bead)
        return Set(beads).sorted().compactMap { context.bitext.span(of: context.bitext.beads[$0], .source) }
    }

    /// Fewer words than this in a row are a title, a name or a quoted phrase.
    private static let fewestWords = 5
    /// Function words of the original's language, unknown to the translation's, that a run must hold: names and titles hold
    /// one at most, prose one in two or three words.
    private static let fewestFunctionWords = 2

    private func left(in segment: Int, bead: Int, _ context: CheckContext) -> LeftPart? {
        let tokens = context.bitext.target.segments[segment].tokens
        guard tokens.contains(where: { isTheirs($0, context) }) else { return nil }
        let kept = Set(context.tokens(of: context.bitext.beads[bead], .source).map(\.token.folded))
        guard let run = longestRun(tokens, segment, kept, context) else { return nil }
        let words = tokens[run].count { $0.kind == .word }
        return LeftPart(
            segment: segment, bead: bead, range: tokens[run.lowerBound].start..<tokens[run.upperBound - 1].end,
            isWhole: Double(words) >= Self.wholeShare * Double(tokens.count { $0.kind == .word }))
    }

    /// From this share of its words on a sentence is left as a whole: a name or a figure in it belongs to both languages.
    private static let wholeShare = 0.8

    /// The longest run of words in the original's language: each stands in the source of the bead, or is a function word of
    /// its language only.
    private func longestRun(_ tokens: [Token], _ segment: Int, _ kept: Set<String>, _ context: CheckContext) -> Range<Int>? {
        var best: Range<Int>?
        var start = 0
        for end in 0...tokens.count {
            let goesOn = end < tokens.count && isForeign(tokens[end], kept, context)
            if !goesOn {
                let run = trimmed(start..<end, tokens)
                if isProse(tokens[run], segment, context), run.count > best?.count ?? 0 { best = run }
                start = end + 1
            }
        }
        return best
    }

    private func isForeign(_ token: Token, _ kept: Set<String>, _ context: CheckContext) -> Bool {
        guard token.kind == .word else { return token.kind != .opaque }
        let word = withoutElision(token.folded, context)
        let isOurs = context.target.language.functionWords.contains(word)
        let isTheirs = context.source.language.functionWords.contains(word)
        return isTheirs ? true : !isOurs && kept.contains(word)
    }

    /// The word without `l’` or `qu’` before it: the target's language does not cut them off.
    private func withoutElision(_ word: String, _ context: CheckContext) -> String {
        guard word.utf8.contains(UInt8(ascii: "'")) else { return word }
        guard let elision = context.source.language.elisions.first(where: { word.hasPrefix($0) }) else { return word }
        return String(word.dropFirst(elision.count))
    }

    /// The run without marks at its ends.
    private func trimmed(_ run: Range<Int>, _ tokens: [Token]) -> Range<Int> {
        var run = run
        while let first = run.first, tokens[first].kind != .word { run = run.dropFirst() }
        while let last = run.last, tokens[last].kind != .word { run = run.dropLast() }
        return run
    }

    private func isProse(_ run: ArraySlice<Token>, _ segment: Int, _ context: CheckContext) -> Bool {
        let words = run.filter { $0.kind == .word }
        let functionWords = words.count { isTheirs($0, context) }
        if words.count >= Self.fewestWords, functionWords >= Self.fewestFunctionWords { return true }
        return functionWords >= 1 && words.count { isKnownToBeTheirs($0, segment, context) } >= Self.fewestKnownWords
    }

    /// A shorter run is prose when it holds this many words that have a translation and are no words of the translation's
    /// language: names have none, and expressions that it has taken over are words of it.
    private static let fewestKnownWords = 2

    /// Capitals are left out: a title may stay as it is.
    private func isKnownToBeTheirs(_ token: Token, _ segment: Int, _ context: CheckContext) -> Bool {
        guard !isTheirs(token, context), context.string(token.range, segment: segment, .target).first?.isLowercase == true
        else { return false }
        let word = withoutElision(token.folded, context)
        return context.lexicons.contains { $0.source(word) != nil } && !context.lexicons.contains { $0.target(word) != nil }
    }

    /// Whether the token is a function word of the original's language and not of the translation's.
    private func isTheirs(_ token: Token, _ context: CheckContext) -> Bool {
        guard token.kind == .word else { return false }
        let word = withoutElision(token.folded, context)
        return context.source.language.functionWords.contains(word) && !context.target.language.functionWords.contains(word)
    }
}

/// A stretch of a segment that is left in the original's language.
private struct LeftPart {
    var segment: Int
    var bead: Int
    /// In the segment's block.
    var range: Range<Int>
    var isWhole: Bool
}

/// A part of one segment, or whole segments that follow each other.
private struct LeftRun {
    var parts: [LeftPart]

    func isFollowed(by next: LeftPart) -> Bool {
        guard let last = parts.last else { return false }
        return last.isWhole && next.isWhole && next.segment == last.segment + 1
    }
}

private enum Wording {
    static func whole(_ opening: String, _ count: Int, _ language: String) -> String {
        count == 1
            ? "left in \(language): \"\(opening)\"" : "\(count) sentences left in \(language), from \"\(opening)\" on"
    }
    static func part(_ opening: String, _ language: String) -> String { "partly left in \(language): \"\(opening)\"" }
}
