import BitextModel
import Lexicon

/// Which words of a bitext answer which, asked and told by stretches of text.
package struct WordAnswers: Sendable {
    /// A stretch of a segment, in the offsets of its block.
    package struct Stretch: Sendable, Equatable {
        package var segment: Int
        package var range: Range<Int>

        package init(segment: Int, range: Range<Int>) {
            self.segment = segment
            self.range = range
        }
    }

    /// What answers a stretch of the other side.
    package struct Answer: Sendable, Equatable {
        /// One for each segment that holds a part of the answer, in reading order.
        package var stretches: [Stretch]
        /// 0…1; above ``WordLinks/proven`` something besides position speaks for it.
        package var confidence: Float
    }

    private let bitext: Bitext
    /// By bead.
    package let links: [WordLinks]
    /// For each segment its bead, and how many tokens of the bead come before it.
    private let places: Sides<[(bead: Int, first: Int)?]>

    /// - Parameter links: those of each bead, tokens numbered through all segments of the bead's side.
    package init(_ bitext: Bitext, _ links: [WordLinks]) {
        self.bitext = bitext
        self.links = links
        places = Sides(source: Self.places(bitext, .source), target: Self.places(bitext, .target))
    }

    private static func places(_ bitext: Bitext, _ side: Side) -> [(bead: Int, first: Int)?] {
        let segments = bitext[side].segments
        var result = [(bead: Int, first: Int)?](repeating: nil, count: segments.count)
        for (number, bead) in bitext.beads.enumerated() {
            var first = 0
            for segment in bead[side].clamped(to: segments.indices) {
                result[segment] = (number, first)
                first += segments[segment].tokens.count
            }
        }
        return result
    }

    /// What answers a stretch of one side's segment; nil when nothing does, or nothing is known.
    package func answer(to range: Range<Int>, segment: Int, _ side: Side) -> Answer? {
        guard let (bead, tokens) = tokens(range, segment, side), !tokens.isEmpty, bead < links.count,
            let found = links[bead].answer(to: tokens, on: side)
        else { return nil }
        return Answer(stretches: stretches(found.range, bead, side.opposite), confidence: found.confidence)
    }

    /// For each token of a segment, how sure it is that something on the other side answers it, 0…1.
    package func confidences(_ segment: Int, _ side: Side) -> [Float] {
        let count = bitext[side].segments[segment].tokens.count
        var result = [Float](repeating: 0, count: count)
        guard let place = places[side][segment], place.bead < links.count else { return result }
        for link in links[place.bead].links {
            let token = link.place(side) - place.first
            if result.indices.contains(token) { result[token] = max(result[token], link.confidence) }
        }
        return result
    }

    /// A stretch as numbers of its bead's tokens.
    private func tokens(_ range: Range<Int>, _ segment: Int, _ side: Side) -> (bead: Int, tokens: Range<Int>)? {
        guard let place = places[side][segment] else { return nil }
        let tokens = bitext[side].segments[segment].tokens
        let low = tokens.firstIndex { $0.end > range.lowerBound } ?? tokens.count
        let high = tokens.lastIndex { $0.start < range.upperBound }.map { $0 + 1 } ?? 0
        return (place.bead, place.first + low..<place.first + max(low, high))
    }

    private func stretches(_ tokens: Range<Int>, _ bead: Int, _ side: Side) -> [Stretch] {
        var first = 0
        var result: [Stretch] = []
        for segment in bitext.beads[bead][side].clamped(to: bitext[side].segments.indices) {
            let all = bitext[side].segments[segment].tokens
            let inside = tokens.clamped(to: first..<first + all.count)
            if !inside.isEmpty {
                let range = all[inside.lowerBound - first].start..<all[inside.upperBound - 1 - first].end
                result.append(Stretch(segment: segment, range: range))
            }
            first += all.count
        }
        return result
    }
}
