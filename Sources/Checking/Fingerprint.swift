import BitextModel

/// How much of the text around a place goes into a fingerprint, in UTF-8 bytes of folded words on each side: five or six
/// words. Enough to tell two mentions of one name apart, little enough that an edit elsewhere in the sentence rarely
/// changes it.
private let contextLength = 32

extension Bitext {
    /// What identifies each finding from one run to the next: the check, the text of the places and the words around
    /// them, never a line number or an offset. Sixteen hexadecimal digits each.
    ///
    /// When several findings would have the same fingerprint, the second, third… in the order given has its ordinal mixed
    /// in: give them in the order of the text.
    package func fingerprints(of findings: [Finding]) -> [String] {
        var seen: [UInt64: Int] = [:]
        return findings.map { finding in
            var hash = hash(of: finding)
            let ordinal = seen[hash.value, default: 0]
            seen[hash.value] = ordinal + 1
            if ordinal > 0 { hash.combine("#\(ordinal + 1)") }
            return hash.hex
        }
    }

    private func hash(of finding: Finding) -> StableHash {
        var hash = StableHash()
        hash.combine(finding.check)
        let bead = finding.bead.flatMap { beads.indices.contains($0) ? beads[$0] : nil }
        for side in Side.allCases {
            hash.combine(side.rawValue)
            combine(finding.places[side], of: bead, side, into: &hash)
        }
        return hash
    }

    /// Places in the finding's own bead, with the words around them. Places elsewhere in the article are left out, so that
    /// an edit there does not make an old finding new, unless there are no others.
    private func combine(_ places: [TextSpan], of bead: Bead?, _ side: Side, into hash: inout StableHash) {
        let window = bead.map { $0[side].clamped(to: self[side].segments.indices) } ?? 0..<0
        let near = places.sorted().compactMap { place in segment(of: place, in: window, side).map { (place, $0) } }
        guard let first = near.first, let last = near.last else {
            for place in places.sorted() { hash.combine(collapsed(self[side].document.string(place).utf8)) }
            return
        }
        hash.combine(words(before: first.0, in: first.1, window, side))
        for (place, segment) in near { hash.combine(readText(place, segment, side)) }
        hash.combine(words(after: last.0, in: last.1, window, side))
    }

    private func segment(of place: TextSpan, in window: Range<Int>, _ side: Side) -> Int? {
        window.first { index in
            let span = self[side].segments[index].span
            return span.start <= place.start && place.start <= span.end && (place.isEmpty || place.start < span.end)
        }
    }

    private func readText(_ place: TextSpan, _ index: Int, _ side: Side) -> String {
        let text = self[side].text(of: self[side].segments[index])
        return collapsed(text.utf8[text.readRange(place)])
    }

    /// Folded words before a place, the nearest first.
    private func words(before place: TextSpan, in index: Int, _ window: Range<Int>, _ side: Side) -> String {
        let segments = self[side].segments
        let start = self[side].text(of: segments[index]).readRange(place).lowerBound
        let here = segments[index].tokens.partitionPoint { $0.end <= start }
        let earlier = segments[window.lowerBound..<index].reversed().lazy.flatMap { $0.tokens.reversed() }
        return joined(segments[index].tokens[..<here].reversed(), then: earlier)
    }

    /// Folded words after a place, the nearest first.
    private func words(after place: TextSpan, in index: Int, _ window: Range<Int>, _ side: Side) -> String {
        let segments = self[side].segments
        let end = self[side].text(of: segments[index]).readRange(place).upperBound
        let here = segments[index].tokens.partitionPoint { $0.start < end }
        let later = segments[(index + 1)..<window.upperBound].lazy.flatMap(\.tokens)
        return joined(segments[index].tokens[here...], then: later)
    }
}

/// The first ``contextLength`` bytes of folded tokens, cut at a token.
private func joined(_ near: some Sequence<Token>, then far: some Sequence<Token>) -> String {
    var result = ""
    for tokens in [AnySequence(near), AnySequence(far)] {
        for token in tokens {
            guard result.utf8.count < contextLength else { return result }
            result += token.folded + " "
        }
    }
    return result
}

/// Text with each run of ASCII white space as one space, so that a new line break changes nothing.
private func collapsed(_ text: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in text {
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isSpace { result.append(byte) } else if result.last != 0x20 { result.append(0x20) }
    }
    return String(decoding: result, as: UTF8.self)
}
