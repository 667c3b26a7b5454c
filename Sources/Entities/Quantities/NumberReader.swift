import BitextModel

/// Reads the numbers of one segment after the other. Each `read…` function is given the index of an atom and returns the
/// index after the last one it took, or nil when no number begins there.
struct NumberReader {
    let table: NumberTable
    /// Its code point.
    let decimalSeparator: UInt64
    private var scanner = AtomScanner()
    private(set) var atoms: [Atom] = []
    var text: [UInt8] = []
    var drafts: [NumberDraft] = []
    /// What the table's indices of measures mean.
    let measureNames: [[Measure]]
    /// The measures of the segment, in the order of the text.
    var measures: [MeasureDraft] = []

    init(table: NumberTable, decimalSeparator: UInt64, measureNames: [[Measure]]) {
        self.table = table
        self.decimalSeparator = decimalSeparator
        self.measureNames = measureNames
    }

    /// Fills ``drafts`` and ``measures``.
    mutating func read(_ segment: Segment, of text: [UInt8]) {
        self.text = text
        drafts.removeAll(keepingCapacity: true)
        measures.removeAll(keepingCapacity: true)
        scanner.scan(segment, of: text, into: &atoms)
        var at = 0
        while at < atoms.count { at = max(read(at), at + 1) }
        shareScales()
    }

    /// The index after the number, with what it counts, or the measure that begins at an atom; `at` when nothing does.
    private mutating func read(_ at: Int) -> Int {
        let known = drafts.count
        switch atoms[at].kind {
        case .digits:
            guard let end = readDigits(at) else { return at }
            return drafts.count > known ? takeMeasure(after: end) : end
        case .mark:
            return readVulgarFraction(at).map { takeMeasure(after: $0) } ?? at
        case .letters:
            if let end = readRoman(at) { return takeMeasure(after: end) }
            guard table.begins(with: atoms[at]), let match = table.match(atoms, at: at) else { return at }
            if let end = readWords(at, match) { return takeMeasure(after: end) }
            return readMeasure(at, match) ?? at
        }
    }

    /// In `2 à 3 millions` the first number may mean millions too, in `9 millions, contre 5` the second. In `une centaine
    /// de milliers` there is one number in two words.
    private mutating func shareScales() {
        guard drafts.count > 1 else { return }
        for index in 0..<drafts.count - 1 {
            let gap = drafts[index + 1].atoms.lowerBound - drafts[index].atoms.upperBound
            guard gap <= Self.longestConnector else { continue }
            shareScale(index + 1, to: index)
            shareScale(index, to: index + 1)
            if gap <= 1 { shareProduct(index, index + 1) }
        }
        shareSums()
    }

    private mutating func shareScale(_ from: Int, to index: Int) {
        guard drafts[from].scale > 1, drafts[index].scale == 1, drafts[index].kind == .cardinal else { return }
        guard drafts[index].value < 1000 || drafts[from].scale > 1000 else { return }
        drafts[index].alternatives.append(drafts[index].value * drafts[from].scale)
    }

    private mutating func shareProduct(_ many: Int, _ scale: Int) {
        guard drafts[many].kind == .approximate, drafts[scale].firmness == .loose, drafts[scale].value >= 1000 else { return }
        let product = drafts[many].value * drafts[scale].value
        drafts[many].alternatives.append(product)
        drafts[scale].alternatives.append(product)
    }

    /// `one billion, two hundred million`, `one thousand, two hundred, thirty-four`: commas may stand inside a number in
    /// words.
    private mutating func shareSums() {
        var first = 0
        while first < drafts.count - 1 {
            var last = first
            while last < drafts.count - 1, goesOn(last) { last += 1 }
            if last > first {
                let total = drafts[first...last].reduce(0) { $0 + $1.value }
                for index in first...last { drafts[index].alternatives.append(total) }
            }
            first = last + 1
        }
    }

    /// Whether the next number fits into the zeros of one in words, behind a comma.
    private func goesOn(_ index: Int) -> Bool {
        let (large, small) = (drafts[index], drafts[index + 1])
        guard !large.isInDigits, !small.isInDigits, large.kind == .cardinal, small.kind == .cardinal,
            small.atoms.lowerBound - large.atoms.upperBound == 1, atoms[large.atoms.upperBound].isMark(",")
        else { return false }
        let room = large.scale > 1 ? large.scale : large.value.truncatingRemainder(dividingBy: 100) == 0 ? 100 : 1
        return large.value >= 100 && room > small.value && small.value >= Self.leastAfterComma
    }

    /// `a hundred, two or three of them` is no number.
    private static let leastAfterComma = 20.0

    /// `à`, `and`, `–`, `, contre les`: two numbers that share a scale word stand at most this many atoms apart.
    private static let longestConnector = 5

    /// ½, ⅔ and their like, alone or after digits, which ``readDigits(_:)`` takes itself.
    private mutating func readVulgarFraction(_ at: Int) -> Int? {
        guard let value = vulgarFraction(at) else { return nil }
        drafts.append(NumberDraft(kind: .fraction, value: value, isInDigits: true, firmness: .loose, atoms: at..<at + 1))
        return at + 1
    }

    func vulgarFraction(_ at: Int) -> Double? {
        guard let atom = atoms[safe: at], atom.kind == .mark else { return nil }
        return Self.vulgarFractions[atom.key]
    }

    private static let vulgarFractions: [UInt64: Double] = [
        0xBC: 1 / 4, 0xBD: 1 / 2, 0xBE: 3 / 4, 0x2153: 1 / 3, 0x2154: 2 / 3, 0x2155: 1 / 5, 0x2156: 2 / 5, 0x2157: 3 / 5,
        0x2158: 4 / 5, 0x215B: 1 / 8, 0x215C: 3 / 8, 0x215D: 5 / 8, 0x215E: 7 / 8,
    ]
}
