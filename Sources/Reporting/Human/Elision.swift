/// How much of an excerpt stays when it does not fit: columns on each side of a place that is itself too long for a line.
private let leastContext = 16
/// A place longer than this many lines loses its end: what matters of it was seen.
private let mostMarkedLines = 4

extension [TerminalCell] {
    /// The cells nearest to the marked ones that fit in `width` columns, the rest as ellipses. Marked cells are kept even
    /// when they need several lines. Without marked cells the beginning is kept.
    func elided(to width: Int) -> [TerminalCell] {
        guard self.width > width else { return self }
        let distances = distancesFromMarks(longest: mostMarkedLines * width)
        var low = 0
        var high = self.width
        while low < high {
            let middle = (low + high + 1) / 2
            if keeping(distances, within: middle).width <= width { low = middle } else { high = middle - 1 }
        }
        return keeping(distances, within: low > 0 ? low : leastContext)
    }

    /// Columns between each cell and the nearest marked one; 0 for marked cells. After `longest` marked columns no more
    /// cells count as marked.
    private func distancesFromMarks(longest: Int) -> [Int] {
        var result = [Int](repeating: .max / 2, count: count)
        var marked = 0
        for index in indices where self[index].isMarked && marked < longest {
            result[index] = 0
            marked += self[index].width
        }
        if marked == 0 { result[0] = 0 }
        for index in indices.dropFirst() { result[index] = Swift.min(result[index], result[index - 1] + self[index].width) }
        for index in indices.dropLast().reversed() {
            result[index] = Swift.min(result[index], result[index + 1] + self[index].width)
        }
        return result
    }

    private func keeping(_ distances: [Int], within limit: Int) -> [TerminalCell] {
        var result: [TerminalCell] = []
        for run in keptRuns(distances, within: limit) {
            if run.lowerBound > 0 { result.append(.ellipsis) }
            result += self[run]
            if run.upperBound == count { return result }
        }
        return result + [.ellipsis]
    }

    /// Stretches of cells near enough, cut at words where that does not cut a place.
    private func keptRuns(_ distances: [Int], within limit: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < count {
            guard distances[index] <= limit else {
                index += 1
                continue
            }
            let start = index
            while index < count, distances[index] <= limit { index += 1 }
            result.append(atWords(start..<index, distances))
        }
        return result
    }

    private func atWords(_ run: Range<Int>, _ distances: [Int]) -> Range<Int> {
        let first = run.first { distances[$0] == 0 } ?? run.lowerBound
        let last = run.last { distances[$0] == 0 } ?? run.lowerBound
        var start = run.lowerBound
        var end = run.upperBound
        if start > 0, let space = (start..<first).first(where: { self[$0].isSpace }) { start = space + 1 }
        if end < count, let space = (last..<end).last(where: { $0 > last && self[$0].isSpace }) { end = space }
        return start..<end
    }

    /// Lines of at most `width` columns, broken at spaces where there are any.
    func wrapped(to width: Int) -> [ArraySlice<TerminalCell>] {
        var lines: [ArraySlice<TerminalCell>] = []
        var start = 0
        var used = 0
        var space: Int?
        for index in indices {
            if used + self[index].width > width, index > start {
                let cut = isBreak(index) ? index : space ?? index
                lines.append(self[start..<cut])
                start = isBreak(cut) ? cut + 1 : cut
                used = start <= index ? self[start..<index].width : -self[index].width
                space = nil
            }
            if isBreak(index) { space = index }
            used += self[index].width
        }
        if start < count { lines.append(self[start...]) }
        return lines
    }

    /// Whether a line may end before this cell and drop it. A marked space is a place to show, unless it stands inside a
    /// longer one.
    private func isBreak(_ index: Int) -> Bool {
        self[index].isSpace && (!self[index].isMarked || (index > 0 && self[index - 1].isMarked))
    }
}

/// A text on lines of at most `width` columns.
func wrapped(_ text: String, to width: Int) -> [String] {
    TerminalCell.cells(Array(text.utf8)).wrapped(to: width).map(\.text)
}
