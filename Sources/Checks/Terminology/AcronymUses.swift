import BitextModel
import Checking
import Entities

/// The acronyms of an article in the order of their use, and where each is spelled out.
struct AcronymUses {
    struct Introduction {
        /// Spelled out, at its first use.
        var source: AcronymMention
        /// The first use in the translation of what answers it.
        var target: AcronymMention
    }

    private let context: CheckContext
    /// By acronym: its first use, and its first use with the words it stands for.
    private let first: Sides<[String: AcronymMention]>
    private let definitions: Sides<[String: AcronymMention]>

    init(_ context: CheckContext) {
        self.context = context
        func first(_ mentions: [AcronymMention]) -> [String: AcronymMention] {
            Dictionary(mentions.map { ($0.text, $0) }, uniquingKeysWith: { one, _ in one })
        }
        let all = Sides(source: context.source.mentions.acronyms, target: context.target.mentions.acronyms)
        self.first = all.map(first)
        let bitext = context.bitext
        definitions = Sides(
            source: first(all.source.filter { $0.fullForm != nil }),
            target: first(all.target.filter { $0.fullForm != nil || Self.isInBrackets($0, bitext.target) }))
    }

    /// Whether an acronym stands in brackets after words: it is explained there, whether or not its letters fit them.
    private static func isInBrackets(_ acronym: AcronymMention, _ document: SegmentedDocument) -> Bool {
        let segment = document.segments[acronym.segment]
        let start = acronym.range.lowerBound
        return start > segment.range.lowerBound && document.text(of: segment).utf8[start - 1] == UInt8(ascii: "(")
    }

    func definition(of acronym: AcronymMention) -> AcronymMention? { definitions.target[acronym.text] }

    /// The acronym that a bead introduces in the original, with the only one that can answer it.
    func introduced(in bead: Int) -> Introduction? {
        let here = context.bitext.beads[bead]
        let sources = context.source.acronyms(in: here.source)
        guard let source = sources.first(where: { $0.fullForm != nil }), first.source[source.text] == source else { return nil }
        let targets = context.target.acronyms(in: here.target)
        let names = Set(targets.map(\.text))
        guard Set(sources.map(\.text)).count == 1, names.count == 1, let target = targets.first else { return nil }
        guard first.target[target.text]?.segment == target.segment else { return nil }
        return Introduction(source: source, target: target)
    }

    /// Whether capitalised words whose initials are the acronym's letters stand somewhere in the translation.
    func isSpelledOut(_ acronym: String) -> Bool {
        let letters = acronym.lowercased().filter(\.isLetter)
        return context.bitext.target.segments.contains { segment in
            var initials = ""
            for token in segment.tokens {
                if token.kind == .word, let initial = token.folded.first, token.folded != acronym.lowercased() {
                    if !context.target.language.functionWords.contains(token.folded) { initials.append(initial) }
                } else if token.kind != .punctuation {
                    initials = ""
                }
            }
            return initials.hasPart(letters)
        }
    }

    /// Whether everybody knows the acronym: *UN* needs no words.
    func isWellKnown(_ acronym: AcronymMention) -> Bool {
        context.namedConcepts(in: acronym.segment..<acronym.segment + 1, .target).contains {
            $0.match.range.overlaps(acronym.range)
        }
    }
}

extension String {
    /// Whether the letters stand one after the other.
    fileprivate func hasPart(_ letters: String) -> Bool {
        let (all, part) = (Array(utf8), Array(letters.utf8))
        guard !part.isEmpty, all.count >= part.count else { return false }
        return (0...(all.count - part.count)).contains { all[$0...].starts(with: part) }
    }
}
