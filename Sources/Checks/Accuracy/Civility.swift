import BitextModel
import Checking

/// A title before a name: `Mme Durand`, `Mr. Durand`.
struct Civility {
    enum Sex {
        case male
        case female
    }

    /// As written, with its full stop.
    var text: String
    var span: TextSpan
    /// What it says in every language (`LanguageProfile.civilities`).
    var meaning: String
    /// Whether a capitalised word follows.
    var hasName: Bool

    var sex: Sex? {
        switch meaning {
        case "mr", "king", "prince": .male
        case "mrs", "miss", "ms", "queen", "princess": .female
        default: nil
        }
    }

    func contradicts(_ other: Civility) -> Bool {
        guard let sex, let theirs = other.sex else { return false }
        return sex != theirs
    }
}

extension Civility {
    /// The title before a name; nil when there is none.
    ///
    /// - Parameter language: whose titles are looked for, when not those of the name's own side.
    init?(before name: BeadName, _ side: Side, _ context: CheckContext, language: Side? = nil) {
        let tokens = context.bitext[side].segments[name.segment].tokens
        let first = tokens.partitionPoint { $0.end <= name.range.lowerBound }
        guard first > 0, first < tokens.count else { return nil }
        let reader = CivilityReader(name.segment, side, context, language ?? side)
        guard let found = reader.civility(endingBefore: first) ?? reader.civility(startingAt: first) else { return nil }
        self = found
    }

    /// All titles in some segments.
    static func all(in segments: Range<Int>, _ side: Side, _ context: CheckContext) -> [Civility] {
        segments.flatMap { segment in
            let reader = CivilityReader(segment, side, context, side)
            return context.bitext[side].segments[segment].tokens.indices.compactMap { reader.civility(startingAt: $0) }
        }
    }
}

/// Reads titles among the tokens of one segment.
private struct CivilityReader {
    let segment: Int
    let side: Side
    let context: CheckContext
    let civilities: [String: String]
    let tokens: [Token]

    init(_ segment: Int, _ side: Side, _ context: CheckContext, _ language: Side) {
        self.segment = segment
        self.side = side
        self.context = context
        civilities = context.sides[language].language.civilities
        tokens = context.bitext[side].segments[segment].tokens
    }

    /// The title whose last token, or full stop, stands right before `token`.
    func civility(endingBefore token: Int) -> Civility? {
        let hasPoint = token >= 2 && tokens[token - 1].folded == "." && tokens[token - 2].end == tokens[token - 1].start
        return civility(at: hasPoint ? token - 2 : token - 1, end: token)
    }

    func civility(startingAt token: Int) -> Civility? {
        let next = token + 1
        let hasPoint = next < tokens.count && tokens[next].folded == "." && tokens[next].start == tokens[token].end
        return civility(at: token, end: hasPoint ? next + 1 : next)
    }

    private func civility(at token: Int, end: Int) -> Civility? {
        let folded = tokens[token].folded
        guard let meaning = civilities[folded] ?? civilities[folded + "."], !isJoined(token) else { return nil }
        let range = tokens[token].start..<tokens[end - 1].end
        return Civility(
            text: context.string(range, segment: segment, side), span: context.span(range, segment: segment, side),
            meaning: meaning, hasName: end < tokens.count && isCapital(tokens[end]))
    }

    /// `M.` in `J.-M.` is an initial.
    private func isJoined(_ token: Int) -> Bool {
        token > 0 && tokens[token - 1].end == tokens[token].start
            && (tokens[token - 1].folded == "-" || tokens[token - 1].folded == "." || tokens[token - 1].kind == .word)
    }

    private func isCapital(_ token: Token) -> Bool {
        context.string(token.range, segment: segment, side).first?.isUppercase == true
    }
}

/// The title that the original always gives a person, wherever in the article.
struct UsualCivilities {
    private var found: [String: Civility?] = [:]

    init(_ context: CheckContext) {
        for bead in context.names.beads {
            for pair in bead.matched {
                guard let civility = Civility(before: pair.source, .source, context), civility.sex != nil else { continue }
                let key = Self.key(pair.source)
                // Husband and wife share a name.
                if let known = found[key], known?.sex != civility.sex { found[key] = .some(nil) } else { found[key] = civility }
            }
        }
    }

    func civility(_ name: BeadName) -> Civility? { found[Self.key(name)] ?? nil }

    /// The surname.
    private static func key(_ name: BeadName) -> String {
        name.text.split(separator: " ").last.map { $0.lowercased() } ?? ""
    }
}
