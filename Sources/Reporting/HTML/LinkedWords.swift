import BitextModel
import Lexicon

/// Words that answer each other, as the page shows them: those of one group have the same number in their bead.
struct LinkedWords {
    /// A word of a segment: its offsets in the segment as it is read, and its group.
    struct Word: Equatable {
        var range: Range<Int>
        var group: Int
    }

    /// The linked words of each segment, in order.
    let sides: Sides<[[Word]]>

    init(_ report: Report) {
        var sides = Sides(source: report.bitext.source, target: report.bitext.target).map {
            [[Word]](repeating: [], count: $0.segments.count)
        }
        for (bead, links) in zip(report.bitext.beads, report.links) {
            let groups = Self.groups(links)
            for side in Side.allCases { Self.place(groups[side], report.bitext[side], bead[side], &sides[side]) }
        }
        self.sides = sides
    }

    /// For each token of either side its group, numbered in the order of the source: all that is joined by links that
    /// something besides position speaks for. -1 where there is none.
    private static func groups(_ links: WordLinks) -> Sides<[Int]> {
        var result = links.counts.map { [Int](repeating: -1, count: $0) }
        var next = 0
        for link in links.links where link.confidence > WordLinks.proven {
            let (one, other) = (result.source[link.source], result.target[link.target])
            let group = one < 0 || other < 0 ? max(one, other) : min(one, other)
            if one >= 0, other >= 0, one != other { result = result.map { $0.map { $0 == max(one, other) ? group : $0 } } }
            result.source[link.source] = group < 0 ? next : group
            result.target[link.target] = group < 0 ? next : group
            if group < 0 { next += 1 }
        }
        return result
    }

    private static func place(
        _ groups: [Int], _ document: SegmentedDocument, _ segments: Range<Int>, _ result: inout [[Word]]
    ) {
        var number = 0
        for segment in segments.clamped(to: document.segments.indices) {
            let start = document.segments[segment].range.lowerBound
            for token in document.segments[segment].tokens {
                if token.kind != .punctuation, number < groups.count, groups[number] >= 0 {
                    result[segment].append(Word(range: token.start - start..<token.end - start, group: groups[number]))
                }
                number += 1
            }
        }
    }
}

extension HTMLWriter {
    /// A stretch of a segment with its linked words told apart.
    mutating func words(_ text: ArraySlice<UInt8>, _ words: [LinkedWords.Word]) {
        var start = text.startIndex
        for word in words where word.range.lowerBound < text.endIndex && word.range.upperBound > text.startIndex {
            let range = word.range.clamped(to: start..<max(start, text.endIndex))
            guard !range.isEmpty else { continue }
            self.text(text[start..<range.lowerBound])
            raw("<span data-w=\"")
            self.text(String(word.group))
            raw("\">")
            self.text(text[range])
            raw("</span>")
            start = range.upperBound
        }
        self.text(text[start...])
    }
}
