import BitextModel
import Languages

/// A termbase that lies ready in a file: for a text, it gives the entries whose terms the text may hold, in a time that does
/// not grow with how many there are. Read in place from a memory map; nothing is parsed when it is opened.
package struct CompiledTermbase: @unchecked Sendable {
    package let entryCount: Int
    /// Stable hash of its content.
    package let digest: String
    private let layout: CompiledLayout
    private let bytes: UnsafeRawBufferPointer
    /// What keeps the bytes alive. They never change: sharing them is safe.
    private let owner: AnyObject?

    /// Whether a file is one, by its first bytes.
    package static func isCompiled(_ start: some Collection<UInt8>) -> Bool {
        start.prefix(CompiledLayout.magic.count).elementsEqual(CompiledLayout.magic)
    }

    /// - Parameters:
    ///   - owner: what keeps the bytes alive, such as a memory map.
    ///   - name: what messages call it.
    package init(_ bytes: UnsafeRawBufferPointer, owner: AnyObject?, name: String) throws(Problem) {
        guard bytes.count >= CompiledLayout.headerSize, Self.isCompiled(bytes) else {
            throw Problem(file: name, CompiledMessage.foreign, isFatal: true)
        }
        layout = CompiledLayout(header: bytes)
        guard layout.isSound, bytes.count == layout.size else {
            throw Problem(file: name, CompiledMessage.wrongSize, isFatal: true)
        }
        entryCount = layout.entryCount
        var hash = StableHash()
        withUnsafeBytes(of: layout.digest.littleEndian) { hash.combine($0) }
        digest = hash.hex
        self.bytes = bytes
        self.owner = owner
    }

    /// The entries that some words of two texts may belong to, in their order.
    func entries(_ keys: TextKeys) -> [ConceptEntry] {
        withExtendedLifetime(owner) {
            var found = Set<UInt32>()
            for (key, segments) in keys.segments { addPostings(of: key, in: segments, keys, to: &found) }
            return found.sorted().compactMap { entry(Int($0)) }
        }
    }

    private func addPostings(of key: UInt64, in segments: [Int32], _ keys: TextKeys, to found: inout Set<UInt32>) {
        guard let postings = postings(of: key) else { return }
        for index in postings {
            let at = layout.postings + index * CompiledLayout.postingSize
            if keys.stands(number(at + 4), in: segments) { found.insert(number(at)) }
        }
    }

    private func postings(of key: UInt64) -> Range<Int>? {
        let mask = layout.placeCount - 1
        var place = Int(truncatingIfNeeded: key) & mask
        for _ in 0..<layout.placeCount {
            let at = layout.table + place * CompiledLayout.placeSize
            let stored = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
            if stored == 0 { return nil }
            if stored == key {
                let first = Int(number(at + 8))
                let end = min(first + Int(number(at + 12)), layout.postingCount)
                return first < end ? first..<end : nil
            }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Nil for an entry that the file does not hold, or holds in a way that makes no sense.
    private func entry(_ index: Int) -> ConceptEntry? {
        guard index < layout.entryCount else { return nil }
        let start = bytes.loadUnaligned(fromByteOffset: layout.entryStarts + 8 * index, as: UInt64.self).littleEndian
        guard start < UInt64(layout.entryBytes) else { return nil }
        var reader = EntryReader(bytes, at: layout.entries + Int(start))
        let entry = reader.entry()
        return reader.isBroken ? nil : entry
    }

    private func number(_ at: Int) -> UInt32 { bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self).littleEndian }
}

/// The keys of all words of two texts, and where they stand: what compiled glossaries are asked for.
package struct TextKeys: Sendable {
    /// By key: the segments that hold a word with it, in order; those of the target are counted on from the source's.
    private(set) var segments: [UInt64: [Int32]] = [:]
    /// The same by a key's low half.
    private var halves: [UInt32: [Int32]] = [:]

    package init(_ documents: Sides<SegmentedDocument>, _ profiles: Sides<LanguageProfile>, tags: Sides<String>) {
        add(documents.source, profiles.source, language: tags.source, from: 0)
        add(documents.target, profiles.target, language: tags.target, from: documents.source.segments.count)
        for (key, places) in segments { halves[UInt32(truncatingIfNeeded: key), default: []].merge(places) }
    }

    private mutating func add(_ document: SegmentedDocument, _ profile: LanguageProfile, language: String, from first: Int) {
        let tools = TermKeys(profile, language: language)
        var words: [String: [Int32]] = [:]
        for (index, segment) in document.segments.enumerated() {
            let block = document.text(of: segment).utf8
            let place = Int32(first + index)
            for word in WordCutter.words(of: segment, block: block) where !word.isOpaque && !word.isMark {
                let text = word.text(in: block)
                if words[text]?.last != place { words[text, default: []].append(place) }
            }
        }
        segments[tools.always] = []
        var keys = Set<UInt64>()
        for (word, places) in words {
            keys.removeAll(keepingCapacity: true)
            tools.insert(word: word, into: &keys)
            for key in keys { segments[key, default: []].merge(places) }
        }
    }

    /// Whether a word stands in one of the segments: a term's words stand together. Zero is no word, and stands everywhere.
    func stands(_ half: UInt32, in places: [Int32]) -> Bool {
        guard half != 0 else { return true }
        guard let others = halves[half] else { return false }
        var (one, other) = (0, 0)
        while one < places.count, other < others.count {
            if places[one] == others[other] { return true }
            if places[one] < others[other] { one += 1 } else { other += 1 }
        }
        return false
    }
}

extension [Int32] {
    /// Adds the numbers of another sorted list that this one lacks.
    fileprivate mutating func merge(_ other: [Int32]) {
        guard !isEmpty else {
            self = other
            return
        }
        var result: [Int32] = []
        var rest = other[...]
        for number in self {
            while let next = rest.first, next <= number {
                if next < number { result.append(next) }
                rest.removeFirst()
            }
            result.append(number)
        }
        self = result + rest
    }
}

enum CompiledMessage {
    static let foreign = "this is not a compiled glossary of this version: make it with concord glossary compile"
    static let wrongSize = "the compiled glossary is cut short or has grown: make it again with concord glossary compile"
}
