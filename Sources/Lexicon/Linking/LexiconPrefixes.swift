import BitextModel

extension BilingualLexicon {
    /// The words and phrases that begin so, which stand together.
    func sources(beginning prefix: String) -> Range<Int> { reading(.source) { $0.range(beginning: prefix) } }
    func targets(beginning prefix: String) -> Range<Int> { reading(.target) { $0.range(beginning: prefix) } }

    /// Whether any word or phrase begins so.
    package func hasSource(beginning prefix: String) -> Bool { !sources(beginning: prefix).isEmpty }
}

extension LexiconTable {
    fileprivate func range(beginning prefix: String) -> Range<Int> {
        var prefix = prefix
        return prefix.withUTF8 { range(beginning: UnsafeRawBufferPointer($0), atMost: .max) }
    }

    /// - Parameter limit: no more than so many are looked for.
    func range(beginning prefix: UnsafeRawBufferPointer, atMost limit: Int) -> Range<Int> {
        let first = lowerBound(prefix)
        let last = limit < count - first ? first + limit : count
        // Most beginnings have few words or none: look near by before halving the rest.
        var (known, step) = (first, 1)
        while known + step <= last, begins(known + step - 1, prefix) {
            known += step
            step *= 2
        }
        var end = min(known + step, last)
        while known < end {
            let middle = (known + end) / 2
            if begins(middle, prefix) { known = middle + 1 } else { end = middle }
        }
        return first..<known
    }

    private func begins(_ index: Int, _ prefix: UnsafeRawBufferPointer) -> Bool {
        let word = string(index)
        guard word.count >= prefix.count else { return false }
        for at in 0..<prefix.count where word[at] != prefix[at] { return false }
        return true
    }
}
