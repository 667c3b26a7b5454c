// What the readers ask of single bytes and scalars of UTF-8 text.

extension UInt8 {
    var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
    var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    /// Space, tab, line feed, vertical tab, form feed, carriage return: what HTML and Markdown collapse.
    var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
    var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
    var beginsScalar: Bool { self & 0xC0 != 0x80 }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Whether the bytes at `index` are `ascii`, letter case aside (`ascii` is in lower case).
    func hasASCII(_ ascii: StaticString, at index: Int) -> Bool {
        guard index >= startIndex, index + ascii.utf8CodeUnitCount <= endIndex else { return false }
        return ascii.withUTF8Buffer { wanted in
            wanted.indices.allSatisfy { self[index + $0].asciiLowercased == wanted[$0] }
        }
    }

    /// The scalar that begins at `index`; nil at the end.
    func scalar(at index: Int) -> Unicode.Scalar? {
        guard index < endIndex else { return nil }
        if self[index] < 0x80 { return Unicode.Scalar(self[index]) }
        var decoder = UTF8()
        var bytes = self[index..<Swift.min(index + 4, endIndex)].makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
        return nil
    }

    /// Where the scalar that ends before `index` begins.
    func scalarStart(before index: Int) -> Int {
        var start = index - 1
        while start > startIndex, !self[start].beginsScalar { start -= 1 }
        return start
    }

    /// Where the first byte after the white space at `index` stands. White space is Unicode's, no-break spaces included.
    func skippingSpace(from index: Int) -> Int {
        var index = index
        while index < endIndex {
            if self[index] < 0x80 {
                guard self[index].isASCIISpace else { break }
                index += 1
            } else {
                guard let scalar = scalar(at: index), scalar.isSpace else { break }
                index += UTF8.width(scalar)
            }
        }
        return index
    }

    /// Where the white space that ends before `index` begins, not before `start`.
    func skippingSpace(before index: Int, notBefore start: Int) -> Int {
        var index = index
        while index > start {
            let last = scalarStart(before: index)
            guard last >= start, let scalar = scalar(at: last), scalar.isSpace else { break }
            index = last
        }
        return index
    }

    /// How many scalars begin in `range`.
    func scalarCount(_ range: Range<Int>) -> Int { self[range].reduce(0) { $0 + ($1.beginsScalar ? 1 : 0) } }
}

extension Unicode.Scalar {
    var isSpace: Bool { properties.isWhitespace }
    var isWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

/// A byte order mark in UTF-8.
let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]
