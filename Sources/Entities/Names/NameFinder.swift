import BitextModel
import Languages

/// Finds names by the capitals of a whole article: what stands capitalised in the middle of sentences is a name, what is
/// capitalised at their beginning only when the same word is a name elsewhere.
package struct NameFinder: Sendable {
    private let words: NameWords

    package init(profile: LanguageProfile) { words = NameWords(profile) }

    /// The names of all segments, in the order of the text.
    package func names(in document: SegmentedDocument) -> [NameMention] { found(in: document).names }

    /// The names of all segments, and the lone capitalised words at beginnings, which may be names or not. Both in the order
    /// of the text.
    package func found(in document: SegmentedDocument) -> (names: [NameMention], beginnings: [NameMention]) {
        var scanner = AtomScanner()
        var evidence = CapitalEvidence()
        var kept: [[Atom]] = []
        var room = Self.mostKept
        var titles: [Bool] = []
        titles.reserveCapacity(document.segments.count)
        for segment in document.segments {
            scanner.scan(segment, of: document.text(of: segment).utf8)
            let atoms = scanner.atoms
            titles.append(atoms.isTitleCase(isHeading: document.isHeading(segment)))
            evidence.note(atoms, isTitle: titles[titles.count - 1])
            guard room >= atoms.count, kept.count == titles.count - 1 else { continue }
            room -= atoms.count
            kept.append(atoms.copied)
        }
        var names: [NameMention] = []
        var beginnings: [NameMention] = []
        for (index, segment) in document.segments.enumerated() {
            let text = document.text(of: segment).utf8
            let reader = NameReader(
                atoms: index < kept.count ? kept[index] : scanner.scanned(segment, of: text), text: text, words: words,
                evidence: evidence, isTitle: titles[index])
            for draft in reader.drafts() {
                let mention = NameMention(
                    text: document.string(draft.range, in: segment), segment: index, range: draft.range,
                    tokens: tokenRange(draft.range, in: segment.tokens), certainty: draft.certainty)
                if draft.certainty > NameReader.beginning { names.append(mention) } else { beginnings.append(mention) }
            }
        }
        return (names, beginnings)
    }

    /// So many atoms are kept for the second look, 24 MB: of a text beyond that every segment is scanned twice.
    private static let mostKept = 1_000_000
}

extension [Atom] {
    /// A copy that takes no more room than it needs: the scanner's own array keeps that of the longest segment.
    fileprivate var copied: [Atom] {
        [Atom](unsafeUninitializedCapacity: count) { buffer, filled in filled = buffer.initialize(from: self).index }
    }
}

extension SegmentedDocument {
    func isHeading(_ segment: Segment) -> Bool {
        if case .heading = document.blocks[segment.block].role { true } else { false }
    }
}

/// The words of a language that are capitalised and no name, or small and part of one.
struct NameWords: Sendable {
    private let calendar: Set<UInt64>
    private let civilities: Set<UInt64>
    private let particles: Set<UInt64>
    private let functionWords: Set<UInt64>
    private let articles = keys(NamePlain.articles.map { String(decoding: $0, as: UTF8.self) })

    init(_ profile: LanguageProfile) {
        calendar = Self.keys(profile.months + profile.weekdays)
        civilities = Self.keys(profile.civilities.keys)
        particles = Self.keys(profile.nameParticles)
        functionWords = Self.keys(profile.functionWords)
    }

    func isCalendar(_ atom: Atom) -> Bool { calendar.contains(atom.key) }
    func isCivility(_ atom: Atom) -> Bool { civilities.contains(atom.key) }
    func isParticle(_ atom: Atom) -> Bool { atom.casing == .lower && particles.contains(atom.key) }
    /// The article that stands before a hyphen: `el-Sarraj`.
    func isArticle(_ atom: Atom) -> Bool { articles.contains(atom.key) }
    func isFunctionWord(_ atom: Atom) -> Bool { functionWords.contains(atom.key) }

    private static func keys(_ words: some Sequence<String>) -> Set<UInt64> {
        Set(words.map { WordKey($0.filter { $0.isLetter }).value })
    }
}
