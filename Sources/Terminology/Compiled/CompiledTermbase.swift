import BitextModel

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
            for key in keys.indices { addPostings(of: key, keys, to: &found) }
            return found.sorted().compactMap { entry(Int($0)) }
        }
    }

    private func addPostings(of key: Int, _ keys: TextKeys, to found: inout Set<UInt32>) {
        guard let postings = postings(of: keys[key]) else { return }
        for index in postings {
            let at = layout.postings + index * CompiledLayout.postingSize
            if keys.stands(number(at + 4), beside: key) { found.insert(number(at)) }
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

enum CompiledMessage {
    static let foreign = "this is not a compiled glossary of this version: make it with concord glossary compile"
    static let wrongSize = "the compiled glossary is cut short or has grown: make it again with concord glossary compile"
}
