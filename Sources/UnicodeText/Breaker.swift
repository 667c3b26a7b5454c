import CICU

/// ICU's text boundaries over whole UTF-8 buffers. Opening one costs about 0.15 ms: keep it.
package struct Breaker: ~Copyable {
    package enum Unit: Int32 {
        case sentences = 0
        case words = 1
    }

    private let handle: OpaquePointer

    /// - Parameters:
    ///   - locale: an ICU locale id, such as `fr@ss=standard`.
    ///   - suppressions: abbreviations, with their full stop, after which no sentence ends.
    package init(_ unit: Unit, locale: String, suppressions: [String] = []) {
        self.handle = withCStrings(suppressions) { pointers in
            guard let made = concord_breaker_open(locale, unit.rawValue, pointers.baseAddress, Int32(pointers.count)) else {
                fatalError("ICU has no break rules: its data is missing from this installation")
            }
            return made
        }
    }

    deinit { concord_breaker_close(handle) }

    /// The UTF-8 offsets at which each piece ends, in order; the last is the text's length.
    package func ends(in text: borrowing [UInt8]) -> [Int] {
        guard !text.isEmpty else { return [] }
        let count = text.withUnsafeBufferPointer { concord_breaker_run(handle, $0.baseAddress!, Int32($0.count)) }
        guard count > 0 else { return [text.count] }
        return UnsafeBufferPointer(start: concord_breaker_offsets(handle), count: Int(count)).map(Int.init)
    }
}

private func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>>) -> Result
) -> Result {
    let copies = strings.map { string in
        let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: string.utf8.count + 1)
        _ = bytes.initialize(from: string.utf8.map { CChar(bitPattern: $0) } + [0])
        return bytes
    }
    defer { for copy in copies { copy.deallocate() } }
    return copies.map { UnsafePointer($0.baseAddress!) }.withUnsafeBufferPointer(body)
}
