import BitextModel

/// Where it is unsure which sentences answer each other: what is said of these places, and what is not said, deserves a
/// second look.
struct UnsurePlaces {
    /// Numbers of beads.
    let beads: [Int]
    /// How many beads there are in all.
    let count: Int
    /// In the target, in the order of the beads; where nothing answers, that of the source.
    private let lines: [(side: Side, line: Int)]

    /// More lines than a reader looks up; the others are counted.
    private static let mostLines = 8

    init(_ index: ReportIndex) {
        let bitext = index.report.bitext
        beads = bitext.beads.indices.filter { bitext.beads[$0].isUnsure }
        count = bitext.beads.count
        lines = beads.compactMap { number in
            for side in [Side.target, .source] {
                guard let span = bitext.span(of: bitext.beads[number], side) else { continue }
                return (side, index.sides[side].lines.position(of: span.start).line)
            }
            return nil
        }
    }

    /// `the alignment is unsure in 2 of 120 places: translation line 12; original line 40`; nil when it is sure everywhere.
    var wording: String? {
        guard !beads.isEmpty else { return nil }
        let shown = lines.prefix(Self.mostLines)
        let named = Side.allCases.reversed().compactMap { side -> String? in
            var numbers: [Int] = []
            for place in shown where place.side == side && numbers.last != place.line { numbers.append(place.line) }
            guard !numbers.isEmpty else { return nil }
            return "\(side.rawValue) line\(numbers.count == 1 ? "" : "s") " + numbers.map(grouped).joined(separator: ", ")
        }
        let rest = lines.count - shown.count
        return "the alignment is unsure in \(grouped(beads.count)) of \(counted(count, "place")): "
            + named.joined(separator: "; ") + (rest > 0 ? " and \(grouped(rest)) more" : "")
    }
}
