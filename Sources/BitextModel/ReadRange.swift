extension MappedText {
    /// The bytes that came from `span`, a stretch of the author's text: the way back of ``authorSpan(_:)``. A replaced run
    /// that `span` touches counts whole. A span between two runs (markup) gives the empty range where it would stand.
    ///
    /// Runs must stand in the order of the author's text, as readers make them; otherwise the range may be another one of
    /// this text, never one outside it.
    package func readRange(_ span: TextSpan) -> Range<Int> {
        let start = readStart(span.start)
        guard !span.isEmpty else { return start..<start }
        return start..<max(start, readEnd(span.end))
    }

    /// Where the first byte that comes from `offset` or from after it stands.
    private func readStart(_ offset: Int) -> Int {
        let index = runs.partitionPoint { $0.origin + $0.originLength <= offset }
        guard index < runs.count else { return count }
        let run = runs[index]
        guard run.isVerbatim, offset > run.origin else { return run.start }
        return run.start + offset - run.origin
    }

    /// Where the bytes that come from before `offset` end.
    private func readEnd(_ offset: Int) -> Int {
        let index = runs.partitionPoint { $0.origin < offset }
        guard index > 0 else { return 0 }
        let run = runs[index - 1]
        guard run.isVerbatim, offset < run.origin + run.originLength else { return run.start + run.length }
        return run.start + offset - run.origin
    }
}

extension Array {
    /// The index of the first element that does not come before, when all that come before stand first.
    package func partitionPoint(_ comesBefore: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if comesBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
