import BitextModel

/// What every format's blocks have in common at the end: normal form, addresses made opaque, furniture and credits
/// told from prose.
struct BlockFinisher: ~Copyable {
    private let normalizer = BlockNormalizer()
    private let furniture: FurnitureRecognizer

    init(_ furniture: FurnitureRecognizer) { self.furniture = furniture }

    func finish(_ blocks: [Block]) -> [Block] {
        var result: [Block] = []
        result.reserveCapacity(blocks.count)
        for block in blocks {
            guard var finished = normalizer.normalize(block) else { continue }
            finished.opaque = Self.merged(finished.opaque + OpaqueText.ranges(in: finished.text.utf8))
            finished.role = furniture.role(of: finished)
            result.append(finished)
        }
        return result
    }

    /// Ranges in order, none of them empty, none touching another.
    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = result.last, range.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
