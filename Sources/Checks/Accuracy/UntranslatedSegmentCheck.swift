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
        context.bitext.beads.indices.flatMap { index in
            context.bitext.beads[index].target.compactMap { segment in finding(in: segment, bead: index, context) }
        }
    }

    /// Fewer words than this in a row are a title, a name or a quoted phrase.
    private static let fewestWords = 5
    /// Function words of the original's language, unknown to the translation's, that a run must hold: names and titles hold
    /// one at most, prose one in two or three words.
    private static let fewestFunctionWords = 2

    private func finding(in segment: Int, bead: Int, _ context: CheckContext) -> Finding? {
        let tokens = context.bitext.target.segments[segment].tokens
        guard tokens.count(where: { isTheirs($0, context) }) >= Self.fewestFunctionWords else { return nil }
        let kept = Set(context.tokens(of: context.bitext.beads[bead], .source).map(\.token.folded))
        guard let run = longestRun(tokens, kept, context) else { return nil }
        let range = tokens[run.lowerBound].start..<tokens[run.upperBound - 1].end
        let words = tokens[run].count { $0.kind == .word }
        let isWhole = Double(words) >= 0.8 * Double(tokens.count { $0.kind == .word })
        let opening = opening(context.string(range, segment: segment, .target))
        return finding(
            isWhole
                ? Wording.sentence(opening, context.source.language.name) : Wording.part(opening, context.source.language.name),
            in: bead, source: context.bitext.span(of: context.bitext.beads[bead], .source).map { [$0] } ?? [],
            target: [context.span(range, segment: segment, .target)], confidence: isWhole ? 0.97 : 0.85)
    }

    /// The longest run of words in the original's language: each stands in the source of the bead, or is a function word of
    /// its language only.
    private func longestRun(_ tokens: [Token], _ kept: Set<String>, _ context: CheckContext) -> Range<Int>? {
        var best: Range<Int>?
        var start = 0
        for end in 0...tokens.count {
            let goesOn = end < tokens.count && isForeign(tokens[end], kept, context)
            if !goesOn {
                let run = trimmed(start..<end, tokens)
                if isProse(run, tokens, context), run.count > best?.count ?? 0 { best = run }
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

    private func isProse(_ run: Range<Int>, _ tokens: [Token], _ context: CheckContext) -> Bool {
        let words = tokens[run].filter { $0.kind == .word }
        return words.count >= Self.fewestWords && words.count { isTheirs($0, context) } >= Self.fewestFunctionWords
    }

    /// Whether the token is a function word of the original's language and not of the translation's.
    private func isTheirs(_ token: Token, _ context: CheckContext) -> Bool {
        guard token.kind == .word else { return false }
        let word = withoutElision(token.folded, context)
        return context.source.language.functionWords.contains(word) && !context.target.language.functionWords.contains(word)
    }

    private func opening(_ text: String) -> String {
        let words = text.split(separator: " ")
        return words.prefix(6).joined(separator: " ") + (words.count > 6 ? " …" : "")
    }
}

private enum Wording {
    static func sentence(_ opening: String, _ language: String) -> String { "left in \(language): \"\(opening)\"" }
    static func part(_ opening: String, _ language: String) -> String { "partly left in \(language): \"\(opening)\"" }
}
