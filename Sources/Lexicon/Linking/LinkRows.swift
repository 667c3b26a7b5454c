/// For each source word, the target words of the bitext that may answer it, in one flat array: what is looked at for every
/// word of every bead.
struct LinkRows: Sendable {
    struct Entry: Sendable {
        var target: Int32
        /// p(target | source) and p(source | target).
        var forward: Float
        var backward: Float
        /// Whether something besides position speaks for the pair.
        var isProven: Bool

        func weighed(_ weight: Float) -> Entry {
            Entry(target: target, forward: forward * weight, backward: backward * weight, isProven: isProven)
        }
    }

    private var entries: [Entry] = []
    private var ends: [Int] = []

    init(_ rows: [[Entry]]) {
        entries.reserveCapacity(rows.reduce(0) { $0 + $1.count })
        for row in rows {
            entries += row
            ends.append(entries.count)
        }
    }

    func entries(of source: Int32) -> ArraySlice<Entry> {
        entries[(source == 0 ? 0 : ends[Int(source) - 1])..<ends[Int(source)]]
    }
}
