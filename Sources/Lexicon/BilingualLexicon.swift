import BitextModel

/// A compiled lexicon: folded words and phrases of two languages, with the pairs that translate each other and their
/// probabilities in both directions. Read in place from a memory map: opening it costs one pass that sums its bytes.
///
/// The layout is in ``LexiconLayout``.
package struct BilingualLexicon: @unchecked Sendable {
    package struct Entry: Sendable, Equatable {
        package var target: Int
        /// p(target | source)
        package var forward: Float
        /// p(source | target)
        package var backward: Float
    }

    /// The languages of the two sides, as BCP 47 tags.
    package let languages: Sides<String>
    package let entryCount: Int
    /// Stable hash of all its bytes, for signatures.
    package let digest: String
    private let tables: Sides<LexiconTable>
    /// What keeps the bytes alive. They never change: sharing them is safe.
    private let owner: AnyObject?

    /// - Parameters:
    ///   - owner: what keeps the bytes alive, such as a memory map.
    ///   - name: what messages call the lexicon.
    package init(_ bytes: UnsafeRawBufferPointer, owner: AnyObject?, name: String) throws(Problem) {
        guard bytes.count >= LexiconLayout.headerSize, bytes.prefix(8).elementsEqual(LexiconLayout.magic) else {
            throw Problem(file: name, LexiconMessage.foreign, isFatal: true)
        }
        let layout = LexiconLayout(header: bytes)
        guard bytes.count == layout.size else { throw Problem(file: name, LexiconMessage.wrongSize, isFatal: true) }
        let sum = Checksum.of(bytes, from: LexiconLayout.headerStart)
        guard sum == layout.checksum else { throw Problem(file: name, LexiconMessage.damaged, isFatal: true) }
        languages = layout.languages
        entryCount = layout.entryCount
        digest = Checksum.hex(sum)
        tables = Sides(
            source: LexiconTable(bytes, layout, .source), target: LexiconTable(bytes, layout, .target))
        self.owner = owner
    }

    private init(reversing other: BilingualLexicon) {
        languages = Sides(source: other.languages.target, target: other.languages.source)
        entryCount = other.entryCount
        digest = other.digest
        tables = Sides(source: other.tables.target, target: other.tables.source)
        owner = other.owner
    }

    /// The same lexicon for translations in the other direction. It costs nothing: both directions are stored.
    package var reversed: BilingualLexicon { BilingualLexicon(reversing: self) }

    package var sourceCount: Int { tables.source.count }
    package var targetCount: Int { tables.target.count }

    /// The number of a source word or phrase (``Phrase``); nil when the lexicon does not know it.
    package func source(_ word: String) -> Int? { alive { tables.source.find(word) } }
    package func target(_ word: String) -> Int? { alive { tables.target.find(word) } }

    package func sourceWord(_ source: Int) -> String { alive { tables.source.word(source) } }
    package func targetWord(_ target: Int) -> String { alive { tables.target.word(target) } }

    /// What answers a source word, the likeliest first.
    package func answers(_ source: Int) -> [Entry] {
        alive { tables.source.row(source).map { Entry(target: $0.other, forward: $0.given, backward: $0.reverse) } }
    }

    /// What `read` makes of a side's table.
    func reading<Result>(_ side: Side, _ read: (LexiconTable) -> Result) -> Result { alive { read(tables[side]) } }

    /// Reads the bytes while their owner is sure to live: nothing else refers to it, so the compiler might let it go as soon
    /// as the pointers have been copied.
    private func alive<Result>(_ read: () -> Result) -> Result { withExtendedLifetime(owner, read) }
}

enum LexiconMessage {
    static let foreign = "this is not a compiled lexicon of this version: make it with concord learn"
    static let wrongSize = "the lexicon is cut short or has grown: make it again with concord learn"
    static let damaged = "the lexicon's bytes have changed since it was made: make it again with concord learn"
}

extension BilingualLexicon {
    /// Whether some word of a side translates one of the other side's words at all likely.
    package func links(_ text: String, _ others: [String], from side: Side) -> Bool {
        let words = text.split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
        let folded = others.map { $0.lowercased() }
        let (sources, targets) = side == .source ? (words, folded) : (folded, words)
        let wanted = Set(targets.compactMap { target($0) })
        guard !wanted.isEmpty else { return false }
        return sources.contains { word in source(word).map { answers($0).contains { wanted.contains($0.target) } } ?? false }
    }
}
