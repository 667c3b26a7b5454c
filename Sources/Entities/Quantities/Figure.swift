/// Digits with their separators, as a value.
struct Figure {
    var value: Double
    var alternatives: [Double] = []
    /// The index after its last atom.
    var end: Int
    /// How many digits there are when there is no separator.
    var plainLength: Int?
    /// Atoms with digits that are joined to it and no part of it: dates, versions, lists without space.
    var chain: [Int] = []
}

extension NumberReader {
    fileprivate struct Link {
        /// The separator's code point, 0x20 for any single space.
        var mark: UInt64
        /// The digits after it.
        var atom: Int
    }

    /// The number whose first digits are atom `at`.
    func figure(_ at: Int) -> Figure {
        let links = links(from: at)
        if let figure = grouped(at, links) { return figure }
        return Figure(value: integer(at), end: at + 1, plainLength: atoms[at].length, chain: links.map(\.atom))
    }

    private func links(from at: Int) -> [Link] {
        var links: [Link] = []
        var last = at
        while let link = link(after: last, isFirst: last == at, onlySpaces: links.allSpaces) {
            links.append(link)
            last = link.atom
        }
        return links
    }

    private func link(after last: Int, isFirst: Bool, onlySpaces: Bool) -> Link? {
        guard let next = atoms[safe: last + 1] else { return nil }
        if next.kind == .digits {
            let isGroup = next.length == 3 && atoms[last].length <= 3 && isSingleSpace(atoms[last].end..<next.start)
            let isContinued = isFirst || atoms[last].length == 3
            return onlySpaces && isGroup && isContinued ? Link(mark: 0x20, atom: last + 1) : nil
        }
        guard next.isMark(in: Self.separators), !next.isSpaced, let digits = atoms[safe: last + 2] else { return nil }
        guard digits.kind == .digits, !digits.isSpaced else { return nil }
        return Link(mark: next.isApostrophe ? 0x27 : next.key, atom: last + 2)
    }

    private static let separators: [Unicode.Scalar] = [".", ",", "'", "’"]

    /// One space, no-break space, thin space or narrow no-break space.
    private func isSingleSpace(_ range: Range<Int>) -> Bool {
        guard let first = text[range].first else { return false }
        return first == 0x20 ? range.count == 1 : first == 0xC2 ? range.count == 2 : first == 0xE2 && range.count == 3
    }

    /// The links as groups of thousands and a decimal part; nil when they are something else.
    private func grouped(_ at: Int, _ links: [Link]) -> Figure? {
        guard let last = links.last, let first = links.first else { return nil }
        let isPoint = last.mark == 0x2E || last.mark == 0x2C
        if links.count == 1 { return isPoint ? single(at, last) : groups(at, links) }
        let groupLinks = links.dropLast()
        if isPoint, last.mark != first.mark, groupLinks.allSatisfy({ $0.mark == first.mark }) {
            guard let whole = groups(at, Array(groupLinks)) else { return nil }
            return Figure(value: whole.value + decimals(last.atom), end: last.atom + 1)
        }
        return links.allSatisfy { $0.mark == first.mark } ? groups(at, links) : nil
    }

    /// One point or comma: a decimal, or thousands when three digits follow. The language says which comes first, the
    /// other remains possible.
    private func single(_ at: Int, _ link: Link) -> Figure {
        let decimal = integer(at) + decimals(link.atom)
        guard let thousands = groups(at, [link])?.value else { return Figure(value: decimal, end: link.atom + 1) }
        let isDecimal = link.mark == decimalSeparator
        return Figure(
            value: isDecimal ? decimal : thousands, alternatives: [isDecimal ? thousands : decimal], end: link.atom + 1)
    }

    private func groups(_ at: Int, _ links: [Link]) -> Figure? {
        guard atoms[at].length <= 3, text[atoms[at].start] != 0x30 else { return nil }
        var value = integer(at)
        for link in links {
            guard atoms[link.atom].length == 3 else { return nil }
            value = value * 1000 + integer(link.atom)
        }
        return Figure(value: value, end: (links.last?.atom ?? at) + 1)
    }

    /// The digits of an atom. Beyond 2⁵³ the value is rounded, on both sides alike.
    func integer(_ at: Int) -> Double {
        text[atoms[at].range].reduce(0) { $0 * 10 + Double($1 &- 0x30) }
    }

    func decimals(_ at: Int) -> Double {
        var scale = 1.0
        var value = 0.0
        for digit in text[atoms[at].range].prefix(15) {
            value = value * 10 + Double(digit &- 0x30)
            scale *= 10
        }
        return value / scale
    }
}

extension [NumberReader.Link] {
    fileprivate var allSpaces: Bool { last.map { $0.mark == 0x20 } ?? true }
}
