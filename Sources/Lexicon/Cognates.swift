/// How alike two folded words of different languages are, 0…1, by spelling alone.
///
/// Words are compared without accents. The measure is the longest common subsequence ratio (Melamed, 1999) of words that
/// begin alike: inflection and derivation change the end of a word, borrowing keeps its beginning.
package enum Cognates {
    /// Below this length a common spelling proves little: `main`, `pour`, `son` are other words in English.
    package static let shortestWord = 4
    /// Melamed (1999) uses 0.58 for French and English; words that must also begin alike need less proof, but pairs such
    /// as `information`/`informel` stay out.
    package static let threshold = 0.66

    /// A word's letters as cognates are compared: ASCII, lower case, without accents. Other scripts stay as they are.
    package static func skeleton(_ folded: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(folded.utf8.count)
        appendSkeleton(folded, to: &result)
        return result
    }

    static func appendSkeleton(_ folded: String, to result: inout [UInt8]) {
        guard folded.utf8.contains(where: { $0 >= 0x80 }) else { return result.append(contentsOf: folded.utf8) }
        for scalar in folded.unicodeScalars {
            if scalar.isASCII {
                result.append(UInt8(scalar.value))
            } else if let plain = LatinLetters.plain(scalar) {
                result.append(contentsOf: plain.utf8)
            } else {
                result.append(contentsOf: String(scalar).utf8)
            }
        }
    }

    /// Whether the words differ by a plural, feminine or possessive ending at most, and how alike they are otherwise.
    package static func similarity(_ left: [UInt8], _ right: [UInt8]) -> Double {
        if left == right { return 1 }
        let shorter = min(left.count, right.count)
        let longer = max(left.count, right.count)
        guard shorter >= shortestWord, Double(shorter) / Double(longer) >= threshold else { return 0 }
        guard left.prefix(2) == right.prefix(2) else { return 0 }
        let shared = left.withUnsafeBufferPointer { one in
            right.withUnsafeBufferPointer { longestCommonSubsequence(one, $0) }
        }
        let ratio = Double(shared) / Double(longer)
        return ratio >= threshold ? ratio : 0
    }

    static func longestCommonSubsequence(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: right.count + 1) { row in
            row.initialize(repeating: 0)
            for a in left {
                var diagonal = 0
                for index in right.indices {
                    let above = row[index + 1]
                    row[index + 1] = a == right[index] ? diagonal + 1 : max(above, row[index])
                    diagonal = above
                }
            }
            return row[right.count]
        }
    }
}
