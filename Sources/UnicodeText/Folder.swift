/// Folds words to what their spellings have in common: NFKC_Casefold, straight apostrophes.
package struct Folder: ~Copyable {
    private let normalizer = Normalizer(.caseFold)

    package init() {}

    package func fold(_ text: ArraySlice<UInt8>) -> String {
        if let short = Self.foldASCII(text) { return short }
        return String(decoding: Self.straighten(normalizer.normalize(Array(text))), as: UTF8.self)
    }

    package func fold(_ text: String) -> String { fold(Array(text.utf8)[...]) }

    /// Lower case, for the nine words in ten of English that are ASCII; nil for others.
    private static func foldASCII(_ text: ArraySlice<UInt8>) -> String? {
        guard text.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: text.count) { buffer in
            var count = 0
            for byte in text {
                buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }

    /// U+2019, U+02BC and U+2018 as the straight apostrophe.
    private static func straighten(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            if index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0x98 {
                result.append(0x27)
                index += 3
            } else if index + 1 < text.count, text[index] == 0xCA, text[index + 1] == 0xBC {
                result.append(0x27)
                index += 2
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }
}
