import BitextModel
import Languages

/// Makes the bytes of a compiled termbase.
package struct TermbaseCompiler {
    /// One term, whose words lie in the flat array below.
    private struct IndexedTerm {
        var entry: UInt32
        var language: Int
        var words: Range<Int>
    }

    private struct Posting {
        var key: UInt64
        var entry: UInt32
        var other: UInt32
    }

    private var terms: [IndexedTerm] = []
    private struct IndexedWord {
        var place: Int32
        /// The second is 0 where there is none.
        var first: UInt64
        var second: UInt64
    }

    private var words: [IndexedWord] = []
    private var counts: [UInt64: UInt32] = [:]
    private var always: [UInt64] = []

    private init() {}

    /// - Parameter profile: of a language tag.
    package static func bytes(_ entries: [ConceptEntry], profile: (String) -> LanguageProfile) -> [UInt8] {
        var compiler = TermbaseCompiler()
        compiler.index(entries, profile)
        return compiler.file(compiler.postings(), entries)
    }

    private mutating func index(_ entries: [ConceptEntry], _ profile: (String) -> LanguageProfile) {
        for (number, language) in Set(entries.flatMap(\.terms.keys)).sorted().enumerated() {
            let tools = TermKeys(profile(language), language: language)
            always.append(tools.always)
            for (index, entry) in entries.enumerated() {
                for term in entry.terms[language] ?? [] {
                    let start = words.count
                    for (place, keys) in tools.words(of: term) {
                        words.append(
                            IndexedWord(place: Int32(place), first: keys[0], second: keys.count > 1 ? keys[1] : 0))
                        for key in keys { counts[key, default: 0] += 1 }
                    }
                    terms.append(IndexedTerm(entry: UInt32(index), language: number, words: start..<words.count))
                }
            }
        }
    }

    /// Each term under its rarest word, with the rarest of those close to it as a check; sorted by key and entry, without
    /// repetitions.
    private func postings() -> [Posting] {
        var result: [Posting] = []
        for term in terms {
            let words = words[term.words].sorted { (count($0), $0.first) < (count($1), $1.first) }
            guard let rarest = words.first else {
                result.append(Posting(key: always[term.language], entry: term.entry, other: 0))
                continue
            }
            let code = neighbour(of: rarest, words.dropFirst())
            for key in [rarest.first, rarest.second] where key != 0 {
                result.append(Posting(key: key, entry: term.entry, other: code))
            }
        }
        result.sort { ($0.key, $0.entry, $0.other) < ($1.key, $1.entry, $1.other) }
        var kept: [Posting] = []
        for posting in result {
            if let last = kept.last, last.key == posting.key, last.entry == posting.entry, last.other == posting.other {
                continue
            }
            kept.append(posting)
        }
        return kept
    }

    /// - Parameter others: of the term, the rarest first.
    private func neighbour(of word: IndexedWord, _ others: ArraySlice<IndexedWord>) -> UInt32 {
        for other in others where other.second == 0 {
            let distance = Int(abs(other.place - word.place))
            if distance <= Neighbour.farthest { return Neighbour.code(key: other.first, distance: distance) }
        }
        return 0
    }

    private func count(_ word: IndexedWord) -> UInt32 { counts[word.first] ?? 0 }

    private func file(_ postings: [Posting], _ entries: [ConceptEntry]) -> [UInt8] {
        var writer = EntryWriter()
        var starts: [UInt64] = []
        for entry in entries {
            starts.append(UInt64(writer.bytes.count))
            writer.entry(entry)
        }
        let table = table(postings)
        let layout = CompiledLayout(
            entryCount: entries.count, placeCount: table.count, postingCount: postings.count, entryBytes: writer.bytes.count)
        var body = ByteWriter(capacity: layout.size)
        for place in table {
            body.append(place.key)
            body.append(place.first)
            body.append(place.count)
        }
        for posting in postings {
            body.append(posting.entry)
            body.append(posting.other)
        }
        for start in starts { body.append(start) }
        body.bytes += writer.bytes
        return header(layout, body.bytes) + body.bytes
    }

    private func header(_ layout: CompiledLayout, _ body: [UInt8]) -> [UInt8] {
        var hash = StableHash()
        hash.combine(body)
        var header = ByteWriter(capacity: CompiledLayout.headerSize)
        header.bytes += CompiledLayout.magic
        header.append(hash.value)
        for number in [layout.entryCount, layout.placeCount, layout.postingCount, layout.entryBytes] {
            header.append(UInt64(number))
        }
        return header.bytes
    }

    /// Half of the places at most are taken, so that a search ends soon.
    private func table(_ postings: [Posting]) -> [(key: UInt64, first: UInt32, count: UInt32)] {
        let distinct = postings.indices.count { $0 == 0 || postings[$0].key != postings[$0 - 1].key }
        var size = 2
        while size < 2 * distinct { size *= 2 }
        var table = [(key: UInt64, first: UInt32, count: UInt32)](repeating: (0, 0, 0), count: size)
        var first = 0
        while first < postings.count {
            let key = postings[first].key
            var end = first + 1
            while end < postings.count, postings[end].key == key { end += 1 }
            var place = Int(truncatingIfNeeded: key) & (size - 1)
            while table[place].key != 0 { place = (place + 1) & (size - 1) }
            table[place] = (key, UInt32(first), UInt32(end - first))
            first = end
        }
        return table
    }
}

/// Little-endian numbers, one after the other.
private struct ByteWriter {
    var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
}
